import { isAtLeast, isOver } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { firstRunDay, longestBetween, runsBetween } from './run-history.ts';
import type { Timeline } from './timeline.ts';
import type { TrainingSession } from './training-session.ts';

const {
  spikeRuns,
  spikeAfterDays,
  spikeSpanDays,
  spikeFromKm,
  spikeNoteOver,
  spikeEasyOver,
  spikeNoRunOver,
  spikeNoteDays,
} = planParameters;

export const spikeRule: FindingRule = {
  id: 'spike',
  guide: '',
  implemented: (p) =>
    `A run longer than the longest of ${p.spikeSpanDays} days, the climb counted, with ${p.spikeRuns} runs in ${p.spikeAfterDays} days at least, from ${p.spikeFromKm} km on: a word for ${p.spikeNoteDays} days over ${p.spikeNoteOver} times; an easy day over ${p.spikeEasyOver} times; over ${p.spikeNoRunOver} times a day without running and an easy one.`,
  why: 'One run that is much longer than those of the month before is what injuries follow.',
  source: '[S] Frandsen 2025 (n = 5,205); what follows from it [ENG]',
  parameters: [
    'spikeRuns',
    'spikeAfterDays',
    'spikeSpanDays',
    'spikeFromKm',
    'spikeNoteOver',
    'spikeEasyOver',
    'spikeNoRunOver',
    'spikeNoteDays',
  ],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - spikeNoteDays, (session) => {
      const ratio = ratioOf(timeline, session);
      if (ratio === undefined || !isOver(ratio, spikeNoteOver)) return;
      const { day, equivalentKm } = session;
      const percent = Math.round(100 * (ratio - 1));
      const reason = () =>
        `the longest run of a month by ${percent} %: keep the next week's runs under ${km(equivalentKm)} km`;
      if (isOver(ratio, spikeNoRunOver)) {
        found.add('spike', 'no-run', day + 1, day + 1, reason);
        found.add('spike', 'easy', day + 2, day + 2, reason);
      } else if (isOver(ratio, spikeEasyOver)) {
        found.add('spike', 'easy', day + 1, day + 1, reason);
      }
      found.add('spike', 'note', day, day + spikeNoteDays, reason);
    });
  },
};

/** Over the longest run of the month before. `undefined`: too short, or too little is known. */
function ratioOf(timeline: Timeline, { day, reachKm, equivalentKm }: TrainingSession): number | undefined {
  if (reachKm === 0 || !isAtLeast(equivalentKm, spikeFromKm)) return undefined;
  const since = firstRunDay(timeline);
  if (since === undefined || day - since < spikeAfterDays) return undefined;
  if (runsBetween(timeline, day - spikeSpanDays, day - 1) < spikeRuns) return undefined;
  const longest = longestBetween(timeline, day - spikeSpanDays, day - 1);
  return longest > 0 ? equivalentKm / longest : undefined;
}

function km(value: number): string {
  return String(Math.round(value));
}
