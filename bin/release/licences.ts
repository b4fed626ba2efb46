import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default('not said'),
});

/** May be used and passed on with their text; none asks for more. */
export const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT AND ISC',
  'Unlicense',
]);

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its text, where the package has one. */
  readonly text: string;
}

/** Of the packages that the files came from, by name. @param files paths, as a bundler lists them. */
export function licencesOf(files: readonly string[], project: string): readonly Licence[] {
  const folders = new Set(files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  return [...folders]
    .map((folder) => licenceIn(join(project, folder)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceIn(folder: string): Licence {
  const { name, version, license } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(one));
  const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return { name, version, licence: license, text };
}

/** What a release says of them. */
export function licenceNotes(licences: readonly Licence[]): string {
  const list = licences.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = licences.map(({ name, version, text }) => `\n--- ${name} ${version} ---\n\n${text.trim()}\n`);
  return `What is in the bundles beside Afterrun's own code (MIT):\n\n${list.join('\n')}\n${texts.join('')}`;
}
