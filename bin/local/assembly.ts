import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'aws-cdk-lib/core';
import * as z from 'zod';
import { isProcessAlive } from './process-alive.ts';
import { parseTemplate, type Template, TemplateError } from './template.ts';

export type CreateApp = (options: { readonly outdir: string }) => App;

export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  /** The directory of a bundle, by the S3 key that the template gives it. */
  assetDirectory(s3Key: string): string;
  remove(): void;
}

/**
 * Synthesises an app of one stack in this process, into a directory of its own: several clubs may start at once, and
 * a `cdk.out` that some CDK command rewrote without bundling is never trusted.
 *
 * The directory is inside the project, because esbuild resolves packages from there. Synthesis is synchronous: the
 * process does nothing else for a second.
 */
export async function synthesise(createApp: CreateApp): Promise<Assembly> {
  removeAbandonedAssemblies();
  const directory = newDirectory();
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    createApp({ outdir: directory }).synth();
    return await openAssembly(directory, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** An assembly that is kept for the next start. */
export interface KeptAssembly {
  /** Of whatever the assembly is made from. Another key is another assembly. */
  readonly key: string;
  /** Loaded when there is something to make, because CDK alone takes half a second. @param outdir where it will be made. */
  readonly loadApp: (outdir: string) => Promise<CreateApp>;
  /** Told before an assembly is made. */
  readonly onMake?: () => void;
}

/** Opens the assembly that was made from the same sources before, or makes it. Nobody has to remove it. */
export async function openOrSynthesise({ key, loadApp, onMake = () => undefined }: KeptAssembly): Promise<Assembly> {
  const directory = join(workDirectory, `${keptPrefix}${key}`);
  if (!existsSync(directory)) {
    onMake();
    removeAbandonedAssemblies();
    await make(loadApp, directory);
    removeOldest();
  }
  const now = new Date();
  utimesSync(directory, now, now);
  return openAssembly(directory);
}

/** Made elsewhere and moved, so that nobody ever sees half of it. Of two who make the same, one is too late: no harm. */
async function make(loadApp: KeptAssembly['loadApp'], directory: string): Promise<void> {
  const draft = newDirectory();
  try {
    const createApp = await loadApp(draft);
    createApp({ outdir: draft }).synth();
    renameSync(draft, directory);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
}

/** A running club loads its bundles when it needs them, so those of the last few are kept. */
const maxKept = 6;

function removeOldest(): void {
  const kept = readdirSync(workDirectory)
    .filter((name) => name.startsWith(keptPrefix))
    .map((name) => join(workDirectory, name))
    .map((path) => ({ path, usedAt: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((one, other) => other.usedAt - one.usedAt);
  for (const { path } of kept.slice(maxKept)) rmSync(path, { recursive: true, force: true });
}

async function openAssembly(directory: string, remove: () => void = () => undefined): Promise<Assembly> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(directory, file), 'utf8'));
  const [stack, another] = stacksIn(await read('manifest.json'));
  if (stack === undefined || another !== undefined) throw new TemplateError('the app must have exactly one stack.');
  const template = parseTemplate(await read(`${stack}.template.json`));
  const { files } = assetsSchema.parse(await read(`${stack}.assets.json`));
  return {
    stackName: stack,
    template,
    remove,
    assetDirectory(s3Key) {
      const path = files[s3Key.replace(/\.zip$/, '')]?.source.path;
      if (path === undefined) throw new TemplateError(`there is no asset for the code ${s3Key}.`);
      return join(directory, path);
    },
  };
}

/** Where assemblies are made. */
export const workDirectory = fileURLToPath(new URL('../../.local', import.meta.url));
const keptPrefix = 'kept-assembly-';

/** Its name begins with `assembly-` and the process that it goes with. */
function newDirectory(): string {
  mkdirSync(workDirectory, { recursive: true });
  return join(workDirectory, `assembly-${process.pid}-${randomUUID()}`);
}

/** Those of clubs that were killed before they could clean up. */
function removeAbandonedAssemblies(): void {
  mkdirSync(workDirectory, { recursive: true });
  for (const name of readdirSync(workDirectory)) {
    const pid = /^assembly-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isProcessAlive(Number(pid))) continue;
    rmSync(join(workDirectory, name), { recursive: true, force: true });
  }
}

function stacksIn(manifest: unknown): readonly string[] {
  const { artifacts } = manifestSchema.parse(manifest);
  return Object.entries(artifacts).flatMap(([name, { type }]) => (type === 'aws:cloudformation:stack' ? [name] : []));
}

const manifestSchema = z.object({ artifacts: z.record(z.string(), z.object({ type: z.string() })) });

const assetsSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});
