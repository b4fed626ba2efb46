import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenOnThisMachine, stopServer } from '../../bin/local/listening.ts';
import { createReadParameter, ParameterStoreError } from '../../functions/aws/read-parameter.ts';

let answer: { readonly status: number; readonly body: string };
const requests: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  requests.push({ headers: request.headers, body });
  response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' }).end(answer.body);
});
let read: ReturnType<typeof createReadParameter>;

beforeAll(async () => {
  const origin = await listenOnThisMachine(server, 0);
  read = createReadParameter({
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'key-of-the-function',
    AWS_SESSION_TOKEN: 'session',
    AWS_ENDPOINT_URL: origin,
  });
});
afterAll(() => stopServer(server));

test('reads a value, decrypted, by a request that is signed for Parameter Store', async () => {
  answer = { status: 200, body: JSON.stringify({ Parameter: { Name: '/a', Type: 'SecureString', Value: 's3cret' } }) };

  expect(await read('/a')).toBe('s3cret');

  const { headers, body } = requests.at(-1) ?? { headers: {}, body: '' };
  expect(JSON.parse(body)).toEqual({ Name: '/a', WithDecryption: true });
  expect(headers['x-amz-target']).toBe('AmazonSSM.GetParameter');
  expect(headers.authorization).toMatch(/Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/ssm\/aws4_request/);
  expect(headers['x-amz-security-token']).toBe('session');
});

test('a parameter that does not exist is none', async () => {
  answer = { status: 400, body: JSON.stringify({ __type: 'com.amazonaws.ssm#ParameterNotFound' }) };

  expect(await read('/a')).toBeUndefined();
});

test.each([
  [
    400,
    '{"__type":"AccessDeniedException","Message":"User: arn:aws:sts::1:assumed-role is not authorized"}',
    'AccessDeniedException',
  ],
  [200, '{"Parameter":{}}', 'status 200'],
  [404, '<html>', 'status 404'],
])('any other answer is an error that repeats nothing of it: %i %s', async (status, body, why) => {
  answer = { status, body };

  const failed = await read('/a').catch((error: unknown) => error);

  expect(failed).toBeInstanceOf(ParameterStoreError);
  expect(String(failed)).toBe(`ParameterStoreError: Parameter Store did not answer with the parameter: ${why}.`);
});
