import { Readable, Stream } from 'node:stream';
import type { Answered, Database, Range } from 'dynalite';

export interface RowsInMemory {
  readonly database: Database;
  /** For good: nothing is held any more. */
  close(): void;
}

/**
 * A database for dynalite that keeps nothing on disk. The one that it brings keeps rows as bytes: each read makes a row of them
 * again, and one of the description of its table. Here a row is kept as it was put: dynalite puts a row as a whole and changes
 * none that it has read.
 */
export function rowsInMemory(): RowsInMemory {
  const rows = new Map<string, unknown>();
  // Names of tables and hexadecimal digits: the order of the text is that of its bytes.
  const keys: string[] = [];
  let isClosed = false;

  const write = (change: () => void, answered: Answered): void => {
    // A table becomes active a moment after the answer that it is being made.
    if (!isClosed) change();
    answered(isClosed ? new Error('Database is closed') : null);
  };
  const put = (key: string, row: unknown): void => {
    if (!rows.has(key)) keys.splice(placeIn(keys, key), 0, key);
    rows.set(key, withoutUndefined(row));
  };
  const remove = (key: string): void => {
    if (rows.delete(key)) keys.splice(placeIn(keys, key), 1);
  };
  return {
    database: {
      get: (key, answered) => answered(null, rows.get(key)),
      put: (key, row, answered) => write(() => put(key, row), answered),
      del: (key, answered) => write(() => remove(key), answered),
      batch: (operations, answered) =>
        write(() => {
          for (const operation of operations) {
            if (operation.type === 'put') put(operation.key, operation.value);
            else remove(operation.key);
          }
        }, answered),
      createKeyStream: () => Readable.from([...keys]),
      createValueStream: (range) => streamOf(keysIn(range, keys).map((key) => rows.get(key))),
    },
    close() {
      isClosed = true;
      rows.clear();
      keys.length = 0;
    },
  };
}

/** Of the first key that is not before this one. */
function placeIn(keys: readonly string[], key: string): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (String(keys[middle]) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function keysIn({ gt, gte, lt, lte, reverse = false, limit = -1 }: Range, keys: readonly string[]): readonly string[] {
  const after = (key: string): number => placeIn(keys, key) + (keys[placeIn(keys, key)] === key ? 1 : 0);
  const from = gt === undefined ? placeIn(keys, gte ?? '') : after(gt);
  const to = lte === undefined ? (lt === undefined ? keys.length : placeIn(keys, lt)) : after(lte);
  const found = keys.slice(from, to);
  if (reverse) found.reverse();
  return limit < 0 ? found : found.slice(0, limit);
}

/** An index has such attributes in a row that lacks what the index is to have of it. */
function withoutUndefined(row: unknown): unknown {
  const values = Object.entries(Object(row));
  return values.some(([, value]) => value === undefined)
    ? Object.fromEntries(values.filter(([, value]) => value !== undefined))
    : row;
}

/** All at once, without what Node's streams do between two values. */
function streamOf(values: readonly unknown[]): Stream {
  let isDestroyed = false;
  const stream = Object.assign(new Stream(), {
    destroy() {
      isDestroyed = true;
    },
  });
  // Whoever asks for the stream listens a moment later.
  queueMicrotask(() => {
    for (const value of values) {
      if (isDestroyed) return;
      stream.emit('data', value);
    }
    stream.emit('end');
  });
  return stream;
}
