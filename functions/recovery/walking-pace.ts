import { parameters } from './parameters.ts';
import { effortKm } from './plausible-ascent.ts';
import { isOver } from './rounding.ts';
import type { Rule } from './rule.ts';
import { type Sport, sportOf } from './sports.ts';

export const walkingPaceRule: Rule = {
  id: 'walking-pace',
  guide: '',
  implemented:
    'A run under 21 km at less than 5.5 km/h, 100 m up counting as a kilometre, counts as a Walk in every respect.',
  why: 'A walking pad sends its walks as runs. Longer ones at that pace are ultramarathons.',
  source: '[ENG]',
  parameters: ['walkUnderKmPerHour', 'walkUnderKm'],
};

/** The sport that a session counts as, by Strava's name. */
export function sportByPace(name: string, { kind }: Sport, km: number | undefined, ascentM: number, hours: number) {
  const isWalk =
    kind === 'run' &&
    km !== undefined &&
    isOver(parameters.walkUnderKm, km) &&
    isOver(parameters.walkUnderKmPerHour, effortKm(km, ascentM) / hours);
  return isWalk ? { name: 'Walk', sport: sportOf('Walk'), isWalk } : { name, sport: sportOf(name), isWalk };
}
