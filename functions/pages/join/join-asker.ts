import { needsSeat, seatOf } from '../../join/complete-join.ts';
import type { OpenJoin } from '../../store/open-joins.ts';
import { type Asker, type MayContact, mayContact } from '../contact/contact-limits.ts';
import { addressOf, type RequestContext, type WebContext } from '../web.ts';
import { seatHeldMs } from './invite-routes.ts';

/** A code or a mail goes only to somebody who still has a place; who waits for one needs none. */
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

/** An athlete is one asker in however many browsers; who waits has shown nothing but a browser. */
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
