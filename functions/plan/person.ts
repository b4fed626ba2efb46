import { zoneOf } from '../clock/athlete-zone.ts';
import type { Profile } from '../recovery/facts.ts';
import { dayNumberOf } from '../recovery/local-clock.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import { type Plan, planOf } from '../recovery-plan/plan.ts';
import { findingRules } from '../recovery-plan/plan-rules.ts';
import type { Person, PlanProfile, PlanRecord } from '../recovery-plan/record.ts';
import { inZoneOf } from '../recovery-plan/record-answer.ts';
import { storedRecordOf } from '../recovery-plan/stored-record.ts';
import { type Timeline, timelineOf } from '../recovery-plan/timeline.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History, HistoryStore } from '../store/history.ts';
import type { AthleteProfile, ProfileStore } from '../store/profile.ts';
import { recordOfRows } from './older-rows.ts';

/** What is on file about an athlete that their plan is made from. */
export interface OnFile {
  readonly profile: AthleteProfile | undefined;
  readonly history: History;
  /** Answers of before the record was kept. */
  readonly checkIns?: CheckIns | undefined;
}

export interface PersonServices {
  readonly profiles: Pick<ProfileStore, 'read'>;
  readonly history: Pick<HistoryStore, 'read'>;
}

/** The plan of a person at one moment, and what it was made from. */
export interface CurrentPlan {
  readonly person: Person;
  readonly timeline: Timeline;
  readonly plan: Plan;
}

/** The person that the rules know, on the clock of where the athlete is now. */
export function personOf({ profile, history, checkIns }: OnFile, timezone = zoneOf(history)): Person {
  const known: PlanProfile = { ...profileFor(profile, timezone), ...plansOf(profile) };
  return { profile: known, record: inZoneOf(known, recordOfRows(history, checkIns)) };
}

/** The history with the record that was made of it: both are written at once, so that they never disagree. */
export function withRecord(history: History, record: PlanRecord): History {
  return { ...history, record: storedRecordOf(record) };
}

/** The history with its record changed. `undefined`: the change changes nothing. */
export function withPerson(onFile: OnFile, changed: (person: Person) => PlanRecord): History | undefined {
  const person = personOf(onFile);
  const record = changed(person);
  return record === person.record ? undefined : withRecord(onFile.history, record);
}

/** @param now epoch milliseconds. */
export function currentPlanOf(person: Person, now: number, rules: readonly FindingRule[] = findingRules): CurrentPlan {
  const timeline = timelineOf(person, now);
  return { person, timeline, plan: planOf(timeline, rules) };
}

/** The plan of an athlete by what is on file at this moment. */
export async function readCurrentPlan(
  athleteId: string,
  now: number,
  { profiles, history }: PersonServices,
): Promise<CurrentPlan> {
  const [profile, known] = await Promise.all([profiles.read(athleteId), history.read(athleteId)]);
  return currentPlanOf(personOf({ profile, history: known }), now);
}

function plansOf(profile: AthleteProfile | undefined): Partial<PlanProfile> {
  const { experience, raceDate, raceKm, coldTips } = profile ?? {};
  return {
    ...(experience && { experience }),
    ...(raceDate && { raceDay: dayNumberOf(raceDate) }),
    ...(raceKm && { raceKm }),
    takesColdTips: coldTips ?? false,
  };
}

/** An unanswered question about exclusions counts as an exclusion: no amounts are better than wrong ones. */
function profileFor(profile: AthleteProfile | undefined, timezone: string | undefined): Profile {
  const { massKg, sex, birthYear, restingHr, maxHr, exclusions, bedtime } = profile ?? {};
  return {
    massKg: massKg ?? undefined,
    sex: sex ?? undefined,
    birthYear: birthYear ?? undefined,
    restingHr: restingHr ?? undefined,
    maxHr: maxHr ?? undefined,
    bedtime: bedtime ?? undefined,
    hasExclusion: exclusions === undefined || exclusions === null || exclusions.length > 0,
    timezone,
  };
}
