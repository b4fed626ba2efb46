import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveClock } from '../../bin/local/move-clock.ts';
import { showText } from '../../bin/local/show-text.ts';
import { parseFaults } from '../../bin/local/stand-in/parse-faults.ts';
import { stravaFaults } from '../../bin/local/strava/fault-rules.ts';
import { type ClubUnderTest, hourMs, minuteMs, startClubUnderTest } from '../fixtures/club-under-test.ts';

/** What `npm start` says and does while Strava has a bad day. */

let club: ClubUnderTest;

beforeAll(async () => {
  club = await startClubUnderTest({ club: { visibilitySec: 60 } });
});

afterAll(async () => {
  await club?.stop();
});

async function uploadWith(faults: string, movesClock = true) {
  club.strava.clearFaults();
  for (const fault of parseFaults(faults, stravaFaults)) club.strava.setFault(fault);
  const uploadedAt = Date.now();
  const runner = await club.newRunner({ joinedAt: uploadedAt - 24 * hourMs });
  const activityId = club.upload(runner);
  const said: string[] = [];
  const upload = { athleteId: runner.athleteId, activityId, uploadedAt };
  const shown = await showText(club, upload, { movesClock, say: (line) => said.push(line) });
  return { shown, said: said.join('\n'), runner, tookMs: Date.now() - uploadedAt };
}

describe('the text of an upload', () => {
  test('that needs nothing but seconds is shown, and the clock is left alone', async () => {
    const { shown, said, runner, tookMs } = await uploadWith('');

    expect(shown).toBe('text');
    expect(said).toMatch(/^From upload to text: \d+\.\d s\.$/);
    expect(club.textsTo(runner)).toHaveLength(1);
    expect(tookMs).toBeLessThan(minuteMs);
  });

  test('that waits for the quarter hour and then for Strava comes on a clock that the club moves itself', async () => {
    const { shown, said, runner, tookMs } = await uploadWith('late-404,429');

    expect(shown).toBe('text');
    expect(said).toMatch(/^Waiting: Strava's quarter hour is used up; the text comes at about .*\d\d:\d\d\.$/m);
    expect(said).toMatch(/^Waiting: Strava does not show the upload yet; the text comes at about/m);
    expect(said).toMatch(/^The club's clock is moved to .*\d\d:\d\d\.$/m);
    expect(club.textsTo(runner)).toEqual([expect.stringContaining('10 km')]);
    expect(tookMs).toBeGreaterThan(minuteMs);
  });

  test('that Strava did not tell of is found by the hourly check', async () => {
    const { shown, said, runner } = await uploadWith('no-events');

    expect(shown).toBe('text');
    expect(said).toContain('the hourly check looks for it');
    expect(club.textsTo(runner)).toHaveLength(1);
  });

  test('that nothing scheduled can bring is said not to come, with the reason', async () => {
    const { shown, said } = await uploadWith('revoked');

    expect(shown).toBe('none');
    expect(said).toContain('This upload brings no text: Strava refuses the access, so the runner is disconnected.');
  });

  test('is said to wait, and until when, where somebody watches; the clock is theirs to move', async () => {
    const before = club.club.clock.aheadMs();
    const { shown, said, runner } = await uploadWith('5xx', false);
    expect(shown).toBe('waits');
    expect(said).toMatch(/^Waiting: Strava does not answer; the text comes at about .*\d\d:\d\d\.$/);
    expect(club.textsTo(runner)).toEqual([]);
    expect(club.club.clock.aheadMs()).toBe(before);

    await moveClock(club.club, Date.now() + 2 * minuteMs);

    expect(club.textsTo(runner)).toHaveLength(1);
  });
});
