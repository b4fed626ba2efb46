import { mean } from '../../recovery-plan/median.ts';
import type { Units } from '../../store/member.ts';
import { dateWords } from './clock-words.ts';
import { type DayNumbers, daysOfWeek, numberOfDays, weeksShown } from './daily-numbers.ts';
import { type Panel, type Plot, plottedFrom } from './panel.ts';

/** [ENG] Up to here soreness goes by itself; from there on it asks for something (plan, soreness steps). */
const usualSoreness = 3;
const soreFrom = 5;
const shortNightHours = 6;
const goodNightHours = { from: 7, to: 9 } as const;

export function sorenessPanel(days: readonly DayNumbers[], today: number, units: Units): Panel {
  const values = valuesOf(days, ({ soreness }) => soreness);
  const highest = values.reduce((most, one) => (one.value >= most.value ? one : most), { at: -1, value: -1 });
  const sore = values.filter(({ value }) => value >= soreFrom).length;
  return {
    id: 'soreness',
    title: 'Soreness, 0 to 10',
    readings: readingsOf(
      days,
      today,
      ({ soreness }) => soreness,
      (week) => `${shown(mean(week))} on average, highest ${shown(Math.max(...week))}`,
    ),
    sentence:
      values.length < plottedFrom
        ? few(values.length, 'Send how sore you are, 0-10, three times, and it is drawn here.')
        : sore === 0
          ? `Never ${soreFrom} or more.`
          : `${soreFrom} or more on ${sore} ${sore === 1 ? 'day' : 'days'}; highest ${highest.value}, on ${dateWords(days[highest.at]?.day ?? today, units)}.`,
    plot: lineOf(values, {
      ticks: [0, 5, 10],
      isOut: (value) => value >= soreFrom,
      band: { low: 0, high: usualSoreness + 0.5 },
      words: { band: `up to ${usualSoreness}: goes by itself`, out: `${soreFrom} or more` },
    }),
  };
}

export function sleepPanel(days: readonly DayNumbers[], today: number): Panel {
  const values = valuesOf(days, ({ sleepHours }) => sleepHours);
  const short = values.filter(({ value }) => value < shortNightHours).length;
  const usual = shown(mean(values.map(({ value }) => value)));
  const low = Math.min(4, Math.floor(Math.min(...values.map(({ value }) => value))));
  const high = Math.max(10, Math.ceil(Math.max(...values.map(({ value }) => value))));
  return {
    id: 'sleep',
    title: 'Sleep, hours',
    readings: readingsOf(
      days,
      today,
      ({ sleepHours }) => sleepHours,
      (week) => `${shown(mean(week))} hours a night, from ${week.length} ${week.length === 1 ? 'answer' : 'answers'}`,
    ),
    sentence:
      values.length < plottedFrom
        ? few(values.length, 'Send your hours of sleep three times, and they are drawn here.')
        : `${usual} hours on average; ${short === 0 ? 'never under 6' : `under 6 on ${short} ${short === 1 ? 'night' : 'nights'}`}.`,
    plot: lineOf(values, {
      ticks: [low, (low + high) / 2, high],
      isOut: (value) => value < shortNightHours,
      band: { low: goodNightHours.from, high: goodNightHours.to },
      words: { band: '7 to 9 hours', out: 'under 6' },
    }),
  };
}

export interface Value {
  readonly at: number;
  readonly value: number;
}

export function valuesOf(days: readonly DayNumbers[], pick: (day: DayNumbers) => number | undefined): readonly Value[] {
  return days.flatMap((day, at) => {
    const value = pick(day);
    return value === undefined ? [] : [{ at, value }];
  });
}

export function readingsOf(
  days: readonly DayNumbers[],
  today: number,
  pick: (day: DayNumbers) => number | undefined,
  words: (values: readonly number[]) => string,
): readonly string[] {
  return Array.from({ length: weeksShown }, (_, week) => {
    const values = daysOfWeek(days, week, today).flatMap((day) => pick(day) ?? []);
    return values.length === 0 ? 'no answers' : words(values);
  });
}

/** Said instead of a chart. */
export function few(count: number, wish: string): string {
  return count === 0 ? `Nothing yet. ${wish}` : `${count} so far. ${wish}`;
}

interface LineParts {
  readonly ticks: Plot['ticks'];
  readonly isOut: (value: number) => boolean;
  readonly band: { readonly low: number; readonly high: number };
  readonly words: { readonly band: string; readonly out: string };
}

function lineOf(values: readonly Value[], { ticks, isOut, band, words }: LineParts): Plot | undefined {
  if (values.length < plottedFrom) return undefined;
  const hasOut = values.some(({ value }) => isOut(value));
  return {
    form: 'line',
    ticks,
    points: values.map(({ at, value }) => ({ at, value, mark: isOut(value) ? 'out' : 'plain' })),
    bands: [{ fromAt: 0, toAt: numberOfDays, ...band }],
    ringsAt: [],
    hasLoadBehind: true,
    labels: [],
    key: [
      { mark: 'band', words: words.band },
      { mark: 'load', words: 'load' },
      ...(hasOut ? [{ mark: 'out' as const, words: words.out }] : []),
    ],
  };
}

export function shown(value: number): string {
  return String(Math.round(value * 10) / 10);
}
