import { isOver, roundDownTo } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { lastRunDay, longestBetween } from './run-history.ts';
import type { Timeline } from './timeline.ts';

const {
  returnAfterDays,
  returnLongAfterDays,
  returnShare,
  returnLongShare,
  returnLaterShare,
  returnLaterFromDays,
  returnDays,
  returnLongDays,
  returnLeastKm,
  returnLongestDays,
  returnNoteToDays,
} = planParameters;

export const returnRule: FindingRule = {
  id: 'return',
  guide: '',
  implemented: (p) =>
    `Back after ${p.returnAfterDays} days without a run: for ${p.returnDays} days (${p.returnLongDays} after ${p.returnLongAfterDays}) a day without running after every run, and a gentle one more where the run was over ${percent(p.returnShare)} (${percent(p.returnLongShare)}) of the longest of the ${p.returnLongestDays} days before the break, ${percent(p.returnLaterShare)} more from day ${p.returnLaterFromDays} on, and over ${p.returnLeastKm} km. While the break lasts, up to day ${p.returnNoteToDays} a word how far the first run may be.`,
  why: 'Heart and lungs come back in days, tendons in weeks.',
  source: '[ENG]',
  parameters: [
    'returnAfterDays',
    'returnLongAfterDays',
    'returnShare',
    'returnLongShare',
    'returnLaterShare',
    'returnLaterFromDays',
    'returnDays',
    'returnLongDays',
    'returnLeastKm',
    'returnLongestDays',
    'returnNoteToDays',
  ],
  find: (timeline, found) => {
    eachSessionFrom(timeline, timeline.fromDay - 2, ({ day, kind, equivalentKm }) => {
      const back = kind === 'run' ? returnOn(timeline, day) : undefined;
      if (back === undefined) return;
      const reason = () =>
        `back after ${back.breakDays} days without a run: at most ${formatKm(back.capKm)} km at a time`;
      found.add('return', 'no-run', day + 1, day + 1, reason);
      if (isOver(equivalentKm, back.capKm)) found.add('return', 'active-recovery', day + 2, day + 2, reason);
    });

    const { today } = timeline;
    const last = lastRunDay(timeline, today + 1);
    if (last === undefined || today - last < returnAfterDays) return;
    found.add('return', 'note', last + returnAfterDays, last + returnNoteToDays, () => {
      const capKm = capOf(timeline, last, today - last, 0);
      return `${today - last} days without a run: when you run again, at most ${formatKm(capKm)} km, every other day`;
    });
  },
};

interface Return {
  readonly breakDays: number;
  readonly capKm: number;
}

/** `undefined`: a day is not within the first days after a break. */
function returnOn(timeline: Timeline, day: number): Return | undefined {
  let backOn = day;
  while (day - backOn < returnLongDays) {
    const before = lastRunDay(timeline, backOn - 1);
    if (before === undefined) return undefined;
    const breakDays = backOn - before;
    if (breakDays >= returnAfterDays) {
      const lasts = breakDays >= returnLongAfterDays ? returnLongDays : returnDays;
      if (day - backOn >= lasts) return undefined;
      return { breakDays, capKm: capOf(timeline, before, breakDays, day - backOn) };
    }
    backOn = before;
  }
  return undefined;
}

function capOf(timeline: Timeline, lastRun: number, breakDays: number, daysBack: number): number {
  const share =
    (breakDays >= returnLongAfterDays ? returnLongShare : returnShare) +
    (daysBack >= returnLaterFromDays ? returnLaterShare : 0);
  return Math.max(returnLeastKm, share * longestBetween(timeline, lastRun - returnLongestDays + 1, lastRun));
}

function formatKm(km: number): string {
  return String(roundDownTo(1, km * 2) / 2);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
