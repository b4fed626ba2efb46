/**
 * An error that the admin can act on. `bin/club.ts` prints the message and the fix, and no stack trace.
 * The classes that extend it are beside their throwers; a message never holds a secret, a phone or an athlete number.
 */
export class AdminError extends Error {
  override readonly name: string = 'AdminError';
  /** What to do now: a command, or a page to open. */
  readonly fix: string;
  readonly exitCode: ExitCode = 1;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}

/** For scripts. `npm run club -- help` and docs/admin.md list the same. */
export const exitCodes = {
  0: 'done',
  1: 'not done, or something was found that needs fixing; the message says what to do',
  2: 'the command was not understood, or an answer was missing; nothing was done',
  130: 'stopped with Ctrl-C, or answered with no',
} as const;

export type ExitCode = keyof typeof exitCodes;
