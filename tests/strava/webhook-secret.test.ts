import { expect, test } from 'vitest';
import { hashOfSecret, isSecret, isVerifyToken, verifyTokenOf } from '../../functions/strava/webhook-secret.ts';

test('a secret is recognised by its hash, and nothing else is', () => {
  const hash = hashOfSecret('open sesame');

  expect(isSecret('open sesame', hash)).toBe(true);
  expect(isSecret('Open sesame', hash)).toBe(false);
  expect(isSecret('', hash)).toBe(false);
});

test('the verify token does not give the secret away, and belongs to one secret only', () => {
  expect(verifyTokenOf('open sesame')).toMatch(/^[0-9a-f]{64}$/);
  expect(isVerifyToken(verifyTokenOf('open sesame'), 'open sesame')).toBe(true);
  expect(isVerifyToken(verifyTokenOf('open sesame'), 'another')).toBe(false);
  expect(isVerifyToken(hashOfSecret('open sesame'), 'open sesame')).toBe(false);
});
