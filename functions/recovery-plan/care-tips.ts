import { parameters } from '../recovery/parameters.ts';
import { isAtLeast, isOver } from '../recovery/rounding.ts';
import { valuesBetween } from './answers.ts';
import { isExcluded } from './exclusion.ts';
import { covers, severity } from './findings.ts';
import { localHourAt } from './local-day.ts';
import { mean } from './median.ts';
import { latestSoreness } from './morning-message.ts';
import { planParameters as limits } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { PlanRule } from './plan-rule.ts';
import type { Recording } from './record.ts';
import { lossOf } from './session-rest.ts';
import type { Timeline } from './timeline.ts';
import { allowsWarmth } from './warmth.ts';

export const careTipsRule: PlanRule = {
  id: 'care-tips',
  guide: 'light jog or walk, legs up, foam rolling, warm baths ...',
  implemented: (p) =>
    `One tip a day at most: of those that fit and were not told within ${p.tipAgainDays - 1} days the one told longest ago. After an upload within ${p.tipWithinHours} h, from ${p.tipFromHour}:00 to ${p.tipToHour}:00: shade from ${p.tipShadeFromC} C and dry clothes under ${p.tipDryUnderC} C (${p.tipFreshHours} h), a walk or, from ${p.tipBreatheReserve} of the reserve, slow breaths (${p.tipCoolDownHours} h), legs up after ${p.tipLegsUpHours} h, no alcohol after a load of ${p.tipAlcoholLoad} from ${p.tipAlcoholFromHour}:00 on, protein after ${p.tipProteinLoad}, stretching within ${p.tipStretchHours} h under soreness ${p.tipStretchSoreness}. In the morning: a day without running after ${p.tipRunDays} of six, sleep with fewer than ${p.tipSleepNights} nights known or under ${p.tipSleepHours} h, a roller, a contrast shower, a cold bath at soreness ${[p.tipRollSoreness, p.tipContrastSoreness, p.tipColdSoreness].map((range) => range.join('-')).join(', ')}, a warm one under ${p.tipWarmUnderC} C and ${p.tipWarmUnderLossPercent} % of loss. None beside a doctor.`,
  why: 'A tip that comes every day is not read.',
  source: '[ENG]; effects as in the guide, none claimed',
  parameters: [
    'tipAgainDays',
    'tipFromHour',
    'tipToHour',
    'tipWithinHours',
    'tipFreshHours',
    'tipCoolDownHours',
    'tipShadeFromC',
    'tipDryUnderC',
    'tipBreatheReserve',
    'tipLegsUpHours',
    'tipAlcoholLoad',
    'tipAlcoholFromHour',
    'tipProteinLoad',
    'tipStretchHours',
    'tipStretchSoreness',
    'tipRunDays',
    'tipSleepNights',
    'tipSleepHours',
    'tipRollSoreness',
    'tipContrastSoreness',
    'tipColdSoreness',
    'tipWarmUnderC',
    'tipWarmUnderLossPercent',
  ],
};

export type UploadTip = 'shade' | 'dry' | 'walk' | 'breathe' | 'legs-up' | 'alcohol' | 'protein-food' | 'stretch';
export type MorningTip =
  | 'gentle'
  | 'rest-day'
  | 'sleep'
  | 'roll'
  | 'contrast'
  | 'cold'
  | 'warm'
  | 'pulse'
  | 'energy'
  | 'weigh'
  | 'sugar';
export type CareTip = UploadTip | MorningTip;

/** The tip for the text after an upload. `undefined`: none fits, or the day has had its own. */
export function uploadTip(timeline: Timeline, plan: Plan, upload: Recording): UploadTip | undefined {
  return uploadTips(timeline, plan, upload)[0];
}

/** The tip for the message of the morning. */
export function morningTip(timeline: Timeline, plan: Plan): MorningTip | undefined {
  return morningTips(timeline, plan)[0];
}

/** All that fit after an upload, in the order in which they would be told: a text takes the first that it has room for. */
export function uploadTips(timeline: Timeline, plan: Plan, upload: Recording): readonly UploadTip[] {
  const { nowMs, clock } = timeline;
  const sinceHours = (nowMs - upload.finishMs) / 3_600_000;
  const hour = localHourAt(clock, nowMs);
  const isTime = sinceHours < limits.tipWithinHours && hour >= limits.tipFromHour && hour < limits.tipToHour;
  const isWorthIt = upload.kind === 'run' || isAtLeast(upload.load, limits.countsFromLoad);
  if (!isTime || !isWorthIt) return [];
  const { temperatureC, hours, load } = upload;
  const soreness = latestSoreness(timeline);
  const isFresh = sinceHours < limits.tipFreshHours;
  const isJustOver = sinceHours < limits.tipCoolDownHours;
  return inOrder(timeline, plan, [
    ['shade', isFresh && isAtLeast(temperatureC, limits.tipShadeFromC)],
    ['dry', isFresh && isOver(limits.tipDryUnderC, temperatureC)],
    ['walk', isJustOver && (upload.kind === 'run' || upload.kind === 'ride')],
    ['breathe', isJustOver && isAtLeast(upload.pulseShare ?? 0, limits.tipBreatheReserve)],
    ['legs-up', isAtLeast(hours, limits.tipLegsUpHours)],
    ['alcohol', isAtLeast(load, limits.tipAlcoholLoad) && hour >= limits.tipAlcoholFromHour],
    ['protein-food', isAtLeast(load, limits.tipProteinLoad) && allowsAmounts(timeline, upload)],
    [
      'stretch',
      sinceHours < limits.tipStretchHours && (soreness === undefined || isOver(limits.tipStretchSoreness, soreness)),
    ],
  ]);
}

/** The same of a morning. */
export function morningTips(timeline: Timeline, plan: Plan): readonly MorningTip[] {
  const { answers, today, days, profile } = timeline;
  const soreness = latestSoreness(timeline);
  const isExcludedNow = isExcluded(profile, today);
  const isAnswered = (series: typeof answers.energy) => valuesBetween(answers, series, today - 6, today).length > 0;
  const nights = valuesBetween(answers, answers.sleepHours, today - 6, today);
  let runDays = 0;
  for (let day = today - 6; day < today; day += 1) if ((days.runs[day - days.first] ?? 0) > 0) runDays += 1;
  return inOrder(timeline, plan, [
    ['gentle', plan.day === 'active-recovery' || plan.day === 'no-run' || plan.day === 'rest'],
    ['rest-day', runDays >= limits.tipRunDays],
    ['sleep', nights.length < limits.tipSleepNights || isOver(limits.tipSleepHours, mean(nights))],
    ['roll', isWithin(soreness, limits.tipRollSoreness)],
    ['contrast', isWithin(soreness, limits.tipContrastSoreness) && !isExcludedNow],
    ['cold', isColdWelcome(timeline) && isWithin(soreness, limits.tipColdSoreness) && !isExcludedNow],
    ['warm', plan.day !== 'normal' && allowsWarmth(timeline.sessions.at(-1)) && !isExcludedNow],
    ['pulse', !isAnswered(answers.restingHr)],
    ['energy', !isAnswered(answers.energy)],
    ['weigh', !isAnswered(answers.weightKg) && !isExcludedNow],
    ['sugar', plan.day === 'normal'],
  ]);
}

/** The one told longest ago first; of several that were never told the first of the list. */
function inOrder<Tip extends CareTip>(
  { record, today }: Timeline,
  { findings }: Plan,
  tips: readonly (readonly [Tip, boolean])[],
): readonly Tip[] {
  if (findings.some((finding) => severity(finding.asks) === severity('doctor') && covers(finding, today))) return [];
  if (Object.values(record.tips).includes(today)) return [];
  return tips
    .map(([tip, fits]) => ({
      tip,
      fits,
      toldOn: (Object.hasOwn(record.tips, tip) ? record.tips[tip] : undefined) ?? never,
    }))
    .filter(({ fits, toldOn }) => fits && today - toldOn >= limits.tipAgainDays)
    .sort((one, other) => (one.toldOn === other.toldOn ? 0 : one.toldOn - other.toldOn))
    .map(({ tip }) => tip);
}

const never = Number.NEGATIVE_INFINITY;

/** As for the amounts of one session: the mass is known, nothing excludes them, and not too much was lost. */
function allowsAmounts({ profile, today, sessions }: Timeline, { massKg, id }: Recording): boolean {
  if (massKg === undefined || isExcluded(profile, today)) return false;
  const session = sessions.find(({ live }) => live?.parts.some((part) => part.id === id));
  return session?.live === undefined || !isOver(lossOf(session.live), parameters.lossTooLargePercent);
}

function isColdWelcome({ profile, sessions }: Timeline): boolean {
  return (profile.takesColdTips ?? false) && sessions.at(-1)?.kind !== 'strength';
}

function isWithin(value: number | undefined, [least = 0, most = 0]: readonly number[]): boolean {
  return value !== undefined && isAtLeast(value, least) && !isOver(value, most);
}
