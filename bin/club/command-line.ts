import { parseArgs } from 'node:util';
import { AdminError } from './admin-error.ts';
import { questions } from './answers.ts';
import { type ClubConfig, parseConfig } from './club-config.ts';

export type CommandName = 'setup' | 'deploy' | 'doctor' | 'invite' | 'failed' | 'failed:retry' | 'unsubscribe';

export interface CommandLine {
  readonly command: CommandName | 'help';
  /** What the flags answer. */
  readonly answers: ClubConfig;
  readonly isUnattended: boolean;
  readonly asJson: boolean;
}

const commands: Readonly<Record<CommandName, string>> = {
  setup: 'Set the club up, step by step. Stopped, it goes on where it was.',
  deploy: 'Deploy again: after an update, or after a change in club.config.json.',
  doctor: 'How is the club? --json for programs. Exit code 1 when something is to be fixed.',
  invite: 'The invite link and its QR code.',
  failed: 'What was given up, and why.',
  'failed:retry': 'Try what was given up again.',
  unsubscribe: "End your Strava app's reports of uploads, to this club or to another. Asks first.",
};

const moreFlags = {
  region: 'region',
  'strava-api-url': 'stravaApiUrl',
  'strava-oauth-url': 'stravaOauthUrl',
  'emergency-number': 'emergencyNumber',
} as const;

/** @throws UsageError, ConfigError */
export function parseCommandLine(given: readonly string[]): CommandLine {
  const { values, positionals } = parse(given);
  const [name = 'help', ...rest] = positionals;
  // Never with the words themselves: one of them may be a secret that was meant for the prompt.
  if (rest.length > 0) {
    throw new UsageError(
      'There is one command at a time, and a word too many. A value with a space goes in quotes: --club-name "Harbor Runners"',
    );
  }
  if (name !== 'help' && !isCommand(name)) throw new UsageError('That is not a command.');

  const fromFlags: Record<string, unknown> = {};
  for (const { flag, key } of questions) if (values[flag] !== undefined) fromFlags[key] = values[flag];
  for (const [flag, key] of Object.entries(moreFlags)) if (values[flag] !== undefined) fromFlags[key] = values[flag];
  return {
    command: values.help === true ? 'help' : name,
    answers: parseConfig(fromFlags, 'the flags', flagOf),
    isUnattended: values.yes === true,
    asJson: values.json === true,
  };
}

function flagOf(key: string): string {
  const [more = key] = Object.entries(moreFlags).find(([, other]) => other === key) ?? [];
  return `--${questions.find((question) => question.key === key)?.flag ?? more}`;
}

export function usage(): string {
  const list = Object.entries(commands).map(([name, what]) => `  npm run club -- ${name.padEnd(13)} ${what}`);
  const flags = questions.map(({ flag, question }) => `  --${flag.padEnd(20)} ${question}`);
  return [
    'The club, from the admin side.',
    '',
    ...list,
    '',
    'Flags of setup (each can also be a line of club.config.json; what is missing is asked):',
    ...flags,
    `  --${'region'.padEnd(20)} The AWS region, such as us-east-1.`,
    `  --${'emergency-number'.padEnd(20)} What the answer to HELP names, where it is not 911, 999, 112 …`,
    `  --${'yes'.padEnd(20)} Ask nothing. The Strava secret then comes from STRAVA_CLIENT_SECRET, never from a flag.`,
    '',
    'An example: npm run club -- setup --club-name "Harbor Runners" --seats 10',
    'All about it: docs/admin.md',
  ].join('\n');
}

function parse(given: readonly string[]): Parsed {
  const text = { type: 'string' } as const;
  const names = [...questions.map(({ flag }) => flag), ...Object.keys(moreFlags)];
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(names.map((name) => [name, text])),
      },
    });
  } catch (error) {
    // Node's words name the flag and never its value.
    const about = error instanceof Error ? (/'(--?[a-z-]+)/i.exec(error.message)?.[1] ?? 'one') : 'one';
    if (/secret|token/i.test(about)) {
      throw new UsageError(`${about}: a secret never comes by a flag, it would stay in the shell's history.`);
    }
    throw new UsageError(`The flag ${about} is not known, or its value is missing.`);
  }
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

export class UsageError extends AdminError {
  override readonly name = 'UsageError';

  constructor(message: string) {
    super(message, 'See all commands and flags: npm run club -- help');
  }
}
