import type { AgeFound } from './age.ts';
import { sweatMassKg } from './body-mass.ts';
import type { Profile, Replies, Session } from './facts.ts';
import { parameters } from './parameters.ts';
import type { HoursFound } from './plausible-duration.ts';
import { type PowerFound, wattsOf } from './plausible-power.ts';
import type { RepliesFound } from './plausible-replies.ts';
import type { LoadSource } from './prescription.ts';
import { percent } from './prose.ts';
import { clamp, isAtLeast, isOver, roundTo } from './rounding.ts';
import type { Rule } from './rule.ts';
import type { Sport } from './sports.ts';
import type { SportFound } from './walking-pace.ts';
import type { WeighInFound } from './weigh-in.ts';

export interface LoadFound {
  readonly loadOf: Load;
}

type Needs = RepliesFound & AgeFound & SportFound & HoursFound & PowerFound & WeighInFound;

export const loadRule: Rule<Needs, LoadFound> = {
  id: 'load',
  guide: '',
  implemented: (p) =>
    `The first there is: heart rate (Banister, an hour at threshold is a hundred), felt effort times minutes over ${p.srpeMinutesPerLoad}, Relative Effort, duration at ${percent(p.usualIntensity)} % of the threshold or by power. An average from ${p.averagePulseFromBpm} to ${p.averagePulseToBpm} and at most ${p.averageOverMaxBpm} over the maximum is believed, with a reserve of ${p.pulseReserveFromBpm} beats. Never calories.`,
  why: 'The guide rests by feeling. The load says how much rest is behind the feeling, and makes days comparable.',
  source: '[S] Banister, Foster 2001; [K] Tanaka for the maximum pulse; the rest [ENG]',
  parameters: [
    'averagePulseFromBpm',
    'averagePulseToBpm',
    'averageOverMaxBpm',
    'pulseReserveFromBpm',
    'usualRestingBpm',
    'maxPulseAtBirthBpm',
    'maxPulsePerYearBpm',
    'trimpAverageFactor',
    'trimpA',
    'trimpB',
    'thresholdReserve',
    'srpeMinutesPerLoad',
    'sufferShare',
    'maxSufferScore',
    'minRpe',
    'maxRpe',
    'usualIntensity',
    'usualMet',
    'thresholdWattsFactor',
    'usualMassKg',
    'powerIntensityFrom',
    'powerIntensityTo',
  ],
  find: ({ session, profile }, { replies, sport, hours, kilojoules, massKg, ageYears }) => {
    const loadOf = load({
      session,
      profile,
      replies,
      sport,
      hours,
      kilojoules,
      sweatMassKg: sweatMassKg(massKg),
      ageYears,
    });
    return {
      found: { loadOf },
      because: [`Load ${roundTo(1, loadOf.load)}, ${loadSources[loadOf.from]}.`],
    };
  },
};

const loadSources: Readonly<Record<LoadSource, string>> = {
  'heart-rate': 'by your heart rate',
  srpe: 'by how hard it felt',
  'suffer-score': "by Strava's Relative Effort",
  duration: 'by its duration',
};

export interface Load {
  readonly load: number;
  readonly from: LoadSource;
  /** Share of the pulse reserve, 0 to 1; only where the load comes from the heart rate. */
  readonly pulseShare?: number;
}

export interface LoadFacts {
  readonly session: Session;
  readonly profile: Profile;
  readonly replies: Replies;
  readonly sport: Sport;
  readonly hours: number;
  /** Of a ride; undefined where there are none that can be true. */
  readonly kilojoules: number | undefined;
  readonly sweatMassKg: number | undefined;
  readonly ageYears: number | undefined;
}

export function load(facts: LoadFacts): Load {
  return byHeartRate(facts) ?? byFeltEffort(facts) ?? byRelativeEffort(facts) ?? byDuration(facts);
}

function byHeartRate({ session, profile, hours, ageYears }: LoadFacts): Load | undefined {
  const average = given(session.averageHeartRate);
  const rest = given(profile.restingHr) ?? parameters.usualRestingBpm;
  const byAge =
    ageYears === undefined ? undefined : parameters.maxPulseAtBirthBpm - parameters.maxPulsePerYearBpm * ageYears;
  const max = given(profile.maxHr) ?? byAge;
  if (average === undefined || max === undefined) return undefined;
  const isUsable =
    isAtLeast(average, parameters.averagePulseFromBpm) &&
    !isOver(average, parameters.averagePulseToBpm) &&
    !isOver(average, max + parameters.averageOverMaxBpm) &&
    isAtLeast(max - rest, parameters.pulseReserveFromBpm);
  if (!isUsable) return undefined;

  const pulseShare = clamp((average - rest) / (max - rest), 0, 1);
  const sex = profile.sex ?? 'unknown';
  const perMinute = pulseShare * parameters.trimpA[sex] * Math.exp(parameters.trimpB[sex] * pulseShare);
  const trimp = parameters.trimpAverageFactor * hours * 60 * perMinute;
  return { load: loadOfTrimp(trimp, sex), from: 'heart-rate', pulseShare };
}

/** 100 is an hour at the threshold pulse. */
function loadOfTrimp(trimp: number, sex: keyof typeof parameters.trimpA): number {
  const { thresholdReserve } = parameters;
  const hourAtThreshold =
    60 * thresholdReserve * parameters.trimpA[sex] * Math.exp(parameters.trimpB[sex] * thresholdReserve);
  return (100 * trimp) / hourAtThreshold;
}

function byFeltEffort({ session, replies, hours }: LoadFacts): Load | undefined {
  const effort = replies.rpe ?? entered(session.perceivedExertion);
  if (effort === undefined) return undefined;
  return { load: (effort * hours * 60) / parameters.srpeMinutesPerLoad, from: 'srpe' };
}

function byRelativeEffort({ session, profile }: LoadFacts): Load | undefined {
  const suffer = given(session.sufferScore);
  if (suffer === undefined || isOver(suffer, parameters.maxSufferScore)) return undefined;
  const trimp = (parameters.trimpAverageFactor * suffer) / parameters.sufferShare;
  return { load: loadOfTrimp(trimp, profile.sex ?? 'unknown'), from: 'suffer-score' };
}

/** An hour at the intensity of the threshold is 100, and load grows with its square (Coggan). */
function byDuration(facts: LoadFacts): Load {
  return { load: 100 * facts.hours * intensity(facts) ** 2, from: 'duration' };
}

/** Share of the threshold. */
function intensity({ sport, hours, kilojoules, sweatMassKg }: LoadFacts): number {
  if (sport.kind === 'run') return parameters.usualIntensity;
  if (kilojoules === undefined) return parameters.usualIntensity * Math.min(1, sport.met / parameters.usualMet);
  // The power that a body of this size holds for an hour grows with its surface.
  const thresholdWatts = parameters.thresholdWattsFactor * (sweatMassKg ?? parameters.usualMassKg) ** (2 / 3);
  const share = wattsOf(kilojoules, hours) / thresholdWatts;
  return clamp(share, parameters.powerIntensityFrom, parameters.powerIntensityTo);
}

function entered(perceivedExertion: number | undefined): number | undefined {
  const effort = given(perceivedExertion);
  return effort !== undefined && effort >= parameters.minRpe && effort <= parameters.maxRpe ? effort : undefined;
}

/** Zero is how Strava and forms say that there is no value. */
function given(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}
