import type { BaseHoursFound } from './base-hours.ts';
import type { DistanceFloorFound } from './distance-floor.ts';
import { type EarlierRestFound, latest } from './earlier-rest.ts';
import type { HardDaysFound } from './hard-days.ts';
import type { MonotonyFound } from './monotony.ts';
import { parameters } from './parameters.ts';
import type { RestingPulseFound } from './resting-pulse.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';
import type { SleepFound } from './sleep.ts';
import type { SorenessFound } from './soreness.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface RestHoursFound {
  /** From the finish to the next hard session, unrounded. */
  readonly restHours: number;
  /** Own or of an earlier session, ahead or past. */
  readonly noRunUntilMs: number | undefined;
}

type Adds = SorenessFound & SleepFound & RestingPulseFound & HardDaysFound & MonotonyFound;
type Needs = TimeFound & WeighInFound & Adds & DistanceFloorFound & BaseHoursFound & EarlierRestFound;

export const restHoursRule: Rule<Needs, RestHoursFound> = {
  id: 'rest-hours',
  guide: '',
  implemented: (p) =>
    `The base and all that is added to it, ${p.addsToHours} hours at most; at least the floor of the distance, ${p.lossFloorHours} after a loss over ${p.lossToWatchPercent} %, and what an earlier session still asks for.`,
  why: 'Reasons to rest add up, but only to a limit; after a long run muscles take their time, whatever is answered.',
  source: '[ENG]',
  parameters: ['addsToHours', 'lossFloorHours', 'lossToWatchPercent'],
  find: (_, found) => {
    const { time, lossPercent, floor, baseHours, earlierRest, carriedHours } = found;
    const ownNoRunUntilMs = floor.noRunHours > 0 ? time.finishMs + floor.noRunHours * hourMs : undefined;
    return {
      found: {
        restHours: restHours({
          baseHours,
          addHours: addedHours(found),
          floorHours: floor.hours,
          lossPercent: lossPercent ?? 0,
          carriedHours,
        }),
        noRunUntilMs: latest([ownNoRunUntilMs, earlierRest.noRunUntilMs]),
      },
    };
  },
};

const hourMs = 3_600_000;

export interface RestFacts {
  readonly baseHours: number;
  /** Of all replies and days. */
  readonly addHours: number;
  readonly floorHours: number;
  /** By the scales; 0 where nobody stood on them. */
  readonly lossPercent: number;
  /** Left of an earlier session. */
  readonly carriedHours: number;
}

/** Unrounded. What is added to the base has a limit; the others are each a least of their own. */
export function restHours({ baseHours, addHours, floorHours, lossPercent, carriedHours }: RestFacts): number {
  return Math.max(
    floorHours,
    Math.min(parameters.addsToHours, baseHours + addHours),
    isOver(lossPercent, parameters.lossToWatchPercent) ? parameters.lossFloorHours : 0,
    carriedHours,
  );
}

function addedHours({ sorenessAddHours, sleepAddHours, pulse, hardDays, monotonyAddHours }: Adds): number {
  return sorenessAddHours + sleepAddHours + pulse.addHours + hardDays.addHours + monotonyAddHours;
}
