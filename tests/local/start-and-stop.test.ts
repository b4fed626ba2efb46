import { createHook } from 'node:async_hooks';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { App, CfnParameter, Stack } from 'aws-cdk-lib/core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type CreateApp, synthesise } from '../../bin/local/assembly.ts';
import { listenOnThisMachine, stopServer } from '../../bin/local/listening.ts';
import { startLocalClub } from '../../bin/local/local-club.ts';
import { smallAssembly } from './fixtures/small-assembly.ts';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'afterrun-data-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function assemblies(): Promise<readonly string[]> {
  const files = await readdir(fileURLToPath(new URL('../../.local', import.meta.url)));
  return files.filter((name) => name.startsWith(`assembly-${process.pid}-`));
}

/** What has been opened since and is not closed: servers, connections, threads, and how they speak to this process. */
const open = new Map<number, string>();
const opened = createHook({
  init(id, type) {
    if (/^(TCP|PIPE|WORKER|MESSAGEPORT|HTTP2)/.test(type)) open.set(id, type);
  },
  destroy: (id) => void open.delete(id),
});

beforeEach(() => {
  open.clear();
  opened.enable();
  return () => void opened.disable();
});

/** The system takes a moment to close what was told to. */
async function nothingIsOpen(): Promise<void> {
  await vi.waitFor(() => expect([...open.values()]).toEqual([]));
}

test('a data directory keeps rows, opt-outs and messages, also one that was being worked on, and a stop leaves nothing open', async () => {
  const dataDirectory = join(directory, 'kept');
  const first = await startLocalClub({ assembly: smallAssembly, dataDirectory });
  await first.tables.documents.send(new PutCommand({ TableName: first.tables.nameOf('Notes'), Item: { pk: 'kept' } }));
  await ask(first.url, { id: 'patient', kind: 'wait', group: 'g' });
  await first.idle({ hidden: 'ignored' });
  await first.text({ from: '+12065550142', body: 'STOP' });
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const { promise: never } = Promise.withResolvers<'pass'>();
  first.calls.intercept(({ operation }) => {
    if (operation !== 'PutItem') return 'pass';
    resolve();
    return never;
  });
  await ask(first.url, { id: 'interrupted', kind: 'note', group: 'h' });
  await reached;
  await expect(startLocalClub({ assembly: smallAssembly, dataDirectory })).rejects.toThrow('is using it');
  await first.stop();
  await first.stop();
  expect(await assemblies()).toEqual([]);
  await nothingIsOpen();
  await expect(fetch(first.url)).rejects.toThrow();

  const second = await startLocalClub({ assembly: smallAssembly, dataDirectory });
  try {
    const { documents, nameOf } = second.tables;
    const read = async (pk: string) =>
      (await documents.send(new GetCommand({ TableName: nameOf('Notes'), Key: { pk } }))).Item;
    expect(await read('kept')).toEqual({ pk: 'kept' });
    expect(second.optOuts.list()).toEqual(['+12065550142']);
    const waiting = second.queues.messages('Jobs').find(({ body }) => body.includes('patient'));
    expect(waiting?.hiddenUntil).toBeGreaterThan(Date.now() + 3000_000);

    second.queues.expireVisibilityTimeouts();
    await second.idle();

    expect(await read('patient')).toEqual({ pk: 'patient' });
    expect(await read('interrupted')).toEqual({ pk: 'interrupted' });
  } finally {
    await second.stop();
  }
});

test('a busy port is an error that names it, and nothing is left running', async () => {
  const server = createServer();
  const port = Number(new URL(await listenOnThisMachine(server, 0)).port);

  await expect(startLocalClub({ assembly: smallAssembly, port })).rejects.toThrow(`Port ${port} is in use`);

  await stopServer(server);
  await nothingIsOpen();
});

test('a data directory that cannot be made is an error before anything starts', async () => {
  const file = join(directory, 'a-file');
  await writeFile(file, '');

  await expect(startLocalClub({ assembly: smallAssembly, dataDirectory: join(file, 'data') })).rejects.toThrow(
    'cannot be used',
  );
});

test('a parameter that the template refuses is an error', async () => {
  const app = plainApp((stack) => {
    const greeting = new CfnParameter(stack, 'Greeting', { allowedPattern: '[a-z]+' });
    new CfnQueue(stack, 'Greeter', { queueName: greeting.valueAsString });
  });

  await expect(startLocalClub({ assembly: () => synthesise(app), parameters: { Greeting: 'HELLO' } })).rejects.toThrow(
    'Greeting must match [a-z]+',
  );

  expect(await assemblies()).toEqual([]);
  await nothingIsOpen();
});

test('an aborted start leaves nothing', async () => {
  const stopped = new AbortController();
  const app = plainApp(() => stopped.abort());

  await expect(startLocalClub({ assembly: () => synthesise(app), signal: stopped.signal })).rejects.toThrow('aborted');

  expect(await assemblies()).toEqual([]);
  await nothingIsOpen();
});

/** Has nothing to bundle, so it is there at once. */
function plainApp(extend: (stack: Stack) => void): CreateApp {
  return ({ outdir }) => {
    const app = new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false });
    const stack = new Stack(app, 'Plain');
    new CfnQueue(stack, 'Queue');
    extend(stack);
    return app;
  };
}

async function ask(url: string, job: Record<string, string>): Promise<void> {
  const answer = await fetch(`${url}/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(job),
  });
  expect(answer.status).toBe(200);
}
