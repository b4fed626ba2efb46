import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalClub, startLocalClub } from '../../bin/local/local-club.ts';
import { smallAssembly } from './fixtures/small-assembly.ts';

let club: LocalClub;
const ended: string[] = [];
const phone = '+12065550123';

beforeAll(async () => {
  club = await startLocalClub({
    assembly: smallAssembly,
    secrets: { '/Small/secret': 's3cret' },
    visibilitySec: 0.05,
    onInvoked: ({ functionName }) => ended.push(functionName),
  });
});

afterAll(async () => {
  await club?.stop();
});

beforeEach(() => {
  club.outbox.clear();
  club.calls.clear();
});

let jobs = 0;
async function ask(job: Record<string, string>, group = 'a'): Promise<string> {
  jobs += 1;
  const id = `job-${jobs}`;
  const answer = await fetch(`${club.url}/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...job, group, id }),
  });
  expect(answer.status).toBe(200);
  return id;
}

async function noted(pk: string): Promise<boolean> {
  const { documents, nameOf } = club.tables;
  return (await documents.send(new GetCommand({ TableName: nameOf('Notes'), Key: { pk } }))).Item !== undefined;
}

const attemptsAt = (id: string) => club.logs.of('Work').filter((line) => line.includes(`work on ${id},`));

test('a request goes through the route, the queue, the table and Parameter Store to a text', async () => {
  const id = await ask({ kind: 'text', to: phone });

  const text = await club.outbox.waitFor(({ to }) => to === phone);

  expect(text).toMatchObject({ kind: 'text', text: `${id} s3cret`, sender: 'club' });
  await club.idle();
  expect(await noted(id)).toBe(true);
  expect(club.queues.depths()).toMatchObject({ Jobs: 0, Heard: 0 });
});

test('in a burst whoever waits for an answer goes before what waits in queues', async () => {
  for (const group of ['b', 'c', 'd']) await ask({ kind: 'note' }, group);
  await club.idle();
  ended.length = 0;

  await Promise.all(Array.from({ length: 24 }, (_, job) => ask({ kind: 'note' }, `burst-${job}`)));
  await club.idle();

  expect(ended).toHaveLength(48);
  // Three begin beside them, before all of the burst has come in.
  expect(ended.slice(0, 21).filter((name) => name === 'Work').length).toBeLessThanOrEqual(3);
});

test('a text that was sent in the past is found, and one that never comes is an error that says what came', async () => {
  await ask({ kind: 'text', to: phone });
  await club.idle();

  await expect(club.outbox.waitFor(({ to }) => to === phone, 1)).resolves.toBeDefined();
  await expect(club.outbox.waitFor(() => false, 20)).rejects.toThrow(`text to ${phone}`);
});

test('a job that fails is tried again after the shortened wait, and then done', async () => {
  const id = await ask({ kind: 'throw-once' });

  await club.idle();

  expect(await noted(id)).toBe(true);
  expect(attemptsAt(id)).toHaveLength(2);
});

test('a job that always fails is tried as often as the queue says, then lies in the dead-letter queue', async () => {
  const id = await ask({ kind: 'throw' });

  await club.idle();

  const dead = club.queues.deadLetters().filter(({ body }) => body.includes(`"${id}"`));
  expect(dead).toMatchObject([{ queue: 'DeadJobs', group: 'a', attributes: {} }]);
  expect(attemptsAt(id)).toHaveLength(2);
});

test('a job that the handler gives up lies in the dead-letter queue with its reason', async () => {
  const id = await ask({ kind: 'give-up' });

  await club.idle();

  const dead = club.queues.deadLetters().filter(({ body }) => body.includes(`"${id}"`));
  expect(dead).toMatchObject([{ attributes: { reason: 'malformed' } }]);
});

test('jobs of one group are done in order, also past a failure, and other groups do not wait for them', async () => {
  const first = await ask({ kind: 'throw-once' }, 'b');
  const second = await ask({ kind: 'note' }, 'b');
  const other = await ask({ kind: 'note' }, 'c');

  await club.idle();

  const order = club.logs
    .of('Work')
    .flatMap((line) => /work on (\S+),/.exec(line)?.[1] ?? [])
    .filter((id) => [first, second].includes(id));
  expect(order).toEqual([first, first, second]);
  expect(await noted(other)).toBe(true);
});

// To wait for a time limit or to fill a memory takes a second or two: they do it once, and the one that is over at once always.
test.each([
  ['sleeps past its time limit', 'sleep-once', { isDone: true }],
  ['leaves the process', 'exit', { isDone: false }],
  ['fills its memory', 'fill-memory-once', { isDone: true }],
])('a function that %s fails its message alone and starts anew', async (_, kind, { isDone }) => {
  const dies = await ask({ kind }, 'dying');
  const lives = await ask({ kind: 'note' }, 'living');

  await club.idle();

  expect(await noted(lives)).toBe(true);
  expect(attemptsAt(dies)).toHaveLength(2);
  expect(await noted(dies)).toBe(isDone);
  expect(club.queues.deadLetters().some(({ body }) => body.includes(`"${dies}"`))).toBe(!isDone);
});

test('a message that a handler puts off is hidden for as long as it asked, but here no longer than the switch', async () => {
  const id = await ask({ kind: 'wait' });

  await club.idle();

  expect(await noted(id)).toBe(true);
});

test('a text to the number of the club reaches the function that listens to its topic', async () => {
  expect(await club.text({ from: phone, body: '3 7.5' })).toBe('published');

  await club.idle();

  expect(await noted(`${phone}: 3 7.5`)).toBe(true);
});

test('in a batch only the message that was reported is delivered again', async () => {
  await Promise.all(['good', 'fail once', 'fine'].map((body) => club.text({ from: phone, body })));

  await club.idle();

  const heard = club.logs.of('Listen').filter((line) => /good|fail|fine/.test(line));
  expect(heard.toSorted()).toEqual(['heard fail once', 'heard fail once', 'heard fine', 'heard good']);
});

test('calls are counted by service and operation, without any key', async () => {
  await ask({ kind: 'text', to: phone });
  await club.idle();

  expect(club.calls.count()).toEqual({
    'sqs SendMessage': 1,
    'ssm GetParameter': 1,
    'dynamodb PutItem': 1,
    'sns Publish': 1,
  });
  expect(club.calls.calls.map(({ functionName, index }) => `${functionName} ${index}`)).toEqual([
    'Door 1',
    'Work 1',
    'Work 2',
    'Work 3',
  ]);
});

test.each([
  { place: 'before', statusOfRetry: 200, texts: 1 },
  // The second attempt finds the row of the first and stays silent: no text rather than two.
  { place: 'after', statusOfRetry: 400, texts: 0 },
] as const)('a function stopped $place a call leaves what is true at that place', async (expected) => {
  const release = club.calls.intercept(({ operation }) => {
    if (operation !== 'PutItem' || club.calls.count()['dynamodb PutItem'] !== 1) return 'pass';
    return `stop-${expected.place}`;
  });
  const id = await ask({ kind: 'text', to: phone });

  await club.idle();
  release();

  const writes = club.calls.calls.filter(({ operation }) => operation === 'PutItem');
  expect(writes).toMatchObject([
    { verdict: `stop-${expected.place}` },
    { verdict: 'pass', status: expected.statusOfRetry },
  ]);
  expect(club.outbox.messages).toHaveLength(expected.texts);
  expect(await noted(id)).toBe(true);
});

test('an answer that is lost leaves the function alive, and the SDK may ask again', async () => {
  const release = club.calls.intercept(({ operation }) =>
    operation === 'GetParameter' && club.calls.count()['ssm GetParameter'] === 1 ? 'reset-after' : 'pass',
  );
  const id = await ask({ kind: 'text', to: phone });

  await club.idle();
  release();

  expect(club.calls.count()['ssm GetParameter']).toBe(2);
  expect(attemptsAt(id)).toHaveLength(1);
  expect(club.outbox.messages).toHaveLength(1);
});
