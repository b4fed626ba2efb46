import type { TrainingSession } from './training-session.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A session as its athlete would call it, for the reason of a finding: `Sunday's run`. */
export function sessionName({ day, kind }: TrainingSession): string {
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[(((day + 4) % 7) + 7) % 7];
  return `${weekday}'s ${kind === 'strength' || kind === 'other' ? 'session' : kind}`;
}
