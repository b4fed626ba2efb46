import { parameters, rulesVersion } from '../functions/recovery/parameters.ts';
import type { Rule } from '../functions/recovery/rule.ts';
import { rules } from '../functions/recovery/rules.ts';

/** `docs/rules.md`, made of what stands beside each rule in the code. `npm run rules` writes it. */
export function rulesTable(): string {
  return [
    '# The rules',
    '',
    `Version ${rulesVersion}. Made from the code by \`npm run rules\`; change the rules there.`,
    '',
    'Nothing here is medical advice. [S]: seen in the cited source. [K]: well established, not opened again.',
    '[ENG]: an engineering choice with no literature behind the number.',
    '',
    '| rule | the guide says | what is implemented | why | source |',
    '|---|---|---|---|---|',
    ...rules.map(row),
    '',
    '## Parameters',
    '',
    '| rule | parameter | value |',
    '|---|---|---|',
    ...rules.flatMap(parameterRows),
    '',
  ].join('\n');
}

function row({ id, guide, implemented, why, source }: Rule): string {
  const quote = guide === '' ? '(silent)' : `"${guide}"`;
  return `| ${[`\`${id}\``, quote, implemented, why, source].map(cell).join(' | ')} |`;
}

function parameterRows({ id, parameters: names }: Rule): readonly string[] {
  return names.map((name) => `| \`${id}\` | \`${name}\` | ${cell(value(parameters[name]))} |`);
}

function value(parameter: (typeof parameters)[keyof typeof parameters]): string {
  return typeof parameter === 'number' ? String(parameter) : JSON.stringify(parameter).replaceAll('"', '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
