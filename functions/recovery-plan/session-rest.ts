import { baseHoursOf } from '../recovery/base-hours.ts';
import { type DayAdvice, dayCategory } from '../recovery/day-category.ts';
import { distanceFloor } from '../recovery/distance-floor.ts';
import { parameters } from '../recovery/parameters.ts';
import { restHours } from '../recovery/rest-hours.ts';
import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { shortNightHours } from '../recovery/sleep.ts';
import { sorenessHours } from '../recovery/soreness.ts';
import { sportOf } from '../recovery/sports.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import { pulseRise } from './pulse-baseline.ts';
import type { PulseRise, SessionAnswers, SessionRest } from './reckoned.ts';
import type { CheckIn } from './record.ts';
import { baseFactor } from './soreness-response.ts';
import { isDescent, type Timeline } from './timeline.ts';
import { hardDaysAt, weekAt } from './training-before.ts';
import type { LiveSession, TrainingSession } from './training-session.ts';

const {
  answersBeforeHours,
  answersAfterHours,
  equivalentFloorFromKm,
  equivalentFloorHours,
  descentAccustomedDays,
  descentAddHours,
} = planParameters;

export const sessionRestRule: PlanRule = {
  id: 'session-rest',
  guide: '',
  implemented: (p) =>
    `Each session asks for its own hours, by the rules of a single session and without what earlier ones still ask for; answers from ${p.answersBeforeHours} hours before its finish to ${p.answersAfterHours} after it are its own. With the climb, ${p.equivalentFloorFromKm.join(' and ')} km ask for ${p.equivalentFloorHours.join(' and ')} hours at least; a descent of ${p.descentFromM} m after ${p.descentAccustomedDays} days without one for ${p.descentAddHours} more.`,
  why: 'A second session must not take the answer away from the first. Running downhill does the most damage to legs that are least used to it.',
  source: '[S] Bontemps 2020, Khassetarash 2021; hours [ENG]',
  parameters: [
    'answersBeforeHours',
    'answersAfterHours',
    'equivalentFloorFromKm',
    'equivalentFloorHours',
    'descentFromM',
    'descentAccustomedDays',
    'descentAddHours',
  ],
};

const hourMs = 3_600_000;
const longestFloorHours = Math.max(...parameters.floorRaceHours);
/** After its own day a session asks for no more: the hours of an ultramarathon with a descent, and what is left of two days. */
export const longestRestDays = (longestFloorHours + descentAddHours) / 24 + 2;
const run = sportOf('Run');
const other = sportOf('Workout');

/** When a session allows the next hard one; for one that cannot ask for anything any more, some moment that is past. */
export function readyAt(timeline: Timeline, session: TrainingSession): number {
  if (session.live === undefined) return session.readyAtMs ?? Number.NEGATIVE_INFINITY;
  const latestMs = session.live.finishMs + longestHours(session) * hourMs;
  return latestMs <= timeline.pastMs ? latestMs : restOf(timeline, session, session.live).readyAtMs;
}

/** More than a session can ask for, whatever was answered. */
function longestHours(session: TrainingSession): number {
  const isLong = session.reachKm > 1 || equivalentFloor(session) > 0;
  const longest = isLong ? longestFloorHours : parameters.addsToHours;
  return longest + (isDescent(session.descentM) ? descentAddHours : 0);
}

export function restOf(timeline: Timeline, session: TrainingSession, live: LiveSession): SessionRest {
  const kept = timeline.memo.rest.get(session);
  if (kept !== undefined) return kept;
  const rest = reckon(timeline, session, live);
  timeline.memo.rest.set(session, rest);
  return rest;
}

/** The category of the day after, as the rules of a single session have it: without rows of days, and without the signs. */
export function dayAfter(
  session: TrainingSession,
  live: LiveSession,
  { hours, answers, pulse }: SessionRest,
): DayAdvice {
  const lossPercent = lossOf(live);
  return dayCategory({
    soreness: answers.soreness,
    sleepHours: answers.sleepHours,
    load: session.load,
    isPulseRaised: isRaised(pulse),
    isPulseHigh: pulse?.isHigh ?? false,
    hasTooManyHardDays: false,
    runStreak: { days: 0, asks: 'nothing' },
    isMarathon: false,
    isBeforeNoRunUntil: false,
    hasTooLargeLoss: isOver(lossPercent, parameters.lossTooLargePercent),
    hasRedFlag: false,
    signs: 0,
    hours,
    sinceHours: 0,
  });
}

/** By the scales, per cent of the weight before; 0 where nobody stood on them. */
export function lossOf({ weighIn }: LiveSession): number {
  return weighIn.kind === 'lost' ? weighIn.lossPercent : 0;
}

function reckon(timeline: Timeline, session: TrainingSession, live: LiveSession): SessionRest {
  const { finishMs, km } = live;
  const { answers, pulseCheckIn } = answersOfSession(timeline.answers.checkIns, finishMs);
  const pulse =
    pulseCheckIn?.restingHr === undefined ? undefined : pulseRise(timeline, pulseCheckIn.day, pulseCheckIn.restingHr);
  const factor = baseFactor(timeline.response, session.day);
  const hours = restHours({
    baseHours: baseHoursOf(session.load, factor),
    addHours:
      sorenessHours(answers.soreness) +
      shortNightHours(answers.sleepHours) +
      pulseHours(pulse) +
      (hardDaysAt(timeline, session) >= parameters.hardDaysFrom ? parameters.hardDaysAddHours : 0) +
      monotonyHours(timeline, session),
    floorHours: distanceFloor(session.kind === 'run' ? run : other, km, session.isRace).hours,
    lossPercent: lossOf(live),
    carriedHours: 0,
  });
  const wholeHours =
    Math.max(hours, equivalentFloor(session)) + (isUnaccustomedDescent(timeline, session) ? descentAddHours : 0);
  return { hours, wholeHours, readyAtMs: finishMs + wholeHours * hourMs, answers, pulse, pulseDay: pulseCheckIn?.day };
}

/** The latest of each kind around the finish, whichever sessions lie between. */
function answersOfSession(checkIns: readonly CheckIn[], finishMs: number) {
  const fromMs = finishMs - answersBeforeHours * hourMs;
  const toMs = finishMs + answersAfterHours * hourMs;
  const answers: SessionAnswers = {};
  let pulseCheckIn: CheckIn | undefined;
  for (let index = checkIns.length - 1; index >= 0; index -= 1) {
    const checkIn = checkIns[index];
    if (checkIn === undefined || checkIn.atMs <= fromMs) break;
    if (checkIn.atMs >= toMs) continue;
    answers.soreness ??= checkIn.soreness;
    answers.sleepHours ??= checkIn.sleepHours;
    if (answers.restingHr === undefined && checkIn.restingHr !== undefined) {
      answers.restingHr = checkIn.restingHr;
      pulseCheckIn = checkIn;
    }
  }
  return { answers, pulseCheckIn };
}

export function isRaised(pulse: PulseRise | undefined): boolean {
  return pulse !== undefined && isAtLeast(pulse.riseBpm, parameters.pulseRiseFromBpm);
}

function pulseHours(pulse: PulseRise | undefined): number {
  if (pulse?.isHigh) return parameters.pulseHighRiseAddHours;
  return isRaised(pulse) ? parameters.pulseRiseAddHours : 0;
}

function monotonyHours(timeline: Timeline, session: TrainingSession): number {
  const week = weekAt(timeline, session);
  if (week === undefined || !isAtLeast(week.load, parameters.monotonyFromWeekLoad)) return 0;
  const { load, spread } = week;
  const monotony = spread < 1e-9 ? parameters.monotonyWithoutSpread : load / parameters.monotonyDays / spread;
  return isOver(monotony, parameters.monotonyOver) ? parameters.monotonyAddHours : 0;
}

function equivalentFloor({ kind, equivalentKm }: TrainingSession): number {
  if (kind !== 'run') return 0;
  const scaled = equivalentKm / parameters.gpsShortFactor;
  let hours = 0;
  for (let step = 0; step < equivalentFloorFromKm.length; step += 1) {
    if (isAtLeast(scaled, equivalentFloorFromKm[step] ?? Number.POSITIVE_INFINITY))
      hours = equivalentFloorHours[step] ?? 0;
  }
  return hours;
}

function isUnaccustomedDescent({ sessions }: Timeline, session: TrainingSession): boolean {
  if (!isDescent(session.descentM)) return false;
  for (const earlier of sessions) {
    if (earlier === session) return true;
    const daysBefore = session.day - earlier.day;
    if (daysBefore >= 0 && daysBefore <= descentAccustomedDays && isDescent(earlier.descentM)) return false;
  }
  return true;
}
