import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProcessAlive } from './process-alive.ts';

/** Where assemblies and bundles are made. It is inside the project, because esbuild resolves packages from there. */
export const workDirectory = fileURLToPath(new URL('../../.local', import.meta.url));

interface KeptDirectory {
  readonly kind: 'assembly' | 'bundles';
  /** Of whatever it is made from. Another key is another directory. */
  readonly key: string;
  /** Fills the draft, which is moved when it is whole. */
  readonly make: (draft: string) => Promise<void>;
}

/** The directory that was made from the same sources before, or a new one. Nobody has to remove it. */
export async function keptDirectory({ kind, key, make }: KeptDirectory): Promise<string> {
  const directory = join(workDirectory, `kept-${kind}-${key}`);
  if (!existsSync(directory)) {
    removeAbandonedDrafts();
    await makeInto(directory, make);
    removeOldest(kind);
  }
  const now = new Date();
  utimesSync(directory, now, now);
  return directory;
}

/** Made elsewhere and moved, so that nobody ever sees half of it. Of two who make the same, one is too late: no harm. */
async function makeInto(directory: string, make: KeptDirectory['make']): Promise<void> {
  const draft = newDraft();
  try {
    await make(draft);
    renameSync(draft, directory);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
}

/** A running club loads its bundles when it needs them, so those of the last few are kept. */
const maxKept = 6;

function removeOldest(kind: KeptDirectory['kind']): void {
  const kept = readdirSync(workDirectory)
    .filter((name) => name.startsWith(`kept-${kind}-`))
    .map((name) => join(workDirectory, name))
    .map((path) => ({ path, usedAt: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((one, other) => other.usedAt - one.usedAt);
  for (const { path } of kept.slice(maxKept)) rmSync(path, { recursive: true, force: true });
}

/** A name for a directory that goes with this process. Its maker creates it. */
export function newDraft(): string {
  mkdirSync(workDirectory, { recursive: true });
  return join(workDirectory, `assembly-${process.pid}-${randomUUID()}`);
}

/** Those of processes that were killed before they could clean up. */
export function removeAbandonedDrafts(): void {
  mkdirSync(workDirectory, { recursive: true });
  for (const name of readdirSync(workDirectory)) {
    const pid = /^assembly-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isProcessAlive(Number(pid))) continue;
    rmSync(join(workDirectory, name), { recursive: true, force: true });
  }
}
