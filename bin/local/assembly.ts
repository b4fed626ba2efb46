import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { withDirectNpx } from './direct-npx.ts';
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
 * process does nothing else for a second or two.
 */
export async function synthesise(createApp: CreateApp): Promise<Assembly> {
  removeAbandonedAssemblies();
  const outdir = join(workDirectory, `assembly-${process.pid}-${randomUUID()}`);
  const remove = (): void => rmSync(outdir, { recursive: true, force: true });
  try {
    const [stack, another] = withDirectNpx(outdir, () => createApp({ outdir }).synth().stacks);
    if (stack === undefined || another !== undefined) throw new TemplateError('the app must have exactly one stack.');
    return await openAssembly(outdir, stack.stackName, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** What was synthesised into a directory before. @param remove by default nothing: who made it removes it. */
export async function openAssembly(
  directory: string,
  stackName: string,
  remove: () => void = () => undefined,
): Promise<Assembly> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(directory, file), 'utf8'));
  const template = parseTemplate(await read(`${stackName}.template.json`));
  const { files } = assetsSchema.parse(await read(`${stackName}.assets.json`));
  return {
    stackName,
    template,
    remove,
    assetDirectory(s3Key) {
      const path = files[s3Key.replace(/\.zip$/, '')]?.source.path;
      if (path === undefined) throw new TemplateError(`there is no asset for the code ${s3Key}.`);
      return join(directory, path);
    },
  };
}

/** Where assemblies are made; their names begin with `assembly-` and the process that they go with. */
export const workDirectory = fileURLToPath(new URL('../../.local', import.meta.url));

/** Those of clubs that were killed before they could clean up. */
function removeAbandonedAssemblies(): void {
  mkdirSync(workDirectory, { recursive: true });
  for (const name of readdirSync(workDirectory)) {
    const pid = /^assembly-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isProcessAlive(Number(pid))) continue;
    rmSync(join(workDirectory, name), { recursive: true, force: true });
  }
}

const assetsSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});
