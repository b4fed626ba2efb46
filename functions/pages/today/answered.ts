import { formatWeight } from '../../messages/format-amounts.ts';
import { formatTime } from '../../messages/format-clock.ts';
import { isChanged } from '../../messages/plan-answer.ts';
import { capital } from '../../messages/plan-reasons.ts';
import { spokenDay } from '../../messages/spoken-day.ts';
import { type Plan, plan as planAt } from '../../recovery-plan/plan.ts';
import type { CheckIn, Person } from '../../recovery-plan/record.ts';
import { withTypedFirst } from '../../recovery-plan/typed-first.ts';
import type { Units } from '../../store/member.ts';
import { categories, categoryOf } from './category.ts';
import { dayPartWords } from './clock-words.ts';

/** What the athlete said today, when, and what it changed. */
export interface Answered {
  readonly said: string;
  readonly changed: string;
}

/** @param now the plan with all answers. `undefined`: nothing was said today. */
export function answeredToday(
  person: Person,
  now: Plan,
  units: Units,
  { namesWeights = true }: { readonly namesWeights?: boolean | undefined } = {},
): Answered | undefined {
  const today = withTypedFirst(person.record.checkIns, now.clock).filter(
    ({ day, atMs }) => day === now.today && atMs <= now.madeAtMs,
  );
  const typed = today.filter(({ isByDevice }) => !isByDevice);
  const measured = today.filter(({ isByDevice }) => isByDevice);
  const named = namesWeights ? (checkIn: CheckIn) => checkIn : withoutWeights;
  const typedWords = wordsOf(typed.map(named), units);
  const measuredWords = wordsOf(measured.map(named), units);
  const said = [
    ...(typedWords.length === 0 ? [] : [`${capital(typedWords.join(', '))}, at ${timeOfLast(typed, now)}.`]),
    ...(measuredWords.length === 0 ? [] : [`From your watch: ${measuredWords.join(', ')}.`]),
  ];
  return said.length === 0 ? undefined : { said: said.join(' '), changed: changedBy(person, today, now, units) };
}

function timeOfLast(checkIns: readonly CheckIn[], { clock, madeAtMs }: Plan): string {
  return formatTime(clock, checkIns.at(-1)?.atMs ?? madeAtMs);
}

/** For athletes who must not be reminded of weights. */
function withoutWeights({ weightKg, weightBeforeKg, weightAfterKg, ...others }: CheckIn): CheckIn {
  return others;
}

/** The day's latest answer to each question. */
function wordsOf(checkIns: readonly CheckIn[], units: Units): readonly string[] {
  const latest = <Name extends keyof CheckIn>(name: Name) =>
    checkIns.findLast((checkIn) => checkIn[name] !== undefined)?.[name];
  const { soreness, sleepHours, restingHr, energy, effort, weightKg, appetite } = {
    soreness: latest('soreness'),
    sleepHours: latest('sleepHours'),
    restingHr: latest('restingHr'),
    energy: latest('energy'),
    effort: latest('effort'),
    weightKg: latest('weightKg'),
    appetite: latest('appetite'),
  };
  const before = latest('weightBeforeKg');
  const after = latest('weightAfterKg');
  return [
    soreness === undefined ? '' : `soreness ${soreness}`,
    sleepHours === undefined ? '' : `slept ${hoursWords(sleepHours)}`,
    restingHr === undefined ? '' : `pulse ${restingHr}`,
    energy === undefined ? '' : `energy ${energy}`,
    effort === undefined ? '' : `effort ${effort}`,
    weightKg === undefined ? '' : `weight ${formatWeight(weightKg, units)}`,
    before === undefined || after === undefined
      ? ''
      : `${formatWeight(before, units)} before and ${formatWeight(after, units)} after`,
    appetite === undefined ? '' : `appetite ${appetite}`,
  ].filter((words) => words !== '');
}

/** `6½ hours`. */
function hoursWords(hours: number): string {
  const whole = Math.floor(hours);
  const isHalf = Math.abs(hours - whole - 0.5) < 1e-9;
  const number = isHalf ? `${whole === 0 ? '' : whole}½` : String(Math.round(hours * 10) / 10);
  return `${number} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** Both plans are for this moment, without and with today's answers. */
function changedBy(person: Person, today: readonly CheckIn[], now: Plan, units: Units): string {
  const { record } = person;
  const moments = new Set(today.map(({ atMs }) => atMs));
  const alarms = record.alarms.filter(({ atMs, by }) => by !== 'soreness' || !moments.has(atMs));
  const without = { ...record, checkIns: record.checkIns.filter(({ atMs }) => !moments.has(atMs)), alarms };
  const before = planAt({ ...person, record: without }, now.madeAtMs);
  if (!isChanged(before, now)) return `It changes nothing: ${planWords(now, units)}.`;
  const [was, is] = [spokenDay(before, now.today), spokenDay(now, now.today)];
  return was === is
    ? `New: ${planWords(now, units)}.`
    : `New: ${nameOf(is)} today instead of ${was === 'normal' ? 'a day as usual' : nameOf(was)}${limitOf(now, units)}.`;
}

function planWords(plan: Plan, units: Units): string {
  const { tomorrow } = plan;
  const day = spokenDay(plan, plan.today);
  const today =
    day === tomorrow ? `${nameOf(day)} today and tomorrow` : `${nameOf(day)} today, ${nameOf(tomorrow)} tomorrow`;
  return `${today}${limitOf(plan, units)}`;
}

function limitOf({ noHardBefore, today }: Plan, units: Units): string {
  if (noHardBefore === null || noHardBefore === 'FINE') return '';
  return `, nothing hard before ${dayPartWords(noHardBefore, today, units)}`;
}

function nameOf(word: Plan['day']): string {
  return categories[categoryOf(word)].inSentence;
}
