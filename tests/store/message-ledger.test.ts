import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMessageLedger, type MessageLedger } from '../../functions/store/message-ledger.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';

let tables: ClubTables;
let ledger: MessageLedger;
let count = 0;

beforeAll(async () => {
  tables = await startClubTables();
  ledger = createMessageLedger(tables.documents, tables.names.ledger);
});
afterAll(() => tables.stop());

const newMessage = () => {
  count += 1;
  return { athleteId: '7100001', messageId: `advice#${count}#1` };
};

test('of many attempts at one message one gets the claim', async () => {
  const message = newMessage();

  const claims = await Promise.all(
    Array.from({ length: 20 }, (_, index) => ledger.claim({ ...message, claimId: `claim-${index}`, at: 1000 })),
  );

  expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
});

test('a claim that the SDK repeated after a lost answer is still ours', async () => {
  const claim = { ...newMessage(), claimId: 'ours', at: 1000 };

  await ledger.claim(claim);

  expect(await ledger.claim(claim)).toBe('claimed');
});

test('a claim that was taken back can be taken again, but only by whom it belonged to', async () => {
  const claim = { ...newMessage(), claimId: 'ours', at: 1000 };
  await ledger.claim(claim);

  await ledger.release({ ...claim, claimId: 'theirs' });
  expect(await ledger.claim({ ...claim, claimId: 'next' })).toMatchObject({ state: 'claimed', claimId: 'ours' });

  await ledger.release(claim);
  expect(await ledger.claim({ ...claim, claimId: 'next' })).toBe('claimed');
});

test('what was sent stays sent', async () => {
  const claim = { ...newMessage(), claimId: 'ours', at: 1000 };
  await ledger.claim(claim);
  await ledger.note(claim, 'sent', 2000);

  expect(await ledger.claim({ ...claim, claimId: 'next' })).toMatchObject({ state: 'sent', at: 2000 });
  expect(await ledger.end(claim, 'cancelled', 3000)).toMatchObject({ state: 'sent', at: 2000 });
});

test('a message that was withdrawn before it was sent cannot be claimed any more, and withdrawing it twice is once', async () => {
  const message = newMessage();

  expect(await ledger.end(message, 'cancelled', 1000)).toBe('ended');
  expect(await ledger.end(message, 'cancelled', 2000)).toBe('ended');
  expect(await ledger.claim({ ...message, claimId: 'ours', at: 3000 })).toMatchObject({ state: 'cancelled' });
});

test('noting the end of a message whose row has been erased brings no row back', async () => {
  const message = newMessage();

  await ledger.note(message, 'sent', 1000);

  expect(await ledger.claim({ ...message, claimId: 'ours', at: 2000 })).toBe('claimed');
});
