import type { RecentDay, Replies } from './facts.ts';
import type { LoadFound } from './load.ts';
import { dayNumberOf } from './local-clock.ts';
import { parameters } from './parameters.ts';
import type { DistanceFound } from './plausible-distance.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { Warning } from './prescription.ts';
import { isAtLeast, isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import { sportOf } from './sports.ts';
import type { TrainingDaysFound } from './training-days.ts';
import type { SportFound } from './walking-pace.ts';

export interface RedFlagFound {
  readonly redFlag: RedFlag;
}

type Needs = RepliesFound & TimeFound & SportFound & DistanceFound & LoadFound & TrainingDaysFound;

export const redFlagRule: Rule<Needs, RedFlagFound> = {
  id: 'red-flag',
  guide: 'If pain persists or intensifies',
  implemented: (p) =>
    `Soreness from ${p.flagSorenessFrom} on stops the prescription and sends to a doctor the same day; within ${p.expectedSorenessHours} hours of a session of load ${p.expectedSorenessLoad} or a run of ${p.expectedSorenessKm} km, or ${p.expectedSorenessDays} days of an earlier one, it is expected, and the text asks about the urine.`,
  why: 'Muscle that hurts like that may be breaking down. After a marathon it is what marathons do.',
  source: '[S] rhabdomyolysis: Stony Brook, Krames; PMC5613699; limits [ENG]',
  parameters: [
    'flagSorenessFrom',
    'expectedSorenessLoad',
    'expectedSorenessKm',
    'expectedSorenessHours',
    'expectedSorenessDays',
  ],
  find: ({ recent }, { replies, time, sport, km, loadOf, days }) => {
    const found = redFlag({
      replies,
      load: loadOf.load,
      runKm: sport.kind === 'run' ? km : undefined,
      sinceHours: time.sinceHours,
      today: days.today,
      recent,
    });
    return { found: { redFlag: found }, warnings: redFlagWarnings[found] };
  },
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

const redFlagWarnings: Readonly<Record<RedFlag, readonly Warning[]>> = {
  none: [],
  flag: [
    {
      code: 'red-flag',
      sentence: 'A warning sign: see a doctor today, and do not train until you are told that you may.',
    },
  ],
  'expected-after-such-a-session': [
    {
      code: 'ask-about-urine',
      sentence: 'Such soreness is usual after so hard a session. Dark urine, swelling or weakness: a doctor today.',
    },
  ],
};

function isAgainstMuscles(load: number, runKm: number | undefined): boolean {
  return (
    isAtLeast(load, parameters.expectedSorenessLoad) ||
    (runKm !== undefined && isAtLeast(runKm, parameters.expectedSorenessKm))
  );
}
