/** Local clock times between which nobody is told to eat or drink, and nothing goes out that was not asked for. */
export const quietHours = { from: '21:30', until: '07:00' } as const;

/** @param clock local, `HH:MM`. */
export function isQuiet(clock: string): boolean {
  return clock >= quietHours.from || clock < quietHours.until;
}
