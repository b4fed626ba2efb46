import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { AdminError } from './admin-error.ts';

export interface CdkSettings {
  /** The CDK command line, a JavaScript file. */
  readonly executable: string;
  readonly projectFolder: string;
  readonly region: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
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
  { executable, projectFolder, region, variables }: CdkSettings,
  { arguments: given, fix, report }: CdkRun,
): Promise<void> {
  const logFile = join(projectFolder, '.local', 'cdk.log');
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const lines: string[] = [];
  const child = spawn(process.execPath, [executable, ...given], {
    cwd: projectFolder,
    env: environmentOf(variables, region),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      if (line.trim() === '') return;
      lines.push(line);
      report(line.trim().slice(0, 100));
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  const code = await promise;
  log.end();
  if (code !== 0) throw new CdkFailedError(lines.slice(-12), fix);
}

export class CdkFailedError extends AdminError {
  override readonly name = 'CdkFailedError';

  constructor(lastLines: readonly string[], fix: string) {
    super(`AWS's deploy tool stopped. Its last words (all of them: .local/cdk.log):\n${lastLines.join('\n')}`, fix);
  }
}

/** Names that CDK, npm and the AWS SDK need. An allow list: what is not known to be harmless stays here. */
const passedOn =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TEMP|TMP|LANG|LC_.*|TERM|NO_COLOR|FORCE_COLOR|CI|AWS_.*|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS|SystemRoot|ComSpec|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA)$/i;

function environmentOf(
  variables: Readonly<Record<string, string | undefined>>,
  region: string,
): Record<string, string | undefined> {
  const kept = Object.fromEntries(Object.entries(variables).filter(([name]) => passedOn.test(name)));
  // `node` in cdk.json has to be the pinned one, whoever started us.
  const path = `${dirname(process.execPath)}${delimiter}${variables.PATH ?? ''}`;
  return { ...kept, PATH: path, AWS_REGION: region, AWS_DEFAULT_REGION: region, CDK_DISABLE_CLI_TELEMETRY: '1' };
}
