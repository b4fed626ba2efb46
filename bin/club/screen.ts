import { AdminError } from './admin-error.ts';

/** How the admin is spoken to: a person at a terminal, or a log that nobody watches. */
export interface Screen {
  title(text: string): void;
  say(text: string): void;
  /** A list or a table: its lines stay as they are. */
  lines(text: string): void;
  good(text: string): void;
  warn(text: string): void;
  /** Something to copy or scan: printed bare. */
  show(heading: string, text: string): void;
  ask(question: Asked): Promise<string>;
  /** Nothing of it is shown, not even its length. */
  askSecret(question: Omit<Asked, 'initial' | 'flag'> & { readonly variable: string }): Promise<string>;
  confirm(question: string, initial: boolean): Promise<boolean>;
  /** Until Enter is pressed. */
  waitForEnter(text: string): Promise<void>;
  /** Says what is being done while it is done; `report` shows how far it is. */
  work<Result>(what: string, job: (report: (line: string) => void) => Promise<Result>): Promise<Result>;
  end(text: string): void;
}

export interface Asked {
  readonly question: string;
  readonly why: string;
  readonly flag: string;
  /** The default, which Enter takes. */
  readonly initial?: string;
  /** What is wrong with an answer, or nothing. */
  problem(answer: string): string | undefined;
}

/** Ctrl-C, or a no where nothing can be done without a yes. */
export class StoppedByAdminError extends AdminError {
  override readonly name = 'StoppedByAdminError';
  override readonly exitCode = 130;

  constructor(fix = 'Nothing is lost. Go on where you were: npm run club -- setup') {
    super('Stopped.', fix);
  }
}
