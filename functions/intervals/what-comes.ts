import { dayMs } from '../clock/lifetime.ts';
import type { Connection, ConnectWarning } from '../sources/source.ts';
import { readActivity } from './activity.ts';
import type { IntervalsApi } from './intervals-api.ts';

/** As long as most runners need for a run. */
const lookedBackMs = 14 * dayMs;

/**
 * Whether anything comes that we may read. Intervals.icu tells nobody of activities that it has from Strava, and a free account
 * takes nothing in once nobody has opened the site for 90 days: whoever connects it then waits for ever. Its account's state is
 * behind a box that we do not ask for.
 */
export async function warningOf(
  { accessToken }: Pick<Connection, 'accessToken'>,
  now: number,
  api: Pick<IntervalsApi, 'activities'>,
): Promise<ConnectWarning | undefined> {
  const oldest = new Date(now - lookedBackMs).toISOString().slice(0, 10);
  const answer = await api.activities({ oldest }, accessToken);
  if (answer.kind !== 'ok') return undefined;
  const read = answer.data.map((item) => readActivity(item, 'UTC').kind);
  if (read.includes('session')) return undefined;
  return read.includes('not-ours-to-read') ? stravaOnly : nothingThere;
}

const stravaOnly: ConnectWarning = {
  title: 'Your runs come by way of Strava',
  says: 'Intervals.icu has your activities from Strava only, and may not hand those on to us.',
  toDo: [
    "On intervals.icu, under Settings, connect your watch's own account: Garmin, Polar, Suunto, Coros, Wahoo or another.",
  ],
};

const nothingThere: ConnectWarning = {
  title: 'Nothing has come in for 14 days',
  says: 'Intervals.icu has no activity of the last two weeks. If you have run since, something is not connected.',
  toDo: [
    "On intervals.icu, under Settings, see whether your watch's account is connected, and connect it again.",
    'A free account falls asleep when nobody opens the site for 90 days: to open it once is enough.',
  ],
};
