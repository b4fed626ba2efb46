import { clamp, isAtLeast } from '../recovery/rounding.ts';
import type { Answers } from './answers.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import { type DayTable, tableDays, tableOfAmounts, tableOfZeros } from './table-days.ts';
import type { TrainingSession } from './training-session.ts';

const {
  responseWeights,
  responseDescentM,
  responseDays,
  responseFromStimulus,
  responsePrior,
  responsePriorWeight,
  responseFrom,
  responseTo,
  slowHealerFrom,
  slowHealerAnswers,
  slowHealerBaseFactor,
} = planParameters;

export const sorenessResponseRule: PlanRule = {
  id: 'soreness-response',
  guide: '',
  implemented: (p) =>
    `How sore a hundred of load makes this athlete (weights of today and the days before: ${p.responseWeights.join(', ')}), from ${p.responseFrom} to ${p.responseTo} points: learned from the answers of ${p.responseDays} days, drawn towards ${p.responsePrior} with the weight of ${p.responsePriorWeight} from a stimulus of ${p.responseFromStimulus} on; ${p.responseDescentM} m downhill count twice. From ${p.slowHealerFrom} points on, with ${p.slowHealerAnswers} answers, the hours of rest are ${p.slowHealerBaseFactor} times as long.`,
  why: 'Some are always sore for longer. It only ever adds: being always sore is no reason to rest less.',
  source: '[ENG] ridge regression',
  parameters: [
    'responseWeights',
    'responseDescentM',
    'responseDays',
    'responseFromStimulus',
    'responsePrior',
    'responsePriorWeight',
    'responseFrom',
    'responseTo',
    'slowHealerFrom',
    'slowHealerAnswers',
    'slowHealerBaseFactor',
  ],
};

/** By days: what the training of the days before is worth in soreness, and what the answers have taught. */
export interface SorenessResponse {
  readonly first: number;
  /** What the training up to each day asks of the muscles that day. */
  readonly stimulus: DayTable;
  /** Sums over all days up to each: of stimulus x soreness, of the stimulus squared, and how many answers there were. */
  readonly sumXY: DayTable;
  readonly sumXX: DayTable;
  readonly count: DayTable;
}

export function sorenessResponse(
  sessions: readonly TrainingSession[],
  answers: Answers,
  first: number,
): SorenessResponse {
  const stimulus = stimulusOf(doneOf(sessions, first));
  const sumXY = tableOfAmounts();
  const sumXX = tableOfAmounts();
  const count = tableOfZeros();
  let xy = 0;
  let xx = 0;
  let n = 0;
  for (let at = 0; at < tableDays; at += 1) {
    const x = stimulus[at] ?? 0;
    const y = answers.soreness.latest[at] ?? Number.NaN;
    if (!Number.isNaN(y) && isAtLeast(x, responseFromStimulus)) {
      xy += x * y;
      xx += x * x;
      n += 1;
    }
    sumXY[at] = xy;
    sumXX[at] = xx;
    count[at] = n;
  }
  return { first, stimulus, sumXY, sumXX, count };
}

/** Points of soreness for a load of 100, from the answers of the days before. */
export function sorenessPer100(response: SorenessResponse, day: number): number {
  const xy = sumBefore(response, response.sumXY, day);
  const xx = sumBefore(response, response.sumXX, day);
  return clamp((responsePriorWeight * responsePrior + xy) / (responsePriorWeight + xx), responseFrom, responseTo);
}

export function answersTaught(response: SorenessResponse, day: number): number {
  return sumBefore(response, response.count, day);
}

/** Scales the base hours of rest of a session. */
export function baseFactor(response: SorenessResponse, day: number): number {
  const isSlow =
    answersTaught(response, day) >= slowHealerAnswers && isAtLeast(sorenessPer100(response, day), slowHealerFrom);
  return isSlow ? slowHealerBaseFactor : 1;
}

export function stimulusOn({ first, stimulus }: SorenessResponse, day: number): number {
  return stimulus[day - first] ?? 0;
}

/** Of the `responseDays` days before a day. */
function sumBefore({ first }: SorenessResponse, sums: DayTable, day: number): number {
  const last = Math.min(day - first, tableDays) - 1;
  if (last < 0) return 0;
  const before = last - responseDays;
  return (sums[last] ?? 0) - (before < 0 ? 0 : (sums[before] ?? 0));
}

function doneOf(sessions: readonly TrainingSession[], first: number): DayTable {
  const done = tableOfAmounts();
  for (const { asPlanned, day, load, descentM } of sessions) {
    const at = day - first;
    if (!asPlanned || at < 0 || at >= tableDays) continue;
    done[at] = (done[at] ?? 0) + (load / 100) * (1 + Math.min(1, (descentM ?? 0) / responseDescentM));
  }
  return done;
}

function stimulusOf(done: DayTable): DayTable {
  const stimulus = tableOfAmounts();
  for (let at = 0; at < tableDays; at += 1) {
    let sum = 0;
    for (let ago = 0; ago < responseWeights.length && ago <= at; ago += 1) {
      sum += (responseWeights[ago] ?? 0) * (done[at - ago] ?? 0);
    }
    stimulus[at] = sum;
  }
  return stimulus;
}
