import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

/** Sessions are in order of their finish; the dates of travellers may be two days out of it. */
const outOfOrderDays = 2;

/** Every session of a day or later. */
export function eachSessionFrom(
  { sessions }: Timeline,
  fromDay: number,
  look: (session: TrainingSession, index: number) => void,
): void {
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (session === undefined || session.day < fromDay - outOfOrderDays) return;
    if (session.day >= fromDay) look(session, index);
  }
}
