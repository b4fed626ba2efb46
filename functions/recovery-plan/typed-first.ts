import type { LocalClock } from '../recovery/local-clock.ts';
import { momentAt } from './local-day.ts';
import type { CheckIn } from './record.ts';

/** What a device may say. */
export const measuredNames = ['soreness', 'sleepHours', 'restingHr', 'weightKg'] as const;

export type MeasuredValues = Pick<CheckIn, (typeof measuredNames)[number]>;

/**
 * The answers with what the athlete has told in the place of what a device says of the same day, whichever came first. Each
 * keeps its place; the same list where no device has said anything.
 */
export function withTypedFirst(checkIns: readonly CheckIn[], clock: LocalClock): readonly CheckIn[] {
  if (!checkIns.some(({ isByDevice }) => isByDevice)) return checkIns;
  const typed = Map.groupBy(
    checkIns.filter(({ isByDevice }) => !isByDevice),
    ({ day }) => day,
  );
  return checkIns.map((checkIn) => {
    if (!checkIn.isByDevice) return checkIn;
    const { atMs, day, isEvening } = checkIn;
    const ofDate = [...(typed.get(day) ?? []), ...(typed.get(day - 1) ?? []).filter(isAfterMidnight(day, clock))];
    const told = measuredNames.filter((name) => ofDate.some((other) => other[name] !== undefined));
    const [left] = told.length === 0 ? [checkIn] : withoutMeasured(checkIn, told);
    return left ?? { atMs, day, isEvening, isByDevice: true };
  });
}

/** By the calendar what is told after midnight is of the new day, which for the plan has not begun. */
function isAfterMidnight(day: number, clock: LocalClock): (checkIn: CheckIn) => boolean {
  return ({ isEvening, atMs }) => isEvening && atMs >= momentAt(clock, day, 0);
}

export function measuredValuesOf(checkIn: MeasuredValues): MeasuredValues {
  return Object.fromEntries(
    measuredNames.flatMap((name) => (checkIn[name] === undefined ? [] : [[name, checkIn[name]]])),
  );
}

/** What is left of what a device said; nothing where all of it is gone. */
export function withoutMeasured(checkIn: CheckIn, names: readonly (keyof MeasuredValues)[]): readonly CheckIn[] {
  const left = Object.entries(measuredValuesOf(checkIn)).filter(([name]) => !names.some((gone) => gone === name));
  const { atMs, day, isEvening, found } = checkIn;
  const kept = { atMs, day, isEvening, isByDevice: true as const, ...(found && { found }) };
  return left.length === 0 ? [] : [{ ...kept, ...Object.fromEntries(left) }];
}
