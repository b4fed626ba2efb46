import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Characters that are written at once. */
const flushFrom = 65_536;

/** Writes line after line, many at once, and waits where the reader is slower. */
export class LineOutput {
  readonly #stdout: Writable;
  #output = '';

  constructor(stdout: Writable) {
    this.#stdout = stdout;
  }

  async add(line: string): Promise<void> {
    this.#output += `${line}\n`;
    if (this.#output.length > flushFrom) await this.flush();
  }

  /** A line of the input that cannot be used. */
  async addError(line: number, error: unknown): Promise<void> {
    await this.add(JSON.stringify({ line, error: wordsOf(error) }));
  }

  async flush(): Promise<void> {
    const isFull = !this.#stdout.write(this.#output);
    this.#output = '';
    if (isFull) await once(this.#stdout, 'drain');
  }
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The reader has read enough, as `head` does. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
