import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { eraseEvent } from '../../functions/athlete-events/club-events.ts';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import { hourlyJobs } from '../../functions/reconcile/hourly-jobs.ts';
import { runJobs } from '../../functions/reconcile/run-jobs.ts';
import { readAllMembers } from '../../functions/store/all-members.ts';
import { createCheckpoints } from '../../functions/store/checkpoints.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { createReadQuota } from '../../functions/store/read-quota.ts';
import { createSourceAppStore } from '../../functions/store/source-app.ts';
import { createUnknownUploads } from '../../functions/store/unknown-uploads.ts';
import { clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putConnection, putMember } from '../fixtures/members.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';
import { endsWell, namesOf, Stops } from './stops.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

/** `reconcile` and an erasure, stopped at every call: the next hour goes on, and SQS brings the event once more. */

const stops = new Stops();
let tables: ClubTables;
let hours = 1;

beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables?.stop());

test('the jobs of an hour that are stopped anywhere are done by the next', patient, async () => {
  await endsWell(stops, {
    async prepare() {
      const { services, now: clock } = clubPages(stops.tables(tables));
      // An hour apart, or they would use up what may be read of Strava.
      hours += 2;
      const now = clock() + hours * hourMs;
      // One whose upload nobody told of, and one who went away 26 days ago.
      const { athleteId } = await putMember(tables);
      await putConnection(tables, athleteId, { expiresAt: Math.floor(now / 1000) + 6 * 3600 });
      const gone = await putMember(tables, { state: { kind: 'disconnected', at: now - 26 * dayMs } });
      const told: AthleteEvent[] = [];
      const sent: OutboxMessage[] = [];
      const upload = runEndedAt(`8${athleteId}`, now - hourMs);
      return { ids: [athleteId, gone.athleteId], athleteId, now, told, sent, services, upload };
    },
    act: (hour) => hourOf(hour, hour.now),
    again: (hour) => hourOf(hour, hour.now + hourMs),
    async outcome({ athleteId, told, sent, services }) {
      const member = await services.members.read(athleteId);
      const events = [
        ...new Set(told.map((event) => `${event.kind} ${whoseOf(event) === athleteId ? 'runner' : 'other'}`)),
      ].sort();
      return { state: member?.state.kind, events, said: namesOf(sent) };
    },
  });
});

const whoseOf = (event: AthleteEvent) => {
  if (event.kind === 'heard') return undefined;
  return 'athleteId' in event ? event.athleteId : event.externalAthleteId;
};

interface Hour {
  readonly ids: readonly string[];
  readonly told: AthleteEvent[];
  readonly sent: OutboxMessage[];
  readonly services: ReturnType<typeof clubPages>['services'];
  readonly upload: object;
}

async function hourOf({ ids, told, sent, services, upload }: Hour, now: number) {
  const { documents, names } = stops.tables(tables);
  const app = createSourceAppStore(documents, names.ledger);
  const sources = stravaSources({
    connections: services.connections,
    oauth: stops.service('strava', stravaOauth()),
    api: stops.service('strava', {
      activity: async () => ({ kind: 'not-found', rate: undefined }) as const,
      athlete: async () => ({ kind: 'not-found', rate: undefined }) as const,
      activities: async () => ({ kind: 'ok', data: [upload], rate: undefined }) as const,
    }),
    subscription: {
      subscriptions: stops.service('strava', {
        list: async () => ({ kind: 'ok', subscriptions: [] }),
        create: async () => ({ kind: 'ok', id: '90210' }),
      } as const),
      app,
      publicUrl: services.publicUrl,
      webhookSecret: async () => 'secret',
    },
  });
  const jobs = hourlyJobs(now, {
    ...services,
    store: services.members,
    ledger: createMessageLedger(documents, names.ledger),
    membership: createMembership(documents, names.members),
    checkpoints: createCheckpoints(documents, names.ledger),
    reads: createReadQuota(documents, names.ledger),
    app,
    unknownUploads: createUnknownUploads(documents, names),
    hasTime: () => true,
    topics: stops.service('sns', services.topics),
    sources,
    readTextOutcomes: async () => ({ outcomes: [], losses: [], readUntil: now }),
    optedOutPhones: async () => new Set<string>(),
    count: () => undefined,
    keepLogRetention: () => stops.call('logs', async () => ({ groups: 0 })),
    // Nobody else's: the tables are those of all runs.
    async readAllMembers() {
      const { members, unreadable, claims } = await readAllMembers(documents, names.members);
      return {
        members: members.filter((member) => ids.includes(member.athleteId)),
        unreadable,
        claims: claims.filter((claim) => ids.includes(claim.athleteId)),
      };
    },
    tell: (event) => stops.call('queue', async () => void told.push(event)),
    send: (message) => stops.call('outbox', async () => void sent.push(message)),
    reconnectUrl: 'https://club.example/connect',
  });
  const reports = await runJobs(jobs, { info: () => undefined, error: () => undefined }, () => undefined);
  expect(JSON.stringify(reports)).not.toContain('"failed":"');
}

test('an erasure that is stopped anywhere leaves nothing of the athlete and sends one receipt', patient, async () => {
  await endsWell(stops, {
    async prepare() {
      const now = Date.UTC(2027, 5, 6, 12);
      const sent: OutboxMessage[] = [];
      const line = await startUploadLine(stops.tables(tables), {
        now,
        send: async (message) => void sent.push(message),
      });
      await line.upload(runEndedAt(`7${line.athleteId}`, now - hourMs), now);
      sent.length = 0;
      return { line, now: now + hourMs, sent };
    },
    act: ({ line, now }) => line.handle(eraseEvent(line, now), now),
    async outcome({ line, sent }) {
      const rows = (await Promise.all((['members', 'tokens', 'recovery', 'ledger'] as const).map(tables.scan))).flat();
      const left = rows
        .filter((row) => JSON.stringify(row).includes(line.athleteId))
        .map(({ sk }) => String(sk).replace(/#.*/, ''));
      return { left, said: namesOf(sent) };
    },
  });
});
