import { AdminError, type ExitCode } from './admin-error.ts';
import type { CommandContext } from './command-context.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import type { Screen } from './screen.ts';
import { createUnattendedScreen, NobodyToAskError } from './unattended-screen.ts';
import { usage, usageOf } from './usage.ts';
import { wrapped } from './wrapped.ts';

/** What the command line is given by the terminal that it runs in. */
export interface ClubTerminal {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether a person is there to be asked. */
  readonly hasPerson: boolean;
  readonly personScreen: () => Promise<Screen>;
  readonly contextFor: (line: CommandLine, screen: Screen) => Promise<CommandContext>;
}

/** `npm run club -- …`: an error says what happened and what to do, without a stack trace. */
export async function runClub(given: readonly string[], terminal: ClubTerminal): Promise<ExitCode> {
  const { print, printError } = terminal;
  let asJson = given.includes('--json');
  try {
    const line = await parseCommandLine(given, terminal.variables);
    asJson = line.asJson;
    const { verb } = line;
    if (line.wantsHelp || verb === undefined) {
      print(verb === undefined ? usage() : usageOf(verb));
      return 0;
    }
    const canAsk = terminal.hasPerson && !line.isUnattended && !asJson;
    if (verb.asksFirst === true && !canAsk && !line.isUnattended) throw new NobodyToAskError('--yes');
    const screen = canAsk ? await terminal.personScreen() : createUnattendedScreen(asJson ? () => {} : print);
    const { json, needsFixing = false } = await verb.run(await terminal.contextFor(line, screen), line.given);
    if (asJson) print(JSON.stringify(json, null, 2));
    return needsFixing ? 1 : 0;
  } catch (error) {
    const known = error instanceof AdminError ? error : unexpected(error);
    if (asJson) print(JSON.stringify({ error: { name: known.name, message: known.message, fix: known.fix } }, null, 2));
    else
      printError(
        `\n${wrapped(known.message)}\n\n${wrapped(`What to do: ${known.fix}`)}\n(${known.name}: see docs/admin.md)`,
      );
    return known.exitCode;
  }
}

/** The name only: the message of a foreign error may hold something personal. */
function unexpected(error: unknown): AdminError {
  return new UnexpectedError(error instanceof Error ? error.name : 'an unknown error');
}

export class UnexpectedError extends AdminError {
  override readonly name = 'UnexpectedError';

  constructor(foreign: string) {
    super(
      `Something went wrong that the club did not expect (${foreign}).`,
      'Run this again. If it happens again, tell a maintainer this name and what you ran.',
    );
  }
}
