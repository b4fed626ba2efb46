import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { passingPlainValues } from '../../bin/local/plain-values.ts';

/** As dynalite has it: the stand-in's lets plain values pass. */
const ownCheck: (value: object) => string | undefined = (() => {
  const load = createRequire(import.meta.url);
  const path = load.resolve('dynalite/validations/index.js');
  const used = load.cache[path];
  delete load.cache[path];
  try {
    return load(path).validateAttributeValue;
  } finally {
    load.cache[path] = used;
  }
})();

const number = fc.oneof(
  fc.double({ noNaN: true }).map(String),
  fc.integer().map(String),
  fc.stringMatching(/^-?[0-9]{1,20}(\.[0-9]{0,16})?$/),
  fc.constantFrom('0', '-0', '0.0', '', 'a', '1e5', '1e200', '-1.50', '.5', ' 1', '1\n', '9'.repeat(39)),
);
const { value } = fc.letrec<{ value: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.record({ N: number }),
    fc.record({ S: fc.string() }),
    fc.record({ BOOL: fc.boolean() }),
    fc.record({ NULL: fc.boolean() }),
    fc.record({ SS: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }) }),
    fc.record({ NS: fc.array(number, { maxLength: 2 }) }),
    fc.constantFrom({}, { S: 'a', N: '1' }),
    fc.record({ L: fc.array(tie('value'), { maxLength: 3 }) }),
    fc.record({ M: fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }) }),
  ),
}));

test('says of any value what dynalite says, and leaves of it what dynalite leaves', () => {
  fc.assert(
    fc.property(value, (any) => {
      const [one, other] = [structuredClone(any), structuredClone(any)];
      expect(passingPlainValues(ownCheck)(one)).toEqual(ownCheck(other));
      expect(one).toEqual(other);
    }),
    { numRuns: 500 },
  );
});

test('what a row of the club has needs no look by dynalite', () => {
  const own = vi.fn(ownCheck);
  const row = { a: { S: '' }, b: { N: '-12.05' }, c: { L: [{ NULL: true }, { M: { d: { N: '1795722112542' } } }] } };

  expect(passingPlainValues(own)({ M: row })).toBeUndefined();
  expect(own).not.toHaveBeenCalled();
});
