import { zoneOf } from '../clock/athlete-zone.ts';
import { momentOf } from '../clock/local-day.ts';
import { dayNumberOf } from '../recovery/local-clock.ts';
import { timeOfDay } from '../recovery/prose.ts';
import { isExcluded } from '../recovery-plan/exclusion.ts';
import { withMeasured, withoutDevices } from '../recovery-plan/measured-answers.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { History, HistoryStore } from '../store/history.ts';
import type { MeasuredAnswers } from '../store/measured-answers.ts';
import { type OnFile, personOf, withPerson } from './person.ts';

export interface MeasuredServices {
  readonly checkIns: Pick<CheckInStore, 'record' | 'forgetMeasured'>;
  readonly history: Pick<HistoryStore, 'change'>;
}

/** What a device or a connected service says of one day of the athlete's calendar. */
export interface MeasuredReport extends MeasuredAnswers {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Keeps what a device says of some days, with the check-ins and in the record that the plan is made of. What the athlete has
 * told stands before it in both, whichever came first. The same again changes nothing.
 *
 * @param seenAt when it was read, epoch milliseconds.
 * @throws CheckInsChangedError, HistoryChangedError when other writers were faster every time; the caller tries again.
 */
export async function takeMeasured(
  { athleteId, onFile }: { readonly athleteId: string; readonly onFile: OnFile },
  told: readonly MeasuredReport[],
  seenAt: number,
  { checkIns, history }: MeasuredServices,
): Promise<History> {
  const timezone = zoneOf(onFile.history);
  if (told.length === 0) return onFile.history;
  const reports = told.map((report) => withoutSparedWeight(report, onFile));
  // The record first: stopped in between, the check-ins do not have it yet, and it is read once more.
  const kept = await history.change(athleteId, (current) =>
    withPerson({ ...onFile, history: current }, (person) =>
      withMeasured(
        person,
        reports.map(({ date, soreness, sleepHours, restingHr, weightKg }) => ({
          day: dayNumberOf(date),
          soreness: soreness ?? undefined,
          sleepHours: sleepHours ?? undefined,
          restingHr: restingHr ?? undefined,
          weightKg: weightKg ?? undefined,
        })),
        seenAt,
      ),
    ),
  );
  await checkIns.record(
    athleteId,
    ...reports.map(({ date, ...answers }) => {
      const noon = momentOf({ date, clock: timeOfDay(planParameters.measuredUntilHour * 60) }, timezone);
      return { date, answers, at: Math.min(seenAt, noon), source: 'device' as const };
    }),
  );
  return kept;
}

/** With an exclusion, an eating disorder among them, or as a minor: a scale's weight is not even kept. */
function withoutSparedWeight(report: MeasuredReport, onFile: OnFile): MeasuredReport {
  const { weightKg, ...others } = report;
  return isExcluded(personOf(onFile).profile, dayNumberOf(report.date)) ? others : report;
}

/** Forgets all that devices have said: the athlete has taken their consent back, or has disconnected the source of it. */
export async function forgetMeasured(
  { athleteId, onFile }: { readonly athleteId: string; readonly onFile: OnFile },
  now: number,
  { checkIns, history }: MeasuredServices,
): Promise<void> {
  await checkIns.forgetMeasured(athleteId);
  await history.change(athleteId, (current) =>
    withPerson({ ...onFile, history: current }, (person) => withoutDevices(person, now)),
  );
}
