import type { RecentDay, Replies } from './facts.ts';
import { dayNumberOf } from './local-clock.ts';
import { parameters } from './parameters.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import { sportOf } from './sports.ts';

export const redFlagRule: Rule = {
  id: 'red-flag',
  guide: 'If pain persists or intensifies',
  implemented:
    'Soreness of 9 or 10 stops the prescription and sends to a doctor the same day; within four days of a session of load 300 or a run of 28 km it is expected, and the text asks about the urine.',
  why: 'Muscle that hurts like that may be breaking down. After a marathon it is what marathons do.',
  source: '[S] rhabdomyolysis: Stony Brook, Krames; PMC5613699; limits [ENG]',
  parameters: [
    'flagSorenessFrom',
    'expectedSorenessLoad',
    'expectedSorenessKm',
    'expectedSorenessHours',
    'expectedSorenessDays',
  ],
};

export interface SorenessFacts {
  readonly replies: Replies;
  readonly load: number;
  /** Of a run; undefined for everything else. */
  readonly runKm: number | undefined;
  readonly sinceHours: number;
  /** Days since 1970, of the session. */
  readonly today: number;
  readonly recent: readonly RecentDay[];
}

export type RedFlag = 'none' | 'flag' | 'expected-after-such-a-session';

export function redFlag({ replies, load, runKm, sinceHours, today, recent }: SorenessFacts): RedFlag {
  if (replies.hasRedFlag) return 'flag';
  if (replies.soreness === undefined || !isAtLeast(replies.soreness, parameters.flagSorenessFrom)) return 'none';

  const byThisSession = isAgainstMuscles(load, runKm) && !isOver(sinceHours, parameters.expectedSorenessHours);
  const byAnEarlierOne = recent.some((day) => {
    const daysAgo = today - dayNumberOf(day.date);
    const earlierRunKm = sportOf(day.sport).kind === 'run' ? (day.distanceM ?? 0) / 1000 : undefined;
    return daysAgo >= 0 && daysAgo <= parameters.expectedSorenessDays && isAgainstMuscles(day.load, earlierRunKm);
  });
  return byThisSession || byAnEarlierOne ? 'expected-after-such-a-session' : 'flag';
}

function isAgainstMuscles(load: number, runKm: number | undefined): boolean {
  return (
    isAtLeast(load, parameters.expectedSorenessLoad) ||
    (runKm !== undefined && isAtLeast(runKm, parameters.expectedSorenessKm))
  );
}
