import { clockOf, isKnownZone, type LocalClock } from './local-clock.ts';
import type { Rule } from './rule.ts';

export interface ClockFound {
  readonly clock: LocalClock;
}

export const clockRule: Rule<object, ClockFound> = {
  id: 'clock',
  guide: '',
  implemented: () => "Times are by the zone in the profile, else by the distance from UTC at the activity's start.",
  why: "A time of day that is not the reader's is worse than none.",
  source: '[ENG]',
  parameters: [],
  find: ({ session, profile }) => ({
    found: { clock: clockOf(session, profile) },
    warnings:
      profile.timezone === undefined || isKnownZone(profile.timezone)
        ? []
        : [
            {
              code: 'timezone-unknown',
              sentence: 'The time zone in your profile is unknown: times are by the clock of the activity.',
            },
          ],
  }),
};
