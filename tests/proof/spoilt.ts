import fc from 'fast-check';
import { anyCharacter } from '../fixtures/any-character.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a field holds once something has gone wrong somewhere. */
const odd: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    true,
    '',
    0,
    -1,
    -0,
    0.1,
    Number.MIN_VALUE,
    1e13,
    1e308,
    -1e308,
    Number.MAX_SAFE_INTEGER,
    '9'.repeat(40),
    'NaN',
    'constructor',
    '__proto__',
    'toString',
    '\u0000',
    '\u202E',
    '2026-02-30',
    '2026-03-08T09:00:00Z',
    '0001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    [],
    {},
    { length: -1 },
    [null, {}],
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** A value that was right, with some of its fields, at any depth, gone, or holding something else. */
export function spoilt(sample: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(sample);
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), odd), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((value, [path, other]) => replaced(value, path, other), sample));
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  Object.assign(copy, { [name]: replaced((value as Record<string, unknown>)[name], rest, other) });
  return copy;
}
