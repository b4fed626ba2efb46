import { createCallRecorder } from '../../bin/local/call-recorder.ts';
import { daytimeZone, takenTo } from '../../bin/local/daytime.ts';
import { demoActivity } from '../../bin/local/strava/demo-activities.ts';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { startClubTables } from '../fixtures/club-tables.ts';
import {
  allRows,
  race,
  type StoryClub,
  type StoryRunner,
  storySession,
  type UploadBefore,
  uploadFirst,
} from '../fixtures/story-club.ts';
import { copyOf, goOnWith, type KeptLife, keepLife } from './kept-life.ts';
import { eventOf } from './storm-sources.ts';
import { VirtualClub } from './virtual-club.ts';

/** More than a new app may read, so that many stories fit into one quarter hour. */
const limits = { perQuarter: 10_000, perDay: 100_000 };
let activities = 0;

function newActivityId(): string {
  activities += 1;
  return String(17_000_000_000 + activities);
}

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
    const activityId = newActivityId();
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
  const runnerWhoUploaded = async (): Promise<UploadBefore> => {
    const beganAtMs = now();
    if (first?.beganAtMs === beganAtMs) {
      const copy = copyOf(first, newActivityId());
      club = await goOnWith(copy, tables, settings);
      return copy;
    }
    const lived = await uploadFirst({ newRunner, upload, everythingEnds });
    first = { ...keepLife(lived, club, await allRows(tablesOf)), beganAtMs };
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
