import { html } from 'hono/html';
import { checkInView } from '../../../functions/pages/day/check-in-view.ts';
import { fileView } from '../../../functions/pages/day/file-view.ts';
import { wrongForm } from '../../../functions/pages/day/wrong-view.ts';
import { page } from '../../../functions/pages/page.ts';
import { holdView } from '../../../functions/pages/today/hold-view.ts';
import type { LedgerMessage } from '../../../functions/pages/today/sent-messages.ts';
import type { Today } from '../../../functions/pages/today/today.ts';
import { todayView } from '../../../functions/pages/today/today-view.ts';
import { at, Runner, thursday, withHistory } from './people.ts';

const marathon = { distanceM: 42_300, isRace: true, averageHeartRate: 158 };

const sent: readonly LedgerMessage[] = [
  { messageId: 'advice#15500000050#1', state: 'sent', at: at(0, 9.4) },
  { messageId: 'question#2026-11-26', state: 'sent', at: at(0, 7.5) },
  { messageId: 'answer#abc', state: 'unconfirmed', at: at(1, 7.2) },
  { messageId: 'code#123', state: 'sent', at: at(1, 8) },
];

/** Every state of the page, on one Thursday, each made by the rules from uploads and answers. */
const states = {
  easy: () => withHistory(new Runner()).trains(0, 8, 1.2, { averageHeartRate: 150 }).todayAt(9.5, { sent }),
  'easy-us': () =>
    withHistory(new Runner({ timezone: 'America/New_York' }))
      .trains(0, 13, 1.2, { averageHeartRate: 150 })
      .todayAt(14.5, { sent, units: 'us' }),
  'long-and-hot': () =>
    withHistory(new Runner()).trains(0, 7, 2.4, { sensorTemperatureC: 29, averageHeartRate: 148 }).todayAt(9.6),
  gentle: () => withHistory(new Runner()).trains(1, 17, 1.9).says(0, 7.3, { soreness: 5, sleepHours: 6 }).todayAt(8),
  'no-running': () => withHistory(new Runner(), 3).trains(2, 9, 3.7, marathon).todayAt(9),
  rest: () =>
    withHistory(new Runner())
      .trains(1, 9, 3.7, marathon)
      .says(0, 7.1, { soreness: 6, sleepHours: 6.5, restingHr: 59 })
      .todayAt(9),
  hold: () =>
    withHistory(new Runner())
      .tellsOfAWarningSign(1, 19.2)
      .todayAt(8, { hold: { kind: 'emergency', since: at(1, 19.2) }, sent }),
  'hold-doctor': () => withHistory(new Runner()).todayAt(8, { hold: { kind: 'doctor', since: at(0, 7) } }),
  doctor: () =>
    withHistory(new Runner(), 8)
      .says(3, 7, { soreness: 3 })
      .says(2, 7, { soreness: 4 })
      .says(1, 7, { soreness: 5 })
      .says(0, 7, { soreness: 7 })
      .todayAt(8),
  'nothing-due': () => withHistory(new Runner(), 4).todayAt(12),
  silent: () => withHistory(new Runner(), 12).todayAt(12),
  exclusion: () =>
    withHistory(new Runner({ hasExclusion: true }))
      .trains(1, 17, 1.8)
      .says(0, 7.3, { soreness: 3, sleepHours: 5.5 })
      .todayAt(8),
  'no-weight': () =>
    withHistory(new Runner({ massKg: undefined }))
      .trains(0, 8, 1)
      .todayAt(9.5),
  new: () => new Runner({ experience: 'new' }).todayAt(12),
  'first-run': () => new Runner({ experience: 'new' }).trains(0, 8, 0.5, { distanceM: 4000 }).todayAt(9),
  'after-a-break': () => withHistory(new Runner(), 20).todayAt(12),
  'back-after-a-break': () => withHistory(new Runner(), 20).trains(0, 8, 0.6).todayAt(9),
  'before-a-race': () => withHistory(new Runner({ raceDay: thursday + 10, raceKm: 21.1 })).todayAt(12),
  'weighed-in': () =>
    withHistory(new Runner())
      .trains(0, 7, 1.6, { sensorTemperatureC: 27 })
      .says(0, 8.8, { weightBeforeKg: 70.4, weightAfterKg: 68.6, drunkL: 0.5 })
      .todayAt(8.9),
  full: () => {
    const runner = new Runner();
    for (let ago = 66; ago >= 0; ago -= 1) {
      runner.says(ago, 7, {
        soreness: (ago * 3) % 7,
        sleepHours: 5.5 + ((ago * 5) % 8) / 2,
        restingHr: 50 + ((ago * 3) % 13),
        energy: 3 + (ago % 7),
      });
      runner.trains(ago, 7.5, 0.8 + (ago % 5) / 5, { sensorTemperatureC: 10 + (ago % 20) });
      runner.says(ago, 9.5, { weightBeforeKg: 70.4, weightAfterKg: 69.1, drunkL: 0.5 });
      runner.trains(ago, 18, 0.6, { sport: 'WeightTraining', distanceM: 0 });
    }
    return runner.todayAt(20, { sent });
  },
} as const satisfies Readonly<Record<string, () => Today>>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];

const made = new Map<StateName, Today>();
const pages = new Map<StateName, string>();

/** Made once: of weeks of training. */
export function todayIn(name: StateName): Today {
  const today = made.get(name) ?? states[name]();
  made.set(name, today);
  return today;
}

/** The page as a browser gets it. */
export function pageOf(name: StateName): string {
  const page = pages.get(name) ?? pageOfToday(todayIn(name));
  pages.set(name, page);
  return page;
}

export function pageOfToday(today: Today): string {
  const token = html``;
  const content =
    today.kind === 'hold'
      ? holdView(today, { fineAction: '/c/x/fine', token, settingsHref: '/connect', emergencyNumber: '112' })
      : todayView(today, {
          settingsHref: '/connect',
          weightForm: html``,
          fileForm: fileView({
            action: '/c/x/file',
            token,
            units: 'metric',
            files: [{ id: 'file-0123456789abcdef', day: 20783, kind: 'run' }],
            errors: {},
          }),
          wrongForm: wrongForm('/c/x/wrong', token),
          notice: html``,
          checkIn: checkInView({
            action: '/c/x',
            token,
            units: 'metric',
            values: {},
            flags: [],
            errors: {},
            answered: today.answered,
            asksWeights: true,
            asksEffort: true,
          }),
        });
  return String(
    page({
      title: today.title,
      clubName: 'Riverside Runners',
      content,
      date: today.date,
      hasHeading: true,
      isBroad: today.kind === 'open',
    }),
  );
}
