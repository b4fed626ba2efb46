import { needsSeat, seatOf } from '../../join/complete-join.ts';
import type { OpenJoin } from '../../store/open-joins.ts';
import { type Asker, type MayContact, mayContact } from '../contact/contact-limits.ts';
import { addressOf, type RequestContext, type WebContext } from '../web.ts';
import { seatHeldMs } from './invite-routes.ts';

/** A code or a mail is sent only to a person whose seat is still held; the waiting list needs none. */
export async function keepSeat(join: OpenJoin, { services, now }: RequestContext): Promise<'taken' | 'full'> {
  const { athleteId, waitingId } = join;
  if (!athleteId || !needsSeat(join, services)) return 'taken';
  return services.seats.take(seatOf({ athleteId, waitingId }), now + seatHeldMs, now);
}

export function mayAskFor(
  context: WebContext,
  mailbox: string,
  join: OpenJoin,
  { services, now }: RequestContext,
): Promise<MayContact> {
  const asker = askerOf(join);
  return mayContact({ asker, channel: 'mail', target: mailbox, address: addressOf(context), now }, services.allow);
}

/** An athlete counts once, in however many browsers; a person on the waiting list is known by browser only. */
export function askerOf({
  forWaitingList,
  athleteId,
  waitingId,
  joinId,
}: OpenJoin): Exclude<Asker, { readonly kind: 'member' }> {
  const invite = waitingId ?? 'of the club';
  if (forWaitingList || !athleteId) return { kind: 'waiting', id: joinId, invite };
  return { kind: 'joining', id: athleteId, invite };
}
