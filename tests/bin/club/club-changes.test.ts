import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CommandContext } from '../../../bin/club/command-context.ts';
import { deployClubAgain } from '../../../bin/club/deploy-again.ts';
import { destroy } from '../../../bin/club/verbs/destroy.ts';
import { exportClub } from '../../../bin/club/verbs/export.ts';
import { handOver } from '../../../bin/club/verbs/hand-over.ts';
import { inviteRenew } from '../../../bin/club/verbs/invite.ts';
import { secretRotate } from '../../../bin/club/verbs/secret-rotate.ts';
import { upgrade } from '../../../bin/club/verbs/upgrade.ts';
import { listenOnThisMachine, stopServer } from '../../../bin/local/listening.ts';
import { hashOfSecret } from '../../../functions/strava/webhook-secret.ts';
import type { AccountFacts } from '../../fixtures/deployed-club.ts';
import {
  clientId as intervalsClientId,
  clientSecret as intervalsClientSecret,
  localIntervals,
} from '../../fixtures/intervals/local-intervals.ts';
import { clientSecret, type Script, scriptAdmin } from '../../fixtures/scripted-admin.ts';
import { clientId } from '../../fixtures/strava/local-strava.ts';
import { startWebhook } from '../../fixtures/strava/webhook.ts';

/** What changes or ends a club in AWS, against an account at the wire. */
async function openClub(script: Script = {}, facts: Partial<AccountFacts> = {}) {
  const admin = await scriptAdmin(script, facts);
  const ssm = await admin.context.aws('us-east-1').ssm();
  const Name = '/Afterrun/strava/client-secret';
  await ssm.send(new PutParameterCommand({ Name, Type: 'SecureString', Value: clientSecret }));
  admin.account.facts.stack = {
    status: 'UPDATE_COMPLETE',
    outputs: { Url: 'https://club.example' },
    parameters: {
      ClubName: "St. Mary's Runners",
      Seats: '10',
      InviteCode: 'the-old-code',
      StravaClientId: clientId,
      StravaApiUrl: admin.strava.apiUrl,
      WebhookSecretSha256: 'old',
    },
    resources: [
      ['ReconcileFunction0A1B2C3D', 'AWS::Lambda::Function', 'Afterrun-Reconcile'],
      ['TablesMembers0A1B2C3D', 'AWS::DynamoDB::GlobalTable', 'Afterrun-Members'],
      ['TablesTokens0A1B2C3D', 'AWS::DynamoDB::GlobalTable', 'Afterrun-Tokens'],
    ],
  };
  const sent = (call: string) => admin.account.bodies.filter((one) => one.call === call).map(({ body }) => body);
  return { admin, sent };
}

test('invite renew changes the code and nothing else, without CDK, also for the next deploy', async () => {
  const { admin, sent } = await openClub();
  const { state } = admin.context;
  state.write({ ...state.read(), inviteCode: 'the-old-code' });

  const { json } = await inviteRenew.run(admin.context, {});

  const code = admin.account.facts.stack?.parameters.InviteCode;
  expect(code).toMatch(/^[\w-]{16}$/);
  expect(json).toEqual({ inviteLink: `https://club.example/join/${code}` });
  expect(admin.account.facts.stack?.parameters).toMatchObject({ ClubName: "St. Mary's Runners", Seats: '10' });
  expect(sent('cloudformation UpdateStack').join('')).toContain('UsePreviousTemplate=true');
  expect(state.read().inviteCode).toBe(code);
  expect(admin.cdkCalls()).toEqual([]);
});

test('a link that was renewed on another computer is not brought back by a deploy here', async () => {
  const { admin } = await openClub();
  const { state } = admin.context;
  state.write({ ...state.read(), account: '123456789012', region: 'us-east-1', inviteCode: 'an-older-code' });

  await deployClubAgain(admin.context).catch(() => undefined);

  expect(
    admin
      .cdkCalls()
      .flatMap((call) => call.arguments)
      .join(' '),
  ).not.toContain('an-older-code');
  expect(admin.cdkCalls()).toHaveLength(1);
});

test('a no leaves the old link', async () => {
  const { admin } = await openClub({ refuses: /old link/ });

  await expect(inviteRenew.run(admin.context, {})).rejects.toMatchObject({ exitCode: 130 });

  expect(admin.account.facts.stack?.parameters.InviteCode).toBe('the-old-code');
});

test('a change that AWS takes back is said, and the old link is still kept', async () => {
  const { admin } = await openClub({}, { updateEndsIn: 'UPDATE_ROLLBACK_COMPLETE' });

  await expect(inviteRenew.run(admin.context, {})).rejects.toMatchObject({
    name: 'ParametersNotChangedError',
    message: expect.stringContaining('It works as before'),
  });
});

test('secret rotate webhook: a new secret, its hash in the club, and the old subscription ended', async () => {
  const { admin } = await openClub();

  await secretRotate.run(admin.context, { which: 'webhook' });

  const secret = admin.account.secrets.get('/Afterrun/strava/webhook-secret') ?? '';
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(admin.account.facts.stack?.parameters.WebhookSecretSha256).toBe(hashOfSecret(secret));
  expect(admin.seen.join('\n')).not.toContain(secret);
  expect(admin.seen.join('\n')).toContain('Strava has agreed');
});

test('secret rotate strava keeps only what Strava accepts', async () => {
  const { admin } = await openClub({ secrets: ['not-the-secret', clientSecret] });

  const { json } = await secretRotate.run(admin.context, { which: 'strava' });

  expect(json).toEqual({ rotated: 'strava' });
  expect(admin.seen.join('\n')).toContain(`whose Client ID is ${clientId}`);
  expect(JSON.stringify(admin.account.bodies)).not.toContain('not-the-secret');
});

describe('secret rotate, of a club with an app at intervals.icu', () => {
  async function withIntervals(script: Script) {
    const { origin: IntervalsSiteUrl } = await localIntervals();
    const club = await openClub(script);
    Object.assign(club.admin.account.facts.stack?.parameters ?? {}, {
      IntervalsClientId: intervalsClientId,
      IntervalsSiteUrl,
      IntervalsPathSecretSha256: 'old',
      IntervalsWebhookSecretSha256: 'old',
    });
    return club;
  }

  test('intervals keeps only what intervals.icu accepts', async () => {
    const { admin } = await withIntervals({ secrets: ['not-the-secret', intervalsClientSecret] });

    const { json } = await secretRotate.run(admin.context, { which: 'intervals' });

    expect(json).toEqual({ rotated: 'intervals' });
    expect(admin.account.secrets.get('/Afterrun/intervals/client-secret')).toBe(intervalsClientSecret);
    expect(JSON.stringify(admin.account.bodies)).not.toContain('not-the-secret');
  });

  test.each([
    ['a new one of its bodies', 'new-in-the-bodies', hashOfSecret('new-in-the-bodies')],
    ['the old one of its bodies', '', 'old'],
  ])('intervals-webhook makes a new address, with %s, and Strava keeps its own', async (_, ofBodies, expected) => {
    const { admin } = await withIntervals({ secrets: [ofBodies] });

    await secretRotate.run(admin.context, { which: 'intervals-webhook' });

    const secret = admin.account.secrets.get('/Afterrun/intervals/path-secret') ?? '';
    const seen = admin.seen.join('\n');
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(admin.account.facts.stack?.parameters).toMatchObject({
      IntervalsPathSecretSha256: hashOfSecret(secret),
      IntervalsWebhookSecretSha256: expected,
      WebhookSecretSha256: 'old',
    });
    expect(seen).toContain('https://club.example/intervals/SECRET');
    expect(seen).not.toContain(secret);
    expect(seen).not.toContain('new-in-the-bodies');
  });

  test.each(['intervals', 'intervals-webhook'] as const)('%s says so where there is none', async (which) => {
    const { admin } = await openClub();

    await expect(secretRotate.run(admin.context, { which })).rejects.toMatchObject({ name: 'NoIntervalsAppError' });
    expect([...admin.account.secrets.keys()]).toEqual(['/Afterrun/strava/client-secret']);
  });
});

test('export writes who agreed to what, for the eyes of this person alone, and over no other file', async () => {
  const { admin } = await openClub({}, { members: ['7001'] });

  await exportClub.run(admin.context, { to: 'club.json' });

  const file = join(admin.folder, 'club.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    club: { settings: { Seats: '10' } },
    members: [{ athleteId: '7001', contact: { phone: '+12065550142' }, consent: { wording: '2026-11' } }],
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(exportClub.run(admin.context, { to: 'club.json' })).rejects.toMatchObject({
    name: 'FileNotWrittenError',
  });
});

test('hand-over names the account, the settings and the steps, and no secret', async () => {
  const { admin } = await openClub();

  const { json } = await handOver.run(admin.context, {});

  expect(json).toMatchObject({ account: '123456789012', config: { clubName: "St. Mary's Runners", seats: '10' } });
  expect(admin.seen.join('\n')).toMatch(/secret rotate strava/);
  expect(JSON.stringify(json)).not.toContain(clientSecret);
});

const everything = { members: ['7001', '7002'], topics: ['Afterrun-mail-1', 'Afterrun-Alarms', 'Other-mail-1'] };

test('destroy asks for the name of the club, and a wrong one destroys nothing', async () => {
  const { admin } = await openClub({ typed: { 'club-name': 'Some other club' } }, everything);

  await expect(destroy.run(admin.context, {})).rejects.toThrow('That is not the name of the club');

  expect(admin.account.facts.stack).toBeDefined();
  expect(admin.account.facts.members).toHaveLength(2);
});

test('destroy erases the members first, then takes away the stack and what was made beside it, and lists what stays', async () => {
  const { admin, sent } = await openClub({ typed: { 'club-name': "St. Mary's Runners" } }, everything);

  const { json } = await destroy.run(admin.context, {});

  const calls = admin.account.calls.filter((call) =>
    /invocations|DeleteStack|DeleteTable|DeleteTopic|DeleteParameters/.test(call),
  );
  expect(calls).toEqual([
    ...Array(2).fill('lambda POST /{id}/functions/Afterrun-Reconcile/invocations'),
    'cloudformation DeleteStack',
    ...Array(2).fill('dynamodb DeleteTable'),
    'sns DeleteTopic',
    'ssm DeleteParameters',
  ]);
  expect(sent('sns DeleteTopic').join('')).toContain('Afterrun-mail-1');
  for (const name of ['strava/webhook-secret', 'intervals/client-secret', 'intervals/path-secret']) {
    expect(sent('ssm DeleteParameters').join('')).toContain(`/Afterrun/${name}`);
  }
  // Or AWS would keep a last backup for 35 days.
  expect(sent('dynamodb UpdateContinuousBackups')).toHaveLength(2);
  expect(json).toMatchObject({
    erasedMembers: 2,
    kept: expect.arrayContaining([expect.stringContaining('phone number')]),
  });
});

test('destroy and export say that some members have rows that this version cannot read', async () => {
  const { admin } = await openClub(
    { typed: { 'club-name': "St. Mary's Runners" } },
    { ...everything, unreadableMembers: 3 },
  );

  await exportClub.run(admin.context, { to: join(admin.folder, 'export.json') });
  await destroy.run(admin.context, {});

  const said = admin.seen.filter((line) => /3 more members/.test(line));
  expect(said).toEqual([expect.stringContaining('are not in this file'), expect.stringContaining('are not told')]);
  for (const line of said) expect(line).toContain('npm run club -- upgrade');
});

test('a member who cannot be erased yet keeps the club', async () => {
  const { admin } = await openClub(
    { typed: { 'club-name': "St. Mary's Runners" } },
    { ...everything, refused: { 'POST /{id}/functions/Afterrun-Reconcile/invocations': 'ServiceException' } },
  );

  await expect(destroy.run(admin.context, {})).rejects.toMatchObject({ name: 'AwsRefusedError' });

  expect(admin.account.facts.stack).toBeDefined();
});

test('a subscription of another club survives the end of this one', async () => {
  const { admin } = await openClub({ typed: { 'club-name': "St. Mary's Runners" } });
  const { url } = await startWebhook('theirs');
  await admin.strava.subscribe(url, 'theirs');

  await destroy.run(admin.context, {});

  const app = new URLSearchParams({ client_id: clientId, client_secret: clientSecret });
  expect(await (await fetch(`${admin.strava.apiUrl}/push_subscriptions?${app}`)).text()).toContain(url);
});

test('where Strava keeps its subscription, the end of the club says so, and does not say that it has ended', async () => {
  const { admin } = await openClub({ typed: { 'club-name': "St. Mary's Runners" } });
  Object.assign(admin.account.facts.stack?.parameters ?? {}, { StravaApiUrl: await stravaThatKeeps() });

  await destroy.run(admin.context, {});

  expect(admin.seen.join('\n')).toContain('The push subscription stays');
  expect(admin.seen.join('\n')).not.toContain('reports uploads to this club no more');
});

/** A Strava that has a subscription to the club, and does not end it. */
async function stravaThatKeeps(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === 'DELETE') response.writeHead(500).end('{}');
    else response.end(JSON.stringify([{ id: 1, callback_url: 'https://club.example/strava/secret' }]));
  });
  const origin = await listenOnThisMachine(server, 0);
  onTestFinished(() => stopServer(server));
  return origin;
}

/** Programs of the computer, by the first words of what is run. */
function toolsWith(answers: Readonly<Record<string, { code?: number; lines?: readonly string[] }>>) {
  const ran: string[] = [];
  let pulled = false;
  const tools: CommandContext['tools'] = async ({ executable, arguments: given }) => {
    const words = [executable, ...given].join(' ');
    ran.push(words.replace(process.execPath, 'node').replace(/\/\S+\/bin\//, 'bin/'));
    if (words.startsWith('git pull')) pulled = true;
    if (words.startsWith('git rev-parse'))
      return { code: 0, lines: [pulled ? 'new1234' : 'old1234'], ...answers.version };
    const found = Object.entries(answers).find(([start]) => words.includes(start))?.[1];
    return { code: found?.code ?? 0, lines: found?.lines ?? [] };
  };
  return { ran, tools };
}

test('upgrade pulls, installs, deploys with the new version, checks, and says how to go back', async () => {
  const { ran, tools } = toolsWith({});
  const { admin } = await openClub({ tools, variables: { npm_execpath: '' } });
  const { npm_execpath: _, ...variables } = admin.context.variables;

  const { json } = await upgrade.run({ ...admin.context, variables }, {});

  expect(json).toEqual({ before: 'old1234', after: 'new1234', deployed: true });
  expect(ran).toEqual(
    [
      'git rev-parse --short HEAD',
      'git status --porcelain --untracked-files=no',
      'git pull --ff-only',
      'git rev-parse --short HEAD',
      'npm ci --omit=dev',
      'node bin/club.ts deploy --region us-east-1',
      'node bin/club.ts doctor --region us-east-1',
    ].map((words) => expect.stringMatching(new RegExp(`^${words.replace('bin/club.ts', '.*club\\.ts')}$`))),
  );
  expect(admin.seen.at(-1)).toContain('git checkout old1234');
});

test('upgrade deploys where the club is, though the region was said by a flag alone', async () => {
  const { ran, tools } = toolsWith({});
  const { admin } = await openClub({ tools });

  await upgrade.run({ ...admin.context, config: { ...admin.context.config, region: 'eu-west-1' } }, {});

  expect(ran.filter((words) => words.includes('club.ts'))).toEqual([
    expect.stringMatching(/deploy --region eu-west-1$/),
    expect.stringMatching(/doctor --region eu-west-1$/),
  ]);
});

test.each([
  ['git status', { lines: [' M README.md'] }, 'ProjectChangedError'],
  ['version', { code: 128, lines: [] }, 'NoGitCloneError'],
  ['npm ci', { code: 1, lines: ['npm error'] }, 'UpgradeStoppedError'],
])('upgrade stops where %s says %j, with a way out', async (start, answer, name) => {
  const { tools } = toolsWith({ [start]: answer });
  const { admin } = await openClub({ tools });
  const { npm_execpath: _, ...variables } = admin.context.variables;

  await expect(upgrade.run({ ...admin.context, variables }, {})).rejects.toMatchObject({ name });
});
