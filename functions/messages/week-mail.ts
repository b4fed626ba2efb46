import type { Week } from '../recovery-plan/week.ts';
import type { Working, WorkingSign } from '../recovery-plan/working.ts';
import { weekText } from './week-sentences.ts';

export interface WeekMail {
  readonly subject: string;
  /** The same words as the text. */
  readonly text: string;
  /** Each sign of recovery, and what is missing where it is unknown. Plain text. */
  readonly details: string;
}

/** The note of Sunday evening as a mail. */
export function weekMail(week: Week, working: Working): WeekMail {
  return {
    subject: subjects[working.verdict],
    text: weekText(week, working),
    details: ['Is your recovery working?', ...signNames.map((sign) => signLine(sign, working[sign]))].join('\n'),
  };
}

const subjects: Readonly<Record<Working['verdict'], string>> = {
  yes: 'Your week: recovery is working',
  partly: 'Your week: recovery works, but for one sign',
  no: 'Your week: not rested yet',
  unknown: 'Your week',
};

type SignName = Exclude<keyof Working, 'verdict'>;

const signNames: readonly SignName[] = ['energy', 'soreness', 'progress', 'sleep', 'pulse'];

function signLine(sign: SignName, state: WorkingSign): string {
  return `${sign.toUpperCase().padEnd(10)}${stateNames[state].padEnd(9)}${evidence[sign][state]}`;
}

const stateNames: Readonly<Record<WorkingSign, string>> = { green: 'good', amber: 'not yet', unknown: 'unknown' };

const evidence: Readonly<Record<SignName, Readonly<Record<WorkingSign, string>>>> = {
  energy: {
    green: '5 of 10 or more on most days',
    amber: 'under 5 of 10 on most days',
    unknown: 'tell us on 3 mornings, from 0 to 10',
  },
  soreness: {
    green: 'gone in time after each session',
    amber: 'it stays, or rises',
    unknown: 'tell us on 2 mornings, from 0 to 10',
  },
  progress: {
    green: 'as fast as a month ago at the same pulse, or faster',
    amber: 'slower than a month ago at the same pulse',
    unknown: 'it needs easy runs with a pulse, 3 a month',
  },
  sleep: {
    green: '6.5 h a night or more',
    amber: 'under 6.5 h a night, or little appetite',
    unknown: 'tell us on 4 mornings how long you slept',
  },
  pulse: {
    green: 'near your own usual',
    amber: 'well above your own usual',
    unknown: 'tell us your resting pulse on 3 mornings',
  },
};
