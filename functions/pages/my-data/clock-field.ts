import type { Member } from '../../store/member.ts';
import { type Choice, type FormValues, selectField } from '../form-fields.ts';
import type { Html } from '../page.ts';

/** How hours are written to a member. */
type ClockSetting = Pick<Member, 'hourCycle'>;

const clockChoices = [
  { value: 'country', label: 'As where I am' },
  { value: '12', label: '12 hours: 3:15pm' },
  { value: '24', label: '24 hours: 15:15' },
] as const satisfies readonly Choice[];

export function clockField({ hourCycle }: FormValues): Html {
  return selectField({ name: 'hourCycle', label: 'Clock', choices: clockChoices, value: hourCycle });
}

export function readClockField({ hourCycle }: FormValues): Required<ClockSetting> {
  return { hourCycle: hourCycle === '12' ? 12 : hourCycle === '24' ? 24 : null };
}

export function clockValues({ hourCycle }: ClockSetting): FormValues {
  return { hourCycle: hourCycle ? String(hourCycle) : 'country' };
}

/** As the page of a member's data says it. */
export function clockWords(setting: ClockSetting): Readonly<Record<'Clock', string>> {
  const { hourCycle } = clockValues(setting);
  return { Clock: clockChoices.find(({ value }) => value === hourCycle)?.label ?? '' };
}
