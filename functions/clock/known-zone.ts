const known = new Set<string>();

/** Whether this machine knows a time zone of that name. */
export function isKnownZone(timeZone: string): boolean {
  if (known.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    known.add(timeZone);
    return true;
  } catch {
    return false;
  }
}
