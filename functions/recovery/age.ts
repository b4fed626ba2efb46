import type { ClockFound } from './clock.ts';
import { localTime } from './local-clock.ts';
import { parameters } from './parameters.ts';
import type { Rule } from './rule.ts';

export interface AgeFound {
  /** Reached within this calendar year: the birthday may still be to come. */
  readonly ageYears: number | undefined;
}

export const ageRule: Rule<ClockFound, AgeFound> = {
  id: 'age',
  guide: '',
  implemented: (p) => `This year less the year of birth; a year before ${p.earliestBirthYear} is none.`,
  why: 'We ask for no birthday.',
  source: '[ENG]',
  parameters: ['earliestBirthYear'],
  find: ({ profile: { birthYear }, now }, { clock }) => {
    if (birthYear === undefined) return { found: { ageYears: undefined } };
    if (birthYear >= parameters.earliestBirthYear) {
      return { found: { ageYears: Math.max(0, localTime(clock, now).year - birthYear) } };
    }
    return {
      found: { ageYears: undefined },
      warnings: [
        {
          code: 'profile-refused',
          sentence: 'The year of birth in your profile cannot be right: please set it again.',
        },
      ],
    };
  },
};
