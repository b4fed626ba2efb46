import { dayMs } from '../clock/lifetime.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Waiting } from '../store/waiting-list.ts';
import type { JoinServices } from './join-services.ts';

export type InviteServices = Pick<JoinServices, 'clubName' | 'publicUrl' | 'seats' | 'waitingList' | 'topics' | 'send'>;

const seatKeptForMs = 2 * dayMs;

/** Frees the seat of an athlete who has left, and invites the next from the waiting list. Safe to repeat. */
export async function freeSeat(athleteId: string, now: number, services: InviteServices): Promise<void> {
  await services.seats.release({ kind: 'athlete', id: athleteId });
  await inviteNext(now, services);
}

/**
 * Invites from the waiting list, the longest wait first, while there are seats. An invitation holds its seat for two
 * days; after that the place is forgotten and the next is invited.
 *
 * The seat is taken first, and both the seat and the message are named after the place on the list: stopped half way
 * and repeated, it takes no second seat and sends no second message.
 */
export async function inviteNext(now: number, services: InviteServices): Promise<void> {
  const { seats, waitingList, topics, send } = services;
  for (const waiting of await waitingList.list(now)) {
    const { id, contact, invitedUntil } = waiting;
    if (invitedUntil && invitedUntil > now) continue;
    if (invitedUntil) {
      await seats.release({ kind: 'waiting', id });
      await topics.close(contact.topicArn);
      await waitingList.remove(id);
      continue;
    }

    const until = now + seatKeptForMs;
    if ((await seats.take({ kind: 'waiting', id }, until, now)) === 'full') return;
    await send(await invitation(waiting, until, services));
    await waitingList.noteInvited(id, until);
  }
}

/** Sent under the id of the place on the list, because there is no athlete yet. */
async function invitation(
  { id, contact }: Waiting,
  until: number,
  { clubName, publicUrl, waitingList }: InviteServices,
): Promise<OutboxMessage> {
  const link = `${publicUrl}/join/${await waitingList.inviteCodeOf(id)}`;
  return {
    messageId: `seat#${id}`,
    athleteId: `waiting-${id}`,
    kind: 'answer',
    text: `${clubName}: a seat is free for you, for two days: ${link}`,
    mail: { subject: 'A seat is free for you', details: 'After two days it goes to the next one who waits.' },
    staleAfter: until,
    to: contact,
  };
}
