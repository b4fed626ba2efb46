import * as z from 'zod';
import type { AwaitedUpload } from './awaited-text.ts';
import type { ClubWithStrava } from './club-with-strava.ts';
import { daytimeZone, takenTo } from './daytime.ts';
import { type DemoPlatform, type DemoRunner, intervalsPlatform, stravaPlatform } from './demo-platform.ts';
import { moveClock } from './move-clock.ts';
import { createPersistentMap } from './persistent-map.ts';
import { clockTime } from './show-text.ts';
import type { ActivityUpload } from './strava/activity-upload.ts';
import { demoRun } from './strava/demo-activities.ts';

export interface DemoStory {
  /** Joins the runner, or finds the one who joined before; uploads, or continues with the upload that a stop interrupted. */
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

/**
 * What `npm start` shows: a runner, an upload, a text. With a data directory it goes on after any stop. Where the club has an
 * intervals.icu, the runner is there.
 */
export function createDemoStory(dataDirectory: string | undefined, say: (line: string) => void): DemoStory {
  const uploads = createPersistentMap(z.object({ uploadedAt: z.int(), isOver: z.boolean() }), 'uploads', dataDirectory);

  return {
    async begin(running, activity) {
      const { club, intervals } = running;
      const platform = intervals === undefined ? stravaPlatform(running) : intervalsPlatform(running, intervals);
      const aheadMin = Math.round(club.clock.aheadMs() / minuteMs);
      if (aheadMin > 0) say(`The club's clock shows ${clockTime(Date.now())}: it was moved before.`);
      const known = await platform.findRunner();
      // The hourly check ignores sessions from before the runner joined.
      const runner = known ?? (await platform.joinRunner(Date.now() - dayMs));
      const who = `${known === undefined ? 'A runner joins' : 'The runner is there'} (${platform.label} athlete ${runner.externalAthleteId})`;
      const begun = openUpload(platform, runner, activity);
      if (begun !== undefined) {
        say(`${who}, and the club goes on with the upload that it was stopped at.`);
        return begun;
      }

      if (activity === undefined) await waitForNextRun(running, platform, runner);
      const uploadedAt = Date.now();
      const upload = activity ?? demoRunAt(uploadedAt);
      say(`${who} and uploads ${activity ? 'your activity' : 'a run of 10 km'}.`);
      // Noted first, so that a stop after this continues with it.
      const idBefore = platform.idOf(upload);
      if (idBefore !== undefined) uploads.set(idBefore, { uploadedAt, isOver: false });
      const activityId = platform.upload(runner, upload);
      uploads.set(activityId, { uploadedAt, isOver: false });
      return { athleteId: runner.athleteId, activityId, uploadedAt };
    },

    end({ activityId, uploadedAt }) {
      uploads.set(activityId, { uploadedAt, isOver: true });
    },
  };

  /** An upload that has not ended; or the wanted one, if it is there already. */
  function openUpload(
    platform: DemoPlatform,
    runner: DemoRunner,
    activity: ActivityUpload | undefined,
  ): AwaitedUpload | undefined {
    const wanted = activity && platform.idOf(activity);
    const found = platform
      .sessionsOf(runner)
      .toReversed()
      .find(({ activityId }) =>
        activity === undefined ? uploads.get(activityId)?.isOver === false : activityId === wanted,
      );
    if (found === undefined) return undefined;
    const { activityId } = found;
    return { athleteId: runner.athleteId, activityId, uploadedAt: uploads.get(activityId)?.uploadedAt ?? Date.now() };
  }

  /** Nobody runs two runs at once: the next is a day after the last. */
  async function waitForNextRun({ club }: ClubWithStrava, platform: DemoPlatform, runner: DemoRunner): Promise<void> {
    const ends = platform.sessionsOf(runner).map(({ endedAt }) => endedAt);
    const lastEnd = Math.max(...ends);
    if (ends.length === 0 || Date.now() - runMs > lastEnd + betweenRunsMs) return;
    const at = Math.max(Date.now(), lastEnd) + dayMs;
    say(`The last run has only just ended, so the club's clock is moved to ${clockTime(at)}.`);
    await moveClock(club, at);
  }
}

/** An id of its own, so that a club that kept its tables has not seen this run before. */
function demoRunAt(now: number): ActivityUpload {
  return { ...takenTo(daytimeZone(now), demoRun(now - 12 * minuteMs)), id: `16${Math.floor(now / 1000)}` };
}
