import { AdminError } from './admin-error.ts';
import type { Screen } from './screen.ts';

/** `--yes`, or no terminal: plain lines, nobody to ask. A confirmation is a yes; a question that is still open is an error. */
export function createUnattendedScreen(print: (line: string) => void): Screen {
  return {
    title: print,
    say: print,
    lines: print,
    good: (line) => print(`ok: ${line}`),
    warn: (line) => print(`warning: ${line}`),
    show: (heading, content) => print(`${heading}\n${content}`),

    async ask({ flag, initial, problem }) {
      if (initial !== undefined && problem(initial) === undefined) return initial;
      throw new NobodyToAskError(`--${flag}`);
    },

    async askSecret({ variable }) {
      throw new NobodyToAskError(`the environment variable ${variable}`);
    },

    confirm: async () => true,

    async waitForEnter(line) {
      print(line);
    },

    async work(what, job) {
      print(`${what} …`);
      return job((line) => print(`  ${line}`));
    },

    end: print,
  };
}

export class NobodyToAskError extends AdminError {
  override readonly name = 'NobodyToAskError';
  override readonly exitCode = 2;
  readonly missing: string;

  constructor(missing: string) {
    super(
      `Nobody can be asked here, and ${missing} is missing.`,
      missing === '--yes'
        ? 'Add --yes to answer yes, or run this in a terminal.'
        : `Give ${missing}, or run this in a terminal without --yes. All flags: npm run club -- help`,
    );
    this.missing = missing;
  }
}
