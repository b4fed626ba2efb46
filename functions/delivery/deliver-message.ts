import { hourMs } from '../club/lifetime.ts';
import { isPaused, type Member, type MemberStore } from '../club/member.ts';
import type { MessageBudget } from '../club/message-budget.ts';
import type { Claim, LedgerRow, MessageLedger } from '../club/message-ledger.ts';
import type { OutboxMessage } from '../club/outbox.ts';
import { partsOf } from '../messages/gsm-7.ts';
import type { CountMetric } from '../queue/club-metrics.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import type { Publish } from './publisher.ts';
import { spareOf, wayTo } from './way-to.ts';

export interface DeliverServices {
  readonly members: MemberStore;
  readonly ledger: MessageLedger;
  readonly budget: MessageBudget;
  /** The club's admin hears that the budget has reached a share, in per cent, or that texts are withheld now. */
  readonly tellAdmin: (reached: 80 | 100 | 'spent') => Promise<void>;
  readonly publish: Publish;
  readonly newClaimId: () => string;
  readonly count: CountMetric;
}

/** Of these two are better than none: an athlete in trouble, or one who waits for a code. */
const urgentKinds: ReadonlySet<OutboxMessage['kind']> = new Set(['safety', 'code']);

/** A tenth of the month's budget is kept for these. */
const reservedKinds: ReadonlySet<OutboxMessage['kind']> = new Set(['safety', 'code', 'receipt']);

/** What the club starts by itself: quiet hours and a pause hold it back. */
const unaskedKinds: ReadonlySet<OutboxMessage['kind']> = new Set(['advice', 'update', 'question']);

/**
 * Sends a message once.
 *
 * The ledger row is claimed first and SNS asked second. Whatever stops us in between leaves a claim behind, and the
 * next attempt takes it for what it is: perhaps sent. Only an answer that proves the opposite takes a claim back.
 */
export async function deliverMessage(
  message: OutboxMessage,
  now: number,
  { members, ledger, budget, tellAdmin, publish, newClaimId, count }: DeliverServices,
): Promise<Outcome> {
  const member = message.to ? undefined : await members.read(message.athleteId);
  if (!message.to && (member === undefined || member.state.kind === 'erasing')) {
    return { kind: 'done', what: 'no such member any more' };
  }
  let contact = message.to ?? (member && wayTo(member, message.kind));
  if (contact === undefined) {
    await end('withheld');
    return { kind: 'done', what: 'withheld: the athlete cannot be reached' };
  }

  const text = now <= message.staleAfter ? message.text : message.textWhenStale;
  if (text === undefined || text === null || isHeldBack(message, member, now)) {
    await end('expired');
    return { kind: 'done', what: 'expired, or held back' };
  }

  // Before the claim: a stop in between then costs a part of the budget, and not the text.
  if (contact.kind === 'text') {
    const spending = await budget.spend(partsOf(text), reservedKinds.has(message.kind), now);
    if (spending.kind === 'spent') {
      if (spending.isFirst) await tellAdmin('spent');
      const spare = member && spareOf(member);
      if (spare === undefined) {
        await end('withheld');
        return { kind: 'done', what: 'withheld: the budget of the month is spent' };
      }
      contact = spare;
    } else if (spending.reached !== undefined) {
      await tellAdmin(spending.reached);
    }
  }

  const claim: Claim = { athleteId: message.athleteId, messageId: message.messageId, claimId: newClaimId(), at: now };
  const standing = await ledger.claim(claim);
  if (standing !== 'claimed') {
    const settled = await settleFormerAttempt(standing);
    if (settled !== undefined) {
      await giveBack();
      return settled;
    }
  }

  const mail = text === message.text ? message.mail : undefined;
  const answer = await publish(contact, { text, mail });
  switch (answer.kind) {
    case 'accepted':
      count('MessageSent');
      await ledger.note(message, 'sent', now);
      return { kind: 'done', what: text === message.text ? 'sent' : 'sent, shortened because late' };
    case 'refused':
      count('MessageRefused');
      await ledger.release(claim);
      await giveBack();
      return answer.again
        ? { kind: 'wait', seconds: 30, why: `SNS refused: ${answer.why}` }
        : { kind: 'give-up', reason: `SNS refused: ${answer.why}` };
    case 'opted-out':
      count('MessageRefused');
      await ledger.release(claim);
      await giveBack();
      if (member !== undefined) await members.noteDelivery(member.athleteId, { optedOutAt: now });
      // The mark stands: the next attempt goes to the address beside the phone.
      if (member && spareOf(member)) return { kind: 'wait', seconds: 1, why: 'the phone has opted out: by mail then' };
      await end('withheld');
      return { kind: 'done', what: 'withheld: the athlete has opted out' };
    case 'unknown':
      count('MessageUnconfirmed');
      await ledger.note(message, 'unconfirmed', now);
      return urgentKinds.has(message.kind)
        ? { kind: 'wait', seconds: 15, why: `SNS did not answer: ${answer.why}` }
        : { kind: 'done', what: `unconfirmed: ${answer.why}` };
    default:
      return answer satisfies never;
  }

  /** Of an attempt that died with its claim nobody knows whether it sent: its end is not ours to say. */
  async function end(state: 'expired' | 'withheld'): Promise<void> {
    const standing = await ledger.end(message, state, now);
    if (standing !== 'ended' && standing.state === 'claimed') await ledger.note(message, 'unconfirmed', now);
  }

  async function giveBack(): Promise<void> {
    if (contact?.kind === 'text' && text) await budget.giveBack(partsOf(text), now);
  }

  /** What to do about a row that another attempt left. `undefined`: publish all the same. */
  async function settleFormerAttempt(row: LedgerRow): Promise<Outcome | undefined> {
    switch (row.state) {
      case 'sent':
      case 'expired':
      case 'cancelled':
      case 'withheld':
        return { kind: 'done', what: `already ${row.state}` };
      case 'claimed':
      case 'unconfirmed':
        if (urgentKinds.has(message.kind) && now - row.at < urgentForMs) return undefined;
        if (row.state === 'claimed') await ledger.note(message, 'unconfirmed', now);
        return { kind: 'done', what: 'unconfirmed: an attempt before this one did not end' };
      default:
        return row.state satisfies never;
    }
  }
}

/** Decided when the message was made, and looked at again: it may have waited. */
function isHeldBack({ kind, quietFrom }: OutboxMessage, member: Member | undefined, now: number): boolean {
  if (!unaskedKinds.has(kind)) return false;
  if (member !== undefined && isPaused(member, now)) return true;
  return quietFrom !== undefined && quietFrom !== null && now >= quietFrom;
}

/** An urgent message that SNS never answers for is repeated for so long, and then left as it is. */
const urgentForMs = hourMs / 2;
