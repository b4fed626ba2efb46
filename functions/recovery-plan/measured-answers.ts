import type { LocalClock } from '../recovery/local-clock.ts';
import { clockOfZone, momentAt } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { PlanRule } from './plan-rule.ts';
import type { CheckIn, Person, PlanRecord } from './record.ts';
import { type AnswerValues, believedValues } from './record-answer.ts';
import { settled } from './settle.ts';
import { type MeasuredValues, measuredNames, measuredValuesOf, withoutMeasured } from './typed-first.ts';

export const measuredAnswersRule: PlanRule = {
  id: 'measured-answers',
  guide: '',
  implemented: (p) =>
    `Sleep, pulse, soreness and morning weight of a connected device or service count for a day where the athlete has told us nothing of it, no matter which came first. They count from the moment they are first seen, ${p.measuredUntilHour}:00 of their day at the latest; one that changes counts anew. Soreness over ${p.maxMeasuredSoreness} is not taken from them, nor a weight where an exclusion or the age rules it out, and they raise no warning sign and send nobody to a doctor.`,
  why: 'Nobody has to type their sleep. An athlete knows better than a watch, and only their words stop the coaching.',
  source: '[ENG]',
  parameters: ['measuredUntilHour', 'maxMeasuredSoreness'],
};

/** What a device says of one day. */
export interface MeasuredDay extends Pick<AnswerValues, keyof MeasuredValues> {
  /** Whole days since 1970, on the athlete's own calendar. */
  readonly day: number;
}

/**
 * The record with what a device says of some days. The same again changes nothing; where a device says nothing any more, its
 * last word stands.
 *
 * @param seenAtMs when it was read.
 */
export function withMeasured({ profile, record }: Person, days: readonly MeasuredDay[], seenAtMs: number): PlanRecord {
  const clock = clockOfZone(record.timezone);
  const checkIns = days.reduce((known, day) => withDay(known, day, clock, seenAtMs), record.checkIns);
  if (checkIns === record.checkIns) return record;
  return settled({ profile, record: { ...record, checkIns } }, seenAtMs);
}

/** The record without anything that a device has said. Of a day of long ago it is not known any more who said what. */
export function withoutDevices({ profile, record }: Person, nowMs: number): PlanRecord {
  const checkIns = record.checkIns.filter(({ isByDevice }) => !isByDevice);
  if (checkIns.length === record.checkIns.length) return record;
  return settled({ profile, record: { ...record, checkIns } }, nowMs);
}

function withDay(
  checkIns: readonly CheckIn[],
  { day, ...given }: MeasuredDay,
  clock: LocalClock,
  seenAtMs: number,
): readonly CheckIn[] {
  const ofDay = checkIns.filter((checkIn) => checkIn.day === day);
  const fresh = freshOf(given, ofDay);
  const names = measuredNames.filter((name) => fresh[name] !== undefined);
  if (names.length === 0) return checkIns;

  const earliest = momentAt(clock, day, planParameters.dayBeginsHour);
  const latest = momentAt(clock, day, planParameters.measuredUntilHour);
  const atMs = Math.min(Math.max(seenAtMs, earliest), latest);
  const isOfDevice = (checkIn: CheckIn) => checkIn.day === day && checkIn.isByDevice === true;
  const atOnce = checkIns.find((checkIn) => isOfDevice(checkIn) && checkIn.atMs === atMs);
  const others = checkIns.flatMap((checkIn) => {
    if (checkIn === atOnce) return [];
    return isOfDevice(checkIn) ? withoutMeasured(checkIn, names) : [checkIn];
  });
  const added: CheckIn = { atMs, day, isEvening: false, isByDevice: true, ...measuredValuesOf(atOnce ?? {}), ...fresh };
  return [...others, added].sort((one, other) => one.atMs - other.atMs);
}

/** What is said of the day for the first time, or otherwise than before. */
function freshOf(given: AnswerValues, ofDay: readonly CheckIn[]): MeasuredValues {
  const { soreness, ...others } = believedValues(given);
  const isOfSlider = soreness !== undefined && soreness <= planParameters.maxMeasuredSoreness;
  const believed = { ...others, ...(isOfSlider && { soreness }) };
  return Object.fromEntries(
    measuredNames.flatMap((name) => {
      const value = believed[name];
      const said = ofDay.filter((checkIn) => checkIn[name] !== undefined);
      // Of a day of long ago there is one row, and who said what is not known any more.
      const last = said.findLast(({ isByDevice }) => isByDevice) ?? said.at(-1);
      return value === undefined || last?.[name] === value ? [] : [[name, value]];
    }),
  );
}
