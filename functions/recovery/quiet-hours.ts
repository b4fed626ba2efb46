import { parameters } from './parameters.ts';
import { timeOfDay } from './prose.ts';
import type { RuleText } from './rule.ts';

export const quietHoursRule: RuleText = {
  id: 'quiet-hours',
  guide: '',
  implemented: (p) =>
    `Nothing unsolicited goes out from ${timeOfDay(p.quietFromMinuteOfDay)} to ${timeOfDay(p.quietUntilMinuteOfDay)} on the athlete's clock, or in the quiet hours that they have chosen; an upload made in the last ${p.awakeForMinutes} minutes is answered all the same.`,
  why: 'Nobody is woken for a reminder.',
  source: '[ENG]',
  parameters: ['quietFromMinuteOfDay', 'quietUntilMinuteOfDay', 'awakeForMinutes'],
};

/** Local clock times, `HH:MM`. The same twice: there are none. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

export const usualQuietHours: QuietHours = {
  from: timeOfDay(parameters.quietFromMinuteOfDay),
  until: timeOfDay(parameters.quietUntilMinuteOfDay),
};

/**
 * @param clock local, `HH:MM`.
 * @param chosen by the athlete; where they have chosen none the usual ones count.
 */
export function isQuiet(clock: string, chosen: QuietHours | null | undefined): boolean {
  const { from, until } = chosen ?? usualQuietHours;
  const isOverMidnight = until < from;
  return isOverMidnight ? clock >= from || clock < until : clock >= from && clock < until;
}
