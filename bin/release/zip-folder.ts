import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The same bytes for the same files, on whatever day and machine: all are as old as the format can say. */
const asOld = new Date(1980, 0, 1);

/** Every file of a folder, as Lambda takes its code. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
  // Readable by everybody, which Lambda asks for.
  return zipSync(files, { level: 9, mtime: asOld, os: 3, attrs: 0o100644 << 16 });
}
