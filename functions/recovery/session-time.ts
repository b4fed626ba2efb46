import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Warning } from './prescription.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';

export interface TimeFound {
  readonly time: SessionTime;
}

export const sessionTimeRule: Rule<object, TimeFound> = {
  id: 'session-time',
  guide: '',
  implemented: (p) =>
    `Moving time counts, or elapsed time where moving time is missing, under a second or longer. The finish is the start and elapsed time, or moving time where elapsed time is more than ${p.elapsedPlausibleToHours} hours and ${p.elapsedPlausibleToTimesMoving} times as long; never after the upload, and the upload itself where Strava hides the start. No session lasts more than ${p.maxSessionHours} hours. A finish more than ${p.futureToleratedMinutes} minutes ahead is said to be.`,
  why: 'Pauses cost no sweat, but recovery starts when the session is over. A watch whose clock is wrong must not send it into the future.',
  source: '[ENG]',
  parameters: ['elapsedPlausibleToHours', 'elapsedPlausibleToTimesMoving', 'maxSessionHours', 'futureToleratedMinutes'],
  find: ({ session, now }) => {
    const time = sessionTime(session, now);
    return { found: { time }, warnings: doubtsAboutTime(time) };
  },
};

export interface SessionTime {
  /** As recorded, whatever the sport; two weeks at most. */
  readonly recordedHours: number;
  /** Epoch milliseconds; never after now. */
  readonly finishMs: number;
  /** Since the finish; never negative. */
  readonly sinceHours: number;
  readonly isShortened: boolean;
  readonly isElapsedRefused: boolean;
  readonly isStartHidden: boolean;
  readonly startsInTheFuture: boolean;
  readonly endsInTheFuture: boolean;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A session that has not lasted by either time is malformed and does not come this far; it counts as no time at all. */
export function sessionTime(session: Session, now: number): SessionTime {
  const { startMs, uploadedAtMs = now, localStart } = session;
  const moving = ifLasted(session.movingSec);
  const elapsed = ifLasted(session.elapsedSec);
  const active = elapsed !== undefined && (moving === undefined || moving > elapsed) ? elapsed : (moving ?? 0);
  const endMs = recordedEndMs(session);
  const isStartHidden = /T00:00:0[01]$/.test(localStart);
  const latestMs = Math.min(uploadedAtMs, now);
  const finishMs = isStartHidden ? latestMs : Math.min(endMs, latestMs);
  return {
    recordedHours: Math.min(active / 3600, parameters.maxSessionHours),
    isShortened: isOver(active / 3600, parameters.maxSessionHours),
    finishMs,
    sinceHours: (now - finishMs) / hourMs,
    isElapsedRefused: !isElapsedPlausible(elapsed, moving),
    isStartHidden,
    startsInTheFuture: startMs > latestMs,
    endsInTheFuture:
      !isStartHidden && startMs <= latestMs && endMs > latestMs + parameters.futureToleratedMinutes * minuteMs,
  };
}

/** Start and elapsed time, or moving time where elapsed time is beyond belief: as recorded, even if it is in the future. */
export function recordedEndMs({ startMs, movingSec, elapsedSec }: Session): number {
  const moving = ifLasted(movingSec);
  const elapsed = ifLasted(elapsedSec);
  const lastedSec = isElapsedPlausible(elapsed, moving) ? (elapsed ?? moving) : moving;
  return startMs + (lastedSec ?? 0) * 1000;
}

/** Without a moving time there is nothing better to go by. */
function isElapsedPlausible(elapsedSec: number | undefined, movingSec: number | undefined): boolean {
  if (elapsedSec === undefined || movingSec === undefined) return true;
  const limitSec = Math.max(
    parameters.elapsedPlausibleToHours * 3600,
    parameters.elapsedPlausibleToTimesMoving * movingSec,
  );
  return !isOver(elapsedSec, limitSec);
}

/** Sources count whole seconds. Less than one is a fault of a device, and some of it is so little that an hour's share of it is 0. */
export function hasLasted(seconds: number | undefined): seconds is number {
  return seconds !== undefined && Number.isFinite(seconds) && seconds >= 1;
}

function ifLasted(seconds: number | undefined): number | undefined {
  return hasLasted(seconds) ? seconds : undefined;
}

function doubtsAboutTime(time: SessionTime): readonly Warning[] {
  const doubts: readonly (readonly [boolean, Warning])[] = [
    [
      time.startsInTheFuture,
      {
        code: 'starts-in-the-future',
        sentence: 'The activity starts in the future: it is taken as just finished.',
      },
    ],
    [
      time.endsInTheFuture,
      { code: 'ends-in-the-future', sentence: 'The activity ends in the future: it is taken as just finished.' },
    ],
    [
      time.isElapsedRefused,
      {
        code: 'elapsed-refused',
        sentence: 'It lasted far longer than you moved: the finish is taken from the moving time.',
      },
    ],
    [
      time.isShortened,
      {
        code: 'duration-shortened',
        sentence: `The time is too long to be true: ${parameters.maxSessionHours} hours of it count.`,
      },
    ],
    [
      time.isStartHidden,
      {
        code: 'start-time-hidden',
        sentence: 'The start time is hidden on Strava: the upload is taken as the finish.',
      },
    ],
  ];
  return doubts.filter(([applies]) => applies).map(([, warning]) => warning);
}
