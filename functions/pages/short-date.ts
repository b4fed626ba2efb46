/** `24 Nov`. @param date `YYYY-MM-DD`, of the last weeks: the year goes without saying. */
export function shortDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));
}
