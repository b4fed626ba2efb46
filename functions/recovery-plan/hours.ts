import type { FindingRule } from './finding-rule.ts';
import type { Ask } from './findings.ts';
import { dayPartAt, momentAt } from './local-day.ts';
import { planParameters } from './parameters.ts';
import { eachSessionFrom } from './recent-sessions.ts';
import { sessionName } from './session-name.ts';
import { longestRestDays, readyAt } from './session-rest.ts';
import type { Timeline } from './timeline.ts';

const { gentleOverHoursFromNoon, noonHour, eveningFromHour } = planParameters;

export const hoursRule: FindingRule = {
  id: 'hours',
  guide: 'rest or gentle movement (yoga, walking, swimming)',
  implemented: (p) =>
    `From the second day after a session on: gentle while more than ${p.gentleOverHoursFromNoon} of its hours are left at ${p.noonHour}:00; easy while they last past ${p.eveningFromHour}:00; nothing hard by day where they end that evening.`,
  why: '24 hours are "not tomorrow"; 72 hours of a long run on Sunday are a gentle Monday, an easy Tuesday, a free Wednesday.',
  source: '[ENG]',
  parameters: ['gentleOverHoursFromNoon', 'noonHour', 'eveningFromHour'],
  find: (timeline, found) => {
    const ofInterestFromMs = momentAt(timeline.clock, timeline.fromDay, eveningFromHour);
    eachSessionFrom(timeline, timeline.fromDay - longestRestDays, (session) => {
      const readyAtMs = readyAt(timeline, session);
      if (readyAtMs < ofInterestFromMs) return;
      const add = (ask: Ask, from: number, until: number) =>
        found.add('hours', ask, from, until, () => `${sessionName(session)} still needs time`);
      let ask: Ask | undefined;
      let from = session.day + 2;
      for (let day = from; ; day += 1) {
        const next = askOn(timeline, readyAtMs, day);
        if (ask !== undefined && next !== ask) add(ask, from, day - 1);
        if (next === undefined) return;
        if (next !== ask) from = day;
        ask = next;
      }
    });
  },
};

const hourMs = 3_600_000;

function askOn({ clock }: Timeline, readyAtMs: number, day: number): Ask | undefined {
  if (readyAtMs - momentAt(clock, day, noonHour) > gentleOverHoursFromNoon * hourMs) return 'active-recovery';
  // At 17:00 the evening has begun, and so it is spoken.
  if (readyAtMs < momentAt(clock, day, eveningFromHour)) return undefined;
  return dayPartAt(clock, readyAtMs).day === day ? 'no-hard' : 'easy';
}
