import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
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
  const outdir = fileURLToPath(new URL(`../../.local/assembly-${process.pid}-${randomUUID()}`, import.meta.url));
  const remove = (): void => rmSync(outdir, { recursive: true, force: true });
  try {
    const [stack, another] = createApp({ outdir }).synth().stacks;
    if (stack === undefined || another !== undefined) throw new TemplateError('the app must have exactly one stack.');

    const template = parseTemplate(stack.template);
    const { files } = assetsSchema.parse(JSON.parse(await readFile(join(outdir, `${stack.id}.assets.json`), 'utf8')));
    return {
      stackName: stack.stackName,
      template,
      remove,
      assetDirectory(s3Key) {
        const path = files[s3Key.replace(/\.zip$/, '')]?.source.path;
        if (path === undefined) throw new TemplateError(`there is no asset for the code ${s3Key}.`);
        return join(outdir, path);
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

const assetsSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});
