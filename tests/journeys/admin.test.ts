import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { ListQueuesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { localCredentials } from '../../bin/local/aws-credentials.ts';
import { joinDemoAthlete } from '../../bin/local/demo-athlete.ts';
import type { LocalClub } from '../../bin/local/local-club.ts';
import { region } from '../../bin/local/resource-names.ts';
import { budgetKey } from '../../functions/store/message-budget.ts';
import { messageKey } from '../../functions/store/message-ledger.ts';
import { readsKey } from '../../functions/store/read-quota.ts';
import { createSeats } from '../../functions/store/seats.ts';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { type AdminMachine, adminMachine } from '../fixtures/admin-machine.ts';
import { clientId, clientSecret } from '../fixtures/strava/local-strava.ts';
import { startWebhook } from '../fixtures/strava/webhook.ts';

/** Where setup is killed in the deploy and where it ends, the command is a process of its own, and so is CDK. */
vi.setConfig({ testTimeout: 180_000 });

const inTheConfigFile = { contact: 'coach@example.org', adminEmail: 'admin@example.org', seats: '10' };
const setup = ['setup', '--yes', '--club-name', 'Harbor Runners'];

const inviteLinkIn = (printed: string): string => /http:\S+\/join\/[\w-]{16}/.exec(printed)?.[0] ?? 'no link';

const subscriptionsSchema = z.array(z.object({ id: z.number(), callback_url: z.string() }));
const app = new URLSearchParams({ client_id: clientId, client_secret: clientSecret });

async function subscriptionsAt({ strava }: AdminMachine) {
  const response = await fetch(`${strava.apiUrl}/push_subscriptions?${app}`);
  return subscriptionsSchema.parse(await response.json());
}

function parametersOf({ cdkCalls }: AdminMachine): Readonly<Record<string, string>> {
  const given = cdkCalls().at(-1)?.arguments ?? [];
  const pairs = given.filter((argument) => argument.startsWith('Afterrun:'));
  return Object.fromEntries(pairs.map((pair) => pair.slice('Afterrun:'.length).split(/=(.*)/s).slice(0, 2)));
}

const reportSchema = z.object({
  problems: z.number(),
  checks: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['ok', 'warning', 'problem', 'unknown']),
      found: z.string(),
      meaning: z.string(),
      fix: z.string().optional(),
    }),
  ),
});

/** What the doctor says, by the id of the check. */
async function doctor(machine: AdminMachine) {
  const { code, stdout } = await machine.run(['doctor', '--json']);
  const { checks } = reportSchema.parse(JSON.parse(stdout));
  return { code, checks, of: (id: string) => checks.find((check) => check.id === id) };
}

test('setup without a question: the club runs, Strava tells it of uploads, and the link opens its join page', async () => {
  const machine = await adminMachine(inTheConfigFile);

  const { code, printed } = await machine.run(setup);

  expect(printed).toContain('Strava has agreed to tell this club about uploads');
  expect(code).toBe(0);
  const page = await fetch(inviteLinkIn(printed));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Harbor Runners');
  const webhookSecret = machine.account.secrets.get('/Afterrun/strava/webhook-secret') ?? '';
  expect(await subscriptionsAt(machine)).toEqual([
    { id: expect.any(Number), callback_url: `${machine.club().url}/strava/${webhookSecret}` },
  ]);
  expect(parametersOf(machine)).toMatchObject({
    ClubName: 'Harbor Runners',
    Contact: 'coach@example.org',
    Seats: '10',
    WebhookSecretSha256: hashOfSecret(webhookSecret),
  });
  for (const text of [printed, JSON.stringify(machine.cdkCalls()), readState(machine)]) {
    expect(text).not.toContain(clientSecret);
    expect(text).not.toContain(webhookSecret);
  }
});

const readState = ({ folder }: AdminMachine): string => readFileSync(join(folder, '.local', 'setup.json'), 'utf8');

const changingCalls = [
  'sts GetCallerIdentity',
  // The Strava secret, then the one of the webhook's path.
  'ssm PutParameter',
  'ssm PutParameter',
  'deploy',
  'sns SetSMSAttributes',
  'lambda POST /{id}/functions/{id}/invocations',
];

test('killed after each thing that it has done, setup goes on there and does nothing twice', async () => {
  const machine = await adminMachine(inTheConfigFile);

  for (const killAfter of changingCalls) {
    // Once by SIGKILL, while CDK lives on; else nothing of the command runs on in this process.
    const run = killAfter === 'deploy' ? machine.runAsProcess : machine.run;
    const { wasKilled, printed } = await run(setup, { killAfter });
    expect([killAfter, wasKilled, wasKilled ? '' : printed]).toEqual([killAfter, true, '']);
  }
  const { code, printed } = await machine.runAsProcess(setup);

  expect(code).toBe(0);
  // Whichever of the two got there: the club may still be at what the one that was killed had asked for.
  expect(printed).toMatch(/Strava (tells|has agreed to tell) this club about uploads/);
  expect((await fetch(inviteLinkIn(printed))).status).toBe(200);
  expect(await subscriptionsAt(machine)).toHaveLength(1);
  const writes = machine.account.calls.filter((call) => call === 'ssm PutParameter');
  expect(writes).toHaveLength(2);
  const deploys = machine.cdkCalls().map(({ arguments: given }) => given.join(' '));
  expect(new Set(deploys).size).toBe(1);
});

/** A club that was set up a moment ago, with an admin who has pressed the link in SNS's mail. */
async function clubJustSetUp(): Promise<AdminMachine> {
  const machine = await adminMachine(inTheConfigFile);
  await machine.run(setup);
  machine.club().mailboxes.confirm('admin@example.org');
  return machine;
}

test('the doctor finds a club that has just been set up well', async () => {
  const machine = await clubJustSetUp();

  const { code, checks } = await doctor(machine);

  const notOk = checks.filter(({ state }) => state !== 'ok').map(({ id, state }) => `${id} ${state}`);
  // As in every new AWS account.
  expect(notOk).toEqual(['account-concurrency warning', 'sms-sandbox warning', 'origination-number warning']);
  expect(code).toBe(0);
});

test('a subscription that is gone, or goes elsewhere, is fixed by the commands that are printed', async () => {
  const machine = await clubJustSetUp();

  await deleteSubscription(machine);
  const gone = (await doctor(machine)).of('push-subscription');
  const theirs = await startWebhook('theirs');
  await machine.strava.subscribe(theirs.url, 'theirs');
  const elsewhere = (await doctor(machine)).of('push-subscription');
  const deployed = await machine.run(['deploy']);
  const asked = await machine.run(['unsubscribe']);
  const still = await subscriptionsAt(machine);
  const ended = await machine.run(['unsubscribe', '--yes']);
  const deployedAgain = await machine.run(['deploy']);

  expect(gone).toMatchObject({ state: 'problem', fix: expect.stringContaining('npm run deploy') });
  expect(elsewhere).toMatchObject({
    state: 'problem',
    fix: expect.stringMatching(/npm run club -- unsubscribe.*npm run deploy/),
  });
  expect(deployed.printed).toMatch(/already reports to another address.*npm run club -- unsubscribe/s);
  expect(asked).toMatchObject({ code: 2, printed: expect.stringContaining('--yes is missing') });
  expect(still).toEqual([{ id: expect.any(Number), callback_url: theirs.url }]);
  expect(ended.printed).toContain('Ended.');
  expect(ended.printed).not.toContain(new URL(theirs.url).pathname);
  expect(deployedAgain.printed).toContain('Strava has agreed to tell this club about uploads');
  expect((await doctor(machine)).of('push-subscription')).toMatchObject({ state: 'ok' });
});

async function deleteSubscription(machine: AdminMachine): Promise<void> {
  const [subscription] = await subscriptionsAt(machine);
  const { status } = await fetch(`${machine.strava.apiUrl}/push_subscriptions/${subscription?.id}?${app}`, {
    method: 'DELETE',
  });
  expect(status).toBe(204);
}

test('what goes wrong in a club is seen, with what it means and what fixes it', async () => {
  const machine = await clubJustSetUp();
  const { club, strava } = { club: machine.club(), strava: machine.strava };
  const phone = '+12065550142';
  const athleteId = await joinDemoAthlete({ club, strava }, { contact: { kind: 'text', phone } });
  const put = (table: string, item: object) =>
    club.tables.documents.send(new PutCommand({ TableName: club.tables.nameOf(table), Item: item }));
  const now = Date.now();
  const today = new Date(now).toISOString().slice(0, 10);

  await put('Ledger', { ...messageKey(athleteId, 'advice#1'), state: 'unconfirmed', claimId: 'c', at: now });
  await put('Ledger', { ...readsKey('strava', today), day: 990 });
  await put('Ledger', { ...budgetKey(today.slice(0, 7)), parts: 95 });
  const seats = createSeats(club.tables.documents, club.tables.nameOf('Members'), 10);
  await seats.take({ kind: 'athlete', id: athleteId }, null, now);
  await seats.take({ kind: 'join', id: 'a-join' }, now + 600_000, now);
  await club.text({ from: phone, body: 'STOP' });
  await club.invoke('Reconcile', {});
  await giveUp(club, 'ActivityEvents');
  await switchOffHourly(club);
  const { of, code } = await doctor(machine);

  expect(of('unconfirmed')).toMatchObject({ state: 'warning', fix: expect.stringContaining('Deliver') });
  expect(of('read-budget')).toMatchObject({ state: 'warning', found: '990 of 1000' });
  expect(of('message-budget')).toMatchObject({
    state: 'problem',
    found: '95 of 100 parts used',
    fix: expect.stringContaining('npm run club -- setup --monthly-budget-usd 2'),
  });
  expect(of('opt-outs')).toMatchObject({ state: 'warning', found: '1 in this AWS account' });
  expect(of('unreachable')).toMatchObject({ state: 'warning', found: '1 texted STOP' });
  expect(of('dead-letters')).toMatchObject({
    state: 'problem',
    found: 'ActivityEvents 1',
    fix: expect.stringContaining('npm run club -- failed retry'),
  });
  expect(of('schedules')).toMatchObject({ state: 'problem', fix: expect.stringContaining('EveryHour') });
  expect(of('sms-sandbox')).toMatchObject({ state: 'warning', fix: expect.stringContaining('Exit SMS sandbox') });
  expect(of('seats')).toMatchObject({
    state: 'ok',
    found: expect.stringContaining('2 of 10 taken, 1 of them reserved'),
  });
  expect(code).toBe(1);

  const failed = await machine.run(['failed']);
  expect(failed.printed).toContain('ActivityEvents: the club stopped trying about 1');
  const retried = await machine.run(['failed', 'retry']);
  await club.idle({ timeoutMs: 60_000 });
  expect(retried.printed).toContain('ActivityEvents: 1 tried again');
  expect((await doctor(machine)).of('dead-letters')).toMatchObject({ state: 'ok' });
});

test('no command reads a row about a body, a token or a message, and none prints one', async () => {
  const machine = await clubJustSetUp();
  const club = machine.club();
  await giveUp(club, 'ActivityEvents');
  const from = machine.account.bodies.length;

  const printed: string[] = [];
  for (const verb of ['doctor', 'failed', 'failed retry', 'invite', 'deploy', 'unsubscribe']) {
    const ran = await machine.run([...verb.split(' '), ...(verb === 'unsubscribe' ? ['--yes'] : [])]);
    printed.push(ran.printed);
  }

  const asked = machine.account.bodies.slice(from);
  const tables = asked.flatMap(({ call, body }) => (call.startsWith('dynamodb') ? tablesIn(body) : []));
  const nameOf = (table: string): string => club.tables.nameOf(table);
  expect([...new Set(tables)].toSorted()).toEqual([nameOf('Ledger'), nameOf('Members')].toSorted());
  expect(asked.map(({ call }) => call).filter((call) => /^sqs (?!GetQueueAttributes)|^logs /.test(call))).toEqual([]);
  expect(asked.map(({ call }) => call)).toContain('sts AssumeRole');
  expect(printed.join('')).toContain('ActivityEvents: 1 tried again');
  expect(printed.join('')).not.toContain('424242');
});

function tablesIn(body: string): readonly string[] {
  return [...body.matchAll(/"TableName":"([^"]+)"/g)].map(([, name = '']) => name);
}

/** As somebody would in the AWS console. */
async function switchOffHourly(club: LocalClub): Promise<void> {
  const scheduler = new SchedulerClient({ endpoint: club.awsUrl, region, credentials: localCredentials });
  const { Schedules = [] } = await scheduler.send(new ListSchedulesCommand({ GroupName: 'default' }));
  const Name = Schedules.find((schedule) => schedule.Name?.includes('EveryHour'))?.Name;
  const { ScheduleExpression, Target } = await scheduler.send(new GetScheduleCommand({ Name }));
  const FlexibleTimeWindow = { Mode: 'OFF' } as const;
  await scheduler.send(
    new UpdateScheduleCommand({ Name, ScheduleExpression, Target, FlexibleTimeWindow, State: 'DISABLED' }),
  );
  scheduler.destroy();
}

/** An event that nobody has a use for, as if it had failed five times. */
async function giveUp(club: LocalClub, queue: string): Promise<void> {
  const sqs = new SQSClient({ endpoint: club.awsUrl, region, credentials: localCredentials });
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const eventTime = Math.floor(Date.now() / 1000);
  const event = { kind: 'activity', aspect: 'delete', athleteId: '424242', activityId: '1', eventTime };
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: QueueUrls.find((url) => url.includes(`${queue}DeadLetters`)),
      MessageBody: JSON.stringify(event),
      MessageGroupId: '424242',
      MessageDeduplicationId: 'given-up',
    }),
  );
  sqs.destroy();
}
