import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { createAdminClients, createAwsClients } from '../../../bin/club/aws-clients.ts';
import { runClub } from '../../../bin/club/run-club.ts';
import type { Screen } from '../../../bin/club/screen.ts';
import { createSetupStateFile } from '../../../bin/club/setup-state.ts';
import { createUnattendedScreen } from '../../../bin/club/unattended-screen.ts';
import { loadVerb, optionsOf } from '../../../bin/club/verb.ts';
import { verbs } from '../../../bin/club/verbs.ts';
import { dayMs } from '../../../functions/clock/lifetime.ts';
import { memberKey } from '../../../functions/store/member.ts';
import { messageKey } from '../../../functions/store/message-ledger.ts';
import { type ClubUnderTest, type Runner, startClubUnderTest } from '../../fixtures/club-under-test.ts';
import { member } from '../../fixtures/members.ts';

/** Every verb, against the club on this machine: its clients, its functions, its role for the admin. */
let club: ClubUnderTest;
let folder: string;

beforeAll(async () => {
  club = await startClubUnderTest();
  folder = mkdtempSync(join(tmpdir(), 'afterrun-verbs-'));
  for (const [name, value] of Object.entries({
    AWS_ENDPOINT_URL: club.club.awsUrl,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  }))
    vi.stubEnv(name, value);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await club.stop();
});

interface Ran {
  readonly code: number;
  readonly printed: string;
}

/** @param refuses makes a person of the admin, who says no to questions like that. */
async function run(words: readonly string[], { refuses }: { readonly refuses?: RegExp } = {}): Promise<Ran> {
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const person = async (): Promise<Screen> => ({
    ...createUnattendedScreen(print),
    async confirm(question) {
      print(question);
      return refuses?.test(question) !== true;
    },
  });
  const code = await runClub(words, {
    print,
    printError: print,
    variables: {},
    hasPerson: refuses !== undefined,
    personScreen: person,
    contextFor: async ({ answers }, screen) => ({
      screen,
      stackName: 'Afterrun',
      config: { region: 'us-east-1', ...answers },
      state: createSetupStateFile(join(folder, 'setup.json')),
      variables: {},
      regionOfProfile: undefined,
      aws: createAwsClients,
      awsAsAdmin: createAdminClients,
      cdk: { executable: 'none', projectFolder: folder },
      tools: async () => ({ code: 0, lines: [] }),
      now: Date.now,
      sleep: () => setTimeout(20),
    }),
  });
  return { code, printed: lines.join('\n') };
}

async function json(words: readonly string[]) {
  const { code, printed } = await run([...words, '--json']);
  return { code, said: z.looseObject({}).parse(JSON.parse(printed)) };
}

/** Whoever has no quiet hours is told at once, whatever the time on the clock of this machine. */
async function awakeRunner(): Promise<Runner> {
  const runner = await club.newRunner();
  const { documents, nameOf } = club.club.tables;
  await documents.send(
    new UpdateCommand({
      TableName: nameOf('Members'),
      Key: memberKey(runner.athleteId),
      UpdateExpression: 'SET quietHours = :none',
      ExpressionAttributeValues: { ':none': { from: '00:00', until: '00:00' } },
    }),
  );
  return runner;
}

const memberOf = async (runner: Runner) => (await club.itemsOf('Members', runner)).find(({ sk }) => sk === 'member');

test.each(verbs)(
  '$name --help says what it does, its flags and exit codes, in 80 columns',
  async ({ name, summary, load }) => {
    const { code, printed } = await run([...name.split(' '), '--help']);

    expect(code).toBe(0);
    expect(printed.replace(/\s+/g, ' ')).toContain(summary);
    for (const { flag, isWord, value } of optionsOf(await load())) {
      expect(printed).toContain(isWord ? value : `--${flag}`);
    }
    expect(printed).toMatch(/Exit codes\n {2}0 +done/);
    expect(printed.split('\n').filter((line) => line.length > 80 && !line.startsWith('Example'))).toEqual([]);
  },
);

test('a verb that concerns members does nothing where nobody can be asked, and says how', async () => {
  const loaded = await Promise.all(verbs.map(loadVerb));
  for (const { name, options } of loaded.filter(({ asksFirst }) => asksFirst === true)) {
    const word = 'athlete' in options.shape ? ['7001'] : 'which' in options.shape ? ['webhook'] : [];
    const { code, printed } = await run([...name.split(' '), ...word]);

    expect([name, code, printed]).toEqual([name, 2, expect.stringContaining('--yes is missing')]);
  }
});

test('an error is one JSON object with --json, and has a way out', async () => {
  const { code, said } = await json(['seat', 'free', '99', '--yes']);

  expect([code, said]).toEqual([
    1,
    { error: { name: 'NoSuchAthleteError', message: expect.any(String), fix: expect.stringContaining('athletes') } },
  ]);
});

test('athletes: the end of a phone, the seat, whether messages arrive, and nothing of a run', async () => {
  const runner = await club.newRunner();
  club.upload(runner);
  await club.settled();

  const { code, printed } = await run(['athletes']);
  const { said } = await json(['athletes', '--idle']);

  expect(code).toBe(0);
  expect(printed).toMatch(
    new RegExp(`${runner.athleteId} +text, ends in ${runner.phone.slice(-4)} +20..-..-.. +taken +arrives`),
  );
  expect(printed).not.toContain(runner.phone);
  expect(said).toEqual({ athletes: [] });
});

test('athletes --idle: who has had no advice for a month, and nobody who has, whatever their id', async () => {
  const { documents, nameOf } = club.club.tables;
  const advised = member({ athleteId: 'm-1a2b3c4d', joinedAt: Date.now() - 60 * dayMs });
  const idle = member({ athleteId: 'm-00000001', joinedAt: Date.now() - 60 * dayMs });
  const message = { state: 'sent', claimId: 'claim', at: Date.now() - dayMs };
  const rows = [advised, idle].map((one) => ({ TableName: nameOf('Members'), Key: memberKey(one.athleteId), one }));
  for (const { TableName, Key, one } of rows) {
    await documents.send(new PutCommand({ TableName, Item: { ...Key, ...one } }));
  }
  const Item = { ...messageKey(advised.athleteId, 'advice#1#1'), ...message };
  await documents.send(new PutCommand({ TableName: nameOf('Ledger'), Item }));

  const { said } = await json(['athletes', '--idle']);

  for (const { TableName, Key } of rows) await documents.send(new DeleteCommand({ TableName, Key }));
  expect(said).toEqual({ athletes: [expect.objectContaining({ athlete: idle.athleteId })] });
});

test('messages: counted by kind and state, with parts and cost', async () => {
  const runner = await club.newRunner();
  club.upload(runner);
  await club.settled();

  const { said } = await json(['messages', '--days', '1']);

  expect(said).toMatchObject({
    days: 1,
    counts: { advice: { sent: expect.any(Number) } },
    month: { parts: expect.any(Number), ofParts: 1_000_000, estimatedUsd: expect.any(Number) },
  });
  expect(await run(['messages', '--days', '31'])).toMatchObject({
    code: 2,
    printed: expect.stringContaining('--days'),
  });
});

test('seat free: the runner is told, and KEEP keeps the seat; so does seat keep', async () => {
  const [one, other] = [await awakeRunner(), await awakeRunner()];

  const freed = await json(['seat', 'free', one.athleteId, '--yes']);
  await run(['seat', 'free', `https://www.strava.com/athletes/${other.athleteId}`, '--yes']);
  await club.settled();
  const onNotice = await memberOf(one);
  await club.club.text({ from: one.phone, body: 'KEEP' });
  await club.settled();
  const kept = await json(['seat', 'keep', other.athleteId]);
  const again = await json(['seat', 'keep', other.athleteId]);

  expect(freed).toMatchObject({ code: 0, said: { seat: 'on notice', told: 1 } });
  expect(club.textsTo(one).at(0)).toMatch(
    /your seat is given on and your data is deleted\. Want to stay\? Reply KEEP$/,
  );
  expect(onNotice).toMatchObject({ erasesBy: 'club' });
  expect(club.textsTo(one).at(-1)).toContain('Nothing was deleted');
  expect(await memberOf(one)).not.toHaveProperty('erasesAt');
  expect(kept).toMatchObject({ code: 0, said: { seat: 'kept' } });
  expect(again).toMatchObject({ code: 1, said: { error: { name: 'NotOnNoticeError' } } });
});

test('remove: no changes nothing; yes erases everything at once, and the last text says who did it', async () => {
  const runner = await club.newRunner();

  const no = await run(['remove', runner.athleteId], { refuses: /Remove them/ });
  const still = await memberOf(runner);
  const yes = await run(['remove', runner.athleteId, '--yes']);
  await vi.waitFor(async () => expect(await memberOf(runner)).toBeUndefined(), { timeout: 20_000 });
  await club.settled();

  expect([no.code, yes.code]).toEqual([130, 0]);
  expect(no.printed).toContain('copies in backups for 7 days');
  expect(still).toBeDefined();
  expect(club.textsTo(runner)).toEqual([
    expect.stringMatching(/^Riverside Runners has ended your membership: .*receipt/),
  ]);
  for (const table of ['Tokens', 'Recovery', 'Ledger'] as const) expect(await club.itemsOf(table, runner)).toEqual([]);
});

test('pause all holds advice back until resume all', async () => {
  const [early, late] = [await awakeRunner(), await awakeRunner()];

  const paused = await json(['pause', 'all', '--yes']);
  club.upload(early);
  await club.settled();
  const during = [...club.textsTo(early)];
  const resumed = await json(['resume', 'all']);
  club.upload(late);
  await club.settled();

  const told = expect.stringContaining('advice is paused for everybody');
  expect(paused).toMatchObject({ code: 0, said: { state: 'paused' } });
  expect(during).toEqual([told]);
  expect(resumed).toMatchObject({ code: 0, said: { state: 'running' } });
  expect(club.textsTo(late)).toEqual([told, expect.stringMatching(/drink/i)]);
});

test('announce: what speaks of bodies is refused, and an outage is told in one text', async () => {
  const runner = await awakeRunner();
  const words = 'no texts until 9pm, the phone company has an outage. Uploads are kept.';

  const refused = await json(['announce', '--yes', '--text', 'drink 2 L today, it is hot!']);
  const announced = await run(['announce', `text=${words}`, 'yes=yes']);
  const twice = await run(['announce', `text=${words}`, 'yes=yes']);
  await club.settled();

  expect(refused).toMatchObject({ code: 2, said: { error: { name: 'AnnouncementRefusedError' } } });
  expect([announced.code, twice.code]).toEqual([0, 0]);
  expect(club.textsTo(runner)).toEqual([`Riverside Runners: ${words}`]);
});

test('test-message goes out as every text does, and says what became of it', async () => {
  const sent = await json(['test-message', '--to', '+1 206 555 0199']);
  const mail = await json(['test-message']);

  expect(sent).toMatchObject({ code: 0, said: { outcome: 'sent' } });
  expect(club.club.outbox.messages.filter(({ to }) => to === '+12065550199')).toEqual([
    expect.objectContaining({ text: expect.stringContaining('this is a test') }),
  ]);
  expect(mail).toMatchObject({ code: 1, said: { error: { name: 'AdminMailWaitsError' } } });
});

test('subscription says that Strava reports to this club', async () => {
  expect(await json(['subscription'])).toMatchObject({ code: 0, said: { subscription: 'ours' } });
});

test('logs: what each function did, and nothing of whom', async () => {
  const runner = await club.newRunner();
  club.upload(runner);
  await club.settled();

  const { code, said } = await json(['logs', '--function', 'deliver', '--all']);
  const troubles = await json(['logs', '--hours', '1']);

  expect(code).toBe(0);
  expect(said.lines).toContainEqual(
    expect.objectContaining({ function: 'Deliver', level: 'INFO', message: 'Message handled', about: ['sent'] }),
  );
  expect(JSON.stringify([said, troubles.said])).not.toMatch(new RegExp(`${runner.athleteId}|${runner.phone.slice(1)}`));
});

test('logs of a function that is none are an error, not an empty log', async () => {
  const { code, said } = await json(['logs', '--function', 'delivver']);

  expect([code, said]).toEqual([
    1,
    { error: expect.objectContaining({ name: 'NoSuchFunctionError', fix: expect.stringContaining('deliver') }) },
  ]);
});

test('invite and failed answer in JSON', async () => {
  expect(await json(['invite'])).toMatchObject({ code: 0, said: { inviteLink: expect.stringContaining('/join/') } });
  expect(await json(['failed'])).toMatchObject({ said: { queues: { Outbox: { count: 0, reasons: {} } } } });
  expect(await json(['failed', 'retry'])).toMatchObject({ code: 0, said: { retried: { Outbox: 0 } } });
});

test('cost needs no club and no account', async () => {
  const { code, said } = await json([
    'cost',
    '--athletes',
    '40',
    '--activities-per-week',
    '4',
    '--region',
    'eu-central-1',
  ]);

  expect(code).toBe(0);
  expect(said).toMatchObject({ region: 'eu-central-1', activitiesPerMonth: 696, pricesAsOf: expect.any(String) });
});
