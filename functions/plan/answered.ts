import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import { isExcused } from '../recovery-plan/hold.ts';
import type { Person, PlanRecord } from '../recovery-plan/record.ts';
import { type AnswerValues, withAnswer, withoutAnswer, withWarningSign } from '../recovery-plan/record-answer.ts';
import { type CurrentPlan, currentPlanOf } from './person.ts';

/** What a person said at one moment, by whichever door. */
export interface Said {
  /** Epoch milliseconds: by it the same answer is known when it comes again. */
  readonly atMs: number;
  readonly values: AnswerValues;
  /** A warning sign in words, or ticked. */
  readonly isSign: boolean;
}

/** The plan without an answer and with it, both of one moment. */
export interface Answered {
  readonly before: CurrentPlan;
  readonly after: CurrentPlan;
}

/** The record with what was said in it; the same record where it is in it already. */
export function withSaid(person: Person, { atMs, values, isSign }: Said): PlanRecord {
  const record = withAnswer(person, values, atMs);
  return isSign ? withWarningSign({ ...person, record }, atMs) : record;
}

/** What an answer changes. One that comes again changes what it changed at first. */
export function answered(person: Person, said: Said, now: number, rules: readonly FindingRule[]): Answered {
  const nowMs = Math.max(now, said.atMs);
  const record = withSaid(person, said);
  const isKnown = record === person.record;
  const before = isKnown ? withoutAnswer(person, said.atMs, nowMs, namesIn(said.values)) : person.record;
  return {
    before: currentPlanOf({ ...person, record: before }, nowMs, rules),
    after: currentPlanOf({ ...person, record }, nowMs, rules),
  };
}

/** Whether such soreness is a matter for a doctor, or expected after so hard a session: then we ask about the urine. */
export function sorenessFound({ timeline }: CurrentPlan, atMs: number): 'doctor' | 'expected' | undefined {
  const alarm = timeline.record.alarms.find(({ by, atMs: at }) => by === 'soreness' && at === atMs);
  if (alarm === undefined) return undefined;
  return isExcused(timeline, alarm) ? 'expected' : 'doctor';
}

function namesIn(values: AnswerValues): readonly (keyof AnswerValues)[] {
  return (Object.keys(values) as (keyof AnswerValues)[]).filter((name) => values[name] !== undefined);
}
