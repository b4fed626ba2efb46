import { isAtLeast } from '../recovery/rounding.ts';
import type { FindingRule } from './finding-rule.ts';
import { localDayAt } from './local-day.ts';
import { planParameters } from './parameters.ts';
import type { Alarm } from './record.ts';
import type { Timeline } from './timeline.ts';

const { holdExcusedHours, holdExcusedLoad, holdExcusedKm } = planParameters;

export const holdRule: FindingRule = {
  id: 'hold',
  guide: 'If pain persists or intensifies',
  implemented: (p) =>
    `Soreness of ${p.soreForHold} or a warning sign: a doctor, and rest until the athlete says FINE. Soreness alone is no such sign within ${p.holdExcusedHours} hours of a load of ${p.holdExcusedLoad} or a run of ${p.holdExcusedKm} km: there we ask about the urine.`,
  why: 'A lower answer may be a slip; only the athlete can say that it is over.',
  source: '[S] PMC5613699; [ENG]',
  parameters: ['soreForHold', 'holdExcusedHours', 'holdExcusedLoad', 'holdExcusedKm'],
  find: (timeline, found) => {
    for (const alarm of timeline.record.alarms) {
      if (alarm.atMs > timeline.nowMs || isExcused(timeline, alarm)) continue;
      const isOver = alarm.fineAtMs !== undefined && alarm.fineAtMs <= timeline.nowMs;
      const until = isOver ? localDayAt(timeline.clock, alarm.fineAtMs ?? 0) - 1 : null;
      found.add('hold', 'doctor', localDayAt(timeline.clock, alarm.atMs), until, () => {
        return alarm.by === 'soreness' ? 'soreness of 9 or 10' : 'a warning sign in your answer';
      });
    }
  },
};

/** So much soreness is what so hard a session does. */
export function isExcused({ sessions }: Timeline, { by, atMs }: Alarm): boolean {
  if (by !== 'soreness') return false;
  return sessions.some(({ live, load }) => {
    if (live === undefined || live.finishMs > atMs || atMs - live.finishMs > holdExcusedHours * 3_600_000) return false;
    return isAtLeast(load, holdExcusedLoad) || isAtLeast(live.km, holdExcusedKm);
  });
}
