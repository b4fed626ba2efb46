import { parameters } from './parameters.ts';
import { timeOfDay } from './prose.ts';
import type { RuleText } from './rule.ts';

export const quietHoursRule: RuleText = {
  id: 'quiet-hours',
  guide: '',
  implemented: (p) =>
    `Nothing unsolicited goes out from ${timeOfDay(p.quietFromMinuteOfDay)} to ${timeOfDay(p.quietUntilMinuteOfDay)} on the athlete's clock; an upload made in the last ${p.awakeForMinutes} minutes is answered all the same.`,
  why: 'Nobody is woken for a reminder.',
  source: '[ENG]',
  parameters: ['quietFromMinuteOfDay', 'quietUntilMinuteOfDay', 'awakeForMinutes'],
};

/** Local clock times, `HH:MM`. */
export const quietHours = {
  from: timeOfDay(parameters.quietFromMinuteOfDay),
  until: timeOfDay(parameters.quietUntilMinuteOfDay),
} as const;

/** @param clock local, `HH:MM`. */
export function isQuiet(clock: string): boolean {
  return clock >= quietHours.from || clock < quietHours.until;
}
