/**
 * Something that the admin can do something about. `bin/club.ts` prints the message and the fix, and no stack trace.
 * The classes that extend it are beside their throwers; a message never holds a secret, a phone or an athlete number.
 */
export class AdminError extends Error {
  override readonly name: string = 'AdminError';
  /** What to do now: a command, or a page to open. */
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}
