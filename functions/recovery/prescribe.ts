import type { Assessment } from './assessment.ts';
import { bodyMass } from './body-mass.ts';
import { carbClass, carbohydrateG } from './carbohydrate.ts';
import { dayCategory } from './day-category.ts';
import { distanceFloor } from './distance-floor.ts';
import { drinkingEndMs } from './drinking-end.ts';
import { energy } from './energy.ts';
import { estimatedLossL } from './estimated-loss.ts';
import type { Facts } from './facts.ts';
import { type FluidAdvice, fluid } from './fluid.ts';
import { hardDays } from './hard-days.ts';
import { lateness } from './lateness.ts';
import { load } from './load.ts';
import { clockOf, localTime } from './local-clock.ts';
import { monotony } from './monotony.ts';
import { noAmounts } from './no-amounts.ts';
import { parameters, rulesVersion } from './parameters.ts';
import { plausibleReplies } from './plausible-replies.ts';
import { plausibleSession } from './plausible-session.ts';
import type { Conditions, Prescription, WeighInUse } from './prescription.ts';
import { isProteinAdvised, proteinG } from './protein.ts';
import { ramp } from './ramp.ts';
import { reasons } from './reasons.ts';
import { redFlag } from './red-flag.ts';
import { earlierRest, latest, restHours } from './rest-hours.ts';
import { restingPulse } from './resting-pulse.ts';
import { clamp, isAtLeast, isOver, roundUp } from './rounding.ts';
import { runStreak } from './run-streak.ts';
import { sessionTime } from './session-time.ts';
import { signs } from './signs.ts';
import { shortNightHours } from './sleep.ts';
import { sodiumMg } from './sodium.ts';
import { sorenessHours } from './soreness.ts';
import type { Sport } from './sports.ts';
import { sweatRate } from './sweat-rate.ts';
import { temperatureC } from './temperature.ts';
import { trainingDays } from './training-days.ts';
import { warnings } from './warnings.ts';
import { type WeighIn, weighIn } from './weigh-in.ts';

const hourMs = 3_600_000;

/**
 * What to drink, to eat and how to rest after a session. Pure: the same facts at the same moment give the same advice.
 * Never throws for what an athlete or Strava may say; what cannot be believed is left out, with a warning.
 *
 * @param now epoch milliseconds.
 */
export function prescribe(facts: Facts, now: number): Prescription {
  const assessment = assess(facts, now);
  const { time, carbs, loadOf, rest, day, noAmountsBecause, fluidAdvice, noRunUntilMs } = assessment;
  const givesAmounts = noAmountsBecause.length === 0;
  return {
    rules: rulesVersion,
    madeAtMs: now,
    finishMs: time.finishMs,
    drinkingEndMs: assessment.drinkingEndMs,
    clock: assessment.clock,
    lateness: assessment.lateness,
    ...(givesAmounts && fluidAdvice?.kind === 'given' && { fluid: fluidAdvice.fluid }),
    ...(givesAmounts && assessment.sodium && { sodiumMg: assessment.sodium }),
    ...(givesAmounts && carbs && { carbG: carbs }),
    carbClass: assessment.carbClass,
    ...(givesAmounts && assessment.protein && { proteinG: assessment.protein }),
    ...(!givesAmounts && { noAmounts: noAmountsBecause }),
    load: loadOf.load,
    loadFrom: loadOf.from,
    day: day.day,
    hoursToHard: roundUp(rest.hours),
    readyAtMs: time.finishMs + rest.hours * hourMs,
    ...(noRunUntilMs !== undefined && noRunUntilMs > now && { noRunUntilMs }),
    conditions: conditionsOf(assessment),
    because: reasons(assessment),
    warnings: warnings(assessment),
  };
}

function assess(facts: Facts, now: number): Assessment {
  const { session, profile, recent, learned = {} } = facts;
  const { replies, warnings: replyWarnings } = plausibleReplies(facts.replies);
  const time = sessionTime(session, now);
  const { finishMs, sinceHours } = time;
  const plausible = plausibleSession(session, time.recordedHours);
  const { sport, distance } = plausible;
  const { hours } = plausible.duration;
  const isIndoors = session.isIndoor || sport.isAlwaysIndoors;
  const clock = clockOf(session, profile);
  const ageYears = age(profile.birthYear, localTime(clock, now).year);

  const mass = bodyMass(profile, replies);
  const weighed = weighIn(replies, mass.profileMassKg);
  // Where the two weights contradict each other, neither of them says what the athlete weighs.
  const massKg = weighed.kind === 'refused' ? mass.profileMassKg : mass.massKg;
  const sweatMassKg =
    massKg === undefined ? undefined : clamp(massKg, parameters.sweatMassFromKg, parameters.sweatMassToKg);

  const { kilojoules } = plausible.power;
  const kcalPerKgHour = energy(
    { sport, hours, km: distance.km, ascentM: plausible.ascent.ascentM, kilojoules },
    sweatMassKg,
  );
  const temperature = temperatureC(session, sport, isIndoors);
  const sweatFor = (learnedFactor: number, sweatingKg: number) =>
    sweatRate({ kcalPerHour: kcalPerKgHour * sweatingKg, temperatureC: temperature, sport, isIndoors, learnedFactor });
  const sweatLPerHour = sweatMassKg === undefined ? undefined : sweatFor(learned.sweatFactor ?? 1, sweatMassKg);
  const predictedLPerHour = sweatMassKg === undefined ? undefined : sweatFor(1, sweatMassKg);

  const loadOf = load({ session, profile, replies, sport, hours, kilojoules, sweatMassKg, ageYears });
  const effort = { sport, load: loadOf.load, hours, kcalPerKgHour };
  const carbClassOf = carbClass(effort);
  const runKm = sport.kind === 'run' ? distance.km : undefined;

  const days = trainingDays(
    { session, sport, load: loadOf.load, pulseShare: loadOf.pulseShare, distanceKm: distance.km },
    recent,
  );
  const flag = redFlag({ replies, load: loadOf.load, runKm, sinceHours, today: days.today, recent });
  const lossPercent = weighed.kind === 'lost' ? weighed.lossPercent : undefined;
  const noAmountsBecause = noAmounts({
    hasRedFlag: flag === 'flag',
    lossPercent,
    hasExclusion: profile.hasExclusion ?? false,
    ageYears,
    isUnitUnknown: mass.isUnitUnknown,
    hasMass: massKg !== undefined,
  });

  const lossL = sweatLPerHour === undefined ? 0 : estimatedLossL(sweatLPerHour, hours, replies.drunkL);
  const drinkingEnd = drinkingEndMs(clock, profile, now);
  const fluidAdvice =
    massKg === undefined
      ? undefined
      : fluid(
          { massKg, weighIn: weighed, estimatedLossL: lossL, hours, finishMs, clock, drinkingEndMs: drinkingEnd },
          now,
        );
  const carbs = massKg === undefined ? undefined : carbohydrateG(effort, carbClassOf, massKg, sinceHours);

  const hard = hardDays(days);
  const streak = runStreak(days);
  const monotonyOf = monotony(days);
  const rampOf = ramp(days);
  const pulse = restingPulse(replies, profile, learned.restingHrNoise);
  const floor = distanceFloor(sport, distance.km, session.isRace);
  const added = {
    soreness: sorenessHours(replies.soreness),
    sleep: shortNightHours(replies.sleepHours),
    pulse: pulse.addHours,
    hardDays: hard.areTooMany ? parameters.hardDaysAddHours : 0,
    monotony: monotonyOf !== undefined && isOver(monotonyOf, parameters.monotonyOver) ? parameters.monotonyAddHours : 0,
  };
  const earlier = earlierRest(recent, clock);
  const rest = restHours({
    load: loadOf.load,
    addHours: added.soreness + added.sleep + added.pulse + added.hardDays + added.monotony,
    floorHours: floor.hours,
    hasLargeLoss: lossPercent !== undefined && isOver(lossPercent, parameters.lossToWatchPercent),
    finishMs,
    earlierReadyAtMs: earlier.readyAtMs,
    learned,
  });
  const ownNoRunUntilMs = floor.noRunHours > 0 ? finishMs + floor.noRunHours * hourMs : undefined;
  const noRunUntilMs = latest([ownNoRunUntilMs, earlier.noRunUntilMs]);
  const signsOf = signs(replies, pulse, learned);
  const day = dayCategory({
    soreness: replies.soreness,
    sleepHours: replies.sleepHours,
    load: loadOf.load,
    isPulseRaised: pulse.isRaised,
    isPulseHigh: pulse.isHigh,
    hasTooManyHardDays: hard.areTooMany,
    runStreak: streak,
    isMarathon: floor.isMarathon,
    isBeforeNoRunUntil: earlier.noRunUntilMs !== undefined && now < earlier.noRunUntilMs,
    hasTooLargeLoss: lossPercent !== undefined && isOver(lossPercent, parameters.lossTooLargePercent),
    hasRedFlag: flag === 'flag',
    signs: signsOf.length,
    hasSorenessThatStays: isOver(learned.daysOfSoreness ?? 0, parameters.persistentSorenessOverDays),
    hours: rest.hours,
    sinceHours,
  });

  return {
    session,
    profile,
    replies,
    replyWarnings,
    massWarnings: mass.warnings,
    learned,
    plausible,
    time,
    clock,
    drinkingEndMs: drinkingEnd,
    lateness: lateness(sinceHours),
    ...(massKg !== undefined && { massKg }),
    isUnitUnknown: mass.isUnitUnknown,
    weighIn: weighed,
    temperatureC: temperature,
    ...(sweatLPerHour !== undefined && { sweatLPerHour }),
    ...(predictedLPerHour !== undefined && { predictedLPerHour }),
    ...observed(weighed, replies.drunkL, hours),
    estimatedLossL: lossL,
    loadOf,
    carbClass: carbClassOf,
    ...(fluidAdvice && { fluidAdvice }),
    ...sodiumOf(fluidAdvice, weighed, lossL, massKg, hours, sport),
    ...(carbs && { carbs }),
    ...(carbs && massKg !== undefined && !isProteinAdvised(recent, now) && { protein: proteinG(massKg, ageYears) }),
    redFlag: flag,
    noAmountsBecause,
    hardDays: hard,
    runStreak: streak,
    ...(monotonyOf !== undefined && { monotony: monotonyOf }),
    ...(rampOf !== undefined && isOver(rampOf, parameters.rampOver) && { ramp: rampOf }),
    pulse,
    floor,
    added,
    rest,
    signs: signsOf,
    day,
    ...(noRunUntilMs !== undefined && { noRunUntilMs }),
  };
}

/** In the calendar year of now; the birthday may still be to come. */
function age(birthYear: number | undefined, thisYear: number): number | undefined {
  const isBelieved = birthYear !== undefined && birthYear >= parameters.earliestBirthYear;
  return isBelieved ? Math.max(0, thisYear - birthYear) : undefined;
}

function observed(weighed: WeighIn, drunkL: number | undefined, hours: number): { observedLPerHour?: number } {
  if (drunkL === undefined || hours <= 0) return {};
  if (weighed.kind === 'lost') return { observedLPerHour: (weighed.lostKg + drunkL) / hours };
  return weighed.kind === 'gained' ? { observedLPerHour: Math.max(0, drunkL - weighed.gainedKg) / hours } : {};
}

function sodiumOf(
  advice: FluidAdvice | undefined,
  weighed: WeighIn,
  lossL: number,
  massKg: number | undefined,
  hours: number,
  sport: Sport,
): Pick<Assessment, 'sodium'> {
  if (advice?.kind !== 'given' || massKg === undefined) return {};
  const lossPercent = weighed.kind === 'lost' ? weighed.lossPercent : (100 * lossL) / massKg;
  const sodium = sodiumMg({ lowL: advice.lowL, highL: advice.highL, lossPercent, hours, sport });
  return sodium === undefined ? {} : { sodium };
}

function conditionsOf(assessment: Assessment): Conditions {
  const { temperatureC: temperature, plausible, weighIn: weighed, replies, isUnitUnknown } = assessment;
  const { predictedLPerHour, observedLPerHour } = assessment;
  const { hours } = plausible.duration;
  return {
    temperatureC: temperature,
    isHot: isAtLeast(temperature, parameters.hotFromC),
    needsCooling: isOver(temperature, parameters.coolFirstOverC),
    isLong: isAtLeast(hours, parameters.longSessionHours),
    isEstimate: weighed.kind === 'none' || weighed.kind === 'refused',
    weighIn: weighInUse(weighed, isUnitUnknown),
    ...(weighed.kind === 'gained' && !isUnitUnknown && { gainedKg: weighed.gainedKg }),
    isWeightUp: weighed.kind === 'gained' && weighed.isWeightUp,
    ...(weighed.kind === 'lost' && { lossPercent: weighed.lossPercent, lossBand: weighed.lossBand }),
    isVerySore: replies.soreness !== undefined && isAtLeast(replies.soreness, parameters.verySoreFrom),
    asksAboutUrine: assessment.redFlag === 'expected-after-such-a-session',
    sport: plausible.sportName,
    hours,
    hasDistance: plausible.distance.km !== undefined,
    ...(predictedLPerHour !== undefined && {
      sweat: { predictedLPerHour, ...(observedLPerHour !== undefined && { observedLPerHour }) },
    }),
  };
}

function weighInUse({ kind }: WeighIn, isUnitUnknown: boolean): WeighInUse {
  if (isUnitUnknown) return 'unit-unknown';
  return kind === 'none' || kind === 'refused' ? kind : 'used';
}
