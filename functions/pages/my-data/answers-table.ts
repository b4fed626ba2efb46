import { html } from 'hono/html';
import { isoDay } from '../../recovery-plan/local-day.ts';
import type { CheckIn as RecordedCheckIn } from '../../recovery-plan/record.ts';
import type { Answers } from '../../store/check-in-answers.ts';
import type { CheckIns } from '../../store/check-ins.ts';
import type { MeasuredAnswers } from '../../store/measured-answers.ts';
import type { Html } from '../page.ts';
import { momentWords, type Reader, volumeWords, weightWords, yesOrNo } from './kept-words.ts';

type DayValues = Answers & MeasuredAnswers;
type Value = NonNullable<DayValues[keyof DayValues]>;

interface Column {
  readonly head: string;
  readonly words?: (value: number, reader: Reader) => string;
}

/** Every answer that a row can hold has its column. */
const columns: { readonly [Name in keyof DayValues]-?: Column } = {
  soreness: { head: 'Soreness' },
  sleepHours: { head: 'Hours slept' },
  energy: { head: 'Energy' },
  restingHr: { head: 'Pulse' },
  hrvMs: { head: 'Heart-rate variability, ms' },
  rpe: { head: 'Effort' },
  weightKg: { head: 'Weight', words: weightWords },
  weightBeforeKg: { head: 'Weight before', words: weightWords },
  weightAfterKg: { head: 'Weight after', words: weightWords },
  drunkL: { head: 'Drunk', words: volumeWords },
  appetite: { head: 'Appetite' },
  isWeightUnitKnown: { head: 'Unit known' },
  isMassOfProfile: { head: 'Taken as your weight' },
};

interface Day {
  readonly values: DayValues;
  /** When the last of them was said, and how. */
  readonly said?: string | undefined;
}

interface KeptAnswers {
  readonly checkIns: CheckIns;
  /** For longer than the days of `checkIns`. */
  readonly recorded: readonly RecordedCheckIn[];
}

/** What a member said of each day. */
export function answersTable({ checkIns, recorded }: KeptAnswers, reader: Reader): Html {
  const days = daysOf(recorded.filter(({ isByDevice }) => !isByDevice));
  for (const [date, { at, source, ...values }] of Object.entries(checkIns.days)) {
    const said = `${momentWords(at, reader)}, ${source === 'text' ? 'by text' : 'on your page'}`;
    days.set(date, { values: { ...days.get(date)?.values, ...present(values) }, said });
  }
  return daysTable('What you answered', days, reader);
}

/** What their watch, or the service that they have connected, told of each day. */
export function measuredTable({ checkIns, recorded }: KeptAnswers, reader: Reader): Html {
  const days = daysOf(recorded.filter(({ isByDevice }) => isByDevice));
  for (const [date, values] of Object.entries(checkIns.measured ?? {})) {
    days.set(date, { values: { ...days.get(date)?.values, ...present(values) } });
  }
  return days.size === 0
    ? html``
    : html`<h2>What your watch told</h2>${daysTable('What your watch told', days, reader)}`;
}

/** In order of their time: what was said later of a day stands. */
function daysOf(recorded: readonly RecordedCheckIn[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { day, effort, ...values } of recorded) {
    const date = isoDay(day);
    days.set(date, { values: { ...days.get(date)?.values, ...present({ ...values, rpe: effort }) } });
  }
  return days;
}

function present(values: Readonly<Record<string, unknown>>): DayValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}

/** Newest first, in the member's units. Columns with nothing in them are left out. */
function daysTable(label: string, days: ReadonlyMap<string, Day>, reader: Reader): Html {
  const rows = [...days].sort(([one], [other]) => (one < other ? 1 : -1));
  if (rows.length === 0) return html`<p>Nothing yet.</p>`;
  const shown = columnNames.filter((name) => rows.some(([, { values }]) => (values[name] ?? null) !== null));
  const hasSaid = rows.some(([, { said }]) => said !== undefined);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="rows">
<thead><tr><th scope="col">Day</th>${shown.map((name) => html`<th scope="col">${columns[name].head}</th>`)}${hasSaid ? html`<th scope="col">Last said</th>` : ''}</tr></thead>
<tbody>${rows.map(
    ([date, { values, said }]) =>
      html`<tr><th scope="row">${date}</th>${shown.map((name) => html`<td>${cell(columns[name], values[name], reader)}</td>`)}${hasSaid ? html`<td>${said ?? '-'}</td>` : ''}</tr>`,
  )}</tbody></table></div>`;
}

const columnNames = Object.keys(columns).filter((name): name is keyof DayValues => Object.hasOwn(columns, name));

/** `soreness 3, hours slept 7.5`. */
export function answerWords(values: DayValues, reader: Reader): string {
  return columnNames
    .filter((name) => (values[name] ?? null) !== null)
    .map((name) => `${columns[name].head.toLowerCase()} ${cell(columns[name], values[name], reader)}`)
    .join(', ');
}

function cell({ words }: Column, value: Value | null | undefined, reader: Reader): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'number') return words?.(value, reader) ?? String(value);
  return typeof value === 'boolean' ? (yesOrNo(value) ?? '') : value;
}
