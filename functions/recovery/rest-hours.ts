import type { Learned, RecentDay } from './facts.ts';
import { dayNumberOf, type LocalClock, momentOf } from './local-clock.ts';
import { parameters } from './parameters.ts';
import { isAtLeast, roundUp } from './rounding.ts';
import type { Rule } from './rule.ts';

export const restHoursRule: Rule = {
  id: 'rest-hours',
  guide: '',
  implemented:
    'Hours to the next hard session: 12 to 96 by load, more for what the athlete answers, never more than 96 by these; at least the floor of the distance, 24 after a loss over 4 %, and what an earlier session still asks for: hard sessions at most 336 hours after the end of its day, running 72.',
  why: 'The guide has rest days and no hours.',
  source: "[S] Coggan's scale, 12 hours more at 100 to 150 for the impact of running; the rest [ENG]",
  parameters: ['baseFromLoad', 'baseHours', 'addsToHours', 'lossFloorHours', 'carriedToHours', 'carriedNoRunToHours'],
};

export interface RestFacts {
  readonly load: number;
  /** Of all replies and days. */
  readonly addHours: number;
  readonly floorHours: number;
  readonly hasLargeLoss: boolean;
  readonly finishMs: number;
  /** When an earlier session allows the next hard one, epoch milliseconds. */
  readonly earlierReadyAtMs: number | undefined;
  readonly learned: Learned;
}

export interface RestHours {
  readonly baseHours: number;
  /** Left of an earlier session, counted from this finish. */
  readonly carriedHours: number;
  /** Unrounded. */
  readonly hours: number;
}

const hourMs = 3_600_000;

export function restHours({
  load,
  addHours,
  floorHours,
  hasLargeLoss,
  finishMs,
  earlierReadyAtMs,
  learned,
}: RestFacts): RestHours {
  const base = baseHoursOf(load);
  const baseHours = learned.baseFactor === undefined ? base : roundUp(base * learned.baseFactor);
  const carriedHours = earlierReadyAtMs === undefined ? 0 : Math.max(0, (earlierReadyAtMs - finishMs) / hourMs);
  return {
    baseHours,
    carriedHours,
    hours: Math.max(
      floorHours,
      Math.min(parameters.addsToHours, baseHours + addHours),
      hasLargeLoss ? parameters.lossFloorHours : 0,
      carriedHours,
    ),
  };
}

export interface EarlierRest {
  readonly readyAtMs: number | undefined;
  readonly noRunUntilMs: number | undefined;
}

/**
 * What earlier sessions still ask for, epoch milliseconds. A wrong clock once sent a session into the future: none may
 * bind the next ones for longer than one session can, counted from the end of its own local date.
 */
export function earlierRest(recent: readonly RecentDay[], clock: LocalClock): EarlierRest {
  const capped = (moment: number | undefined, date: string, hours: number) => {
    const dayNumber = dayNumberOf(date);
    if (moment === undefined || !Number.isFinite(dayNumber)) return undefined;
    return Math.min(moment, momentOf(clock, dayNumber + 1, 0) + hours * hourMs);
  };
  return {
    readyAtMs: latest(recent.map(({ readyAtMs, date }) => capped(readyAtMs, date, parameters.carriedToHours))),
    noRunUntilMs: latest(
      recent.map(({ noRunUntilMs, date }) => capped(noRunUntilMs, date, parameters.carriedNoRunToHours)),
    ),
  };
}

/** The latest of some moments; those that are unknown do not count. */
export function latest(moments: readonly (number | undefined)[]): number | undefined {
  return moments.reduce(
    (later, moment) =>
      moment !== undefined && Number.isFinite(moment) && moment > (later ?? Number.NEGATIVE_INFINITY) ? moment : later,
    undefined,
  );
}

function baseHoursOf(load: number): number {
  const step = parameters.baseFromLoad.filter((from) => isAtLeast(load, from)).length - 1;
  return parameters.baseHours[step] ?? 0;
}
