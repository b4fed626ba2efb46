import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOf, stopAt, stopEverywhere, storyNames } from '../fixtures/crash-stories.ts';
import type { StoryClub } from '../fixtures/story-club.ts';
import { startVirtualStoryClub } from './virtual-story-club.ts';

/** `webhook`, `prescribe`, `remind` and `deliver`, stopped at every call in virtual time. A create: journeys/crash. */

let club: StoryClub;
const startMs = Date.now();
beforeAll(async () => {
  club = await startVirtualStoryClub(() => startMs);
});
afterAll(() => club?.stop());

test.each(storyNames.filter((name) => name !== 'create'))(
  'however it is stopped, it ends well: %s',
  { timeout: 120_000 },
  async (name) => {
    expect((await stopEverywhere(club, name)).length).toBeGreaterThan(10);
  },
);

test('who goes on from a copy of an upload calls the same as who has lived it', async () => {
  let nowMs = startMs;
  const another = await startVirtualStoryClub(() => nowMs);
  for (const name of ['update', 'delete', 'deauthorize'] as const) {
    // At a moment of its own the first upload is lived.
    nowMs += 1;
    const lived = await callsOf(another, name);

    expect(await callsOf(another, name), name).toEqual(lived);
  }
  await another.stop();
});

test('a stop that is never reached is none', async () => {
  const point = { call: 'Prescribe dynamodb PutItem 99', moment: 'before' } as const;

  await expect(stopAt(club, 'create', point)).rejects.toThrow('is reached');
});
