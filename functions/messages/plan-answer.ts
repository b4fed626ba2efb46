import { covers, type PlanFinding, severity } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Units } from './format-amounts.ts';
import { capital, gravestReason, limitOf } from './plan-reasons.ts';
import { bothDays, todayWords, tomorrowWords } from './planned-days.ts';
import { spokenDay } from './spoken-day.ts';

/**
 * What follows from an answer: a new plan or the same as before, and why where there is room for it. Both plans are of the
 * same moment, without the answer and with it. A runner who should see a doctor is told so, even where nothing else has changed.
 *
 * @param room in characters.
 */
export function planAfterAnswer(before: Plan, now: Plan, units: Units, room = Number.POSITIVE_INFINITY): string {
  const doctor = doctorIn(now);
  const isNew = isChanged(before, now) || (doctor !== undefined && !isFoundIn(before, doctor));
  const label = isNew ? 'New plan' : 'Same plan';
  if (doctor !== undefined && now.noHardBefore !== 'FINE') {
    return `${label}: ${doctorWords(now, doctor)}`;
  }
  const days = `${label}: ${bothDays(now, units)}.`;
  const because = reasonToSay(before, now);
  const whole = because === undefined ? days : `${days} ${capital(because)}.`;
  return whole.length <= room ? whole : days;
}

/** A visit to the doctor that ends by itself: no hold. */
function doctorIn({ findings }: Plan): PlanFinding | undefined {
  return findings.find(({ asks, until }) => asks === 'doctor' && until !== null);
}

function doctorWords({ today }: Plan, { from, reason }: PlanFinding): string {
  return `see a doctor ${from > today ? 'tomorrow' : 'today'}: ${reason}. Rest until then.`;
}

/** What the runner has just told us is no news to them. */
const saidByAnswer: ReadonlySet<string> = new Set(['soreness', 'sleep', 'energy', 'hold']);

/** Why the day asks for what it asks, or what else the answer has brought to light. */
function reasonToSay(before: Plan, now: Plan): string | undefined {
  // A hold says all there is to say.
  if (now.noHardBefore === 'FINE') return undefined;
  const isNews = (finding: PlanFinding) => !(saidByAnswer.has(finding.rule) && !isFoundIn(before, finding));
  const gravest =
    now.findings.find((finding) => severity(finding.asks) > severity('note') && covers(finding, now.today)) ??
    now.findings.find((finding) => severity(finding.asks) > severity('note') && covers(finding, now.today + 1));
  if (gravest !== undefined) return isNews(gravest) ? withoutNumbers(gravest.reason) : undefined;
  return now.findings.find((finding) => finding.asks === 'note' && !isFoundIn(before, finding))?.reason;
}

/** Loads, and numbers that the runner has just sent, are left for WHY; the number of days is said before. */
function withoutNumbers(reason: string): string {
  return reason.replace(/ \(load [^)]*\)/, '').replace(/ needs (a day|\w+ days)(, with .*)?$/, ' needs time');
}

function isFoundIn({ findings }: Plan, { rule, from, until, reason }: PlanFinding): boolean {
  return findings.some(
    (other) => other.rule === rule && other.from === from && other.until === until && other.reason === reason,
  );
}

/** Whether an answer has changed what the athlete is told. */
export function isChanged(before: Plan, now: Plan): boolean {
  return (
    before.day !== now.day ||
    before.tomorrow !== now.tomorrow ||
    before.noRunBefore !== now.noRunBefore ||
    JSON.stringify(before.noHardBefore) !== JSON.stringify(now.noHardBefore)
  );
}

/** The answer to PLAN. */
export function planText(plan: Plan, units: Units): string {
  if (plan.noHardBefore === 'FINE') return todayWords(plan, units).long;
  const doctor = doctorIn(plan);
  if (doctor !== undefined) return capital(doctorWords(plan, doctor));
  const reason = gravestReason(plan, plan.today) ?? limitOf(plan, plan.today);
  const because = reason === undefined ? '' : ` ${capital(reason)}.`;
  const today = spokenDay(plan, plan.today);
  // A day of rest says itself until when running waits, and any day until when hard training does.
  const isSaid =
    today === plan.tomorrow || plan.tomorrow === 'normal' || (today === 'rest' && plan.tomorrow === 'no-run');
  const tomorrow = isSaid ? '' : ` ${tomorrowWords(plan, units).short}`;
  return `${todayWords(plan, units).medium}${tomorrow}${because}`;
}
