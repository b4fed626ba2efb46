import { type Parameters, parameters, rulesVersion } from '../functions/recovery/parameters.ts';
import type { RuleText } from '../functions/recovery/rule.ts';
import { ruleTexts } from '../functions/recovery/rules.ts';

/** `docs/rules.md`, made of what stands beside each rule in the code. `npm run rules` writes it. */
export function rulesTable(p: Parameters = parameters): string {
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
  ].join('\n');
}

function row({ id, guide, implemented, why, source }: RuleText, p: Parameters): string {
  const quote = guide === '' ? '(silent)' : `"${guide}"`;
  return `| ${[`\`${id}\``, quote, implemented(p), why, source].map(cell).join(' | ')} |`;
}

function parameterRows({ id, parameters: names }: RuleText, p: Parameters): readonly string[] {
  return names.map((name) => `| \`${id}\` | \`${name}\` | ${cell(value(p[name]))} |`);
}

function value(parameter: Parameters[keyof Parameters]): string {
  return typeof parameter === 'number' ? String(parameter) : JSON.stringify(parameter).replaceAll('"', '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
