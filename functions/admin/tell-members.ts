import { zoneOf } from '../clock/athlete-zone.ts';
import { dayMs } from '../clock/lifetime.ts';
import { clockIn } from '../messages/hour-cycle.ts';
import { isQuietHour } from '../messages/quiet-hours.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { LocalClock } from '../recovery/local-clock.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { MessageLedger } from '../store/message-ledger.ts';

export interface TellServices {
  readonly history: Pick<HistoryStore, 'read'>;
  readonly ledger: Pick<MessageLedger, 'find'>;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly hasTime: () => boolean;
}

/** What the admin has the club tell a member. */
export interface Notice {
  /** Names the notice, so that a repeat tells nobody twice. */
  readonly name: string;
  readonly text: string;
  readonly mail: { readonly subject: string; readonly text: string; readonly details: string };
}

export interface Told {
  readonly told: number;
  /** It is night for them, or the function had no time left: the next hour tells them. */
  readonly later: number;
}

/** After this a notice is no news any more. */
const newsForMs = 2 * dayMs;

/**
 * Tells each member once, and nobody at night: a later call tells those who are asleep. `deliver` treats a notice like any message:
 * the month's budget, STOP and the address beside a phone all count.
 */
export async function tellMembers(
  members: readonly Member[],
  noticeFor: (member: Member, clock: LocalClock) => Promise<Notice>,
  now: number,
  services: TellServices,
): Promise<Told> {
  let told = 0;
  let later = 0;
  for (const member of members) {
    if (!services.hasTime()) {
      later += 1;
      continue;
    }
    const outcome = await tellMember(member, noticeFor, now, services);
    if (outcome === 'told') told += 1;
    if (outcome === 'later') later += 1;
  }
  return { told, later };
}

async function tellMember(
  member: Member,
  noticeFor: (member: Member, clock: LocalClock) => Promise<Notice>,
  now: number,
  { history, ledger, send }: TellServices,
): Promise<'told' | 'later' | 'before'> {
  const { athleteId } = member;
  const clock = clockIn(zoneOf(await history.read(athleteId)), member);
  if (isQuietHour(clock, now, member.quietHours)) return 'later';

  const { name, text, mail } = await noticeFor(member, clock);
  const messageId = `notice#${name}`;
  if ((await ledger.find({ athleteId, messageId })) !== undefined) return 'before';
  await send({ messageId, athleteId, kind: 'notice', text, mail, staleAfter: now + newsForMs });
  return 'told';
}
