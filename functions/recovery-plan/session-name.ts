import type { TrainingSession } from './training-session.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayMs = 86_400_000;

/** A session as its athlete would call it, for the reason of a finding: `Sunday's run`. */
export function sessionName({ day, kind }: TrainingSession): string {
  const weekday = weekdays[new Date(day * dayMs).getUTCDay()];
  return `${weekday}'s ${kind === 'strength' || kind === 'other' ? 'session' : kind}`;
}
