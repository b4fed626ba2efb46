import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Tool {
  readonly executable: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** The environment. Absent: that of this process. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

export interface ToolRun {
  readonly code: number;
  readonly lines: readonly string[];
}

export type RunTool = (tool: Tool, report?: (line: string) => void) => Promise<ToolRun>;

/**
 * Runs a program without a shell, and hands over every line that it prints. It asks nothing, and does not outlive this process.
 * A program that is not there ends with 127.
 */
export async function runTool(
  { executable, arguments: given, folder, variables = process.env }: Tool,
  report: (line: string) => void = () => {},
): Promise<ToolRun> {
  const lines: string[] = [];
  const child = spawn(executable, given, {
    cwd: folder,
    // Or git would ask for a password behind the spinner.
    env: { ...variables, GIT_TERMINAL_PROMPT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() === '') return;
      lines.push(line);
      report(line.trim());
    });
  }
  const { promise, resolve } = Promise.withResolvers<number>();
  child.on('error', () => resolve(127));
  child.on('close', (code) => resolve(code ?? 1));
  const end = (): void => void child.kill('SIGINT');
  process.once('exit', end);
  return { code: await promise.finally(() => process.off('exit', end)), lines };
}
