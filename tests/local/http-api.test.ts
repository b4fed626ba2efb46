import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type LocalClub, startLocalClub } from '../../bin/local/local-club.ts';
import { smallAssembly } from './fixtures/small-assembly.ts';

let club: LocalClub;
const lines: string[] = [];

beforeAll(async () => {
  club = await startLocalClub({
    assembly: smallAssembly,
    parameters: { Greeting: 'ahoy' },
    functionsRun: 'in-this-process',
    log: (line) => lines.push(line),
  });
});

afterAll(async () => {
  await club?.stop();
});

const echoSchema = z.object({
  body: z.string(),
  variables: z.array(z.string()),
  event: z.looseObject({
    rawPath: z.string(),
    routeKey: z.string(),
    isBase64Encoded: z.boolean(),
    headers: z.record(z.string(), z.string()),
    cookies: z.array(z.string()).optional(),
    pathParameters: z.record(z.string(), z.string()).optional(),
    queryStringParameters: z.record(z.string(), z.string()).optional(),
  }),
});

async function echo(path: string, init?: RequestInit) {
  const answer = await fetch(`${club.url}${path}`, init);
  return { answer, ...echoSchema.parse(await answer.json()) };
}

test('a request reaches the function as payload 2.0, and its answer the caller', async () => {
  const { answer, event, body } = await echo('/echo/J%C3%BCrgen?a=1&a=2&b=', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: 'session=x; theme=dark', 'X-Mixed': 'Yes' },
    body: '{"a":1}',
  });

  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /echo/{name}',
    rawQueryString: 'a=1&a=2&b=',
    queryStringParameters: { a: '1,2', b: '' },
    pathParameters: { name: 'Jürgen' },
    cookies: ['session=x', 'theme=dark'],
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' }, stage: '$default' },
  });
  expect(event.headers).toMatchObject({ 'x-mixed': 'Yes' });
  expect(event.headers).not.toHaveProperty('cookie');
  expect(body).toBe('{"a":1}');
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-greeting')).toBe('ahoy!');
  expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
});

test('a form and bytes arrive in base64, as from API Gateway', async () => {
  const form = await echo('/echo/x', { method: 'POST', body: new URLSearchParams({ soreness: '3' }) });
  const bytes = await echo('/echo/x', { method: 'POST', body: new Uint8Array([0xff, 0x00]) });

  expect(form).toMatchObject({ event: { isBase64Encoded: true }, body: 'soreness=3' });
  expect(bytes.event).toMatchObject({ isBase64Encoded: true, body: '/wA=' });
});

test('a greedy parameter takes the rest of the path', async () => {
  const { event } = await echo('/files/a/b.txt');

  expect(event.pathParameters).toEqual({ path: 'a/b.txt' });
});

test('a function sees the variables of its template and of Lambda, and none of this machine', async () => {
  const { variables } = await echo('/echo/x');

  expect(variables.filter((name) => !/^(AWS_|TZ$)/.test(name))).toEqual(['GREETING', 'JOBS_URL']);
});

test.each([
  ['an unknown path', '/nowhere', 'GET', 404, 'Not Found'],
  ['an unknown method', '/echo/x', 'DELETE', 404, 'Not Found'],
  ['a function that throws', '/crash', 'GET', 500, 'Internal Server Error'],
])('%s is answered as API Gateway does', async (_, path, method, status, message) => {
  const answer = await fetch(`${club.url}${path}`, { method });

  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ message });
});

test('a body over 10 MB, or too large for an event of Lambda, is refused', async () => {
  for (const megabytes of [11, 7]) {
    const answer = await fetch(`${club.url}/echo/x`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x'.repeat(megabytes * 1024 * 1024),
    });

    expect(answer.status).toBe(413);
  }
});

test('the log names the route and never the path, because paths hold secrets', async () => {
  await echo('/echo/very-secret');

  expect(lines.some((line) => line.startsWith('GET /echo/{name} 201'))).toBe(true);
  expect(lines.join('\n')).not.toContain('very-secret');
});

test('a hundred requests at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => echo(`/echo/${index}`)));

  expect(answers.map(({ event }) => event.pathParameters?.name)).toEqual(answers.map((_, index) => String(index)));
});
