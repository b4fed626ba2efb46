import { isoDay } from '../../recovery-plan/local-day.ts';
import type { CheckIn, Person } from '../../recovery-plan/record.ts';
import { timelineOf } from '../../recovery-plan/timeline.ts';
import { withTypedFirst } from '../../recovery-plan/typed-first.ts';
import { sportWords } from '../today/last-session.ts';

const answers = [
  ['soreness', 'soreness 0-10'],
  ['sleepHours', 'sleep hours'],
  ['energy', 'energy 0-10'],
  ['restingHr', 'resting pulse'],
  ['weightKg', 'weight kg'],
  ['effort', 'effort 1-10'],
  ['weightBeforeKg', 'weight before kg'],
  ['weightAfterKg', 'weight after kg'],
  ['drunkL', 'drunk litres'],
  ['appetite', 'appetite'],
] as const satisfies readonly (readonly [keyof CheckIn, string])[];

/** One row per day, oldest first: what was done and answered, for a spreadsheet. Only numbers and our own words. */
export function daysCsv(person: Person, nowMs: number): string {
  const { sessions, clock } = timelineOf(person, nowMs);
  const checkIns = withTypedFirst(person.record.checkIns, clock);
  const days = [...new Set([...sessions, ...checkIns].map(({ day }) => day))].sort((one, other) => one - other);
  const rows = days.map((day) => {
    const ofDay = sessions.filter((session) => session.day === day);
    const load = ofDay.reduce((sum, session) => sum + session.load, 0);
    const said = checkIns.filter((checkIn) => checkIn.day === day);
    return [
      isoDay(day),
      ofDay.map(({ kind }) => sportWords[kind].toLowerCase()).join(' + '),
      ofDay.length === 0 ? '' : String(Math.round(load)),
      ...answers.map(([name]) => String(said.findLast((checkIn) => checkIn[name] !== undefined)?.[name] ?? '')),
    ];
  });
  const head = ['day', 'training', 'load', ...answers.map(([, column]) => column)];
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
