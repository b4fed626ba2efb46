import type { Plan } from '../../recovery-plan/plan.ts';
import type { Person } from '../../recovery-plan/record.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import type { Units } from '../../store/member.ts';
import { sleepPanel, sorenessPanel } from './answer-panels.ts';
import { type DayRow, dailyNumbers, dayRows, type WeekLabel, weekLabels } from './daily-numbers.ts';
import { loadPanel } from './load-panel.ts';
import type { Panel } from './panel.ts';
import { pulsePanel } from './pulse-panel.ts';
import { sweatPanel } from './sweat-panel.ts';

/** Five charts of the same eight weeks, and one table of their days. */
export interface EightWeeks {
  readonly weeks: readonly WeekLabel[];
  readonly panels: readonly Panel[];
  /** The load of each day as a share of the highest, drawn faintly behind other charts. */
  readonly loadShares: readonly number[];
  /** Which of the 56 days is today. */
  readonly todayAt: number;
  readonly rows: readonly DayRow[];
}

export function eightWeeks(person: Person, timeline: Timeline, plan: Plan, units: Units): EightWeeks {
  const days = dailyNumbers(timeline);
  const { today } = timeline;
  const most = Math.max(1, ...days.map(({ load }) => load));
  const sweat = sweatPanel(timeline, plan, days, units);
  return {
    weeks: weekLabels(days, units),
    panels: [
      loadPanel(timeline, days, units),
      sorenessPanel(days, today, units),
      sleepPanel(days, today),
      pulsePanel(person, timeline, days),
      ...(sweat === undefined ? [] : [sweat]),
    ],
    loadShares: days.map(({ load }) => load / most),
    todayAt: days.findIndex(({ day }) => day === today),
    rows: dayRows(days, units),
  };
}
