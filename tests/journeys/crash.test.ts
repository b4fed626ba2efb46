import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { callsOf, stopEverywhere, storyNames } from '../fixtures/crash-stories.ts';
import { startRealStoryClub } from '../fixtures/real-story-club.ts';
import type { StoryClub } from '../fixtures/story-club.ts';
import { startVirtualStoryClub } from '../proof/virtual-story-club.ts';

/*
 * The bundles of the real club are stopped at every call of an upload, and so are the functions in virtual time: each stop has the
 * same end in both. The other stories are stopped everywhere in virtual time alone, by proof/crash-uploads: what the functions
 * call there is what they call here.
 */

/** Of a machine that others use, too. */
const patient = { timeout: 600_000 };

/** What is scheduled differs from day to day, and minutes pass in virtual time alone: not over midnight. */
function nowOfThisDay(): number {
  const now = Date.now();
  return Math.min(now, now - (now % dayMs) + dayMs - 20 * minuteMs);
}

let real: StoryClub;
let virtual: StoryClub;

beforeAll(async () => {
  real = await startRealStoryClub();
  virtual = await startVirtualStoryClub(nowOfThisDay);
}, 300_000);
afterAll(async () => {
  await real?.stop();
  await virtual?.stop();
});

test('however an upload is stopped, it ends well, and as in virtual time', patient, async () => {
  const ends = await stopEverywhere(real, 'create');

  expect(ends.toSorted()).toEqual((await stopEverywhere(virtual, 'create')).toSorted());
});

test.each(storyNames.filter((name) => name !== 'create'))(
  'the functions call the same in virtual time: %s',
  patient,
  async (name) => {
    expect((await callsOf(virtual, name)).toSorted()).toEqual((await callsOf(real, name)).toSorted());
  },
);
