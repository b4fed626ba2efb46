import { dayMs, expiresAtSec } from '../clock/lifetime.ts';

/** How long each answer stays in the athlete's item. What the rules need for longer is in the record of the plan. */
const answersKeptDays = 28;

type Days<CheckIn> = Record<string, CheckIn>;

interface Kept<CheckIn> {
  /** By local date, `YYYY-MM-DD`. */
  readonly days: Days<CheckIn>;
  /** The same of what devices say. */
  readonly measured?: Days<unknown> | null | undefined;
  readonly hold?: { readonly since: number } | null | undefined;
  readonly endedHold?: { readonly since: number } | null | undefined;
  readonly fineAt?: number | null | undefined;
  readonly lastChange?: { readonly date: string } | null | undefined;
  readonly lastUndo?: { readonly at: number } | null | undefined;
  readonly pendingWeighIn?: { readonly at: number } | null | undefined;
}

/**
 * When DynamoDB deletes the item, epoch seconds: 28 days after the last answer, or after the FINE that ended the last hold.
 * `undefined`: never, because a hold stays until somebody ends it.
 */
export function endOfAnswers({ days, measured, hold, endedHold, fineAt }: Kept<unknown>): number | undefined {
  if (hold) return undefined;
  const latestDay = latestOf({ ...days, ...measured });
  const latest = Math.max(Date.parse(latestDay) || 0, endedHold ? (fineAt ?? endedHold.since) : 0);
  return latest === 0 ? undefined : expiresAtSec(latest, (answersKeptDays + 1) * dayMs);
}

/** The 28 days that end with the latest one. */
export function recentDays<CheckIn>(days: Days<CheckIn>): Days<CheckIn> {
  const first = dateOf(Date.parse(latestOf(days)) - (answersKeptDays - 1) * dayMs);
  return Object.fromEntries(Object.entries(days).filter(([date]) => date >= first));
}

/** The item without answers that are older than 28 days: a hold keeps the item itself. The same object if there are none. */
export function withoutOldAnswers<CheckIn, Item extends Kept<CheckIn>>(item: Item, now: number): Item {
  const from = now - (answersKeptDays + 1) * dayMs;
  const { days, measured, lastChange, lastUndo, pendingWeighIn } = item;
  const isKept = ([date]: readonly [string, unknown]) => date >= dateOf(from);
  const kept = Object.entries(days).filter(isKept);
  const measuredKept = Object.entries(measured ?? {}).filter(isKept);
  const old = {
    ...(measuredKept.length < Object.keys(measured ?? {}).length && { measured: Object.fromEntries(measuredKept) }),
    ...(lastChange && lastChange.date < dateOf(from) && { lastChange: null }),
    ...(lastUndo && lastUndo.at < from && { lastUndo: null }),
    ...(pendingWeighIn && pendingWeighIn.at < from && { pendingWeighIn: null }),
  };
  const isAsBefore = kept.length === Object.keys(days).length && Object.keys(old).length === 0;
  return isAsBefore ? item : { ...item, ...old, days: Object.fromEntries(kept) };
}

function latestOf(days: Days<unknown>): string {
  return Object.keys(days).reduce((later, date) => (date > later ? date : later), '');
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
