import { expect, test } from 'vitest';
import { nameOfCall } from '../../bin/local/call-name.ts';

const scope = (service: string) => `AWS4-HMAC-SHA256 Credential=local/20261124/us-east-1/${service}/aws4_request, S=x`;

test.each([
  [
    'DynamoDB',
    '/',
    { authorization: scope('dynamodb'), 'x-amz-target': 'DynamoDB_20120810.PutItem' },
    '',
    'dynamodb PutItem',
  ],
  ['SNS', '/', { authorization: scope('sns') }, 'Action=Publish&PhoneNumber=%2B1206', 'sns Publish'],
  ['Scheduler', '/schedules/remind-7', { authorization: scope('scheduler') }, '', 'scheduler POST /schedules/{name}'],
  ['Strava', '/outside/strava/api/v3/activities/123?a=b', {}, '', 'strava POST /api/v3/activities/{id}'],
  ['OAuth', '/outside/strava/oauth/token', {}, 'client_secret=s', 'strava POST /oauth/token'],
  ['nobody known', '/x?token=secret', {}, '', 'unknown POST /x'],
])('a call to %s is named without what it is about', (_, path, headers, body, name) => {
  const { service, operation } = nameOfCall({ method: 'POST', path, headers, body: Buffer.from(body) });

  expect(`${service} ${operation}`).toBe(name);
});
