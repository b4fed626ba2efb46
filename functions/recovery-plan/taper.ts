import { isAtLeast } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';

const { taperDays, shortTaperDays, taperFromKm } = planParameters;

export const taperRule: FindingRule = {
  id: 'taper',
  guide: 'Schedule rest days and down weeks',
  implemented: (p) =>
    `Before a race of ${p.taperFromKm} km or more a word for ${p.taperDays} days, before a shorter one for ${p.shortTaperDays}: about half of the volume, the same days, short fast bits.`,
  why: 'The training is done; the legs may rest before the day.',
  source: '[K] Bosquet 2007',
  parameters: ['taperDays', 'shortTaperDays', 'taperFromKm'],
  find: ({ profile: { raceDay, raceKm } }, found) => {
    if (raceDay === undefined) return;
    const days = isAtLeast(raceKm ?? 0, taperFromKm) ? taperDays : shortTaperDays;
    found.add('taper', 'note', raceDay - days, raceDay - 1, () => {
      return 'your race is near: about half of your volume, the same days, short fast bits';
    });
  },
};
