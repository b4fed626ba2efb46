import { covers, type PlanFinding, severity } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';

/**
 * Why a day asks for what it asks: the reason of its gravest finding. Where it asks for nothing, what begins on it: nobody
 * would know why they are told. `undefined`: nothing does.
 */
export function gravestReason({ findings }: Plan, day: number): string | undefined {
  return reasonsOf(findings, day)[0] ?? findings.find(({ from }) => from === day)?.reason;
}

/** What bounds a day that asks for nothing: a lighter week, the way back after a break. `undefined`: nothing does. */
export function limitOf({ findings }: Plan, day: number): string | undefined {
  return findings.find((finding) => finding.asks === 'note' && limits.has(finding.rule) && covers(finding, day))
    ?.reason;
}

const limits: ReadonlySet<string> = new Set(['long-run', 'spike', 'return', 'down-week', 'taper']);

/** Why a day asks for what it asks, in sentences: the reasons of all that cover it, the gravest first. */
export function reasonsFrom({ findings }: Plan, day: number): readonly string[] {
  return reasonsOf(findings, day).map((reason) => `${capital(reason)}.`);
}

/** The answer to WHY: the gravest finding of today, else of tomorrow, and the next; else what bounds today. */
export function whyPlan(plan: Plan): string {
  const { findings, today } = plan;
  const [first, second] = [...reasonsOf(findings, today), ...reasonsOf(findings, today + 1)];
  if (first === undefined) {
    const limit = limitOf(plan, today);
    return limit === undefined ? 'Nothing special: train as usual.' : `Why: ${limit}.`;
  }
  const both = `Why: ${first}. ${second === undefined ? '' : `${capital(second)}.`}`.trim();
  return both.length <= maxCharacters ? both : `Why: ${first}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const maxCharacters = 306;

/** Of the findings that ask for something, the gravest first, each reason once. */
function reasonsOf(findings: readonly PlanFinding[], day: number): readonly string[] {
  const reasons = findings
    .filter((finding) => severity(finding.asks) > severity('note') && covers(finding, day))
    // A load means nothing to whoever reads it at the kerb.
    .map(({ reason }) => reason.replace(/ \(load \d+\)/, ''));
  return [...new Set(reasons)];
}
