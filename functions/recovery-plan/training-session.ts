import { parameters } from '../recovery/parameters.ts';
import { isAtLeast, roundTo } from '../recovery/rounding.ts';
import type { SportKind } from '../recovery/sports.ts';
import { type WeighIn, weighIn } from '../recovery/weigh-in.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { CheckIn, ReachKm, Recording } from './record.ts';
import { groupsOf, withoutDoubleRecordings } from './same-session.ts';

const { countsFromLoad, effortWithinHours, weighInWithinHours, equivalentStepsPerKm } = planParameters;

export const countingSessionRule: PlanRule = {
  id: 'counting-session',
  guide: '',
  implemented: (p) =>
    `A session counts if it is a run, or has a load of ${p.countsFromLoad} before the athlete says how hard it was. How hard it was counts within ${p.effortWithinHours} hours, the scales within ${p.weighInWithinHours}, and both before the next session that counts. Distances with the climb are kept to ${p.equivalentStepsPerKm} steps a kilometre.`,
  why: 'Nobody means yesterday morning when they weigh themselves tonight.',
  source: '[ENG]',
  parameters: ['countsFromLoad', 'effortWithinHours', 'weighInWithinHours', 'equivalentStepsPerKm'],
};

/** One session: all parts of it together. Of sessions older than a week the clock times are forgotten. */
export interface TrainingSession {
  readonly day: number;
  readonly kind: SportKind;
  readonly load: number;
  /** Kilometres with the climb, to 0.1; 0 where it is no run, or none that can be believed. */
  readonly equivalentKm: number;
  readonly reachKm: ReachKm;
  readonly isRace: boolean;
  readonly isHard: boolean;
  readonly counts: boolean;
  readonly asPlanned: boolean;
  readonly descentM?: number | undefined;
  /** Absent: older than a week. */
  readonly live?: LiveSession;
  /** Known of sessions older than a week; of others the rules tell. */
  readonly readyAtMs?: number;
  readonly allowsWarmth?: boolean;
}

/** What is known of a session of the last days besides. */
export interface LiveSession {
  readonly parts: readonly Recording[];
  readonly startMs: number;
  readonly finishMs: number;
  readonly km: number;
  readonly effort: number | undefined;
  readonly weighIn: WeighIn;
  readonly weightBeforeKg: number | undefined;
  readonly weightAfterKg: number | undefined;
  readonly drunkL: number | undefined;
}

const hourMs = 3_600_000;

/** @param recordings in order of their start. The sessions they make, in order of their finish. */
export function liveSessions(
  recordings: readonly Recording[],
  checkIns: readonly CheckIn[],
  asOfMs: number,
): readonly TrainingSession[] {
  const finished = recordings.filter(
    ({ finishMs, deletedAtMs }) => finishMs <= asOfMs && (deletedAtMs === undefined || deletedAtMs > asOfMs),
  );
  const groups = groupsOf(withoutDoubleRecordings(finished)).map(unanswered);
  groups.sort((one, other) => one.finishMs - other.finishMs);

  let nextFinishMs = Number.POSITIVE_INFINITY;
  const sessions: TrainingSession[] = [];
  for (const group of groups.reverse()) {
    sessions.push(sessionOf(group, checkIns, Math.min(nextFinishMs, asOfMs + 1)));
    if (group.counts) nextFinishMs = group.finishMs;
  }
  return sessions.reverse();
}

interface Group {
  readonly parts: readonly Recording[];
  readonly startMs: number;
  readonly finishMs: number;
  readonly counts: boolean;
}

function unanswered(parts: readonly Recording[]): Group {
  let load = 0;
  let finishMs = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    load += part.load;
    finishMs = Math.max(finishMs, part.finishMs);
  }
  const [first] = parts;
  const counts = first?.kind === 'run' || isAtLeast(load, countsFromLoad);
  return { parts, startMs: first?.startMs ?? 0, finishMs, counts };
}

/** @param untilMs what is answered from then on belongs to a later session. */
function sessionOf(group: Group, checkIns: readonly CheckIn[], untilMs: number): TrainingSession {
  const { parts, startMs, finishMs, counts } = group;
  const [first] = parts;
  if (first === undefined) throw new RangeError('A session has a part.');
  const answers = answersAfter(checkIns, finishMs, untilMs);
  const effort = counts ? answers.effort : undefined;
  let load = 0;
  let km = 0;
  let equivalentKm = 0;
  let descentM: number | undefined;
  let isRace = false;
  let isHard = false;
  for (const part of parts) {
    load += loadOf(part, effort);
    km += part.kind === 'run' ? part.km : 0;
    equivalentKm += part.equivalentKm;
    if (part.descentM !== undefined) descentM = (descentM ?? 0) + part.descentM;
    isRace ||= part.isRace;
    isHard ||= part.isHard;
  }
  return {
    day: first.day,
    kind: first.kind,
    load,
    equivalentKm: roundTo(1, equivalentKm * equivalentStepsPerKm) / equivalentStepsPerKm,
    reachKm: reachOf(km),
    isRace,
    isHard,
    counts,
    asPlanned: first.asPlanned,
    descentM,
    live: {
      parts,
      startMs,
      finishMs,
      km,
      effort,
      weighIn: weighIn(answers, first.massKg),
      weightBeforeKg: answers.weightBeforeKg,
      weightAfterKg: answers.weightAfterKg,
      drunkL: answers.drunkL,
    },
  };
}

interface AnswersAfter {
  effort?: number | undefined;
  weightBeforeKg?: number | undefined;
  weightAfterKg?: number | undefined;
  drunkL?: number | undefined;
}

/** The latest of each. */
function answersAfter(checkIns: readonly CheckIn[], finishMs: number, untilMs: number): AnswersAfter {
  const answers: AnswersAfter = {};
  const effortUntilMs = Math.min(untilMs, finishMs + effortWithinHours * hourMs);
  const scalesUntilMs = Math.min(untilMs, finishMs + weighInWithinHours * hourMs);
  for (let index = checkIns.length - 1; index >= 0; index -= 1) {
    const checkIn = checkIns[index];
    if (checkIn === undefined || checkIn.atMs < finishMs) break;
    if (checkIn.atMs >= effortUntilMs) continue;
    answers.effort ??= checkIn.effort;
    if (checkIn.atMs >= scalesUntilMs) continue;
    answers.weightBeforeKg ??= checkIn.weightBeforeKg;
    answers.weightAfterKg ??= checkIn.weightAfterKg;
    answers.drunkL ??= checkIn.drunkL;
  }
  return answers;
}

/** A pulse says more than the feeling of effort; the feeling says more than anything else. */
function loadOf({ load, loadFrom, hours }: Recording, effort: number | undefined): number {
  if (effort === undefined || loadFrom === 'heart-rate') return load;
  return (effort * hours * 60) / parameters.srpeMinutesPerLoad;
}

function reachOf(km: number): ReachKm {
  if (!isAtLeast(km, parameters.runDayFromKm)) return 0;
  const scaled = km / parameters.gpsShortFactor;
  return reaches.find((from) => isAtLeast(scaled, from)) ?? 1;
}

const reaches = [50, 42, 28, 21] as const;
