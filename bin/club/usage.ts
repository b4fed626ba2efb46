import { exitCodes } from './admin-error.ts';
import { answersOf, flagsOfAll } from './command-line.ts';
import { type Option, optionsOf, type Verb } from './verb.ts';
import { verbs } from './verbs.ts';
import { wrapped } from './wrapped.ts';

/** The columns of the narrowest terminal that people use. */
const columns = 80;

/** The list of all verbs. */
export function usage(): string {
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  return [
    'Commands for the admin of a club. Type: npm run club -- COMMAND',
    '',
    ...verbs.map(({ name, summary }) => listed(name, summary, width)),
    '',
    'What a command does, and its flags: npm run club -- COMMAND --help',
    ...exitCodeLines(),
    '',
    'In PowerShell, write flags without dashes: npm run club setup seats=10 yes=yes',
    'The handbook: docs/admin.md',
  ].join('\n');
}

/** One verb, for its `--help`. */
export function usageOf(verb: Verb): string {
  const own = [...optionsOf(verb), ...answersOf(verb)];
  const word = own.find(({ isWord }) => isWord);
  const flags = own.filter(({ isWord }) => !isWord);
  return [
    `npm run club -- ${verb.name}${word === undefined ? '' : ` ${word.value}`}${flags.length === 0 ? '' : ' [flags]'}`,
    '',
    wrapped(verb.summary),
    ...(verb.details === undefined ? [] : ['', wrapped(verb.details)]),
    ...(verb.asksFirst === true ? ['', 'It asks before it does anything.'] : []),
    '',
    ...(word === undefined ? [] : [listed(word.value ?? '', word.what, 24)]),
    ...[...flags, ...flagsOfAll].map((option) => listed(named(option), option.what, 24)),
    ...(verb.example === undefined ? [] : ['', `Example: npm run club -- ${verb.name} ${verb.example}`]),
    ...exitCodeLines(),
  ].join('\n');
}

const named = ({ flag, value }: Option): string => `--${flag}${value === undefined ? '' : ` ${value}`}`;

function exitCodeLines(): readonly string[] {
  return ['', 'Exit codes', ...Object.entries(exitCodes).map(([code, what]) => listed(code, what, 5))];
}

/** A name, and beside it what it is, in lines that no terminal breaks. */
function listed(name: string, what: string, width: number): string {
  const [first = '', ...more] = wrapped(what, columns - width - 3).split('\n');
  const isWide = name.length >= width;
  const lines = isWide ? [first, ...more] : more;
  return [
    isWide ? `  ${name}` : `  ${name.padEnd(width)}${first}`,
    ...lines.map((line) => `  ${''.padEnd(width)}${line}`),
  ].join('\n');
}
