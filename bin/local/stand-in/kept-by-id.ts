import type * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';

/** Athletes or activities of one stand-in. */
export interface KeptById<Item> {
  has(id: string): boolean;
  find(id: string): Item | undefined;
  /** @throws the error that `unknown` makes. */
  get(id: string): Item;
  /** Takes the place of one with the same id. */
  put(item: Item): Item;
  /** @throws the error that `unknown` makes. */
  remove(id: string): Item;
  list(): readonly Item[];
}

interface KeptSettings {
  /** The name of the file that keeps them between starts. */
  readonly keptAs: string;
  readonly dataDirectory: string | undefined;
  /** Thrown for an id that nothing has. */
  readonly unknown: (id: string, known: readonly string[]) => Error;
}

export function createKeptById<Schema extends z.ZodType<{ readonly id: string }>>(
  schema: Schema,
  { keptAs, dataDirectory, unknown }: KeptSettings,
): KeptById<z.infer<Schema>> {
  const kept = createPersistentMap(schema, keptAs, dataDirectory);
  const get = (id: string): z.infer<Schema> => {
    const found = kept.get(id);
    if (found !== undefined) return found;
    throw unknown(
      id,
      kept.entries().map(([known]) => known),
    );
  };
  return {
    has: (id) => kept.get(id) !== undefined,
    find: kept.get,
    get,
    put(item) {
      kept.set(item.id, item);
      return item;
    },
    remove(id) {
      const item = get(id);
      kept.delete(id);
      return item;
    },
    list: kept.values,
  };
}
