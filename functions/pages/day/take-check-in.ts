import { currentPlan } from '../../plan/current-plan.ts';
import { savePlan } from '../../plan/session-plan.ts';
import { type HoldKind, type Report, withReport } from '../../store/check-ins.ts';
import { HistoryChangedError } from '../../store/history.ts';
import { PrescriptionChangedError } from '../../store/prescription-row.ts';
import type { PagesServices } from '../pages-services.ts';

type CheckInServices = Pick<PagesServices, 'history' | 'checkIns' | 'profiles' | 'prescriptions' | 'enqueueEvent'>;

/** What a check-in leads to. `sore-as-expected`: so sore after so hard a session that the page asks about the urine. */
export type CheckInOutcome = HoldKind | 'sore-as-expected' | 'noted';

/**
 * Keeps what was answered on the page, as `answerReply` keeps what was texted: red flags first, and the plan with it, so
 * that the next session carries it over. The same answers given again change nothing.
 */
export async function takeCheckIn(
  athleteId: string,
  given: Report,
  flag: HoldKind | 'very-sore' | undefined,
  services: CheckInServices,
): Promise<CheckInOutcome> {
  const report = withUnit(given);
  const outcome = await outcomeOf(athleteId, report, flag, services);
  if (outcome === 'emergency' || outcome === 'doctor') await services.checkIns.hold(athleteId, outcome, report.at);
  const { hold } = await services.checkIns.record(athleteId, report);
  if (!hold) await keepPlan(athleteId, report.at, services);
  await services.enqueueEvent({ kind: 'plan-changed', athleteId, eventTime: Math.floor(report.at / 1000) });
  return outcome;
}

/** The form says in which unit the weights are. */
function withUnit(report: Report): Report {
  return report.answers.weightBeforeKg
    ? { ...report, answers: { ...report.answers, isWeightUnitKnown: true } }
    : report;
}

/** By the rules' own exception, with these answers: without a plan to go by there is none. */
async function outcomeOf(
  athleteId: string,
  report: Report,
  flag: HoldKind | 'very-sore' | undefined,
  services: CheckInServices,
): Promise<CheckInOutcome> {
  if (flag !== 'very-sore') return flag ?? 'noted';
  const [history, checkIns] = await Promise.all([services.history.read(athleteId), services.checkIns.read(athleteId)]);
  const context = { history, checkIns: withReport(checkIns, report) };
  const plan = await currentPlan(athleteId, context, report.at, services);
  return plan?.prescription.conditions.asksAboutUrine ? 'sore-as-expected' : 'doctor';
}

const attempts = 3;

/** The answers are safe by now, and whoever looks at the plan next works it out anew: nobody sees an error for it. */
async function keepPlan(athleteId: string, now: number, services: CheckInServices): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [history, checkIns] = await Promise.all([
      services.history.read(athleteId),
      services.checkIns.read(athleteId),
    ]);
    const plan = await currentPlan(athleteId, { history, checkIns }, now, services);
    if (plan === undefined) return;
    try {
      await savePlan(athleteId, plan, history, now, services);
      return;
    } catch (error) {
      if (!(error instanceof HistoryChangedError || error instanceof PrescriptionChangedError)) throw error;
    }
  }
}
