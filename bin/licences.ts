import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { permissive } from './release/licences.ts';
import { exitIfHelpIsAsked } from './usage.ts';

exitIfHelpIsAsked(`npm run licences

Counts the licences of the installed packages. Exits with 1 if one that runs or deploys a club is not permissive.`);

const project = fileURLToPath(new URL('..', import.meta.url));
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() })),
});
const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).default('not said'),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')));
const found = Object.entries(packages).flatMap(([path, { dev = false }]) => {
  const installed = path === '' ? undefined : packageIn(path);
  return installed === undefined ? [] : [{ ...installed, dev }];
});
const byLicence = Map.groupBy(found, ({ license }) => license);
for (const [licence, of] of [...byLicence].sort(([, one], [, other]) => other.length - one.length)) {
  console.log(`${String(of.length).padStart(4)}  ${licence}`);
}
const foreign = found.filter(({ license, dev }) => !dev && !isPermissive(license));
for (const { name, version, license } of foreign) console.log(`NOT PERMISSIVE: ${name} ${version}: ${license}`);
process.exitCode = foreign.length === 0 ? 0 : 1;

/** Of `(MIT OR GPL-3.0-or-later)` everybody chooses. */
function isPermissive(license: string): boolean {
  return license
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((one) => permissive.has(one));
}

/** What is for another machine is not installed. */
function packageIn(path: string): z.infer<typeof packageSchema> | undefined {
  try {
    return packageSchema.parse(JSON.parse(readFileSync(join(project, path, 'package.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
