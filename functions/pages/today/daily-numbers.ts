import { valueOn } from '../../recovery-plan/answers.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import type { Units } from '../../store/member.ts';
import { dayAndMonth, shortDateWords } from './clock-words.ts';
import { sportWords } from './last-session.ts';

export const weeksShown = 8;
const weekDays = 7;
export const numberOfDays = weeksShown * weekDays;

/** What is known of one day. */
export interface DayNumbers {
  readonly day: number;
  readonly load: number;
  /** `Run, Strength`; empty where nothing was uploaded. */
  readonly training: string;
  readonly hasRun: boolean;
  readonly isRace: boolean;
  readonly soreness: number | undefined;
  readonly sleepHours: number | undefined;
  readonly restingHr: number | undefined;
  readonly energy: number | undefined;
}

/** Eight weeks from Monday to Sunday. The last is the current one, with its days to come. */
export function dailyNumbers(timeline: Timeline): readonly DayNumbers[] {
  const { today, days, answers, sessions } = timeline;
  const first = mondayOf(today) - (weeksShown - 1) * weekDays;
  return Array.from({ length: numberOfDays }, (_, index) => {
    const day = first + index;
    const ofDay = sessions.filter((session) => session.day === day);
    const names = ofDay.map(({ kind }) => sportWords[kind]);
    return {
      day,
      load: Math.round(days.load[day - days.first] ?? 0),
      training: [...new Set(names)].join(', '),
      hasRun: (days.runs[day - days.first] ?? 0) > 0,
      isRace: ofDay.some(({ isRace }) => isRace),
      soreness: valueOn(answers, answers.soreness, day),
      sleepHours: valueOn(answers, answers.sleepHours, day),
      restingHr: valueOn(answers, answers.restingHr, day),
      energy: valueOn(answers, answers.energy, day),
    };
  });
}

/** 1 January 1970 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((day + 3) % weekDays);
}

export interface WeekLabel {
  /** `5 Oct`, or `12` where the month goes without saying. */
  readonly short: string;
  readonly name: string;
}

export function weekLabels(days: readonly DayNumbers[], units: Units): readonly WeekLabel[] {
  const mondays = days.filter((_, index) => index % weekDays === 0).map(({ day }) => day);
  return mondays.map((monday, week) => {
    const isNewMonth = week === 0 || monthOf(monday) !== monthOf(mondays[week - 1] ?? monday);
    const date = dayAndMonth(monday, units);
    return {
      short: isNewMonth ? date : String(new Date(monday * 86_400_000).getUTCDate()),
      name: `Week of ${date}${week === weeksShown - 1 ? ', so far' : ''}`,
    };
  });
}

function monthOf(day: number): number {
  return new Date(day * 86_400_000).getUTCMonth();
}

/** The days of a week, 0 to 7, up to today. */
export function daysOfWeek(days: readonly DayNumbers[], week: number, today: number): readonly DayNumbers[] {
  return days.slice(week * weekDays, (week + 1) * weekDays).filter(({ day }) => day <= today);
}

export interface DayRow {
  readonly date: string;
  readonly cells: readonly string[];
}

export const dayColumns = ['Training', 'Load', 'Sore', 'Sleep', 'Pulse'] as const;

/** Newest first; days without anything are left out. */
export function dayRows(days: readonly DayNumbers[], units: Units): readonly DayRow[] {
  return days
    .map(({ day, training, load, soreness, sleepHours, restingHr }) => ({
      date: shortDateWords(day, units),
      cells: [training, load === 0 ? '' : String(load), cell(soreness), cell(sleepHours), cell(restingHr)],
    }))
    .filter(({ cells }) => cells.some((text) => text !== ''))
    .reverse();
}

function cell(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 10) / 10);
}
