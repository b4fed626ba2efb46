import { parameters } from '../recovery/parameters.ts';
import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';

const { ultraKm, longRunNoteFromDays, longRunNoteToDays, noRunDaysAfterMarathon, noRunDaysAfterUltra } = planParameters;
const { marathonKm } = parameters;

export const longRunRule: FindingRule = {
  id: 'long-run',
  guide: '',
  implemented: (p) =>
    `After a run of ${p.marathonKm} km a day of rest, and in the second week (day ${p.longRunNoteFromDays} to ${p.longRunNoteToDays}) easy runs only, about half of the usual.`,
  why: 'Long runs damage muscles in a way that no pulse shows.',
  source: '[S] PMC5613699 (marathon), Hoffman 2018 and WSER (161 km); the steps [ENG]',
  parameters: ['longRunNoteFromDays', 'longRunNoteToDays'],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - longRunNoteToDays, ({ day, reachKm }) => {
      if (reachKm < marathonKm) return;
      const what = reachKm >= ultraKm ? 'an ultramarathon' : 'a marathon';
      found.add('long-run', 'rest', day + 1, day + 1, () => `the day after ${what}`);
      found.add('long-run', 'note', day + longRunNoteFromDays, day + longRunNoteToDays, () => {
        return `the second week after ${what}, easy runs only, about half of your usual`;
      });
    });
  },
};

export const noRunRule: FindingRule = {
  id: 'no-run',
  guide: '',
  implemented: (p) =>
    `No running for ${p.noRunDaysAfterMarathon} days after a run of ${p.marathonKm} km, for ${p.noRunDaysAfterUltra} from ${p.ultraKm} km on.`,
  why: 'Walking and cycling are welcome; the legs rest from running.',
  source: '[S] PMC5613699 (marathon), Hoffman 2018 and WSER (161 km); the steps [ENG]',
  parameters: ['ultraKm', 'noRunDaysAfterMarathon', 'noRunDaysAfterUltra'],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - noRunDaysAfterUltra, ({ day, reachKm }) => {
      if (reachKm < marathonKm) return;
      const isUltra = reachKm >= ultraKm;
      found.add('no-run', 'no-run', day + 1, day + (isUltra ? noRunDaysAfterUltra : noRunDaysAfterMarathon), () => {
        return `${isUltra ? 'an ultramarathon' : 'a marathon'} behind you`;
      });
    });
  },
};
