import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';
import { runsOf } from '../../fixtures/runs.ts';

const read = (text: string) => {
  const { soreness, sleepHours } = readReply(text, { asked: 'soreness-sleep', units: 'metric' });
  return [soreness, sleepHours];
};

describe('numbers by the words nearest to them', () => {
  test.each<readonly [string, number | null, number | null]>([
    ['three for the quads, eight for the time asleep', 3, 8],
    ['achiness hovers near the 4 mark while sleep landed somewhere near 6.5', 4, 6.5],
    ['the calves grumble to the level of 5, the bed kept me for 7 hours', 5, 7],
    ['stiffness fell from 6 to 2 and I slept 8 hours', 2, 8],
    ['my thighs they hurt 3 and the sleep was 9', 3, 9],
    ['hamstrings sit at 4 after that hill and roughly 7 hours of kip in the end', 4, 7],
    ['Sleep 8, no I lie, it was 6. Soreness 4', 4, 6],
    ['6 and 2, sleep first then legs', 2, 6],
    ['mate legs 4, slept 7', 4, 7],
    ['coach slept 7, legs 4', 4, 7],
    ['coach sore 9 slept 6', 9, 6],
  ])('%s', (text, soreness, sleepHours) => {
    expect(read(text)).toEqual([soreness, sleepHours]);
  });

  test.each<readonly [string, number | null, number | null]>([
    ['my husband slept 9, not me', null, null],
    ['soreness was 6 last week, no idea today', null, null],
    ['stiff in the legs for 3 km, then slept in the van for an age', null, null],
    ['I usually get 8 hours and the legs are usually a 2', null, null],
    ['quads burned at mile 9, in bed by 10', null, null],
    ['sore legs, drove 4 hours home', null, null],
    ['my kids slept 4 hours and their legs are a 7', null, null],
  ])('of something else, somebody else or another day: %s', (text, soreness, sleepHours) => {
    const [first, second] = read(text);
    expect([null, soreness]).toContain(first);
    expect([null, sleepHours]).toContain(second);
  });

  test('never turn the two round, in whatever order and words they stand', () => {
    const ofSoreness = fc.constantFrom('soreness', 'the quads', 'stiffness', 'achiness', 'my calves', 'leg pain');
    const ofSleep = fc.constantFrom('sleep', 'the night', 'bed', 'kip', 'slumber');
    const links = fc.constantFrom('came to', 'is about', 'lands on', 'I would put it near', 'was more or less');
    const joins = fc.constantFrom(', ', ' and ', '. ', ' whereas ');
    fc.assert(
      fc.property(
        fc.tuple(ofSoreness, links, fc.integer({ min: 2, max: 8 })),
        fc.tuple(ofSleep, links, fc.integer({ min: 4, max: 9 })),
        joins,
        fc.boolean(),
        ([sore, tells, soreness], [slept, says, hours], join, isTurned) => {
          const both = [`${sore} ${tells} ${soreness}`, `${slept} ${says} ${hours}`];
          const [first, second] = read((isTurned ? both.toReversed() : both).join(join));

          expect([null, soreness]).toContain(first);
          expect([null, hours]).toContain(second);
        },
      ),
      { numRuns: runsOf(500) },
    );
  });
});
