import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { AdminError } from './admin-error.ts';
import { StoppedByAdminError } from './screen.ts';
import type { RunTool } from './tools.ts';

export interface CdkSettings {
  /** The CDK command line, a JavaScript file. */
  readonly executable: string;
  readonly projectFolder: string;
  readonly region: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly runTool: RunTool;
}

export interface CdkRun {
  readonly arguments: readonly string[];
  /** What to do when it fails, in the admin's words. */
  readonly fix: string;
  /** Every line that it prints. */
  readonly report: (line: string) => void;
}

/**
 * Runs the CDK command line as a process of its own, which sees no secret: neither among its arguments nor in its
 * environment, which holds what is needed to find AWS and nothing else. Everything it prints is kept in `.local/cdk.log`.
 *
 * @throws CdkFailedError with its last lines.
 */
export async function runCdk(
  { executable, projectFolder, region, variables, runTool }: CdkSettings,
  { arguments: given, fix, report }: CdkRun,
): Promise<void> {
  const logFile = join(projectFolder, '.local', 'cdk.log');
  mkdirSync(dirname(logFile), { recursive: true });
  // Ctrl-C reaches CDK, too. AWS finishes what it has begun.
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
  };
  process.on('SIGINT', stop);
  const tool = { executable: process.execPath, arguments: [executable, ...given], folder: projectFolder };
  writeFileSync(logFile, '');
  const run = runTool({ ...tool, variables: environmentOf(variables, region) }, (line) => {
    appendFileSync(logFile, `${line}\n`);
    report(line);
  });
  const { code, lines } = await run.finally(() => process.off('SIGINT', stop));
  if (isStopped) throw new StoppedByAdminError(whileDeploying);
  if (code !== 0) throw new CdkFailedError(lines.slice(-12), fix);
}

export class CdkFailedError extends AdminError {
  override readonly name = 'CdkFailedError';

  constructor(lastLines: readonly string[], fix: string) {
    const cause = causes.find(({ words }) => words.test(lastLines.join('\n')))?.fix;
    super(
      `AWS's deploy tool stopped. Its last words (all of them: .local/cdk.log):\n${lastLines.join('\n')}`,
      cause === undefined ? fix : `${cause}\n${fix}`,
    );
  }
}

const whileDeploying =
  'AWS goes on with what it has begun. Run the same command again: it waits for that, and goes on.';

/** Short words for what the deploy tool says at length. Its lines have no error names to go by. */
const causes: readonly { readonly words: RegExp; readonly fix: string }[] = [
  {
    words: /service control policy/i,
    fix: 'The AWS organisation of this account forbids it (a "service control policy"). Ask its administrator, or use an account of the club\'s own.',
  },
  {
    words: /free (account )?plan|FreeTierRestriction/i,
    fix: 'The Free plan of AWS does not allow it: AWS console > Billing > "Upgrade plan".',
  },
  {
    words: /_IN_PROGRESS state|OperationInProgress|ConcurrentModification/i,
    fix: 'Somebody else is deploying this club. Wait until they are done.',
  },
  { words: /expired/i, fix: 'Your AWS login has run out. Log in again: aws login' },
  { words: /ENOSPC|no space left/i, fix: 'The disk of this computer is full.' },
];

/** Names that CDK, npm and the AWS SDK need. An allow list: what is not known to be harmless stays here. */
const passedOn =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TEMP|TMP|LANG|LC_.*|TERM|NO_COLOR|FORCE_COLOR|CI|AWS_.*|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS|SystemRoot|ComSpec|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA)$/i;

function environmentOf(
  variables: Readonly<Record<string, string | undefined>>,
  region: string,
): Record<string, string | undefined> {
  const kept = Object.fromEntries(Object.entries(variables).filter(([name]) => passedOn.test(name)));
  // `node` in cdk.json has to be the pinned one.
  const path = `${dirname(process.execPath)}${delimiter}${variables.PATH ?? ''}`;
  return { ...kept, PATH: path, AWS_REGION: region, AWS_DEFAULT_REGION: region, CDK_DISABLE_CLI_TELEMETRY: '1' };
}
