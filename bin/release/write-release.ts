import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { bundleFunctions, handlerFiles } from '../../lib/function-bundles.ts';
import { createApp } from '../app.ts';
import { checksumsFile, checksumsOf, sha256 } from '../club/checksums.ts';
import { stackName } from '../stack-name.ts';
import { bundleClub } from './bundle-club.ts';
import { emptyReleaseFolder } from './empty-release-folder.ts';
import { type Licence, licenceNotes, licencesOf, permissive } from './licences.ts';
import { releaseTemplate } from './release-template.ts';
import { zipFolder } from './zip-folder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

export interface WrittenRelease {
  readonly version: string;
  readonly functions: number;
  readonly licences: readonly Licence[];
}

/**
 * A release: the template, the code of each function, the command line, its documents, licences and checksums. The same sources make the same bytes.
 *
 * @throws NotOfReleaseError, ForeignLicenceError
 */
export async function writeRelease(folder: string): Promise<WrittenRelease> {
  emptyReleaseFolder(folder);
  mkdirSync(join(folder, 'functions'));
  const work = join(project, '.local', `release-${process.pid}`);
  try {
    const templateOf = (outdir: string, withIntervals: boolean): unknown =>
      createApp({ outdir, isValidated: false, withIntervals }).synth().getStackByName(stackName).template;
    const template = templateOf(work, false);
    // The code is the same.
    const templateWithIntervals = templateOf(join(work, 'with-intervals'), true);
    const keys = new Map<string, string>();
    const keyOf = (cdkKey: string): string => {
      const known = keys.get(cdkKey);
      if (known !== undefined) return known;
      const zip = zipFolder(join(work, `asset.${basename(cdkKey, '.zip')}`));
      const key = `functions/${sha256(zip).slice(0, 32)}.zip`;
      writeFileSync(join(folder, key), zip);
      keys.set(cdkKey, key);
      return key;
    };
    for (const [name, made] of [
      ['template.json', template],
      ['template-with-intervals.json', templateWithIntervals],
    ] as const) {
      writeFileSync(join(folder, name), `${JSON.stringify(releaseTemplate(made, keyOf))}\n`);
    }
    const ofClub = await bundleClub(join(folder, 'club.mjs'));
    const ofFunctions = bundleFunctions(handlerFiles(), join(work, 'again'));
    const licences = licencesOf([...Object.keys(ofClub.inputs), ...Object.keys(ofFunctions.inputs)], project);
    const foreign = licences.filter(({ licence }) => !permissive.has(licence));
    if (foreign.length > 0) throw new ForeignLicenceError(foreign);

    writeFileSync(join(folder, 'LICENCES.txt'), licenceNotes(licences));
    copyFileSync(join(project, 'LICENSE'), join(folder, 'LICENSE'));
    cpSync(join(project, 'docs'), join(folder, 'docs'), {
      recursive: true,
      filter: (path) => !path.endsWith('pictures'),
    });
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
    writeFileSync(join(folder, 'release.json'), `${JSON.stringify({ version })}\n`);
    writeFileSync(join(folder, checksumsFile), checksumsOf(folder));
    return { version, functions: keys.size, licences };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export class ForeignLicenceError extends Error {
  override readonly name = 'ForeignLicenceError';

  constructor(licences: readonly Licence[]) {
    const list = licences.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    super(`Licences that are not on the list of permissive ones, bin/release/licences.ts: ${list.join(', ')}.`);
  }
}
