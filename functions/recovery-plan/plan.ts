import type { LocalClock } from '../recovery/local-clock.ts';
import type { FindingRule } from './finding-rule.ts';
import { covers, type DayWord, dayWord, Findings, type PlanFinding, severity, strictness } from './findings.ts';
import { gentleUnderBpm } from './gentle.ts';
import { type Learned, learnedFrom } from './learned.ts';
import { type DayPart, dayPartAt, isLaterPart } from './local-day.ts';
import { planVersion } from './parameters.ts';
import { findingRules } from './plan-rules.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import type { Signs } from './reckoned.ts';
import type { Person } from './record.ts';
import { longestRestDays, readyAt } from './session-rest.ts';
import { signsOn } from './signs.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { type Working, workingOf } from './working.ts';

/**
 * What a person is asked for, today and on the days to come. Plain data. Days are whole days since 1970, of the
 * athlete's clock, and begin at 4 in the morning.
 */
export interface Plan {
  /** Of the rules that made it. */
  readonly version: string;
  readonly madeAtMs: number;
  readonly clock: LocalClock;
  readonly present: DayPart;
  readonly today: number;
  readonly day: DayWord;
  readonly tomorrow: DayWord;
  /** The last of the days in a row, from today, that ask for no less than today. `null`: today is normal. */
  readonly until: number | null | 'FINE';
  /** The first part of a day on which hard training is fine. `null`: now. `FINE`: once the athlete says so. */
  readonly noHardBefore: DayPart | null | 'FINE';
  /** The first day on which running is fine. `null`: today. */
  readonly noRunBefore: number | null | 'FINE';
  /** That cover today or later, the gravest first, then the one that began first. */
  readonly findings: readonly PlanFinding[];
  readonly signs: Signs;
  readonly working: Working;
  readonly learned: Learned;
  /** Under so many beats a minute movement is gentle. `null`: the greatest pulse is unknown. */
  readonly gentleUnderBpm: number | null;
}

/**
 * The plan of a person, as far as was known at a moment: what the record says of later is not looked at. Pure.
 *
 * @param nowMs epoch milliseconds.
 */
export function plan(person: Person, nowMs: number, rules: readonly FindingRule[] = findingRules): Plan {
  return planOf(timelineOf(person, nowMs), rules);
}

export function planOf(timeline: Timeline, rules: readonly FindingRule[] = findingRules): Plan {
  const { today, present, clock, nowMs } = timeline;
  const found = findingsOf(timeline, rules);
  const findings = found.filter(({ until }) => until === null || until >= today).sort(gravestFirst);
  const isOnHold = findings.some(({ until }) => until === null);
  const day = dayWord(findings, today);
  return {
    version: planVersion,
    madeAtMs: nowMs,
    clock,
    present,
    today,
    day,
    tomorrow: dayWord(findings, today + 1),
    until: isOnHold ? 'FINE' : untilOf(findings, today, day),
    noHardBefore: isOnHold ? 'FINE' : noHardBefore(timeline, findings),
    noRunBefore: isOnHold ? 'FINE' : noRunBefore(findings, today),
    findings,
    signs: signsOn(timeline, today),
    working: workingOf(timeline),
    learned: learnedFrom(timeline),
    gentleUnderBpm: gentleUnderBpm(timeline) ?? null,
  };
}

/** The word for one day, by what was known at a moment. */
export function dayWordOn(person: Person, nowMs: number, day: number): DayWord {
  return dayWord(findingsOf(timelineOf(person, nowMs), findingRules), day);
}

/** All that cover a day of interest. */
export function findingsOf(timeline: Timeline, rules: readonly FindingRule[]): PlanFinding[] {
  const found = new Findings(timeline.fromDay);
  for (const { find } of rules) find(timeline, found);
  return [...found.all];
}

function gravestFirst(one: PlanFinding, other: PlanFinding): number {
  return (
    severity(other.asks) - severity(one.asks) ||
    one.from - other.from ||
    (one.until ?? Number.MAX_SAFE_INTEGER) - (other.until ?? Number.MAX_SAFE_INTEGER) ||
    compare(one.rule, other.rule)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function untilOf(findings: readonly PlanFinding[], today: number, word: DayWord): number | null {
  if (word === 'normal') return null;
  const least = strictness(word);
  let last = today;
  while (strictness(dayWord(findings, last + 1)) >= least) last += 1;
  return last;
}

function noHardBefore(timeline: Timeline, findings: readonly PlanFinding[]): DayPart | null {
  const { clock, present, nowMs, today } = timeline;
  let readyAtMs = Number.NEGATIVE_INFINITY;
  eachSessionFrom(timeline, today - longestRestDays, (session) => {
    readyAtMs = Math.max(readyAtMs, readyAt(timeline, session));
  });
  let latest = readyAtMs > nowMs ? dayPartAt(clock, readyAtMs) : present;
  for (const { asks: ask, until } of findings) {
    if (until === null || severity(ask) < severity('easy')) continue;
    const after: DayPart = { day: until + 1, part: 'morning' };
    if (isLaterPart(after, latest)) latest = after;
  }
  return isLaterPart(latest, present) ? latest : null;
}

function noRunBefore(findings: readonly PlanFinding[], today: number): number | null {
  const forbids = (day: number) =>
    findings.some((finding) => severity(finding.asks) >= severity('no-run') && covers(finding, day));
  let day = today;
  while (forbids(day)) day += 1;
  return day === today ? null : day;
}
