import { parseArgs } from 'node:util';
import { AdminError } from './admin-error.ts';
import { questions } from './answers.ts';
import { type ClubConfig, parseConfig } from './club-config.ts';
import { flagOf, type ListedVerb, loadVerb, type Option, optionsOf, type Verb } from './verb.ts';
import { verbs } from './verbs.ts';

export interface CommandLine {
  /** `undefined`: the list of all verbs. */
  readonly verb: Verb | undefined;
  readonly wantsHelp: boolean;
  /** What the verb's own flags say, read by its schema. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What the flags answer of the setup's questions. */
  readonly answers: ClubConfig;
  readonly isUnattended: boolean;
  readonly asJson: boolean;
  /** The club that `npm start` runs on this machine. */
  readonly isLocal: boolean;
}

/** Flags that every verb has. */
export const flagsOfAll: readonly Option[] = [
  {
    key: 'json',
    flag: 'json',
    what: 'For scripts: one JSON object, and nothing else, on standard output.',
    isWord: false,
  },
  { key: 'yes', flag: 'yes', what: 'Ask nothing; where a command asks first, answer yes.', isWord: false },
  {
    key: 'region',
    flag: 'region',
    value: 'REGION',
    what: 'The AWS region of the club, such as us-east-1.',
    isWord: false,
  },
  { key: 'local', flag: 'local', what: 'The club that "npm start" runs on this computer.', isWord: false },
  { key: 'help', flag: 'help', what: 'Show what the command does, and its flags.', isWord: false },
];

/** Answers of `setup` and `deploy` that are no questions. */
const moreAnswers = ['stravaApiUrl', 'stravaOauthUrl', 'emergencyNumber'] as const;

/**
 * @param npmVariables the environment: npm puts a flag there that it has taken for its own.
 * @throws UsageError, ConfigError
 */
export async function parseCommandLine(
  given: readonly string[],
  npmVariables: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandLine> {
  const { listed, rest } = verbIn(given);
  const verb = listed === undefined ? undefined : await loadVerb(listed);
  const options = [...flagsOfAll, ...(verb === undefined ? [] : optionsOf(verb)), ...answersOf(verb)];
  refuseSwallowed(options, rest, npmVariables);
  const { values, positionals } = parse(withDashes(rest, options), options);
  const word = options.find(({ isWord }) => isWord);
  const [first, ...more] = positionals;
  // Never with the words themselves: one of them may be a secret that was meant for the prompt.
  if (more.length > 0 || (first !== undefined && word === undefined)) throw new UsageError(wordTooMany(verb));

  const fromFlags: Record<string, unknown> = {};
  for (const { key, flag } of [...answersOf(verb), { key: 'region', flag: 'region' }])
    if (values[flag] !== undefined) fromFlags[key] = values[flag];
  const wantsHelp = values.help === true || verb === undefined;
  const spoken = word === undefined || first === undefined ? values : { ...values, [word.flag]: first };
  return {
    verb,
    wantsHelp,
    given: verb === undefined || wantsHelp ? {} : readBy(verb, spoken),
    answers: parseConfig(fromFlags, 'the flags', (key) => `--${flagOf(key)}`),
    isUnattended: values.yes === true,
    asJson: values.json === true,
    isLocal: values.local === true,
  };
}

/** The flags of the setup's questions, for the verbs that take them. */
export function answersOf(verb: Verb | undefined): readonly Option[] {
  if (verb?.name !== 'setup' && verb?.name !== 'deploy') return [];
  return [
    ...questions.map(({ key, flag, question }) => ({ key, flag, value: 'ANSWER', what: question, isWord: false })),
    ...moreAnswers.map((key) => ({
      key,
      flag: flagOf(key),
      value: 'VALUE',
      what: 'See docs/admin.md.',
      isWord: false,
    })),
  ];
}

/** The verb is the first one or two words; two go before one. */
function verbIn(given: readonly string[]): {
  readonly listed: ListedVerb | undefined;
  readonly rest: readonly string[];
} {
  const [first, second] = given;
  if (first === undefined || first === 'help' || first.startsWith('-'))
    return { listed: undefined, rest: given.slice(first === 'help' ? 1 : 0) };
  const long = verbs.find(({ name }) => name === `${first} ${second}`);
  if (long !== undefined) return { listed: long, rest: given.slice(2) };
  const short = verbs.find(({ name }) => name === first);
  if (short !== undefined) return { listed: short, rest: given.slice(1) };
  const longer = verbs.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => `"${name}"`);
  throw new UsageError(longer.length === 0 ? 'There is no such command.' : `Which of these: ${longer.join(', ')}?`);
}

/** `seats=10` is `--seats 10`: words without dashes reach us from every shell, through every npm. */
function withDashes(words: readonly string[], options: readonly Option[]): readonly string[] {
  return words.flatMap((word) => {
    const [, name, text = ''] = /^([a-z][a-z-]*)=(.*)$/s.exec(word) ?? [];
    const option = options.find(({ flag }) => flag === name);
    if (option === undefined) return [word];
    if (option.value !== undefined) return [`--${name}=${text}`];
    return text === 'no' ? [] : [`--${name}`];
  });
}

/** PowerShell drops the "--", and npm then keeps the flags: without this check another command would run than was typed. */
function refuseSwallowed(
  options: readonly Option[],
  rest: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): void {
  const swallowed = options.find(({ flag, key }) => {
    // npm has these, too, and people set them.
    if (['yes', 'json', 'help'].includes(key)) return false;
    const isSaid = rest.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));
    return !isSaid && variables[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined;
  });
  if (swallowed !== undefined) throw new FlagSwallowedError(swallowed);
}

function parse(rest: readonly string[], options: readonly Option[]) {
  const flags = options.map(({ flag, value }) => [flag, { type: value === undefined ? 'boolean' : 'string' }] as const);
  try {
    return parseArgs({ args: [...rest], allowPositionals: true, options: Object.fromEntries(flags) });
  } catch (error) {
    // Node's words name the flag and never its value.
    const about = error instanceof Error ? (/'(--?[a-z-]+)/i.exec(error.message)?.[1] ?? 'one') : 'one';
    if (/secret|token/i.test(about)) {
      throw new UsageError(`${about}: a secret never comes by a flag, it would stay in the shell's history.`);
    }
    throw new UsageError(`The flag ${about} is not known here, or its value is missing.`);
  }
}

function readBy(verb: Verb, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const named = optionsOf(verb).map(({ key, flag }) => [key, values[flag]] as const);
  const spoken = Object.fromEntries(named.filter(([, value]) => value !== undefined));
  const parsed = verb.options.safeParse(spoken);
  if (parsed.success) return spoken;

  const [issue] = parsed.error.issues;
  const option = optionsOf(verb).find(({ key }) => key === issue?.path[0]);
  if (option === undefined) throw new UsageError('A flag is not right.');
  if (spoken[option.key] === undefined) {
    throw new UsageError(`${option.value ?? option.flag} is missing after "${verb.name}": ${option.what}`, verb);
  }
  throw new UsageError(
    `${option.isWord ? option.value : `--${option.flag}`} ${issue?.message ?? 'is not right'}.`,
    verb,
  );
}

function wordTooMany(verb: Verb | undefined): string {
  const example = verb?.name === 'setup' ? ' A value with a space goes in quotes: --club-name "Harbor Runners"' : '';
  return `There is one word too many.${example}`;
}

export class UsageError extends AdminError {
  override readonly name = 'UsageError';
  override readonly exitCode = 2;

  constructor(message: string, verb?: Pick<Verb, 'name'>) {
    super(message, `See what there is: npm run club -- ${verb === undefined ? 'help' : `${verb.name} --help`}`);
  }
}

export class FlagSwallowedError extends AdminError {
  override readonly name = 'FlagSwallowedError';
  override readonly exitCode = 2;

  constructor({ flag, value }: Option) {
    super(
      `npm has taken --${flag} for itself, as it does when PowerShell drops the "--". Nothing was done.`,
      `Write each flag without dashes, which works everywhere: ${flag}=${value === undefined ? 'yes' : value.toLowerCase()}`,
    );
  }
}
