import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createCallRecorder } from '../../bin/local/call-recorder.ts';
import { daytimeZone, takenTo } from '../../bin/local/daytime.ts';
import { demoActivity } from '../../bin/local/strava/demo-activities.ts';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';
import {
  allRows,
  type Row,
  type RowsOfTables,
  race,
  rowsThatName,
  type StoryClub,
  type StoryRunner,
  storySession,
  type UploadBefore,
  uploadFirst,
} from '../fixtures/story-club.ts';
import { eventOf } from './storm-sources.ts';
import { type Published, VirtualClub } from './virtual-club.ts';
import type { HeldActivity } from './virtual-strava.ts';

/** More than a new app may read, so that many stories fit into one quarter hour. */
const limits = { perQuarter: 10_000, perDay: 100_000 };
const firstActivity = 17_000_000_000;
let activities = 0;
let copies = 0;

/**
 * The same in virtual time. Each runner has a club of their own over the tables of all: what one story has put off, or has made
 * the club wait for, is nothing to the next.
 *
 * @param now when the story of a runner begins.
 */
export async function startVirtualStoryClub(now: () => number): Promise<StoryClub> {
  const tables = await startClubTables();
  const tablesOf = { documents: tables.documents, nameOf: (table: string) => table.toLowerCase() };
  const recorder = createCallRecorder();
  const settings = { seed: 1, faultShare: 0, killShare: 0, limits, retiresTokens: true, recorder };
  let club = new VirtualClub(tables, { ...settings, startMs: now() });
  const newRunner = (): Promise<StoryRunner> => {
    club = new VirtualClub(tables, { ...settings, startMs: now() });
    return club.newRunner(['strava'], storySession.tokenAgeMs);
  };
  const tell = (aspect: 'create' | 'update' | 'delete', activityId: string, { athleteId }: StoryRunner) => {
    const atMs = club.time.now();
    club.tell(eventOf('activity', aspect, activityId, athleteId, atMs), atMs);
  };
  const everythingEnds = () => club.time.run(club.time.now() + dayMs);
  const upload: StoryClub['upload'] = (runner, when) => {
    activities += 1;
    const activityId = String(firstActivity + activities);
    const atMs = club.time.now();
    const activity = takenTo(daytimeZone(atMs), demoActivity('easy-10-km', atMs - storySession.endedAgoMs));
    const data = { ...activity, id: activityId, athlete: { id: runner.athleteId } };
    club.strava.put(activityId, data, when === 'late' ? atMs + 1000 : atMs);
    tell('create', activityId, runner);
    return activityId;
  };
  await club.open();
  await uploadFirst({ newRunner, upload, everythingEnds });

  let first: KeptLife | undefined;
  /** To live the same again and again takes three times as long as to copy what the first one left. */
  const runnerWhoUploaded = async (): Promise<UploadBefore> => {
    if (first?.beganAtMs === now()) {
      const copy = copyOf(first);
      club = new VirtualClub(tables, { ...settings, startMs: first.endedAtMs, scheduled: copy.scheduled });
      club.published.push(...copy.published);
      club.strava.activities.set(copy.activityId, copy.activity);
      await writeRows(tables, copy.rows);
      return copy;
    }
    const beganAtMs = now();
    const lived = await uploadFirst({ newRunner, upload, everythingEnds });
    const activity = club.strava.activities.get(lived.activityId);
    if (activity === undefined) throw new Error('What was uploaded is at Strava.');
    const rows = rowsThatName(lived.runner, await allRows(tablesOf));
    // What goes out later is no part of it.
    const published = [...club.published];
    first = { ...lived, beganAtMs, endedAtMs: club.time.now(), activity, published, scheduled: club.scheduled, rows };
    return lived;
  };

  return {
    calls: recorder,
    newRunner,
    runnerWhoUploaded,
    upload,
    makeRace(runner, activityId) {
      const held = club.strava.activities.get(activityId);
      club.strava.put(activityId, { ...held?.data, ...race }, club.time.now());
      tell('update', activityId, runner);
    },
    remove(runner, activityId) {
      club.strava.activities.delete(activityId);
      tell('delete', activityId, runner);
    },
    deauthorize({ athleteId }) {
      const atMs = club.time.now();
      club.strava.deauthorized.add(athleteId);
      club.tell(
        { ...eventOf('athlete', 'update', athleteId, athleteId, atMs), updates: { authorized: 'false' } },
        atMs,
      );
    },
    async letAnHourPass() {
      club.time.at(club.time.now() + hourMs, () => undefined);
      await everythingEnds();
    },
    everythingEnds,
    textsTo: ({ phone }) => club.published.flatMap(({ to, text }) => (to === phone ? [text] : [])),
    deadLetters: () => club.deadLetters,
    rows: () => allRows(tablesOf),
    stop: () => tables.stop(),
  };
}

/** Everything that the life of a runner has left. */
interface KeptLife extends UploadBefore {
  readonly beganAtMs: number;
  readonly endedAtMs: number;
  readonly activity: HeldActivity;
  readonly published: readonly Published[];
  readonly scheduled: readonly string[];
  readonly rows: RowsOfTables;
}

/** The same of another runner, with another phone and another activity. */
function copyOf(life: KeptLife): KeptLife {
  const { runner, activityId } = life;
  copies += 1;
  activities += 1;
  const names = new Map([
    [runner.athleteId, newAthleteId()],
    [runner.phone.slice(1), `1425${3_000_000 + copies}`],
    [activityId, String(firstActivity + activities)],
  ]);
  const named = new RegExp(`(?<!\\d)(?:${[...names.keys()].join('|')})(?!\\d)`, 'g');
  return JSON.parse(JSON.stringify(life).replace(named, (name) => names.get(name) ?? name));
}

async function writeRows({ documents, names }: ClubTables, rows: RowsOfTables): Promise<void> {
  const puts = (all: readonly Row[]) => all.map((Item) => ({ PutRequest: { Item } }));
  await documents.send(
    new BatchWriteCommand({
      RequestItems: {
        [names.members]: puts(rows.Members),
        [names.tokens]: puts(rows.Tokens),
        [names.recovery]: puts(rows.Recovery),
        [names.ledger]: puts(rows.Ledger),
      },
    }),
  );
}
