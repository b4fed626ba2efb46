import type { Member, MemberStore } from '../store/member.ts';
import type { OptedOutPhones } from './opted-out-phones.ts';

/**
 * Marks members whose phone has sent STOP, and removes the mark once it has sent START. SNS and the carrier handle both words
 * themselves, so no text to us says so.
 *
 * The whole list is read before anything is marked: half a list would unmark everybody on the other half.
 */
export async function markOptedOut(
  members: readonly Member[],
  now: number,
  { optedOutPhones, store }: { readonly optedOutPhones: OptedOutPhones; readonly store: MemberStore },
): Promise<{ readonly marked: number; readonly unmarked: number }> {
  const optedOut = await optedOutPhones();
  const count = { marked: 0, unmarked: 0 };
  for (const { athleteId, contact, delivery } of members) {
    const is = contact.kind === 'text' && optedOut.has(contact.phone);
    if (is === Boolean(delivery?.optedOutAt)) continue;

    await store.noteDelivery(athleteId, { optedOutAt: is ? now : null });
    count[is ? 'marked' : 'unmarked'] += 1;
  }
  return count;
}
