import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { answersFrom, valuesBetween } from './answers.ts';
import { efficiencyOn } from './efficiency.ts';
import { mean, median } from './median.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import { ownPulse } from './pulse-baseline.ts';
import { signsOn, staysOrRises } from './signs.ts';
import type { Timeline } from './timeline.ts';

const {
  workingDays,
  workingEnergy,
  workingAnswers,
  workingSorenessAnswers,
  workingSleepHours,
  workingNights,
  appetiteDays,
  pulseAlertBpm,
  pulseAlertNoises,
} = planParameters;

export const workingRule: PlanRule = {
  id: 'working',
  guide: 'How do I know if my recovery is working?',
  implemented: (p) =>
    `Over ${p.workingDays} days: energy of ${p.workingEnergy} or more (from ${p.workingAnswers} answers, as the pulse), a pulse near the own baseline, soreness that fades (from ${p.workingSorenessAnswers}), steady or improving efficiency, sleep of ${p.workingSleepHours} hours (from ${p.workingNights} nights) with appetite (${p.appetiteDays} days). All of what is known: yes; one missing: partly; two: no.`,
  why: 'The five signs of the guide, with what is unknown said to be unknown.',
  source: '[S] the guide; the numbers [ENG]',
  parameters: [
    'workingDays',
    'workingEnergy',
    'workingAnswers',
    'workingSorenessAnswers',
    'workingSleepHours',
    'workingNights',
    'appetiteDays',
  ],
};

export type WorkingSign = 'green' | 'amber' | 'unknown';
export type WorkingVerdict = 'yes' | 'partly' | 'no' | 'unknown';

export interface Working {
  readonly energy: WorkingSign;
  readonly pulse: WorkingSign;
  readonly soreness: WorkingSign;
  readonly progress: WorkingSign;
  /** And appetite. */
  readonly sleep: WorkingSign;
  readonly verdict: WorkingVerdict;
}

export function workingOf(timeline: Timeline): Working {
  const signs = {
    energy: energySign(timeline),
    pulse: pulseSign(timeline),
    soreness: sorenessSign(timeline),
    progress: progressSign(timeline),
    sleep: sleepSign(timeline),
  };
  return { ...signs, verdict: verdictOf(Object.values(signs)) };
}

/** The nights of the last days that were answered. */
export function nightsOf({ answers, today }: Timeline): readonly number[] {
  return valuesBetween(answers, answers.sleepHours, today - workingDays + 1, today);
}

function verdictOf(signs: readonly WorkingSign[]): WorkingVerdict {
  const ambers = signs.filter((sign) => sign === 'amber').length;
  const known = signs.filter((sign) => sign !== 'unknown').length;
  if (known < 2) return 'unknown';
  if (ambers >= 2) return 'no';
  return ambers === 1 ? 'partly' : 'yes';
}

function greenIf(isGreen: boolean): WorkingSign {
  return isGreen ? 'green' : 'amber';
}

function energySign({ answers, today }: Timeline): WorkingSign {
  const energies = valuesBetween(answers, answers.energy, today - workingDays + 1, today);
  if (energies.length < workingAnswers) return 'unknown';
  return greenIf(isAtLeast(median(energies), workingEnergy));
}

function pulseSign(timeline: Timeline): WorkingSign {
  const { answers, today } = timeline;
  const pulses = valuesBetween(answers, answers.restingHr, today - workingDays + 1, today);
  const own = ownPulse(timeline, today);
  if (pulses.length < workingAnswers || own === undefined) return 'unknown';
  const limit = Math.max(pulseAlertBpm, pulseAlertNoises * own.noiseBpm);
  return greenIf(isOver(limit, median(pulses) - own.bpm));
}

function sorenessSign(timeline: Timeline): WorkingSign {
  const { answers, today } = timeline;
  const fromDay = today - workingDays + 1;
  if (valuesBetween(answers, answers.soreness, fromDay, today).length < workingSorenessAnswers) return 'unknown';
  return greenIf(!answersFrom(answers, answers.soreness, fromDay).some(({ index }) => staysOrRises(timeline, index)));
}

function progressSign(timeline: Timeline): WorkingSign {
  const verdict = efficiencyOn(timeline, timeline.today)?.verdict;
  if (verdict === undefined) return 'unknown';
  if (verdict !== 'improving') return greenIf(verdict === 'steady');
  const { apathy, soreness } = signsOn(timeline, timeline.today);
  return apathy || soreness ? 'unknown' : 'green';
}

function sleepSign(timeline: Timeline): WorkingSign {
  if (hasPoorAppetite(timeline)) return 'amber';
  const nights = nightsOf(timeline);
  if (nights.length < workingNights) return 'unknown';
  return greenIf(isAtLeast(mean(nights), workingSleepHours));
}

function hasPoorAppetite({ answers, today }: Timeline): boolean {
  for (let index = answers.checkIns.length - 1; index >= 0; index -= 1) {
    const checkIn = answers.checkIns[index];
    if (checkIn === undefined || checkIn.day <= today - appetiteDays) return false;
    if (checkIn.appetite !== undefined) return checkIn.appetite === 'poor';
  }
  return false;
}
