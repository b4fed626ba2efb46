import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { createPages } from '../../functions/pages/create-pages.ts';
import { stackTemplate } from '../fixtures/assembly.ts';
import { clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';

let tables: ClubTables;

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(async () => {
  await tables.stop();
});

const routeSchema = z.object({ Properties: z.object({ RouteKey: z.string() }) });

test('the stack routes every page, and nothing that is no page', () => {
  const routed = Object.values(stackTemplate.findResources('AWS::ApiGatewayV2::Route'))
    .map((resource) => routeSchema.parse(resource).Properties.RouteKey)
    .filter((key) => !key.includes('/strava/{secret}') && !key.endsWith(' /{anything+}'));

  const answered = createPages(clubPages(tables).services)
    .routes.filter(({ method }) => method === HttpMethod.GET || method === HttpMethod.POST)
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);

  expect(routed.toSorted()).toEqual([...new Set(answered)].toSorted());
});

test('pages may not publish to anybody: that is left to deliver', () => {
  const statements = Object.entries(stackTemplate.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith('Pages'))
    .map(([, policy]) => JSON.stringify(policy))
    .join('');

  expect(statements).toContain('sns:CreateTopic');
  expect(statements).not.toContain('sns:Publish');
  expect(statements).not.toMatch(/"Resource":"\*"|dynamodb:Scan|ssm:PutParameter/);
});

test('the API needs one permission for each function, however many routes there are', () => {
  const permissions = Object.values(stackTemplate.findResources('AWS::Lambda::Permission')).filter((permission) =>
    JSON.stringify(permission).includes('apigateway.amazonaws.com'),
  );

  expect(permissions).toHaveLength(2);
  expect(JSON.stringify(permissions)).toContain('/*/*');
});
