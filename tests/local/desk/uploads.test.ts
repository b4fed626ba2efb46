import { expect, test } from 'vitest';
import { deskUploads } from '../../../bin/local/desk/uploads.ts';
import { readActivityUpload } from '../../../bin/local/strava/activity-upload.ts';

const now = Date.UTC(2026, 10, 26, 12);
const spansOf = (name: string) =>
  (deskUploads.find((upload) => upload.name === name)?.make(now) ?? []).map(({ start_date, elapsed_time }) => {
    const startMs = Date.parse(start_date);
    return { startMs, endMs: startMs + elapsed_time * 1000 };
  });

test.each(deskUploads.map((upload) => [upload.name, upload] as const))(
  '%s is what Strava takes, and is over',
  (_, { make }) => {
    for (const activity of make(now)) {
      const { start_date, elapsed_time } = readActivityUpload(activity);
      expect(Date.parse(start_date) + elapsed_time * 1000).toBeLessThanOrEqual(now);
    }
  },
);

test('the parts of a triathlon follow each other, and two devices record the same time', () => {
  const [swim, ride, run] = spansOf('triathlon');
  const [one, other] = spansOf('two-devices');

  expect(ride?.startMs).toBeGreaterThan(swim?.endMs ?? Number.NaN);
  expect(run?.startMs).toBeGreaterThan(ride?.endMs ?? Number.NaN);
  expect(other?.startMs).toBeLessThan(one?.endMs ?? Number.NaN);
});
