import { html } from 'hono/html';
import * as z from 'zod';
import { usualWeeklyNoteAt } from '../../plan/coming-sunday.ts';
import { timeOfDay } from '../../recovery/prose.ts';
import { type QuietHours, usualQuietHours } from '../../recovery/quiet-hours.ts';
import type { Member } from '../../store/member.ts';
import { type Choice, type FormValues, selectField } from '../form-fields.ts';
import type { Html } from '../page.ts';

/** When a member wants to hear from us unasked. */
export type MessageSettings = Pick<Member, 'questions' | 'weeklyNote' | 'weeklyNoteAt' | 'quietHours'>;

const questionChoices = [
  { value: 'when-due', label: 'When there is something to say' },
  { value: 'every-day', label: 'Every day' },
  { value: 'never', label: 'Never' },
] as const satisfies readonly Choice[];

const noNote = 'off';
const noteHours = ['15:00', '16:00', '17:00', '18:00', '19:00', '20:00', '21:00'];
const halfHours: readonly Choice[] = Array.from({ length: 48 }, (_, half) => timeOfDay(half * 30)).map((time) => ({
  value: time,
  label: time,
}));
const questionsSchema = z.enum(['when-due', 'every-day', 'never']).catch('when-due');

export function messageFields(values: FormValues): Html {
  return html`${selectField({
    name: 'questions',
    label: 'Good morning message',
    hint: 'What today is for, and how you are. Warning signs are answered at any time.',
    choices: questionChoices,
    value: values.questions,
  })}
${selectField({
  name: 'weeklyNote',
  label: 'Note about your week, on Sundays',
  choices: [{ value: noNote, label: 'None' }, ...noteHours.map((hour) => ({ value: hour, label: hour }))],
  value: values.weeklyNote,
})}
${selectField({
  name: 'quietFrom',
  label: 'Quiet hours from',
  hint: 'Nothing comes by itself then, except right after an upload and at the hours that you choose above.',
  choices: halfHours,
  value: values.quietFrom,
})}
${selectField({
  name: 'quietUntil',
  label: 'Quiet hours until',
  hint: 'The same time twice: no quiet hours.',
  choices: halfHours,
  value: values.quietUntil,
})}`;
}

export function readMessageFields(values: FormValues): Required<MessageSettings> {
  const hour = noteHours.find((known) => known === values.weeklyNote);
  return {
    questions: questionsSchema.parse(values.questions),
    weeklyNote: values.weeklyNote !== noNote,
    weeklyNoteAt: hour ?? null,
    quietHours: readQuietHours(values),
  };
}

/** Defaults are not stored, so that they follow the rules. */
function readQuietHours({ quietFrom, quietUntil }: FormValues): QuietHours | null {
  const halfHourOf = (value: string | undefined) => halfHours.find((known) => known.value === value)?.value;
  const { from, until } = usualQuietHours;
  const chosen = { from: halfHourOf(quietFrom) ?? from, until: halfHourOf(quietUntil) ?? until };
  return chosen.from === from && chosen.until === until ? null : chosen;
}

export function messageValues({ questions, weeklyNote, weeklyNoteAt, quietHours }: MessageSettings) {
  const { from, until } = quietHours ?? usualQuietHours;
  return {
    quietFrom: from,
    quietUntil: until,
    questions: questions ?? 'when-due',
    weeklyNote: weeklyNote === false ? noNote : (weeklyNoteAt ?? usualWeeklyNoteAt),
  } satisfies FormValues;
}

/** As the page of a member's data says it. */
export function messageWords(
  settings: MessageSettings,
): Readonly<Record<'Good morning message' | 'Weekly note' | 'Quiet hours', string>> {
  const { questions, weeklyNote, quietFrom, quietUntil } = messageValues(settings);
  return {
    'Good morning message': questionChoices.find(({ value }) => value === questions)?.label ?? '',
    'Weekly note': weeklyNote === noNote ? 'none' : `Sundays, ${weeklyNote}`,
    'Quiet hours': quietFrom === quietUntil ? 'none' : `${quietFrom} to ${quietUntil}`,
  };
}
