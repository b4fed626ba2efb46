import { clamp, isAtLeast } from '../recovery/rounding.ts';
import type { Answers } from './answers.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import { tableDays } from './table-days.ts';
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
  implemented: `How sore a load of 100 makes this athlete, from ${responseFrom} to ${responseTo} points: learned from the answers of ${responseDays} days, drawn towards ${responsePrior}; downhill counts up to twice. From ${slowHealerFrom} points on, with ${slowHealerAnswers} answers, the hours of rest are ${slowHealerBaseFactor} times as long.`,
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
  readonly stimulus: Float64Array;
  /** Sums over all days before each: of stimulus x soreness, of the stimulus squared, and how many answers there were. */
  readonly sumXY: Float64Array;
  readonly sumXX: Float64Array;
  readonly count: Float64Array;
}

export function sorenessResponse(
  sessions: readonly TrainingSession[],
  answers: Answers,
  first: number,
): SorenessResponse {
  const stimulus = stimulusOf(doneOn(sessions, first));
  const sumXY = new Float64Array(tableDays + 1);
  const sumXX = new Float64Array(tableDays + 1);
  const count = new Float64Array(tableDays + 1);
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
    sumXY[at + 1] = xy;
    sumXX[at + 1] = xx;
    count[at + 1] = n;
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
function sumBefore({ first }: SorenessResponse, sums: Float64Array, day: number): number {
  const to = Math.min(Math.max(0, day - first), tableDays);
  const from = Math.max(0, to - responseDays);
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function doneOn(sessions: readonly TrainingSession[], first: number): Float64Array {
  const done = new Float64Array(tableDays);
  for (const { asPlanned, day, load, descentM } of sessions) {
    const at = day - first;
    if (!asPlanned || at < 0 || at >= tableDays) continue;
    done[at] = (done[at] ?? 0) + (load / 100) * (1 + Math.min(1, (descentM ?? 0) / responseDescentM));
  }
  return done;
}

function stimulusOf(done: Float64Array): Float64Array {
  const stimulus = new Float64Array(tableDays);
  for (let at = 0; at < tableDays; at += 1) {
    let sum = 0;
    for (let ago = 0; ago < responseWeights.length; ago += 1) {
      sum += (responseWeights[ago] ?? 0) * (done[at - ago] ?? 0);
    }
    stimulus[at] = sum;
  }
  return stimulus;
}
