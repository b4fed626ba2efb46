import { careTipSentence, careTipWords } from '../../messages/care-tip-sentences.ts';
import { type FiveSigns, fiveSigns } from '../../messages/five-signs.ts';
import type { FoodSetting } from '../../messages/foods.ts';
import { reasonSentences, restReasonSentences } from '../../messages/reason-sentences.ts';
import type { Lateness, Prescription, WarningCode } from '../../recovery/prescription.ts';
import { type CareTip, morningTip, uploadTip } from '../../recovery-plan/care-tips.ts';
import { covers } from '../../recovery-plan/findings.ts';
import type { Plan } from '../../recovery-plan/plan.ts';
import type { Person } from '../../recovery-plan/record.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import { weekOf } from '../../recovery-plan/week.ts';
import type { ActivityCredit } from '../../sources/activity-credit.ts';
import type { HoldKind } from '../../store/check-ins.ts';
import type { Units } from '../../store/member.ts';
import { type Answered, answeredToday } from './answered.ts';
import { type Cause, causesOf } from './causes.ts';
import { dateWords, momentWords } from './clock-words.ts';
import { type ComingDay, comingDays } from './coming-days.ts';
import { type DrinkAndEat, drinkAndEatOf } from './drink-and-eat.ts';
import { type EightWeeks, eightWeeks } from './eight-weeks.ts';
import { type Hero, heroOf, pageTitle } from './hero.ts';
import { lastSession } from './last-session.ts';
import { type LedgerMessage, type SentDay, sentMessages } from './sent-messages.ts';
import { type WeekSoFar, weekSoFar } from './week-so-far.ts';

/** The page "today": plain data, in the athlete's words, units and clock. */
export type Today = OnHold | Open;

interface Every {
  /** `Thursday 26 November`. */
  readonly date: string;
  /** The page's name: the answer. */
  readonly title: string;
  readonly sent: readonly SentDay[];
}

/** A warning sign was reported, and the athlete has not said that they are well. */
export interface OnHold extends Every {
  readonly kind: 'hold';
  readonly hold: HoldKind;
  /** `yesterday, 7:10 pm`. */
  readonly since: string;
}

export interface Open extends Every {
  readonly kind: 'open';
  readonly hero: Hero;
  /** Dangers found in the session, the most serious first. */
  readonly dangers: readonly string[];
  readonly days: readonly ComingDay[];
  readonly drinkAndEat: DrinkAndEat;
  readonly answered: Answered | undefined;
  readonly tip: string | undefined;
  readonly causes: readonly Cause[];
  /** How the amounts were calculated. */
  readonly amounts: readonly string[];
  /** Absent: nothing has been uploaded yet. */
  readonly week: WeekSoFar | undefined;
  readonly signs: FiveSigns;
  readonly eightWeeks: EightWeeks;
  /** Of what was uploaded last. */
  readonly credit: ActivityCredit | undefined;
}

export interface TodayFacts {
  readonly person: Person;
  readonly timeline: Timeline;
  readonly plan: Plan;
  readonly units: Units;
  /** The local day since which their sessions are known. Absent: for long. */
  readonly knownSince?: number | undefined;
  /** Foods that the athlete avoids, or a diet. */
  readonly foods: readonly FoodSetting[];
  /** Absent: they are named. */
  readonly namesWeights?: boolean | undefined;
  readonly hold: { readonly kind: HoldKind; readonly since: number } | undefined;
  /** For the session the advice follows, calculated for this moment. */
  readonly prescription: Prescription | undefined;
  /** Of what was uploaded last. */
  readonly credit: ActivityCredit | undefined;
  readonly sent: readonly LedgerMessage[];
}

export function todayOf(facts: TodayFacts): Today {
  const { plan, timeline, units, hold } = facts;
  const { today, clock } = plan;
  const every = { date: dateWords(today, units), sent: sentMessages(facts.sent, { clock, today, units }) };
  const held = hold ?? holdOf(plan, timeline);
  if (held !== undefined) {
    const title = held.kind === 'emergency' ? 'Get help first' : 'See a doctor today';
    const since = momentWords(clock, held.since, today, units);
    return { ...every, kind: 'hold', hold: held.kind, title, since };
  }
  return { ...every, ...openOf(facts) };
}

function openOf({
  person,
  plan,
  timeline,
  units,
  knownSince,
  foods,
  namesWeights,
  prescription,
  credit,
}: TodayFacts): Omit<Open, 'date' | 'sent'> {
  const hero = heroOf(timeline, plan, units);
  const drinkAndEat = hero.category === 'hold' ? noAmountsBeforeDoctor : drinkAndEatOf(prescription, { units, foods });
  const isNew = lastSession(timeline) === undefined;
  const tip = tipOf(timeline, plan);
  return {
    kind: 'open',
    title: pageTitle(hero, plan),
    hero,
    dangers: dangersOf(prescription),
    days: comingDays(plan),
    drinkAndEat,
    answered: answeredToday(person, plan, units, { namesWeights }),
    tip: tip === undefined ? undefined : careTipSentence(tip, units),
    causes: causesOf(timeline, plan),
    amounts: prescription !== undefined && drinkAndEat.kind === 'due' ? reasonsOfAmounts(prescription, units) : [],
    week: isNew ? undefined : weekSoFar(weekOf(person, plan.madeAtMs), plan, units, knownSince),
    signs: fiveSigns(timeline, plan),
    eightWeeks: eightWeeks(person, timeline, plan, units),
    credit,
  };
}

/** The reasons that are not about rest, which the plan covers. */
function reasonsOfAmounts(prescription: Prescription, units: Units): readonly string[] {
  const ofRest = new Set(restReasonSentences(prescription));
  return reasonSentences(prescription, units).filter((sentence) => !ofRest.has(sentence));
}

/** The tip told today, or else one that fits now. */
function tipOf(timeline: Timeline, plan: Plan): CareTip | undefined {
  const { record, today } = timeline;
  const hasDoctor = plan.findings.some((finding) => finding.asks === 'doctor' && covers(finding, today));
  if (hasDoctor) return undefined;
  const told = Object.keys(record.tips).find((id) => record.tips[id] === today);
  if (told !== undefined) return isCareTip(told) ? told : undefined;
  const upload = lastSession(timeline)?.live?.parts.at(-1);
  return (upload === undefined ? undefined : uploadTip(timeline, plan, upload)) ?? morningTip(timeline, plan);
}

function isCareTip(id: string): id is CareTip {
  return Object.hasOwn(careTipWords, id);
}

/** From the plan's own record, which may be the only one that has a red flag. */
function holdOf({ noHardBefore }: Plan, { record, nowMs }: Timeline): TodayFacts['hold'] {
  if (noHardBefore !== 'FINE') return undefined;
  const open = record.alarms.findLast(({ atMs, fineAtMs }) => atMs <= nowMs && fineAtMs === undefined);
  return { kind: 'doctor', since: open?.atMs ?? nowMs };
}

const noAmountsBeforeDoctor: DrinkAndEat = {
  kind: 'plain',
  title: 'No amounts for now',
  sentence: 'First a doctor has a look. Drink to thirst and eat normal meals.',
  next: undefined,
};

function dangersOf(prescription: Prescription | undefined): readonly string[] {
  if (prescription === undefined) return [];
  const isFresh = !lateForAmounts.has(prescription.lateness);
  return prescription.warnings
    .filter(({ code }) => lastingDangers.has(code) || (isFresh && freshDangers.has(code)))
    .map(({ sentence }) => sentence);
}

/** Why an amount is missing is said in its place; a value that was not believed is no danger. */
const lastingDangers: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'weight-up',
  'overdrinking',
  'loss-over-7-percent',
  'loss-over-4-percent',
  'ask-about-urine',
  'very-sore',
]);
const lateForAmounts: ReadonlySet<Lateness> = new Set<Lateness>(['window-past', 'rest-only', 'too-late']);
const freshDangers: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'heat',
  'mass-refused',
  'weigh-in-refused',
  'reply-refused',
]);
