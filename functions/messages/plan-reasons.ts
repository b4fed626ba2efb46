import { covers, type PlanFinding, severity } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import type { Cause } from './why-text.ts';

/**
 * Why a day asks for what it asks: the reason of its gravest finding. Where it asks for nothing, the reason of a finding that
 * begins on it, so that the runner knows why there is a message. `undefined`: neither.
 */
export function gravestReason({ findings }: Plan, day: number): string | undefined {
  const gravest = findings.find((finding) => isAskedOn(finding, day));
  return gravest === undefined ? findings.find(({ from }) => from === day)?.reason : withoutLoad(gravest.reason);
}

/** What limits a day that asks for nothing: a lighter week, the way back after a break. `undefined`: nothing does. */
export function limitOf({ findings }: Plan, day: number): string | undefined {
  return findings.find((finding) => finding.asks === 'note' && limits.has(finding.rule) && covers(finding, day))
    ?.reason;
}

const limits: ReadonlySet<string> = new Set(['long-run', 'spike', 'return', 'down-week', 'taper']);

/** Why a day asks for what it asks, in sentences: the reasons of all that cover it, the gravest first. */
export function reasonsFrom({ findings }: Plan, day: number): readonly string[] {
  return reasonsOf(findings, day).map((reason) => `${capital(reason)}.`);
}

/** Why today is what it is, then tomorrow; else what bounds today: for the answer to WHY, the gravest first. */
export function restCauses(plan: Plan): readonly Cause[] {
  const { findings, today } = plan;
  const reasons = new Set([...reasonsOf(findings, today), ...reasonsOf(findings, today + 1)]);
  const limit = reasons.size === 0 ? limitOf(plan, today) : undefined;
  return [...reasons, ...(limit === undefined ? [] : [limit])]
    .filter((reason) => !isSaidIn(reason, reasons))
    .map((reason) => ({ of: 'rest', sentence: `${reason}.` }));
}

/** "Tuesday's run needs two days, with soreness 6" says that it still needs time, and that you said soreness 6. */
function isSaidIn(reason: string, reasons: ReadonlySet<string>): boolean {
  return repeated.some(({ words, said }) => {
    const [, what] = words.exec(reason) ?? [];
    return what !== undefined && [...reasons].some((other) => said(what).test(other));
  });
}

const repeated: readonly { readonly words: RegExp; readonly said: (what: string) => RegExp }[] = [
  { words: /^(\w+'s \w+) still needs time$/, said: (session) => new RegExp(`^${session} needs `) },
  {
    words: /^you (?:said|noted) soreness (\d+)$/,
    said: (soreness) => new RegExp(`needs .*\\bsoreness ${soreness}\\b`),
  },
  {
    words: /^(?:you slept|your watch counted) ([\d.]+) h(?: of sleep)?$/,
    said: (hours) => new RegExp(`needs .*\\b${hours} h of sleep`),
  },
];

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of the findings that ask for something, the gravest first, each reason once. */
function reasonsOf(findings: readonly PlanFinding[], day: number): readonly string[] {
  const reasons = findings.filter((finding) => isAskedOn(finding, day)).map(({ reason }) => withoutLoad(reason));
  return [...new Set(reasons)];
}

function isAskedOn(finding: PlanFinding, day: number): boolean {
  return severity(finding.asks) > severity('note') && covers(finding, day);
}

/** A load means nothing to whoever reads it at the kerb. */
function withoutLoad(reason: string): string {
  return reason.replace(/ \(load \d+\)/, '');
}
