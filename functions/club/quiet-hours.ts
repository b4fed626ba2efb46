import type { LocalMoment } from './local-day.ts';

/** Local clock times between which nothing goes out that the athlete has not asked for. */
export const quietHours = { from: '21:30', until: '07:00' } as const;

export function isQuiet({ clock }: LocalMoment): boolean {
  return clock >= quietHours.from || clock < quietHours.until;
}
