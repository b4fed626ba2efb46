import { zoneOf as athleteZone } from '../../clock/athlete-zone.ts';
import { dayMs } from '../../clock/lifetime.ts';
import { isKnownZone } from '../../recovery/local-clock.ts';
import type { CheckIns } from '../../store/check-ins.ts';
import type { History } from '../../store/history.ts';
import type { ChartDay } from './load-chart.ts';

const daysShown = 28;

/** The last 28 days that end with the athlete's today. */
export function lastDays({ sessions }: History, { days }: CheckIns, today: string): readonly ChartDay[] {
  return Array.from({ length: daysShown }, (_, index) => {
    const date = new Date(Date.parse(today) - (daysShown - 1 - index) * dayMs).toISOString().slice(0, 10);
    const load = sessions.filter((session) => session.date === date).reduce((sum, session) => sum + session.load, 0);
    return {
      date,
      load,
      soreness: days[date]?.soreness ?? undefined,
      sleepHours: days[date]?.sleepHours ?? undefined,
    };
  });
}

/** The zone that the athlete lives by. One that this machine does not know is UTC. */
export function zoneOf(history: History): string {
  const zone = athleteZone(history);
  return isKnownZone(zone) ? zone : 'UTC';
}
