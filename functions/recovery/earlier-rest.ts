import type { ClockFound } from './clock.ts';
import type { RecentDay } from './facts.ts';
import { dayNumberOf, type LocalClock, momentOf } from './local-clock.ts';
import { parameters } from './parameters.ts';
import { roundUp } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { TimeFound } from './session-time.ts';

export interface EarlierRestFound {
  readonly earlierRest: EarlierRest;
  /** Left of an earlier session, counted from this finish. */
  readonly carriedHours: number;
}

export const earlierRestRule: Rule<ClockFound & TimeFound, EarlierRestFound> = {
  id: 'earlier-rest',
  guide: '',
  implemented: (p) =>
    `What an earlier session still asks for stands: no hard session until at most ${p.carriedToHours} hours after the end of its day, no running until at most ${p.carriedNoRunToHours}.`,
  why: 'A short run does not end the rest after a marathon; but a wrong clock must not bind anybody for longer than a session can.',
  source: '[ENG]',
  parameters: ['carriedToHours', 'carriedNoRunToHours'],
  find: ({ recent }, { clock, time }) => {
    const rest = earlierRest(recent, clock);
    const carriedHours = rest.readyAtMs === undefined ? 0 : Math.max(0, (rest.readyAtMs - time.finishMs) / hourMs);
    return {
      found: { earlierRest: rest, carriedHours },
      because: carriedHours > 0 ? [`An earlier session still asks for ${roundUp(carriedHours)} h.`] : [],
    };
  },
};

const hourMs = 3_600_000;

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
