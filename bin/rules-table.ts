import { type Parameters, parameters, rulesVersion } from '../functions/recovery/parameters.ts';
import { ruleTexts } from '../functions/recovery/rules.ts';
import { type PlanParameters, planParameters, planVersion } from '../functions/recovery-plan/parameters.ts';
import { planRuleTexts } from '../functions/recovery-plan/plan-rule-texts.ts';
import { guideTable } from './guide-table.ts';

/** `docs/rules.md`, made of what stands beside each rule in the code. `npm run rules` writes it. */
export function rulesTable(p: Parameters = parameters, ofPlan: PlanParameters = planParameters): string {
  const all = { ...p, ...ofPlan };
  return [
    '# The rules',
    '',
    `Version ${rulesVersion}. Made from the code by \`npm run rules\`; change the rules there.`,
    '',
    'Nothing here is medical advice. [S]: seen in the cited source. [K]: well established, not opened again.',
    '[ENG]: an engineering choice with no literature behind the number. They stand in the order in which they are asked.',
    '',
    '| rule | the guide says | what is implemented | why | source |',
    '|---|---|---|---|---|',
    ...ruleTexts.map((rule) => row(rule, p)),
    '',
    '## Parameters',
    '',
    '| rule | parameter | value |',
    '|---|---|---|',
    ...ruleTexts.flatMap((rule) => parameterRows(rule, p)),
    '',
    '## The plan over days and weeks',
    '',
    `Version ${planVersion}. What the rules above are for one session, these are for the person.`,
    '',
    '| rule | the guide says | what is implemented | why | source |',
    '|---|---|---|---|---|',
    ...planRuleTexts.map((rule) => row(rule, all)),
    '',
    '### Its parameters',
    '',
    '| rule | parameter | value |',
    '|---|---|---|',
    ...planRuleTexts.flatMap((rule) => parameterRows(rule, ofPlan)),
    '',
    ...guideTable(),
  ].join('\n');
}

/** A rule of one session, or of the plan: they say the same of themselves. */
interface Told<P, Name extends keyof P> {
  readonly id: string;
  readonly guide: string;
  readonly implemented: (p: P) => string;
  readonly why: string;
  readonly source: string;
  readonly parameters: readonly Name[];
}

function row<P>({ id, guide, implemented, why, source }: Omit<Told<P, keyof P>, 'parameters'>, p: P): string {
  const quote = guide === '' ? '(silent)' : `"${guide}"`;
  return `| ${[`\`${id}\``, quote, implemented(p), why, source].map(cell).join(' | ')} |`;
}

function parameterRows<P, Name extends keyof P & string>(
  { id, parameters: names }: { readonly id: string; readonly parameters: readonly Name[] },
  p: P,
): readonly string[] {
  return names.map((name) => `| \`${id}\` | \`${name}\` | ${cell(value(p[name]))} |`);
}

function value(parameter: unknown): string {
  return typeof parameter === 'number' ? String(parameter) : JSON.stringify(parameter).replaceAll('"', '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
