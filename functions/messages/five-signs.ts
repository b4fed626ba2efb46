import { isOver } from '../recovery/rounding.ts';
import { type Answers, type Series, valuesBetween } from '../recovery-plan/answers.ts';
import { mean, median } from '../recovery-plan/median.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Timeline } from '../recovery-plan/timeline.ts';
import type { Working, WorkingSign } from '../recovery-plan/working.ts';
import { capital } from './plan-reasons.ts';

/** The verdict of "is my recovery working?" and the five signs that it comes from. */
export interface FiveSigns {
  readonly verdict: string;
  readonly because: string;
  readonly signs: readonly Sign[];
}

export interface Sign {
  readonly name: string;
  readonly state: 'good' | 'watch' | 'unknown';
  /** The evidence, or what to send. */
  readonly evidence: string;
}

const {
  workingDays,
  workingAnswers,
  workingSorenessAnswers,
  workingNights,
  workingSleepHours,
  pulseAlertBpm,
  pulseAlertNoises,
} = planParameters;

export function fiveSigns(timeline: Timeline, { working, learned }: Plan): FiveSigns {
  const { answers, today } = timeline;
  const week = (series: (answers: Answers) => Series) =>
    valuesBetween(answers, series(answers), today - workingDays + 1, today);
  const energies = week(({ energy }) => energy);
  const pulses = week(({ restingHr }) => restingHr);
  const sorenesses = week(({ soreness }) => soreness);
  const nights = week(({ sleepHours }) => sleepHours);
  return {
    ...verdictOf(working),
    signs: [
      sign('Energy', working.energy, {
        known: `${shown(median(energies))} of 10 on most days.`,
        more: `${shown(median(energies))} of 10 on most days. A tired week happens; it counts when it stays.`,
        unknown: `${needs(workingAnswers, 'answers', energies.length)} Text E 7, or add it under "More".`,
      }),
      sign('Resting pulse', working.pulse, pulseWords(pulses, learned)),
      sign('Soreness', working.soreness, {
        known: `Highest ${shown(Math.max(0, ...sorenesses))} of 10, and gone in time.`,
        more: 'It stays longer than your training explains.',
        unknown: needs(workingSorenessAnswers, 'answers', sorenesses.length),
      }),
      sign('Progress', working.progress, progressWords(learned)),
      sign('Sleep and appetite', working.sleep, {
        known: `${shown(mean(nights))} hours a night, from ${nights.length} answers.`,
        more: isSleepShort(nights)
          ? `${shown(mean(nights))} hours a night. Half an hour more on two nights is a start.`
          : 'You told us of poor appetite.',
        unknown: needs(workingNights, 'nights', nights.length),
      }),
    ],
  };
}

/** Else it is the appetite that is watched. */
function isSleepShort(nights: readonly number[]): boolean {
  return nights.length >= workingNights && isOver(workingSleepHours, mean(nights));
}

/** Silence is no fault: what was not sent is not mentioned. */
function needs(count: number, what: string, sent: number): string {
  return `Needs ${count} ${what} in a week.${sent === 0 ? '' : ` ${sent} so far.`}`;
}

interface EvidenceWords {
  readonly known: string;
  /** Not good, and why that may mean little. */
  readonly more: string;
  readonly unknown: string;
}

function sign(name: string, state: WorkingSign, { known, more, unknown }: EvidenceWords): Sign {
  switch (state) {
    case 'green':
      return { name, state: 'good', evidence: known };
    case 'amber':
      return { name, state: 'watch', evidence: more };
    case 'unknown':
      return { name, state: 'unknown', evidence: unknown };
  }
}

function pulseWords(pulses: readonly number[], { pulseBaseBpm, pulseNoiseBpm }: Plan['learned']): EvidenceWords {
  const now = shown(median(pulses));
  const usual = usualRange(pulseBaseBpm, pulseNoiseBpm);
  const unknown =
    usual === undefined
      ? 'Tell us on 7 mornings, and we learn your usual.'
      : needs(workingAnswers, 'mornings', pulses.length);
  return {
    known: `${now}, within your usual ${usual ?? ''}.`,
    more: `${now}; your usual is ${usual ?? ''}. Heat, a cold or a late dinner raise it, too.`,
    unknown,
  };
}

/** `48-57`: what is no reason to ask for anything. */
function usualRange(bpm: number | null, noiseBpm: number | null): string | undefined {
  const band = usualBand(bpm, noiseBpm);
  return band === undefined ? undefined : `${band.from}-${band.to}`;
}

export function usualBand(
  bpm: number | null,
  noiseBpm: number | null,
): { readonly from: number; readonly to: number } | undefined {
  if (bpm === null || noiseBpm === null) return undefined;
  const half = Math.max(pulseAlertBpm, pulseAlertNoises * noiseBpm);
  return { from: Math.ceil(bpm - half), to: Math.ceil(bpm + half) - 1 };
}

function progressWords({ efficiencyPercent }: Plan['learned']): EvidenceWords {
  const percent = Math.abs(Math.round(efficiencyPercent ?? 0));
  const unknown =
    'Needs three flat, steady runs of 30-90 minutes with a pulse in these four weeks, and three in the four before.';
  return {
    known:
      percent === 0
        ? 'As fast as a month ago at the same pulse.'
        : `${percent} % ${(efficiencyPercent ?? 0) < 0 ? 'slower' : 'faster'} than a month ago at the same pulse.`,
    more: `${percent} % slower than a month ago at the same pulse. Hills and wind can do that, too.`,
    unknown,
  };
}

function verdictOf({ verdict, ...signs }: Working): { readonly verdict: string; readonly because: string } {
  const states = Object.values(signs);
  const known = states.filter((state: WorkingSign) => state !== 'unknown').length;
  const good = states.filter((state: WorkingSign) => state === 'green').length;
  switch (verdict) {
    case 'unknown':
      return {
        verdict: 'Not known yet.',
        because: 'A few mornings on which you say how sore you are and how you slept are enough to tell.',
      };
    case 'yes':
      return {
        verdict: 'Yes.',
        because: `${known === 2 ? 'Both' : `All ${words[known] ?? ''}`} known signs are good.`,
      };
    case 'partly':
      return { verdict: 'Partly.', because: goodOf(good, known) };
    case 'no':
      return { verdict: 'Not at the moment.', because: goodOf(good, known) };
  }
}

const words: readonly string[] = ['none', 'one', 'two', 'three', 'four', 'five'];

function goodOf(good: number, known: number): string {
  return `${capital(words[good] ?? '')} of ${words[known] ?? ''} known signs ${good === 1 ? 'is' : 'are'} good.`;
}

function shown(value: number): string {
  return String(Math.round(value * 10) / 10);
}
