import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { sessionIdOf } from '../../functions/intervals/activity-id.ts';
import { intervalsPolicy } from '../../functions/intervals/policy.ts';
import { askInTheMorning } from '../../functions/morning/ask-in-the-morning.ts';
import { createReadMornings } from '../../functions/morning/read-mornings.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { eraseDisconnected } from '../../functions/reconcile/erase-disconnected.ts';
import { recoverUploads } from '../../functions/reconcile/recover-uploads.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { createReadQuota } from '../../functions/store/read-quota.ts';
import { createSourceAppStore, sourceAppKey } from '../../functions/store/source-app.ts';
import { createUnknownUploads } from '../../functions/store/unknown-uploads.ts';
import { clubPages, inviteCode } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { connectedAs, intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { adult } from '../fixtures/joining.ts';
import { newAthleteId, putConnection, putMember } from '../fixtures/members.ts';
import { createScheduleBook } from '../fixtures/schedule-book.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';
import { startUploadLine } from '../fixtures/upload-line.ts';
import { endsWell, namesOf, Stops } from './stops.ts';
import { anyRun, intervalsRun } from './storm-sources.ts';
import { intervalsTokenOf, VirtualIntervals, virtualIntervalsSource } from './virtual-intervals.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

/** What intervals.icu tells and is asked, stopped at every call: the same comes once more. */

const stops = new Stops();
let club: TextingClub;
let tables: ClubTables;
let hours = 0;

beforeAll(async () => {
  tables = await startClubTables();
  club = await startTextingClub({ tables: stops.tables(tables) });
  // What a club learns once, it knows.
  await tables.put('ledger', sourceAppKey('intervals'), { limits: intervalsPolicy.firstLimits });
});
afterAll(() => club?.stop());

/** A member who has intervals.icu alone, and a run there that has just ended. */
async function runnerOnIntervals() {
  // An hour apart, or they would use up what may be read.
  hours += 3;
  const now = Date.UTC(2027, 5, 6, 12) + hours * hourMs;
  const number = newAthleteId();
  const [athleteId, externalId, activityId] = [`m-${number}`, `i${number}`, `i9${number}`];
  const outside = { source: 'intervals', externalAthleteId: externalId } as const;
  await putMember(tables, { athleteId, joinedAt: now - 5 * hourMs, connections: [outside] });
  await tables.put('recovery', profileKey(athleteId), { massKg: 70, sex: 'M', exclusions: [] });
  const tokens = { accessToken: intervalsTokenOf(externalId), refreshToken: undefined, expiresAt: undefined };
  await putConnection(tables, athleteId, { ...outside, ...tokens });
  let clock = now;
  const intervals = new VirtualIntervals({ now: () => clock, chance: () => 1, faultShare: () => 0 });
  const run = { ...anyRun(now - 40 * minuteMs, () => 0.4), externalId, activityId };
  intervals.put(activityId, externalId, intervalsRun(run), now);
  const source = virtualIntervalsSource(stops.service('intervals', intervals.api));
  const told: AthleteEvent[] = [];
  const sent: OutboxMessage[] = [];
  const line = await startUploadLine(stops.tables(tables), {
    now,
    of: athleteId,
    externalAthleteId: externalId,
    sources: createSourceRegistry([source]),
    send: (message) => stops.call('outbox', async () => void sent.push(message)),
  });
  const passTo = (ms: number) => {
    clock = ms;
  };
  return {
    athleteId,
    outside,
    activityId,
    sessionId: sessionIdOf(activityId),
    now,
    intervals,
    source,
    line,
    sent,
    told,
    passTo,
  };
}

type IntervalsRunner = Awaited<ReturnType<typeof runnerOnIntervals>>;

function eventOf({ outside, sessionId, now }: IntervalsRunner, aspect: 'create' | 'update' | 'delete'): AthleteEvent {
  const eventTime = now / 1000;
  const name = `intervals#${aspect}#${sessionId}#${eventTime}`;
  return { kind: 'activity', aspect, activityId: sessionId, ...outside, name, eventTime };
}

/** And what was put off comes back, until nothing waits. */
async function handleAll({ line, passTo }: IntervalsRunner, event: AthleteEvent, now: number): Promise<void> {
  passTo(now);
  await line.handle(event, now);
  for (let next = [...line.putOff.values()][0]; next !== undefined; next = [...line.putOff.values()][0]) {
    passTo(next.at);
    await line.comeBack();
  }
}

async function endOf({ athleteId, sessionId, line, sent }: IntervalsRunner) {
  const { sessions } = await line.history();
  const rows = (await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map(tables.scan))).flat();
  const left = rows
    .filter((row) => JSON.stringify(row).includes(athleteId))
    .map(({ sk }) => String(sk).replace(/#.*/, ''))
    .sort();
  return {
    sessions: sessions.map(({ activityId }) => activityId === sessionId),
    isPrescribed: (await line.row(sessionId)) !== undefined,
    state: (await line.member())?.state.kind,
    left: [...new Set(left)],
    said: namesOf(sent),
  };
}

test('a new run that is stopped anywhere is one session, and one text', patient, async () => {
  await endsWell(stops, {
    prepare: runnerOnIntervals,
    act: (runner) => handleAll(runner, eventOf(runner, 'create'), runner.now),
    outcome: endOf,
  });
});

test.each(['update', 'delete'] as const)(
  'what happens to a run is followed, however it is stopped: %s',
  patient,
  async (aspect) => {
    await endsWell(stops, {
      async prepare() {
        const runner = await runnerOnIntervals();
        const { intervals, activityId, outside, now } = runner;
        await handleAll(runner, eventOf(runner, 'create'), now);
        const longer = { ...intervals.activities.get(activityId)?.data, distance: 24_000, moving_time: 7800 };
        if (aspect === 'update') intervals.put(activityId, outside.externalAthleteId, longer, now);
        else intervals.activities.delete(activityId);
        return runner;
      },
      act: (runner) => handleAll(runner, eventOf(runner, aspect), runner.now + hourMs),
      outcome: endOf,
    });
  },
);

test('the end of our access that is stopped anywhere leaves nothing of the athlete', patient, async () => {
  await endsWell(stops, {
    async prepare() {
      const runner = await runnerOnIntervals();
      await handleAll(runner, eventOf(runner, 'create'), runner.now);
      runner.intervals.deauthorized.add(runner.outside.externalAthleteId);
      return runner;
    },
    act: endAccess,
    async again(runner) {
      await endAccess(runner);
      // What was stopped at its very end is found by the hour.
      const member = await runner.line.member();
      const now = runner.now + 3 * hourMs;
      const tell = (event: AthleteEvent) => handleAll(runner, event, now);
      await eraseDisconnected(member === undefined ? [] : [member], now, { tell });
    },
    outcome: endOf,
  });
});

async function endAccess(runner: IntervalsRunner): Promise<void> {
  const now = runner.now + hourMs;
  const eventTime = now / 1000;
  await handleAll(runner, { kind: 'deauthorization', ...runner.outside, name: 'intervals#end', eventTime }, now);
}

test('an hourly check that is stopped anywhere finds what nobody told of, once', patient, async () => {
  await endsWell(stops, {
    prepare: runnerOnIntervals,
    act: (runner) => checkAt(runner, runner.now),
    again: (runner) => checkAt(runner, runner.now + hourMs),
    outcome: async ({ told }) => [
      ...new Set(told.map((event) => ('name' in event ? event.name : event.kind).replace(/\d+/g, 'N'))),
    ],
  });
});

async function checkAt({ athleteId, source, told, sent, passTo }: IntervalsRunner, now: number) {
  const { documents, names } = stops.tables(tables);
  passTo(now);
  const members = createMemberStore(documents, names.members);
  const member = await members.read(athleteId);
  await recoverUploads(source, member === undefined ? [] : [member], now, {
    sources: createSourceRegistry([source]),
    connections: createConnectionStore(documents, names.tokens),
    app: createSourceAppStore(documents, names.ledger),
    reads: createReadQuota(documents, names.ledger),
    store: members,
    membership: createMembership(documents, names.members),
    unknownUploads: createUnknownUploads(documents, names),
    checkpoints: createCheckpoints(documents, names.ledger),
    hasTime: () => true,
    count: () => undefined,
    tell: (event) => stops.call('queue', async () => void told.push(event)),
    send: (message) => stops.call('outbox', async () => void sent.push(message)),
    reconnectUrl: 'https://club.example/connect',
  });
}

test(
  'a question of the morning that is stopped anywhere is asked once, with the night that was read',
  patient,
  async () => {
    await endsWell(stops, {
      async prepare() {
        const runner = await club.newRunner();
        const { athleteId } = runner.member;
        await club.ran(runner, sessionOf({ id: `9${athleteId}`, startMs: club.now() - 3 * hourMs, elapsedSec: 9000 }));
        const outside = { source: 'intervals', externalAthleteId: `i${athleteId}` } as const;
        await putMember(tables, { ...runner.member, mornings: { ...outside, wording: '2026-11-26', agreedAt: 1 } });
        await putConnection(tables, athleteId, { ...outside, accessToken: 'token' });
        const sent: OutboxMessage[] = [];
        const book = createScheduleBook();
        const night = { id: '2026-11-26', sleepSecs: 22_242, restingHR: 59, tempRestingHR: false };
        const source = intervalsSource({
          wellness: () =>
            stops.call('intervals', async () => ({ kind: 'ok', data: [night], rate: undefined }) as const),
        });
        const { documents, names } = stops.tables(tables);
        const connections = createConnectionStore(documents, names.tokens);
        const services = {
          ...club.services,
          readMornings: createReadMornings({ ...club.services, connections, sources: [source] }),
          schedules: stops.service('scheduler', { ...club.services.schedules, ...book.schedules }),
          send: (message: OutboxMessage) => stops.call('outbox', async () => void sent.push(message)),
        };
        return { athleteId, sent, book, services };
      },
      async act({ athleteId, services }) {
        await askInTheMorning({ kind: 'check-in', athleteId, date: '2026-11-26' }, club.now() + 17 * hourMs, services);
      },
      async outcome({ athleteId, sent, book }) {
        const planned = book.waiting(athleteId).map(({ at, reminder }) => [reminder.kind, at]);
        const { measured } = await club.services.checkIns.read(athleteId);
        return {
          said: namesOf(sent),
          night: Object.values(measured ?? {}).length,
          fromWatch: sent.every(({ text }) => /\(watch\)/.test(text)),
          planned,
        };
      },
    });
  },
);

test(
  'a join by intervals.icu that is stopped anywhere ends as a membership when it is begun again',
  patient,
  async () => {
    let joins = 0;
    await endsWell(
      stops,
      {
        async prepare() {
          joins += 1;
          const sent: OutboxMessage[] = [];
          const id = `i${newAthleteId()}`;
          const intervals = intervalsSource({ exchange: connectedAs(id) });
          const pages = clubPages(stops.tables(tables), {
            services: {
              sources: createSourceRegistry([intervals]),
              send: (message) => stops.call('outbox', async () => void sent.push(message)),
            },
          });
          pages.wait((100 + joins) * 61 * minuteMs);
          return { pages, sent, id, phone: `+1425557${1000 + joins}`, browser: pages.browser() };
        },
        act: joinByIntervals,
        async outcome({ pages, sent, id, phone }) {
          const connection = await pages.services.connections.find({ source: 'intervals', externalAthleteId: id });
          const athleteId = connection?.athleteId ?? 'nobody';
          const member = await pages.services.members.read(athleteId);
          return {
            state: member?.state.kind,
            source: member?.connections?.map(({ source }) => source),
            isPhones: (await pages.services.claims.ownerOf(phone)) === athleteId,
            massKg: (await pages.services.profiles.read(athleteId))?.massKg,
            said: namesOf(sent.filter(({ kind }) => kind !== 'code')),
          };
        },
      },
      10,
    );
  },
);

interface Joining {
  readonly pages: ReturnType<typeof clubPages>;
  readonly sent: readonly OutboxMessage[];
  readonly phone: string;
  readonly browser: ReturnType<ReturnType<typeof clubPages>['browser']>;
}

/** Does what the pages ask for, page after page, until they ask for nothing any more. */
async function joinByIntervals({ pages, sent, phone, browser }: Joining): Promise<void> {
  let shown = await browser.open(`/join/${inviteCode}`);
  for (let page = 0; page < 8; page += 1) {
    const asksFor = (name: string) => shown.html.includes(`name="${name}"`);
    if (asksFor('agree')) {
      await browser.send({ agree: ['yes', 'adult'] });
      const { path } = await browser.open('/connect/intervals');
      const state = new URL(path, 'https://club.example').searchParams.get('state') ?? '';
      shown = await browser.open(`/oauth/intervals?code=good&state=${state}`);
    } else if (asksFor('mass')) shown = await browser.send(adult);
    else if (asksFor('code')) {
      const code = /\b\d{6}\b/.exec(sent.findLast(({ kind }) => kind === 'code')?.text ?? '')?.[0] ?? pages.lastCode();
      shown = await browser.send({ code });
    } else if (asksFor('channel')) shown = await browser.send({ channel: 'text', phone, texts: 'yes' });
    else break;
  }
  expect(shown.path).toBeDefined();
}
