import * as z from 'zod';
import { createMemberStore } from '../../functions/store/member.ts';
import type { AwaitedUpload } from './awaited-text.ts';
import type { ClubWithStrava } from './club-with-strava.ts';
import { daytimeZone, takenTo } from './daytime.ts';
import { joinDemoAthlete } from './demo-athlete.ts';
import { moveClock } from './move-clock.ts';
import { createPersistentMap } from './persistent-map.ts';
import { clockTime } from './show-text.ts';
import type { ActivityUpload } from './strava/activity-upload.ts';
import { demoRun } from './strava/demo-activities.ts';

export interface DemoStory {
  /** Joins the runner, or finds who joined before; uploads, or goes on with what the club was stopped at. */
  begin(running: ClubWithStrava, activity: ActivityUpload | undefined): Promise<AwaitedUpload>;
  /** Its text has been shown, or will not come: the next start uploads anew. */
  end(upload: AwaitedUpload): void;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** How long the demo run is, with what follows until it is uploaded. */
const runMs = 75 * minuteMs;
/** What begins sooner after a run belongs to it. */
const betweenRunsMs = 60 * minuteMs;

/** What `npm start` shows: a runner, an upload, a text. With a data directory it goes on after any stop. */
export function createDemoStory(dataDirectory: string | undefined, say: (line: string) => void): DemoStory {
  const uploads = createPersistentMap(z.object({ uploadedAt: z.int(), isOver: z.boolean() }), 'uploads', dataDirectory);

  return {
    async begin(running, activity) {
      const { strava, club } = running;
      const aheadMin = Math.round(club.clock.aheadMs() / minuteMs);
      if (aheadMin > 0) say(`The club's clock shows ${clockTime(Date.now())}: it was moved before.`);
      const { athleteId, isNew } = await runnerOf(running);
      const who = isNew ? 'A runner joins' : 'The runner is there';
      const begun = openUpload(running, athleteId, activity);
      if (begun !== undefined) {
        say(`${who} (Strava athlete ${athleteId}), and the club goes on with the upload that it was stopped at.`);
        return begun;
      }

      if (activity === undefined) await waitForNextRun(running, athleteId);
      const uploadedAt = Date.now();
      const upload = activity ?? demoRunAt(uploadedAt);
      say(`${who} (Strava athlete ${athleteId}) and uploads ${activity ? 'your activity' : 'a run of 10 km'}.`);
      // Noted first: whatever is stopped after this goes on.
      if (upload.id !== undefined) uploads.set(String(upload.id), { uploadedAt, isOver: false });
      const activityId = strava.upload(athleteId, upload);
      uploads.set(activityId, { uploadedAt, isOver: false });
      return { athleteId, activityId, uploadedAt };
    },

    end({ activityId, uploadedAt }) {
      uploads.set(activityId, { uploadedAt, isOver: true });
    },
  };

  /** One that was begun and has not ended; or the very one that is to be uploaded, which Strava has already. */
  function openUpload(
    { strava }: ClubWithStrava,
    athleteId: string,
    activity: ActivityUpload | undefined,
  ): AwaitedUpload | undefined {
    const onStrava = strava.activities.of(athleteId).toReversed();
    const found =
      activity === undefined
        ? onStrava.find(({ id }) => uploads.get(id)?.isOver === false)
        : onStrava.find(({ id }) => id === String(activity.id));
    if (found === undefined) return undefined;
    return { athleteId, activityId: found.id, uploadedAt: uploads.get(found.id)?.uploadedAt ?? Date.now() };
  }

  /** Nobody runs twice at a time: the next run is a day after the last. */
  async function waitForNextRun({ strava, club }: ClubWithStrava, athleteId: string): Promise<void> {
    const ends = strava.activities
      .of(athleteId)
      .map(({ startedAt, fields }) => startedAt + Number(fields.elapsed_time) * 1000);
    const lastEnd = Math.max(...ends);
    if (ends.length === 0 || Date.now() - runMs > lastEnd + betweenRunsMs) return;
    const at = Math.max(Date.now(), lastEnd) + dayMs;
    say(`The last run has only just ended, so the club's clock is moved to ${clockTime(at)}.`);
    await moveClock(club, at);
  }
}

async function runnerOf(running: ClubWithStrava): Promise<{ readonly athleteId: string; readonly isNew: boolean }> {
  const { strava, club } = running;
  const [known] = strava.athletes.list();
  const { documents, nameOf } = club.tables;
  const member = known && (await createMemberStore(documents, nameOf('Members')).read(known.id));
  if (known !== undefined && member !== undefined) return { athleteId: known.id, isNew: false };
  // The hourly check looks for no session of before the runner joined.
  const joinedAt = Date.now() - dayMs;
  const athlete = known ?? strava.addAthlete();
  return { athleteId: await joinDemoAthlete(running, { athlete, joinedAt }), isNew: true };
}

/** An id of its own, so that a club that kept its tables has not seen this run before. */
function demoRunAt(now: number): ActivityUpload {
  return { ...takenTo(daytimeZone(now), demoRun(now - 12 * minuteMs)), id: `16${Math.floor(now / 1000)}` };
}
