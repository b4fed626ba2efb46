import { formatDistance } from '../../messages/format-amounts.ts';
import type { SportKind } from '../../recovery/sports.ts';
import { dayPartAt } from '../../recovery-plan/local-day.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import type { TrainingSession } from '../../recovery-plan/training-session.ts';
import type { Units } from '../../store/member.ts';
import { dateWords } from './clock-words.ts';

const nouns: Readonly<Record<SportKind, string>> = {
  run: 'run',
  ride: 'ride',
  swim: 'swim',
  strength: 'strength session',
  walk: 'walk',
  other: 'training',
};

/** What a session is called in a table of days. */
export const sportWords: Readonly<Record<SportKind, string>> = {
  run: 'Run',
  ride: 'Ride',
  swim: 'Swim',
  strength: 'Strength',
  walk: 'Walk',
  other: 'Other',
};

const shortestNamedKm = 0.5;
const marathonKm = [41.5, 43] as const;
/** So long a silence is no break between two sessions. */
const silentDays = 8;

/** The newest session that counts; a walk home is not mentioned. */
export function lastSession({ sessions, today }: Timeline): TrainingSession | undefined {
  return sessions.findLast(({ counts, day }) => counts && day <= today);
}

/** `10 km`, `60 km ride`, `marathon`, `50 min strength session`. */
export function sessionWords({ kind, live, isRace }: TrainingSession, units: Units): string {
  const noun = nouns[kind];
  if (live === undefined) return noun;
  const km = live.parts.reduce((sum, part) => sum + part.km, 0);
  const race = isRace ? ' race' : '';
  if (kind === 'run' && km >= marathonKm[0] && km <= marathonKm[1]) return 'marathon';
  if (km >= shortestNamedKm) return `${formatDistance(km, units)}${kind === 'run' ? race : ` ${noun}`}`;
  const minutes = live.parts.reduce((sum, { hours }) => sum + 60 * hours, 0);
  return kind === 'other' ? `${Math.round(minutes)} minutes of training` : `${Math.round(minutes)} min ${noun}`;
}

/** What came before: `After your 10 km of this morning`, `The day after your 18 km`. */
export function afterWhat(timeline: Timeline, units: Units): string {
  const { today, clock } = timeline;
  const session = lastSession(timeline);
  if (session === undefined) return 'Nothing from you yet';
  const { day, live } = session;
  const name = sessionWords(session, units);
  const ago = today - day;
  if (ago >= silentDays) return `No training since ${dateWords(timeline.sessions.at(-1)?.day ?? day, units)}`;
  if (ago > 1) return `${ago} days after your ${name}`;
  if (ago === 1) return `The day after your ${name}`;
  const part = live === undefined ? 'morning' : dayPartAt(clock, live.finishMs).part;
  return `After your ${name} of this ${part === 'midday' ? 'afternoon' : part}`;
}
