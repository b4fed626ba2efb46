import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { hashOfSecret } from '../../functions/strava/webhook-secret.ts';
import { type AdminMachine, adminMachine } from '../fixtures/admin-machine.ts';
import { clientId, clientSecret } from '../fixtures/strava/local-strava.ts';

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
      mend: z.string().optional(),
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
    const { wasKilled, printed } = await machine.run(setup, { killAfter });
    expect([killAfter, wasKilled, wasKilled ? '' : printed]).toEqual([killAfter, true, '']);
  }
  const { code, printed } = await machine.run(setup);

  expect(code).toBe(0);
  expect(printed).toContain('Strava tells this club about uploads');
  expect((await fetch(inviteLinkIn(printed))).status).toBe(200);
  expect(await subscriptionsAt(machine)).toHaveLength(1);
  const writes = machine.account.calls.filter((call) => call === 'ssm PutParameter');
  expect(writes).toHaveLength(2);
  const deploys = machine.cdkCalls().map(({ arguments: given }) => given.join(' '));
  expect(new Set(deploys).size).toBe(1);
}, 60_000);

test('the doctor finds a club that has just been set up well', async () => {
  const machine = await adminMachine(inTheConfigFile);
  await machine.run(setup);
  machine.club().mailboxes.confirm('admin@example.org');

  const { code, checks } = await doctor(machine);

  const notOk = checks.filter(({ state }) => state !== 'ok').map(({ id, state }) => `${id} ${state}`);
  // As in every new AWS account.
  expect(notOk).toEqual(['account-concurrency warning', 'sms-sandbox warning', 'origination-number warning']);
  expect(code).toBe(0);
});
