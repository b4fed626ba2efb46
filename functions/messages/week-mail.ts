import type { Plan } from '../recovery-plan/plan.ts';
import type { Timeline } from '../recovery-plan/timeline.ts';
import type { Week } from '../recovery-plan/week.ts';
import type { Working } from '../recovery-plan/working.ts';
import { fiveSigns, type Sign } from './five-signs.ts';
import type { Units } from './format-amounts.ts';
import { mailColumns, wrapped } from './mail-columns.ts';
import { type WeekOptions, weekText } from './week-sentences.ts';

export interface WeekMail {
  readonly subject: string;
  /** The same words as the text. */
  readonly text: string;
  /** Each sign of recovery with its evidence, or what is missing. Plain text of 72 columns. */
  readonly details: string;
}

/** The note of Sunday evening as a mail. */
export function weekMail(
  week: Week,
  timeline: Timeline,
  plan: Plan,
  units: Units,
  options: Pick<WeekOptions, 'knownSince'> = {},
): WeekMail {
  const { signs } = fiveSigns(timeline, plan);
  return {
    subject: subjects[plan.working.verdict],
    text: weekText(week, plan, units, options),
    details: ['Is your recovery working?', ...signs.flatMap(signLines)].join('\n'),
  };
}

const subjects: Readonly<Record<Working['verdict'], string>> = {
  yes: 'Your week: recovery is working',
  partly: 'Your week: recovery works, but for one sign',
  no: 'Your week: not rested yet',
  unknown: 'Your week',
};

const nameColumns = 20;
const stateColumns = 9;

function signLines({ name, state, evidence }: Sign): readonly string[] {
  const head = `${name.toUpperCase().padEnd(nameColumns)}${stateNames[state].padEnd(stateColumns)}`;
  const [first = '', ...others] = wrapped(
    state === 'unknown' ? (askedOnThePage[name] ?? evidence) : evidence,
    mailColumns - head.length,
  );
  return [`${head}${first}`, ...others.map((line) => `${' '.repeat(head.length)}${line}`)];
}

const stateNames: Readonly<Record<Sign['state'], string>> = { good: 'good', watch: 'not yet', unknown: 'unknown' };

/** A mail cannot be answered. */
const askedOnThePage: Readonly<Record<string, string>> = {
  Energy: 'Tell us on 3 mornings of a week, on your page.',
  'Resting pulse': 'Tell us on 7 mornings, on your page.',
};
