import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCallRecorder } from '../../bin/local/call-recorder.ts';
import { createClubClock } from '../../bin/local/club-clock.ts';
import { compiledBundle } from '../../bin/local/compiled-bundle.ts';
import { startFunctionHere } from '../../bin/local/function-here.ts';
import { startFunctionThread } from '../../bin/local/function-thread.ts';
import { startOutgoingProxy } from '../../bin/local/outgoing-proxy.ts';
import type { RunningFunction } from '../../bin/local/running-function.ts';

/** A bundle as esbuild makes ours: a module with a banner, which imports what Node has and keeps something in its memory. */
const bundle = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import { env } from 'node:process';
import { basename } from 'node:path';
const bundleFile = basename(new URL(import.meta.url).pathname);
let count = 0;
export const handler = async (event, { awsRequestId }) => {
  count += 1;
  console.log('event ' + count + '\\nof ' + awsRequestId);
  if (event.kind === 'throw') throw new TypeError('no such kind');
  if (event.kind === 'sleep') await new Promise(() => setInterval(() => {}, 1000));
  if (event.kind === 'change') event.kind = process.env.GREETING = 'changed';
  const { tmpdir } = await import('node:os');
  return { count, greeting: process.env.GREETING, same: env.GREETING, home: process.env.HOME, bundleFile, os: typeof tmpdir };
};
`;

/** Calls as the SDK's clients do. */
const calling = `import { request } from 'node:http';
import { Writable } from 'node:stream';
export const handler = ({ path }) => {
  const { promise, resolve } = Promise.withResolvers();
  const { hostname: host, port } = new URL(process.env.ORIGIN);
  const sent = request({ host, port, method: 'POST', path, headers: { 'X-Kind': 'own' } }, (response) => {
    const parts = [];
    const write = (part, encoding, done) => done(void parts.push(part));
    response.pipe(new Writable({ write })).on('finish', () => {
      const text = Buffer.concat(parts).toString();
      resolve({ status: response.statusCode, kind: response.headers['x-kind'], text });
    });
  });
  sent.on('error', ({ code }) => resolve({ code }));
  sent.end('this');
  return promise;
};
`;

const result = { count: 1, greeting: 'hello', same: 'hello', bundleFile: 'index.mjs', os: 'function' };

describe.each([
  { where: 'in a thread', start: startFunctionThread },
  { where: 'in this process', start: startFunctionHere },
])('a function $where', ({ start }) => {
  function newBundle(): string {
    const directory = mkdtempSync(join(tmpdir(), 'afterrun-bundle-'));
    writeFileSync(join(directory, 'index.mjs'), bundle);
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    return directory;
  }

  const clock = createClubClock(undefined);

  async function started({ directory = newBundle(), greeting = 'hello', timeoutSec = 10 } = {}) {
    const lines: string[] = [];
    const settings = { label: 'Counter', directory, handler: 'index.handler', memoryMiB: 128, timeoutSec };
    const running = await start(settings, { GREETING: greeting }, (line) => lines.push(line), clock);
    onTestFinished(() => running.end());
    return { running, lines };
  }

  const invoke = (running: RunningFunction, event: object = {}) =>
    running.invoke({ invocationId: 'an-id', event, functionName: 'counter', functionArn: 'arn' });

  test('has the variables that it is given and no others, and what it prints is its log', async () => {
    const { running, lines } = await started();

    expect(await invoke(running)).toEqual(result);
    expect(await invoke(running)).toEqual({ ...result, count: 2 });
    expect(lines).toEqual(['event 1', 'of an-id', 'event 2', 'of an-id']);
  });

  test('that begins anew remembers nothing, and two at a time have nothing in common', async () => {
    const directory = newBundle();
    const first = await started({ directory });
    await invoke(first.running, { kind: 'change' });
    await first.running.end();

    const second = await started({ directory });
    const third = await started({ directory, greeting: 'good morning' });

    expect(await invoke(second.running)).toEqual(result);
    expect(await invoke(third.running)).toEqual({ ...result, greeting: 'good morning', same: 'good morning' });
    expect(await invoke(second.running)).toEqual({ ...result, count: 2 });
  });

  test('gets an event of its own', async () => {
    const { running } = await started();
    const event = { kind: 'change' };

    await invoke(running, event);

    expect(event).toEqual({ kind: 'change' });
  });

  test('that throws says so, and goes on', async () => {
    const { running, lines } = await started();

    await expect(invoke(running, { kind: 'throw' })).rejects.toThrow('Counter threw TypeError: no such kind.');

    expect(lines.join('\n')).toContain('TypeError: no such kind');
    expect(await invoke(running)).toEqual({ ...result, count: 2 });
  });

  test('that takes too long, or has ended, comes to no answer', async () => {
    const { running } = await started({ timeoutSec: 0.1 });
    await expect(invoke(running, { kind: 'sleep' })).rejects.toThrow('Counter timed out after 0.1 s.');

    const { running: another } = await started();
    const asked = expect(invoke(another, { kind: 'sleep' })).rejects.toThrow('Counter ended before it answered.');
    await another.end();

    await asked;
    expect(another.isAlive).toBe(false);
  });

  test('reaches what it calls through its proxy, which may cut the connection', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'afterrun-bundle-'));
    writeFileSync(join(directory, 'index.mjs'), calling);
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const recorder = createCallRecorder();
    recorder.intercept(({ operation }) => (operation === 'POST /cut' ? 'reset-after' : 'pass'));
    const proxy = await startOutgoingProxy(
      async ({ method, path, headers, body }) => ({
        status: 201,
        headers: { 'X-Kind': `${method} ${path} ${headers['x-kind']}` },
        body: `${body} heard`,
      }),
      recorder,
    );
    onTestFinished(proxy.stop);
    const settings = { label: 'Caller', directory, handler: 'index.handler', memoryMiB: 128, timeoutSec: 10 };
    const running = await start(settings, { ORIGIN: proxy.origin }, () => undefined, clock, proxy);
    onTestFinished(() => running.end());
    proxy.begin({ functionName: 'Caller', invocationId: 'an-id', stop: async () => undefined });

    expect(await invoke(running, { path: '/said?q=1' })).toEqual({
      status: 201,
      kind: 'POST /said?q=1 own',
      text: 'this heard',
    });
    expect(await invoke(running, { path: '/cut' })).toEqual({ code: 'ECONNRESET' });
    expect(recorder.count()).toEqual({ 'unknown POST /said': 1, 'unknown POST /cut': 1 });
  });
});

test('a function in this process leaves beside its bundle what the next process need not compile again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [made, later] = [join(folder, 'made'), join(folder, 'later')];
  for (const directory of [made, later]) mkdirSync(directory);
  writeFileSync(join(made, 'index.mjs'), bundle);
  const answerIn = async (directory: string) => {
    const settings = { label: 'Counter', directory, handler: 'index.handler', memoryMiB: 128, timeoutSec: 10 };
    const log = () => undefined;
    const running = await startFunctionHere(settings, { GREETING: 'hello' }, log, createClubClock(undefined));
    const answer = await running.invoke({
      invocationId: 'an-id',
      event: {},
      functionName: 'counter',
      functionArn: 'arn',
    });
    await running.end();
    return answer;
  };
  const answer = await answerIn(made);

  // No bundle is there to compile.
  cpSync(join(made, '.compile-cache'), join(later, '.compile-cache'), { recursive: true });

  expect(await answerIn(later)).toEqual(answer);
});

test('a bundle that two assemblies have in common is compiled once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const fileIn = (assembly: string): string => {
    const directory = join(folder, assembly, `asset.${'0f'.repeat(32)}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'index.mjs'), bundle);
    return join(directory, 'index.mjs');
  };

  expect(await compiledBundle(fileIn('one'))).toBe(await compiledBundle(fileIn('another')));
});
