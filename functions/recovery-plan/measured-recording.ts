import { bodyMass, sweatMassKg } from '../recovery/body-mass.ts';
import { energy } from '../recovery/energy.ts';
import type { Session } from '../recovery/facts.ts';
import { load } from '../recovery/load.ts';
import { dayNumberOf, type LocalClock, localTime } from '../recovery/local-clock.ts';
import { parameters } from '../recovery/parameters.ts';
import { effortKm } from '../recovery/plausible-ascent.ts';
import { plausibleSession } from '../recovery/plausible-session.ts';
import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { type SessionTime, sessionTime } from '../recovery/session-time.ts';
import { temperatureC } from '../recovery/temperature.ts';
import { clockOfZone } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { PlanProfile, Recording } from './record.ts';

export interface Upload {
  readonly session: Session;
  /** All that went down, by the splits; absent where there are none. */
  readonly descentM?: number | undefined;
}

/** What an upload adds to the record, by the rules of a single session. Whether it was planned is the record's to know. */
export function measuredRecording(
  { session, descentM }: Upload,
  profile: PlanProfile,
  uploadedAtMs: number,
): Omit<Recording, 'asPlanned'> {
  const time = sessionTime({ ...session, uploadedAtMs }, uploadedAtMs);
  const plausible = plausibleSession(session, time.recordedHours);
  const { sport, distance, ascent } = plausible;
  const { hours } = plausible.duration;
  const isIndoors = session.isIndoor || sport.isAlwaysIndoors;
  const { massKg } = bodyMass(profile, {});
  const sweatingKg = sweatMassKg(massKg);
  const { kilojoules } = plausible.power;
  const clock = clockOfZone(profile.timezone);
  const year = localTime(clock, uploadedAtMs).year;
  const { birthYear } = profile;
  const ageYears = birthYear !== undefined && birthYear >= parameters.earliestBirthYear ? year - birthYear : undefined;
  const loadOf = load({ session, profile, replies: {}, sport, hours, kilojoules, sweatMassKg: sweatingKg, ageYears });
  const km = distance.km ?? 0;
  const isRun = sport.kind === 'run';
  const temperature = temperatureC(session, sport, isIndoors);
  const { averageHeartRate: bpm } = session;
  const steady = { km, ascentM: ascent.ascentM, hours, share: loadOf.pulseShare, temperature, bpm };
  const efficiency = isRun && !isIndoors && !session.isRace ? efficiencyOf(steady) : undefined;
  return {
    id: session.id,
    uploadedAtMs,
    ...startOf(session, time, clock),
    finishMs: time.finishMs,
    kind: sport.kind,
    hours,
    load: loadOf.load,
    loadFrom: loadOf.from,
    ...(loadOf.pulseShare !== undefined && { pulseShare: loadOf.pulseShare }),
    isHard:
      isAtLeast(loadOf.load, parameters.hardSessionLoad) &&
      isAtLeast(loadOf.pulseShare ?? 0, parameters.hardSessionReserve),
    hasPulse: (bpm ?? 0) > 0,
    distanceM: session.distanceM ?? 0,
    km: isRun ? km : 0,
    equivalentKm: isRun && km > 0 ? effortKm(km, ascent.ascentM) : 0,
    isRace: session.isRace,
    ...(isRun && descentM !== undefined && { descentM }),
    ...(efficiency !== undefined && { efficiency }),
    temperatureC: temperature,
    heat: {
      ...(kilojoules === undefined
        ? { kcalPerKgHour: energy({ sport, hours, km: distance.km, ascentM: ascent.ascentM, kilojoules }, sweatingKg) }
        : { kcalPerHour: kilojoules / hours }),
      isIndoors,
    },
    ...(massKg !== undefined && { massKg }),
  };
}

/** A device whose clock is ahead says nothing of the day: the session is one of the hours before its upload. */
function startOf(
  session: Session,
  { startsInTheFuture, finishMs, recordedHours }: SessionTime,
  clock: LocalClock,
): Pick<Recording, 'startMs' | 'day'> {
  if (!startsInTheFuture) return { startMs: session.startMs, day: dayNumberOf(session.localStart) };
  const startMs = finishMs - recordedHours * 3_600_000;
  return { startMs, day: localTime(clock, startMs).dayNumber };
}

interface SteadyRun {
  readonly km: number;
  readonly ascentM: number;
  readonly hours: number;
  readonly share: number | undefined;
  readonly temperature: number;
  readonly bpm: number | undefined;
}

/** Metres a minute and beat. `undefined`: too short, too hilly, too fast or too hot to be compared. */
function efficiencyOf({ km, ascentM, hours, share, temperature, bpm }: SteadyRun): number | undefined {
  const minutes = hours * 60;
  const isComparable =
    km > 0 &&
    isOver(planParameters.efficiencyFlatMPerKm, ascentM / km) &&
    isAtLeast(minutes, planParameters.efficiencyFromMinutes) &&
    !isOver(minutes, planParameters.efficiencyToMinutes) &&
    share !== undefined &&
    isAtLeast(share, planParameters.efficiencyFromReserve) &&
    !isOver(share, planParameters.efficiencyToReserve) &&
    !isOver(temperature, planParameters.efficiencyToC);
  return isComparable && bpm !== undefined ? (1000 * effortKm(km, ascentM)) / minutes / bpm : undefined;
}
