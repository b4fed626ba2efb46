import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RuntimeApi, startRuntimeApi } from '../../bin/rehearse/runtime-api.ts';

let api: RuntimeApi;
beforeEach(async () => {
  api = await startRuntimeApi({ timeoutMs: 20_000 });
});
afterEach(() => api.stop());

const arn = 'arn:aws:lambda:us-east-1:000000000000:function:one';
const path = (rest: string) => `http://${api.address}/2018-06-01/runtime/${rest}`;
const report = (rest: string, body: object) => fetch(path(rest), { method: 'POST', body: JSON.stringify(body) });

test('a runtime gets its event with what Lambda says of it, and its answer comes back', async () => {
  const outcome = api.invoke({ a: 1 }, arn);

  const next = await fetch(path('invocation/next'));
  const id = next.headers.get('lambda-runtime-aws-request-id');
  expect(await next.json()).toEqual({ a: 1 });
  expect(next.headers.get('lambda-runtime-invoked-function-arn')).toBe(arn);
  expect(Number(next.headers.get('lambda-runtime-deadline-ms'))).toBeGreaterThan(Date.now());
  expect((await report(`invocation/${id}/response`, { b: 2 })).status).toBe(202);

  expect(await outcome).toEqual({ kind: 'answered', answer: { b: 2 } });
});

test('a runtime waits until there is an event, and an error that it reports is one', async () => {
  const next = fetch(path('invocation/next'));
  await api.started;

  const outcome = api.invoke({}, arn);
  const id = (await next).headers.get('lambda-runtime-aws-request-id');
  await report(`invocation/${id}/error`, { errorType: 'ZodError', errorMessage: 'no', trace: [] });

  expect(await outcome).toEqual({ kind: 'failed', errorType: 'ZodError', errorMessage: 'no' });
});

test('a function that does not load ends every invocation', async () => {
  const outcome = api.invoke({}, arn);

  await report('init/error', { errorType: 'Runtime.ImportModuleError', errorMessage: 'no such file' });

  expect(await outcome).toMatchObject({ kind: 'never-started', errorType: 'Runtime.ImportModuleError' });
});
