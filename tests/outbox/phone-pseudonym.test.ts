import { expect, test } from 'vitest';
import {
  createLastingPhonePseudonym,
  createPhonePseudonym,
  unkeyedPhonePseudonym,
} from '../../functions/outbox/phone-pseudonym.ts';

const phone = '+14255550100';
const away = () => Promise.reject(new Error('Parameter Store is away'));

test('a phone has one name in a club, another in another club, and neither can be had from a list of phones', async () => {
  const ours = createPhonePseudonym(async () => 'key of ours');
  const theirs = createPhonePseudonym(async () => 'key of theirs');

  const names = [await ours(phone), await theirs(phone), unkeyedPhonePseudonym(phone)];

  expect(await ours(phone)).toBe(names[0]);
  expect(new Set(names).size).toBe(3);
});

test('without the key there is a name that holds while the process lives, and says nothing to the next', async () => {
  const before = createLastingPhonePseudonym(away);

  expect(await before(phone)).toBe(await before(phone));
  expect(await before(phone)).not.toBe(await createLastingPhonePseudonym(away)(phone));
  expect(await before(phone)).not.toBe(unkeyedPhonePseudonym(phone));
});

test('an erasure waits for the key: it must find every row', async () => {
  await expect(createPhonePseudonym(away)(phone)).rejects.toThrow('away');
});
