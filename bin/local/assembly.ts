import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib/core';
import * as z from 'zod';
import { keptDirectory, newDraft, removeAbandonedDrafts } from './kept-directory.ts';
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
 * Synthesis is synchronous: the process does nothing else for a second.
 */
export async function synthesise(createApp: CreateApp): Promise<Assembly> {
  removeAbandonedDrafts();
  const directory = newDraft();
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
  /** Loaded when there is something to make, because CDK alone takes half a second. */
  readonly loadApp: () => Promise<CreateApp>;
  /** Told before an assembly is made. */
  readonly onMake?: () => void;
}

/** Opens the assembly that was made from the same sources before, or makes it. Nobody has to remove it. */
export async function openOrSynthesise({ key, loadApp, onMake = () => undefined }: KeptAssembly): Promise<Assembly> {
  return openAssembly(
    await keptDirectory({
      kind: 'assembly',
      key,
      async make(outdir) {
        onMake();
        const createApp = await loadApp();
        createApp({ outdir }).synth();
      },
    }),
  );
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

function stacksIn(manifest: unknown): readonly string[] {
  const { artifacts } = manifestSchema.parse(manifest);
  return Object.entries(artifacts).flatMap(([name, { type }]) => (type === 'aws:cloudformation:stack' ? [name] : []));
}

const manifestSchema = z.object({ artifacts: z.record(z.string(), z.object({ type: z.string() })) });

const assetsSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});
