import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMessageBudget, type MessageBudget } from '../../functions/club/message-budget.ts';
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

const spendMany = async (parts: readonly number[], now: number, isReserved = false) => {
  const spendings = [];
  for (const each of parts) spendings.push(await budget.spend(each, isReserved, now));
  return spendings;
};

test('nine tenths of a budget are for what the club starts, to the last part', async () => {
  const now = monthOfOurOwn();

  const spendings = await spendMany([...Array(44).fill(2), 2, 1, 1], now);

  expect(spendings.slice(0, 45).every(({ kind }) => kind === 'ok')).toBe(true);
  expect(spendings.slice(45)).toEqual([
    { kind: 'spent', isFirst: true },
    { kind: 'spent', isFirst: false },
  ]);
});

test('a tenth is kept for codes and safety, and ends too', async () => {
  const now = monthOfOurOwn();
  await spendMany([90], now);

  expect(await budget.spend(1, false, now)).toMatchObject({ kind: 'spent' });
  expect(await budget.spend(10, true, now)).toEqual({ kind: 'ok', reached: 100 });
  expect(await budget.spend(1, true, now)).toMatchObject({ kind: 'spent' });
});

test('the admin hears of 80 % once, from the text that crosses it', async () => {
  const now = monthOfOurOwn();

  const spendings = await spendMany([79, 2, 1], now);

  expect(spendings).toEqual([{ kind: 'ok' }, { kind: 'ok', reached: 80 }, { kind: 'ok' }]);
});

test('a new month starts afresh', async () => {
  const now = monthOfOurOwn();
  await spendMany([90], now);

  expect(await budget.spend(1, false, monthOfOurOwn())).toEqual({ kind: 'ok' });
});

test('of many texts at once no more go out than there is room for', async () => {
  const now = monthOfOurOwn();

  const spendings = await Promise.all(Array.from({ length: 60 }, () => budget.spend(2, false, now)));

  expect(spendings.filter(({ kind }) => kind === 'ok')).toHaveLength(45);
});
