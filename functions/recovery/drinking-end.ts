import type { ClockFound } from './clock.ts';
import type { Profile } from './facts.ts';
import { type LocalClock, localTime, momentOf } from './local-clock.ts';
import { parameters } from './parameters.ts';
import { timeOfDay } from './prose.ts';
import type { Rule } from './rule.ts';

export interface DrinkingEndFound {
  readonly drinkingEndMs: number;
}

export const drinkingEndRule: Rule<ClockFound, DrinkingEndFound> = {
  id: 'drinking-end',
  guide: '',
  implemented: (p) =>
    `Drinking by the plan ends ${p.drinkingEndsBeforeBedMinutes} minutes before bed: at ${timeOfDay(p.usualBedtimeMinuteOfDay - p.drinkingEndsBeforeBedMinutes)}, or by the bedtime in the profile. The day turns at ${timeOfDay(p.dayTurnsMinuteOfDay)}.`,
  why: 'A litre at eleven at night costs the sleep that recovers more than the litre does.',
  source: '[ENG]',
  parameters: ['usualBedtimeMinuteOfDay', 'drinkingEndsBeforeBedMinutes', 'dayTurnsMinuteOfDay'],
  find: ({ profile, now }, { clock }) => {
    const isRefused = profile.bedtime !== undefined && minuteOfBedtime(profile.bedtime) === undefined;
    return {
      found: { drinkingEndMs: drinkingEndMs(clock, profile, now) },
      warnings: isRefused
        ? [
            {
              code: 'profile-refused',
              sentence: 'The bedtime in your profile is no time of day: please set it again.',
            },
          ]
        : [],
    };
  },
};

const minutesOfDay = 24 * 60;

/** The end of the day that `now` belongs to, epoch milliseconds. A bedtime that is none counts as not given. */
export function drinkingEndMs(clock: LocalClock, { bedtime }: Profile, now: number): number {
  const { dayNumber, hour, minute } = localTime(clock, now);
  const turn = parameters.dayTurnsMinuteOfDay;
  const today = hour * 60 + minute < turn ? dayNumber - 1 : dayNumber;
  const bed = minuteOfBedtime(bedtime) ?? parameters.usualBedtimeMinuteOfDay;
  const end = (bed - parameters.drinkingEndsBeforeBedMinutes + minutesOfDay) % minutesOfDay;
  return momentOf(clock, today, end < turn ? end + minutesOfDay : end);
}

/** `undefined`: it is no time of day. */
function minuteOfBedtime(bedtime: string | undefined): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(bedtime ?? '') ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
