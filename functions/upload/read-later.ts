import type { ActivityEvent } from '../athlete-events/athlete-event.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import type { Source, Unavailable } from '../sources/source.ts';
import type { EventOutcome } from './event-outcome.ts';

/** What only takes time: the event comes back, or after long enough is given up. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly outcome: EventOutcome;
}

/** Of a read what says when it is tried again. */
export interface WaitingRead extends Pick<ActivityEvent, 'aspect' | 'failingSince'> {
  readonly source: Pick<Source, 'policy'>;
  /** Since the event. */
  readonly ageMs: number;
  readonly now: number;
  /** Between 0 and 1: spreads those who wait for the same moment. */
  readonly chance: () => number;
}

/** Past this an upload gets no message any more, so there is nothing left to wait for. */
const unavailableForMs = 2 * dayMs;
/** A deletion is asked about until it is followed without an answer. */
const failedForMs = hourMs;

export function unavailableAgain({ why }: Unavailable, { source, ageMs }: WaitingRead): NotNow {
  const what = `${source.policy.label}: ${why}`;
  if (ageMs >= unavailableForMs) return giveUp(`${what}, for two days`);
  return later(clamp(ageMs / 2, minuteMs, 2 * hourMs), what);
}

/**
 * The source fails on this very activity. It may be a bad moment all the same, so not for once: the event remembers since when, and
 * after an hour the admin hears of it.
 */
export function failedAgain({ source, aspect, failingSince, now }: WaitingRead): NotNow {
  const nowSec = Math.floor(now / 1000);
  const since = failingSince ?? nowSec;
  const failingMs = (nowSec - since) * 1000;
  const why = `${source.policy.label} fails on this activity`;
  if (failingMs >= failedForMs && aspect !== 'delete') return giveUp(`${why}, for an hour`);
  const seconds = clamp(failingMs / 2, minuteMs, hourMs) / 1000;
  return { kind: 'not-now', outcome: { kind: 'later', seconds, why, failingSince: since } };
}

export function waitForWindow(windowStart: number, read: WaitingRead): NotNow {
  return later(windowStart - read.now + jitterMs(read), 'no room for a read before that');
}

export function jitterMs({ chance }: WaitingRead): number {
  return 1000 + chance() * minuteMs;
}

export function later(ms: number, why: string): NotNow {
  return { kind: 'not-now', outcome: { kind: 'later', seconds: ms / 1000, why } };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export function appIsInactive({ policy }: Pick<Source, 'policy'>): string {
  return `the ${policy.label} app is inactive`;
}

function giveUp(reason: string): NotNow {
  return { kind: 'not-now', outcome: { kind: 'give-up', reason } };
}
