import { composeAdvice } from '../../functions/messages/advice-text.ts';
import { careTipWords, tipIn } from '../../functions/messages/care-tip-sentences.ts';
import { type Composition, saidOf } from '../../functions/messages/fit-text.ts';
import { partsOf, septetsOf } from '../../functions/messages/gsm-7.ts';
import { currentPlanOf } from '../../functions/plan/person.ts';
import { plannedAdvice } from '../../functions/plan/planned-advice.ts';
import { plannedMorning } from '../../functions/plan/planned-morning.ts';
import { uploadAdvice, withPlannedUpload, withTipTold } from '../../functions/plan/planned-upload.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import type { Prescription } from '../../functions/recovery/prescription.ts';
import { clockOfZone, localDayAt, momentAt } from '../../functions/recovery-plan/local-day.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord, type Person } from '../../functions/recovery-plan/record.ts';

/** The texts of one runner's whole season, with the plan in force. */
export interface SeasonFigures {
  readonly 'with the plan: texts after uploads': number;
  readonly 'with the plan: parts of a text, mean': number;
  readonly 'with the plan: characters of a text with amounts, median': number;
  readonly 'with the plan: meals, class B, C or S': number;
  readonly 'with the plan: per cent of these that name a food': number;
  readonly 'with the plan: of the others, beside a danger that needs the room': number;
  readonly 'with the plan: clock times off the quarter hour': number;
  readonly 'with the plan: mornings told': number;
  readonly 'with the plan: tips a week with training': number;
  readonly 'with the plan: phrasings that a daily runner reads in 8 weeks': number;
}

const timezone = 'Europe/London';
const profile = { massKg: 70, sex: 'M', birthYear: 1991, restingHr: 55, maxHr: 190, timezone } as const;
const uploadAfterMs = 12 * 60_000;
const dayMs = 86_400_000;
const morningHour = 7.5;
/** So long after an upload mornings are looked at. */
const morningsAfter = 3;

interface Told {
  readonly composition: Composition;
  readonly prescription: Prescription;
}

export function measureSeason(sessions: readonly Session[]): SeasonFigures {
  const { texts, mornings, tips } = playSeason(sessions);
  const all = texts.map(({ composition }) => composition.text);
  const meals = texts.filter(({ prescription: { carbG, carbClass } }) => carbG !== undefined && carbClass !== 'A');
  const unnamed = meals.filter(({ composition }) => saidOf(composition, 'food') === '');
  const isDangerous = ({ composition }: Told) => saidOf(composition, 'safety') !== '';
  const withAmounts = texts.filter(({ prescription }) => prescription.fluid !== undefined);
  const weeks = new Set(sessions.map(({ startMs }) => Math.floor(startMs / (7 * dayMs)))).size;
  return {
    'with the plan: texts after uploads': all.length,
    'with the plan: parts of a text, mean': hundredths(mean(all.map(partsOf))),
    'with the plan: characters of a text with amounts, median': median(
      withAmounts.map(({ composition }) => septetsOf(composition.text)),
    ),
    'with the plan: meals, class B, C or S': meals.length,
    'with the plan: per cent of these that name a food': hundredths(
      (100 * (meals.length - unnamed.length)) / meals.length,
    ),
    'with the plan: of the others, beside a danger that needs the room': unnamed.filter(isDangerous).length,
    'with the plan: clock times off the quarter hour': [...all, ...mornings].flatMap(clockTimes).filter(isOffQuarter)
      .length,
    'with the plan: mornings told': mornings.length,
    'with the plan: tips a week with training': hundredths(tips / weeks),
    'with the plan: phrasings that a daily runner reads in 8 weeks': dailyPhrasings(),
  };
}

function playSeason(sessions: readonly Session[]) {
  const uploads = sessions.toSorted((one, other) => one.startMs - other.startMs);
  const texts: Told[] = [];
  const mornings: string[] = [];
  let tips = 0;
  let person: Person = { profile, record: emptyRecord };
  uploads.forEach((session, index) => {
    const now = session.startMs + 1000 * (session.elapsedSec ?? session.movingSec ?? 0) + uploadAfterMs;
    const planned = withPlannedUpload(person, { session, descentM: undefined }, now, findingRules);
    person = planned.person;
    const parts = planned.partIds.flatMap((id) => uploads.filter((part) => part.id === id));
    const advice = planned.recording && uploadAdvice(planned, parts.length === 0 ? [session] : parts, now);
    if (advice !== undefined && planned.of !== undefined && advice.isWorthText) {
      const { prescription } = advice;
      const options = { units: 'metric', planned: plannedAdvice(planned, advice, 'metric') } as const;
      const composition = composeAdvice(prescription, advice.session, options);
      texts.push({ composition, prescription });
      const tip = tipIn(saidOf(composition, 'care'), advice.tips);
      if (tip !== undefined) tips += 1;
      person = { ...person, record: withTipTold(person, tip, planned.plan) };
    }
    const today = localDayAt(clockOfZone(timezone), now);
    for (let day = today + 1; day <= today + morningsAfter; day += 1) {
      const atMs = momentAt(clockOfZone(timezone), day, morningHour);
      if (atMs >= (uploads[index + 1]?.startMs ?? Number.POSITIVE_INFINITY)) break;
      const current = currentPlanOf(person, atMs);
      const morning = plannedMorning(current, { units: 'metric' });
      if (morning === undefined) continue;
      mornings.push(morning.text);
      if (morning.tipInText !== undefined) tips += 1;
      person = { ...person, record: withTipTold(person, morning.tipInText, current.plan) };
    }
  });
  return { texts, mornings, tips };
}

/** An hour each morning, the same every day: how many different texts come of it, days and numbers aside. */
function dailyPhrasings(): number {
  const eightWeeks = 56;
  const runs = Array.from({ length: eightWeeks }, (_, day): Session => {
    const startMs = Date.UTC(2026, 0, 5 + day, 7);
    const localStart = new Date(startMs).toISOString().slice(0, 19);
    const flags = { isRace: false, isIndoor: false, isCommute: false };
    const times = { startMs, localStart, movingSec: 3600, elapsedSec: 3600 };
    return { id: String(day + 1), sport: 'Run', ...times, ...flags, distanceM: 10_000, averageHeartRate: 140 };
  });
  const { texts, mornings } = playSeason(runs);
  return new Set([...texts.map(({ composition }) => composition.text), ...mornings].map(phrasing)).size;
}

/** A text without its days, its numbers and its tip. */
function phrasing(text: string): string {
  const withoutTip = Object.values(careTipWords).reduce((rest, tip) => rest.replace(tip, ''), text);
  return withoutTip.replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\b|[\d.]+/g, '#');
}

function clockTimes(text: string): readonly string[] {
  return [...text.matchAll(/\bby \d{1,2}(?::(\d\d))?/g)].map(([, minutes = '00']) => minutes);
}

function isOffQuarter(minutes: string): boolean {
  return Number(minutes) % 15 !== 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
