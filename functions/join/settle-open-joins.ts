import { isStale, type OpenJoin } from '../store/open-joins.ts';
import { abandonJoin } from './abandon-join.ts';
import { completeJoin } from './complete-join.ts';
import { inviteNext } from './invite-next.ts';
import type { JoinServices } from './join-services.ts';

/**
 * Run by `reconcile` every hour: finishes joins whose owner clicked the link in SNS's mail and closed the page, clears
 * away stale ones, and offers their seats to the waiting list. Safe to repeat.
 */
export async function settleOpenJoins(now: number, services: JoinServices): Promise<void> {
  for (const join of await services.openJoins.list()) {
    const confirmed = join.abandoned ? join : await withConfirmedMail(join, services);
    const end = join.abandoned ? 'incomplete' : await settleJoin(confirmed, now, services);
    const isOver = end !== 'joined' && end !== 'waiting' && (confirmed.abandoned || isStale(confirmed, now));
    if (isOver) await abandonJoin(confirmed, services);
  }
  await inviteNext(now, services);
}

/** The join with its address as the contact, once SNS says that its owner has confirmed. */
export async function withConfirmedMail(join: OpenJoin, { topics, openJoins }: JoinServices): Promise<OpenJoin> {
  const { pendingMail } = join;
  if (!pendingMail || !(await topics.isConfirmed(pendingMail.topicArn))) return join;

  const confirmed: OpenJoin = { ...join, contact: { kind: 'email', topicArn: pendingMail.topicArn } };
  await openJoins.write(confirmed);
  return confirmed;
}

/** The contact is proved: they become a member, or go onto the waiting list. */
export async function settleJoin(join: OpenJoin, now: number, services: JoinServices) {
  return join.forWaitingList ? waitInLine(join, now, services) : completeJoin(join, now, services);
}

async function waitInLine(
  { contact, consent, joinId, startedAt }: OpenJoin,
  now: number,
  { waitingList, openJoins, codes }: JoinServices,
): Promise<'waiting' | 'incomplete'> {
  if (contact?.kind !== 'email') return 'incomplete';

  await waitingList.add({ contact, consent }, { joinId, startedAt }, now);
  await codes.forget({ kind: 'join', joinId });
  await openJoins.remove(joinId);
  return 'waiting';
}
