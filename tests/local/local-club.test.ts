import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalClub, startLocalClub } from '../../bin/local/local-club.ts';
import { smallApp } from './fixtures/small-app.ts';

let club: LocalClub;
const phone = '+12065550123';

beforeAll(async () => {
  club = await startLocalClub({
    app: smallApp(),
    secrets: { '/Small/secret': 's3cret' },
    visibilitySec: 0.2,
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

test('a request goes through the route, the queue, the table and Parameter Store to a text', async () => {
  const id = await ask({ kind: 'text', to: phone });

  const text = await club.outbox.waitFor(({ to }) => to === phone);

  expect(text).toMatchObject({ kind: 'text', text: `${id} s3cret`, sender: 'club' });
  await club.idle();
  expect(await noted(id)).toBe(true);
  expect(club.queues.depths()).toEqual({ Jobs: 0, DeadJobs: 0, Heard: 0 });
});
