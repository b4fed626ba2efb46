import type { Assessment } from './assessment.ts';
import { doseMassKg } from './body-mass.ts';
import { type FluidAdvice, fluidRule, fuelLossKg } from './fluid.ts';
import { learnedSweatFactor, learnedSweatRule } from './learned-sweat.ts';
import type { Finding, LoadSource, NoAmounts } from './prescription.ts';
import { inFigures, roundTo, roundUp } from './rounding.ts';

/** Which rules spoke, and why, in the order in which they were asked. Without amounts there is none in the reasons. */
export function reasons(assessment: Assessment): readonly Finding[] {
  return [
    ...loadReasons(assessment),
    ...(assessment.noAmountsBecause.length === 0 ? amountReasons(assessment) : []),
    ...restReasons(assessment),
    ...dayReasons(assessment),
  ];
}

const loadSources: Readonly<Record<LoadSource, string>> = {
  'heart-rate': 'by your heart rate',
  srpe: 'by how hard it felt',
  'suffer-score': "by Strava's Relative Effort",
  duration: 'by its duration',
};

const noAmountsReasons: Readonly<Record<NoAmounts, string>> = {
  exclusion: "No amounts, because your clinician's limits come first.",
  'red-flag': 'No amounts while there is a warning sign.',
  'loss-over-7-percent': 'No amounts after a loss of more than 7 % of your weight.',
  minor: 'No amounts under 18.',
  'unit-unknown': 'No amounts until we know whether your weights were pounds or kilograms.',
  'mass-unknown': 'No amounts without your weight.',
};

function loadReasons({ loadOf, carbClass, noAmountsBecause }: Assessment): readonly Finding[] {
  const findings = [finding('load', `Load ${roundTo(1, loadOf.load)}, ${loadSources[loadOf.from]}.`)];
  for (const reason of noAmountsBecause) findings.push(finding('no-amounts', noAmountsReasons[reason]));
  return [...findings, finding('carbohydrate', `Class ${carbClass} (S strength, C long or hard, B medium, A short).`)];
}

function amountReasons(assessment: Assessment): readonly Finding[] {
  const { weighIn, temperatureC, sweatLPerHour, estimatedLossL, massKg, fluidAdvice, sodium, carbs, protein } =
    assessment;
  if (massKg === undefined || sweatLPerHour === undefined) return [];
  const findings: Finding[] = [];
  const temperature = `${Math.round(temperatureC)} C`;
  if (weighIn.kind === 'lost') {
    findings.push(...weighInReasons(assessment, weighIn.lostKg, weighIn.lossPercent, massKg));
  } else if (weighIn.kind === 'gained') {
    findings.push(finding('weigh-in', `Weight up ${weighIn.gainedKg.toFixed(1)} kg.`));
  } else {
    const percent = ((100 * estimatedLossL) / massKg).toFixed(1);
    findings.push(
      finding('sweat-rate', `About ${sweatLPerHour.toFixed(2)} L/h of sweat at ${temperature}, an estimate.`),
      finding('estimated-loss', `About ${estimatedLossL.toFixed(2)} L short, ${percent} % of the body mass.`),
    );
  }
  if (fluidAdvice !== undefined) findings.push(finding(fluidRule.id, fluidReason(fluidAdvice)));
  if (sodium) findings.push(finding('sodium', `${sodium[0]}-${sodium[1]} mg of sodium, best by salty food.`));
  if (carbs) findings.push(finding('carbohydrate', `${carbs[0]}-${carbs[1]} g for ${Math.round(massKg)} kg.`));
  if (protein) findings.push(finding('protein', `${protein[0]}-${protein[1]} g for ${Math.round(massKg)} kg.`));
  return findings;
}

function weighInReasons(
  { plausible, observedLPerHour, predictedLPerHour }: Assessment,
  lostKg: number,
  lossPercent: number,
  massKg: number,
): readonly Finding[] {
  const { hours } = plausible.duration;
  const fuelKg = fuelLossKg(doseMassKg(massKg), hours).toFixed(2);
  const findings = [
    finding('weigh-in', `${lostKg.toFixed(1)} kg lost (${lossPercent.toFixed(1)} %), ${fuelKg} kg of it fuel.`),
  ];
  if (observedLPerHour === undefined || predictedLPerHour === undefined) return findings;
  const learned = learnedSweatFactor(observedLPerHour, predictedLPerHour, hours, lossPercent);
  const outcome = learned === undefined ? '' : `; your factor from the next time on: ${learned.toFixed(2)}`;
  return [
    ...findings,
    finding(
      learnedSweatRule.id,
      `You sweat an estimated ${observedLPerHour.toFixed(2)} L/h, foretold were ${predictedLPerHour.toFixed(2)}${outcome}.`,
    ),
  ];
}

function fluidReason(advice: FluidAdvice): string {
  switch (advice.kind) {
    case 'gained':
      return 'No extra fluid after a gain.';
    case 'window-past':
      return 'Past the window: no target, to thirst.';
    case 'late-evening':
      return 'An hour before bed: no target, a glass if thirsty, more with breakfast.';
    case 'too-little':
      return 'Too little was lost for a target: to thirst.';
    case 'given': {
      const { wholeLowL, wholeHighL, highL, fluid } = advice;
      const whole = `${wholeLowL.toFixed(1)}-${wholeHighL.toFixed(1)} L`;
      if (highL >= wholeHighL) return `${whole} within four hours of the finish.`;
      const breakfast = fluid.isMoreWithBreakfast ? ', more with breakfast' : '';
      const later = fluid.laterMl > 0 ? `, ${fluid.laterMl} ml more by bedtime` : breakfast;
      return `${whole} in all, of which the window takes ${(fluid.maxMl / 1000).toFixed(2)} L${later}.`;
    }
  }
}

function restReasons(assessment: Assessment): readonly Finding[] {
  const { rest, added, replies, pulse, hardDays, monotony, floor, loadOf, session } = assessment;
  const findings = [
    finding(
      'rest-hours',
      `${rest.baseHours} h without a hard session, for a load of ${roundTo(1, loadOf.load)} by itself.`,
    ),
  ];
  const add = (rule: string, hours: number, what: string) => {
    if (hours > 0) findings.push(finding(rule, `${what}: ${hours} h more.`));
  };
  add('soreness', added.soreness, `Soreness ${inFigures(replies.soreness)}`);
  add('sleep', added.sleep, `${inFigures(replies.sleepHours)} h of sleep`);
  add('resting-pulse', added.pulse, `Resting pulse up ${Math.round(pulse.riseBpm ?? 0)}`);
  add('hard-days', added.hardDays, `${hardDays.inARow} hard days in a row`);
  add('monotony', added.monotony, `The same load every day (monotony ${(monotony ?? 0).toFixed(1)})`);
  if (assessment.ramp !== undefined) {
    findings.push(
      finding('ramp', `Your load is rising fast: the week is ${assessment.ramp.toFixed(1)} times the month.`),
    );
  }
  if (floor.hours > 0) {
    const what = session.isRace ? 'a race of this length' : 'a run of this length';
    findings.push(finding('distance-floor', `At least ${floor.hours / 24} days after ${what}.`));
  }
  if (rest.carriedHours > 0) {
    findings.push(finding('rest-hours', `An earlier session still asks for ${roundUp(rest.carriedHours)} h.`));
  }
  return findings;
}

function dayReasons({ day, runStreak, signs }: Assessment): readonly Finding[] {
  const findings: Finding[] = [];
  if (runStreak.asks !== 'nothing') {
    findings.push(finding('run-streak', `${runStreak.days} days in a row with a run.`));
  }
  if (signs.length > 1) findings.push(finding('signs', `Signs of too little recovery: ${signs.join(', ')}.`));
  const grounds = day.grounds.length === 0 ? 'by the hours' : `because of ${day.grounds.join(', ')}`;
  return [...findings, finding('day', `${dayNames[day.day]}, ${grounds}.`)];
}

const dayNames = {
  normal: 'A normal day',
  easy: 'An easy day',
  'active-recovery': 'Gentle moves only',
  rest: 'A day of rest',
} as const;

function finding(rule: string, reason: string): Finding {
  return { rule, reason };
}
