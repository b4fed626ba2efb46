import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs } from '../../functions/clock/lifetime.ts';
import type { BudgetShare } from '../../functions/outbox/message-kinds.ts';
import { budgetKey, createMessageBudget, type MessageBudget } from '../../functions/store/message-budget.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';

let tables: ClubTables;
let budget: MessageBudget;
let month = 0;

beforeAll(async () => {
  tables = await startClubTables();
  // A hundred parts.
  budget = createMessageBudget(tables.documents, tables.names.ledger, { monthlyUsd: 1, partUsd: 0.01 });
});
afterAll(() => tables.stop());

const monthOfOurOwn = () => {
  month += 1;
  return Date.UTC(2026, month, 15);
};

const spendMany = async (parts: readonly number[], now: number, share: BudgetShare = 'usual') => {
  const spendings = [];
  for (const each of parts) spendings.push(await budget.spend(each, share, now));
  return spendings;
};

const spent = { kind: 'spent' };

test('77 % of a budget are for members, to the last part', async () => {
  const now = monthOfOurOwn();

  const spendings = await spendMany([...Array(38).fill(2), 1, 1, 1], now);

  expect(spendings.slice(0, 39).every(({ kind }) => kind === 'ok')).toBe(true);
  expect(spendings.slice(39)).toEqual([
    { kind: 'spent', isFirst: true },
    { kind: 'spent', isFirst: false },
  ]);
});

test('an answer to a warning sign is never refused, whatever is spent', async () => {
  const now = monthOfOurOwn();
  await spendMany([77], now);

  const spendings = await spendMany(Array(300).fill(1), now, 'safety');

  expect(spendings.every(({ kind }) => kind === 'ok')).toBe(true);
});

test('codes, receipts and strangers have shares of their own, of the day and of the month', async () => {
  const now = monthOfOurOwn();
  const spentOf = async (share: BudgetShare, at: number) =>
    (await spendMany(Array(20).fill(1), at, share)).filter(({ kind }) => kind === 'ok').length;

  expect(await spentOf('code', now)).toBe(11);
  expect(await spentOf('code', now + dayMs)).toBe(0);
  expect(await spentOf('receipt', now)).toBe(2);
  expect(await spentOf('stranger', now)).toBe(1);
  expect(await spentOf('stranger', now + dayMs)).toBe(1);
  expect(await spentOf('stranger', now + 2 * dayMs)).toBe(0);
  expect(await spentOf('sign-of-stranger', now)).toBe(2);
  expect(await budget.spend(77, 'usual', now)).toMatchObject({ kind: 'ok' });
});

test('what is kept for safety is left when all the others have spent theirs', async () => {
  const now = monthOfOurOwn();
  await budget.spend(20, 'safety', now);
  await budget.spend(75, 'usual', now);

  expect(await budget.spend(1, 'usual', now)).toMatchObject(spent);
  expect(await budget.spend(1, 'code', now)).toMatchObject(spent);
});

test('what SNS refused is given back to its share', async () => {
  const now = monthOfOurOwn();
  await budget.spend(77, 'usual', now);
  await budget.refund(2, 'usual', now);

  expect(await budget.spend(2, 'usual', now)).toMatchObject({ kind: 'ok' });
  expect(await budget.spend(1, 'usual', now)).toMatchObject(spent);
});

test('a row that cannot be read counts as absent: texts go out, and counting starts anew', async () => {
  const now = monthOfOurOwn();
  const month = new Date(now).toISOString().slice(0, 7);
  await tables.put('ledger', budgetKey(month), { parts: 'many' });

  expect(await budget.spend(1, 'usual', now)).toEqual({ kind: 'ok' });
  expect(await budget.spend(1, 'safety', now)).toEqual({ kind: 'ok' });
});

test('the admin hears of 80 % once, from the text that crosses it', async () => {
  const now = monthOfOurOwn();
  await spendMany([7], now, 'code');

  const spendings = await spendMany([72, 2, 1], now);

  expect(spendings).toEqual([{ kind: 'ok' }, { kind: 'ok', reached: 80 }, { kind: 'ok' }]);
});

test('a new month starts afresh', async () => {
  const now = monthOfOurOwn();
  await spendMany([77], now);

  expect(await budget.spend(1, 'usual', monthOfOurOwn())).toEqual({ kind: 'ok' });
});

test('of many texts at once no more go out than there is room for', async () => {
  const now = monthOfOurOwn();

  const spendings = await Promise.all(Array.from({ length: 60 }, () => budget.spend(2, 'usual', now)));

  expect(spendings.filter(({ kind }) => kind === 'ok')).toHaveLength(38);
});
