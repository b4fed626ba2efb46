import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { changedFiles } from './checksums.ts';

/** What `npm run release` made: a club can be deployed from it without CDK. */
export interface ReleaseFolder {
  readonly version: string;
  readonly template: string;
  /** By the key in the bucket: `functions/….zip`. */
  readonly code: ReadonlyMap<string, Uint8Array>;
  /** Names of the template's parameters. */
  readonly parameters: readonly string[];
}

const templateSchema = z.object({ Parameters: z.record(z.string(), z.unknown()) });

/**
 * Reads a release, after each of its files was compared with its checksum.
 *
 * @param isWithIntervals the club has an app at intervals.icu.
 *
 * @throws ReleaseMissingError, ReleaseChangedError
 */
export function readReleaseFolder(folder: string, isWithIntervals: boolean): ReleaseFolder {
  if (!existsSync(join(folder, 'release.json'))) throw new ReleaseMissingError(folder);
  const changed = changedFiles(folder);
  if (changed.length > 0) throw new ReleaseChangedError(changed);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const template = read(isWithIntervals ? 'template-with-intervals.json' : 'template.json');
  const zips = readdirSync(join(folder, 'functions')).map((name) => `functions/${name}`);
  return {
    version: z.object({ version: z.string() }).parse(JSON.parse(read('release.json'))).version,
    template,
    code: new Map(zips.map((name) => [name, readFileSync(join(folder, name))])),
    parameters: Object.keys(templateSchema.parse(JSON.parse(template)).Parameters),
  };
}

export class ReleaseMissingError extends AdminError {
  override readonly name = 'ReleaseMissingError';

  constructor(folder: string) {
    super(`There is no release in the folder ${folder}.`, 'Unpack the release and name its folder: --release FOLDER');
  }
}

export class ReleaseChangedError extends AdminError {
  override readonly name = 'ReleaseChangedError';

  constructor(names: readonly string[]) {
    super(
      `Files of the release are not as they were published: ${names.slice(0, 5).join(', ')}.`,
      'Download and unpack the release again. Nothing was deployed.',
    );
  }
}
