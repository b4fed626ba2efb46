import type { Profile } from '../recovery/facts.ts';
import type { LoadSource } from '../recovery/prescription.ts';
import type { SportKind } from '../recovery/sports.ts';
import { planVersion } from './parameters.ts';

/**
 * What is kept of a person so that their plan can be made at any moment: derived numbers only. Clock times of training
 * stay for seven days. A key that is unknown is absent. Days are whole days since 1970.
 */
export interface PlanRecord {
  /** Of the plan that wrote it. */
  readonly version: string;
  /** In which the days of the check-ins are reckoned; absent: UTC. */
  readonly timezone?: string;
  /** Recordings of the last days, in order of their start. */
  readonly recordings: readonly Recording[];
  /** Sessions of which the clock times are forgotten, in order of their days. */
  readonly sessions: readonly SettledSession[];
  readonly before: BeforeSessions;
  /** Of comparable runs of which the clock times are forgotten, in order of their days. */
  readonly efficiencies: readonly ComparableRun[];
  /** In order of their time. */
  readonly checkIns: readonly CheckIn[];
  readonly alarms: readonly Alarm[];
  readonly toldOf: ToldOf;
  readonly sweat: readonly SweatObservation[];
  /** Id of a care tip: the day on which it was told last. */
  readonly tips: Readonly<Record<string, number>>;
}

export interface PlanProfile extends Profile {
  /** Absent: not answered. */
  readonly experience?: 'new' | 'regular' | undefined;
  readonly raceDay?: number | undefined;
  readonly raceKm?: number | undefined;
  /** Wants to hear of cold baths. */
  readonly takesColdTips?: boolean | undefined;
}

export interface Person {
  readonly profile: PlanProfile;
  readonly record: PlanRecord;
}

/** One upload, measured by the rules of a single session. */
export interface Recording {
  readonly id: string;
  readonly uploadedAtMs: number;
  readonly startMs: number;
  readonly finishMs: number;
  /** The date of the local start. */
  readonly day: number;
  readonly kind: SportKind;
  readonly hours: number;
  /** Without an answered effort. */
  readonly load: number;
  readonly loadFrom: LoadSource;
  /** Share of the pulse reserve; where the load comes from the heart rate. */
  readonly pulseShare?: number;
  readonly isHard: boolean;
  readonly hasPulse: boolean;
  readonly distanceM: number;
  /** Believed; 0 where there is none. */
  readonly km: number;
  /** With the climb, runs only. */
  readonly equivalentKm: number;
  readonly isRace: boolean;
  /** By the splits. */
  readonly descentM?: number;
  /** Metres a minute and beat, where it can be compared. */
  readonly efficiency?: number;
  readonly temperatureC: number;
  /** What the formula of sweat needs besides. */
  readonly heat: Heat;
  /** By the profile at the upload. */
  readonly massKg?: number;
  /** Whether the plan left its day free or easy. */
  readonly asPlanned: boolean;
  readonly deletedAtMs?: number;
}

export interface Heat {
  /** Of work that was measured. */
  readonly kcalPerHour?: number;
  /** Of everything else. */
  readonly kcalPerKgHour?: number;
  readonly isIndoors: boolean;
}

/** A session without its clock times. */
export interface SettledSession {
  readonly recordings: readonly { readonly id: string; readonly load: number }[];
  readonly day: number;
  readonly kind: SportKind;
  readonly load: number;
  readonly equivalentKm: number;
  /** The greatest of the distances of the rules that it reached. */
  readonly reachKm: ReachKm;
  readonly isRace: boolean;
  readonly isHard: boolean;
  readonly counts: boolean;
  readonly asPlanned: boolean;
  readonly descentM?: number;
  /** When the next hard session is fine. */
  readonly readyAtMs: number;
  /** Neither hot nor sweated out. */
  readonly allowsWarmth: boolean;
}

export type ReachKm = 0 | 1 | 21 | 28 | 42 | 50;

/** Of sessions that are no longer in the record one by one. */
export interface BeforeSessions {
  /** Day of the first session of all. */
  readonly since?: number;
  /** Days with a run: the day, the greatest distance with the climb, and 1 where it was as planned. */
  readonly runDays: readonly (readonly [number, number, 0 | 1])[];
  /** Of run days that are no longer listed either. */
  readonly firstRun?: number;
  readonly runDaysAsPlanned: number;
  readonly maxEquivalentKm: number;
  /** First day of the last row of run days among those. */
  readonly streakFrom?: number;
  /** Its last one. */
  readonly streakTo?: number;
}

export interface ComparableRun {
  readonly id: string;
  readonly day: number;
  /** Metres a minute and beat. */
  readonly efficiency: number;
  /** By how much four weeks changed over the four before, on its day. Absent: not asked yet; `null`: too few runs. */
  readonly changePercent?: number | null;
}

/** What the athlete answered at one moment. */
export interface CheckIn {
  readonly atMs: number;
  readonly day: number;
  readonly isEvening: boolean;
  /** Measured, or kept by a service that the athlete has connected: they did not say it to us. */
  readonly isByDevice?: true;
  readonly soreness?: number;
  readonly sleepHours?: number;
  readonly energy?: number;
  readonly restingHr?: number;
  readonly weightKg?: number;
  readonly appetite?: 'good' | 'poor';
  readonly effort?: number;
  readonly weightBeforeKg?: number;
  readonly weightAfterKg?: number;
  readonly drunkL?: number;
  /** What was found of its soreness and pulse while the clock times of the training before were known. */
  readonly found?: FoundOfAnswer;
}

export interface FoundOfAnswer {
  readonly stays: boolean;
  readonly rises: boolean;
  readonly isLong: boolean;
  readonly isPulseAlert: boolean;
}

/** A warning sign: a doctor, until the athlete says FINE. */
export interface Alarm {
  readonly atMs: number;
  readonly by: 'soreness' | 'words';
  readonly fineAtMs?: number;
}

/** Days on which somebody was told what is not told again soon. */
export interface ToldOf {
  readonly signsLong: readonly number[];
  readonly bloodwork: readonly number[];
  readonly downWeek: readonly number[];
}

export interface SweatObservation {
  readonly day: number;
  /** Logarithm of the observed over the predicted. */
  readonly logRatio: number;
  readonly isHot: boolean;
}

export const emptyRecord: PlanRecord = Object.freeze({
  version: planVersion,
  recordings: [],
  sessions: [],
  efficiencies: [],
  before: { runDays: [], runDaysAsPlanned: 0, maxEquivalentKm: 0 },
  checkIns: [],
  alarms: [],
  toldOf: { signsLong: [], bloodwork: [], downWeek: [] },
  sweat: [],
  tips: {},
});
