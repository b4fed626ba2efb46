import { planChanged } from '../../athlete-events/club-events.ts';
import { type TakenAnswer, takeAnswer } from '../../plan/take-answer.ts';
import { findingRules } from '../../recovery-plan/plan-rules.ts';
import type { HoldKind, Report } from '../../store/check-ins.ts';
import type { Member } from '../../store/member.ts';
import type { PagesServices } from '../pages-services.ts';

type CheckInServices = Pick<PagesServices, 'history' | 'checkIns' | 'profiles' | 'now' | 'enqueueEvent'>;

/**
 * Stores answers given on the page the way texted ones are stored. Posting the same answers again changes nothing. Very
 * sore legs are a matter for a doctor, unless the plan expects them.
 */
export async function takeCheckIn(
  member: Pick<Member, 'athleteId' | 'connections'>,
  given: Report,
  flag: HoldKind | 'very-sore' | undefined,
  { profiles, checkIns, history, now, enqueueEvent }: CheckInServices,
): Promise<TakenAnswer> {
  const { athleteId } = member;
  const [profile, known] = await Promise.all([profiles.read(athleteId), checkIns.read(athleteId)]);
  const sign = flag === 'very-sore' ? undefined : flag;
  const taken = await takeAnswer({ athleteId, profile, checkIns: known }, { ...withUnit(given), sign }, now(), {
    checkIns,
    history,
    profiles,
    rules: findingRules,
  });
  await enqueueEvent(planChanged(member, given.at));
  return taken;
}

/** The form carries the unit of its weights. */
function withUnit(report: Report): Report {
  return report.answers.weightBeforeKg
    ? { ...report, answers: { ...report.answers, isWeightUnitKnown: true } }
    : report;
}
