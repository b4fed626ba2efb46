import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { KeptDataError } from './data-directory.ts';

/**
 * A map that outlives a stop when the club has a data directory, as one small JSON file. Written as a whole, by way of
 * a second file, so that a stop in the middle leaves the old one.
 */
export interface PersistentMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): boolean;
  values(): readonly Value[];
  entries(): readonly (readonly [string, Value])[];
}

export function createPersistentMap<Schema extends z.ZodType>(
  schema: Schema,
  name: string,
  dataDirectory: string | undefined,
): PersistentMap<z.infer<Schema>> {
  const file = dataDirectory === undefined ? undefined : join(dataDirectory, `${name}.json`);
  const map = new Map<string, z.infer<Schema>>(file === undefined ? [] : read(file));

  return {
    get: (key) => map.get(key),
    values: () => [...map.values()],
    entries: () => [...map.entries()],
    set(key, value) {
      map.set(key, value);
      write();
    },
    delete(key) {
      const known = map.delete(key);
      if (known) write();
      return known;
    },
  };

  function read(path: string): readonly (readonly [string, z.infer<Schema>])[] {
    if (!existsSync(path)) return [];
    const parsed = z.record(z.string(), schema).safeParse(jsonOf(readFileSync(path, 'utf8')));
    if (parsed.success) return Object.entries(parsed.data);
    throw new KeptDataError(`its ${name}.json is not readable`);
  }

  function write(): void {
    if (file === undefined) return;
    writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(map), undefined, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
