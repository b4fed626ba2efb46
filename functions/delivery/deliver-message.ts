import { hourMs } from '../clock/lifetime.ts';
import { asksForEmergencyNumber, withEmergencyNumber } from '../messages/emergency-number.ts';
import { partsOf } from '../messages/gsm-7.ts';
import type { CountMetric } from '../metrics/club-metrics.ts';
import type { Contact } from '../outbox/contact.ts';
import { messageKinds } from '../outbox/message-kinds.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import type { AnswerLimits } from '../store/answer-limits.ts';
import { isPaused, type Member, type MemberStore } from '../store/member.ts';
import type { Claim, LedgerRow, MessageLedger } from '../store/message-ledger.ts';
import type { OpenQuestions } from '../store/open-question.ts';
import { deliveryChannelOf, fallbackChannelOf } from './delivery-channel.ts';
import { type PaymentServices, payForText, shareOf } from './pay-for-text.ts';
import type { Publish, PublishAnswer } from './publisher.ts';
import type { Strangers } from './strangers.ts';

export interface DeliverServices extends PaymentServices {
  readonly members: MemberStore;
  readonly ledger: MessageLedger;
  readonly questions: Pick<OpenQuestions, 'note'>;
  readonly limits: Pick<AnswerLimits, 'allowSign'>;
  readonly strangers: Strangers;
  /** Of the country that a phone belongs to; `undefined`: we know of none. */
  readonly emergencyNumberFor: (phone: string) => string | undefined;
  readonly publish: Publish;
  readonly newClaimId: () => string;
  readonly count: CountMetric;
}

/** A message with what there is to know before it goes out. */
interface Sending {
  readonly message: OutboxMessage;
  readonly member: Member | undefined;
  readonly contact: Contact;
  readonly text: string;
  readonly isStranger: boolean;
  readonly now: number;
  /** When an attempt before this one went unanswered; absent: this is the first. */
  readonly triedSince?: number | undefined;
}

/**
 * Sends a message once.
 *
 * It claims the ledger row first and calls SNS second. If it is stopped in between, the claim remains, and the next attempt treats the
 * message as perhaps sent. Only an answer which proves that nothing was sent takes a claim back.
 *
 * The answer to a warning sign waits for nothing: it needs no member, no budget and no table that answers.
 */
export async function deliverMessage(message: OutboxMessage, now: number, services: DeliverServices): Promise<Outcome> {
  const member = message.to ? undefined : await services.members.read(message.athleteId);
  if (!message.to && (member === undefined || member.state.kind === 'erasing')) return done('no such member any more');

  const contact = message.to ?? (member && deliveryChannelOf(member, message.kind));
  if (contact === undefined) {
    await end(message, 'withheld', now, services);
    return done('withheld: the athlete cannot be reached');
  }
  const text = now <= message.staleAfter ? message.text : message.textWhenStale;
  if (text === undefined || text === null || isHeldBack(message, member, now)) {
    await end(message, 'expired', now, services);
    return done('expired, or held back');
  }
  const isStranger = message.to?.kind === 'text' && (await isUnknown(message, message.to.phone, services));
  const sending: Sending = { message, member, contact, text, isStranger, now };
  if (message.kind !== 'safety') return sendPaid(sending, services);
  const lenient = { ...services, ledger: lenientLedger(services.ledger) };
  return isStranger ? sendPaid(sending, lenient) : sendSign(sending, lenient);
}

/** Pays before it claims: if it is stopped in between, that costs a part of the budget and not the text. */
async function sendPaid(sending: Sending, services: DeliverServices): Promise<Outcome> {
  const { message, member, text, isStranger, now } = sending;
  let { contact } = sending;
  const share = shareOf(message, isStranger);
  if (isStranger && contact.kind === 'text' && !services.strangers.isTexted(contact.phone)) {
    return done('not answered: no phone of the countries of this club');
  }
  if (contact.kind === 'text' && (await payForText(text, share, now, services)) === 'spent') {
    const fallback = member && fallbackChannelOf(member, message.kind);
    if (fallback === undefined) {
      await end(message, 'withheld', now, services);
      return done('withheld: the budget of the month is spent');
    }
    contact = fallback;
  }
  const refund = async () => {
    if (contact.kind === 'text') await services.budget.refund(partsOf(text), share, now);
  };

  await noteQuestion({ ...sending, contact }, services);
  const claim: Claim = { ...nameOf(message), claimId: services.newClaimId(), at: now };
  const standing = await services.ledger.claim(claim);
  const settled = await resolvePreviousAttempt(standing, sending, services);
  const triedSince = standing === 'claimed' ? undefined : standing.at;
  if (settled !== undefined) {
    await refund();
    return settled;
  }
  if (isStranger && message.kind === 'safety' && !(await mayAnswerSign(sending, services))) {
    await refund();
    return done('not answered: this phone has had its answers for now');
  }
  return publish({ ...sending, contact, triedSince }, claim, refund, services);
}

/** The answer to a warning sign: whatever fails on the way to SNS is ignored, because the queue would pause longer after each failure. */
async function sendSign(sending: Sending, services: DeliverServices): Promise<Outcome> {
  const { message, contact, text, now } = sending;
  await orElse(undefined, () => noteQuestion(sending, services));
  const claim: Claim = { ...nameOf(message), claimId: services.newClaimId(), at: now };
  const standing = await services.ledger.claim(claim);
  const settled = await resolvePreviousAttempt(standing, sending, services);
  if (settled !== undefined) return settled;
  const triedSince = standing === 'claimed' ? undefined : standing.at;
  if (message.to && !(await mayAnswerSign(sending, services))) {
    return done('not answered: this phone has had its answers for now');
  }
  const outcome = await publish({ ...sending, triedSince }, claim, async () => undefined, services);
  if (outcome.kind === 'done' && contact.kind === 'text') {
    await orElse('paid' as const, () => payForText(text, 'safety', now, services));
  }
  return outcome;
}

async function mayAnswerSign({ message, now }: Sending, { limits, ledger }: DeliverServices): Promise<boolean> {
  const isAllowed = await orElse(true, () => limits.allowSign(message.athleteId, message.messageId, now));
  if (!isAllowed) await ledger.note(message, 'withheld', now);
  return isAllowed;
}

/** The words of a text, with the emergency number of the country of that phone. */
function spoken(text: string, contact: Contact, { emergencyNumberFor }: Pick<DeliverServices, 'emergencyNumberFor'>) {
  // To find the country of a phone takes longer than all else that is reckoned for a text, and few texts need it.
  if (contact.kind !== 'text' || !asksForEmergencyNumber(text)) return text;
  return withEmergencyNumber(text, emergencyNumberFor(contact.phone));
}

async function publish(
  sending: Sending,
  claim: Claim,
  refund: () => Promise<void>,
  services: DeliverServices,
): Promise<Outcome> {
  const { message, member, contact, text, now, triedSince = now } = sending;
  const { ledger, members, count } = services;
  const mail = text === message.text ? message.mail : undefined;
  const answer: PublishAnswer = await services.publish(contact, { text: spoken(text, contact, services), mail });
  switch (answer.kind) {
    case 'accepted':
      count('MessageSent');
      await ledger.note(message, 'sent', now);
      return done(text === message.text ? 'sent' : 'sent, shortened because late');
    case 'refused':
      count('MessageRefused');
      if (answer.isAccounts && contact.kind === 'text') {
        count('TextRefusedByAccount');
        const fallback = member && fallbackChannelOf(member, message.kind);
        // The claim is still ours: the answer proves that no text went out.
        if (fallback !== undefined) {
          await refund();
          return publish({ ...sending, contact: fallback }, claim, async () => undefined, services);
        }
      }
      await ledger.release(claim);
      await refund();
      return answer.again
        ? { kind: 'wait', seconds: refusedForSec(message), why: `SNS refused: ${answer.why}` }
        : { kind: 'give-up', reason: `SNS refused: ${answer.why}` };
    case 'opted-out':
      count('MessageRefused');
      await ledger.release(claim);
      await refund();
      if (member !== undefined) await members.noteDelivery(member.athleteId, { optedOutAt: now });
      // The mark stands: the next attempt goes to the address beside the phone.
      if (member && fallbackChannelOf(member, message.kind))
        return { kind: 'wait', seconds: 1, why: 'the phone has opted out: by mail then' };
      await end(message, 'withheld', now, services);
      return done('withheld: the athlete has opted out');
    case 'unknown':
      count('MessageUnconfirmed');
      await ledger.note(message, 'unconfirmed', now);
      return messageKinds[message.kind].isUrgent
        ? { kind: 'wait', seconds: unansweredForSec(now - triedSince), why: `SNS did not answer: ${answer.why}` }
        : done(`unconfirmed: ${answer.why}`);
    default:
      return answer satisfies never;
  }
}

/**
 * Before the text goes out, so that no answer comes first; and before the claim, because a message that is stopped between claim and
 * SNS is never sent. A mail cannot be answered.
 */
async function noteQuestion(
  { message: { athleteId, asks, text: whole, to }, contact, text, now }: Sending,
  { questions }: DeliverServices,
): Promise<void> {
  if (!asks || to || contact.kind !== 'text' || text !== whole) return;
  await questions.note(athleteId, asks, now);
}

/** If an earlier attempt left a claim, nobody knows whether it sent the message: it is noted as unconfirmed. */
async function end(
  message: OutboxMessage,
  state: 'expired' | 'withheld',
  now: number,
  { ledger }: DeliverServices,
): Promise<void> {
  const standing = await ledger.end(message, state, now);
  if (standing !== 'ended' && standing.state === 'claimed') await ledger.note(message, 'unconfirmed', now);
}

/** What to do about a row that another attempt left. `undefined`: publish anyway. */
async function resolvePreviousAttempt(
  row: 'claimed' | LedgerRow,
  { message, now }: Sending,
  { ledger }: DeliverServices,
): Promise<Outcome | undefined> {
  if (row === 'claimed') return undefined;
  switch (row.state) {
    case 'sent':
    case 'expired':
    case 'cancelled':
    case 'withheld':
      return done(`already ${row.state}`);
    case 'claimed':
    case 'unconfirmed':
      if (messageKinds[message.kind].isUrgent && now - row.at < urgentForMs) return undefined;
      if (row.state === 'claimed') await ledger.note(message, 'unconfirmed', now);
      return done('unconfirmed: an attempt before this one did not end');
    default:
      return row.state satisfies never;
  }
}

/** This was decided when the message was made, and is checked again because the message may have waited. */
function isHeldBack({ kind, quietFrom }: OutboxMessage, member: Member | undefined, now: number): boolean {
  if (!messageKinds[kind].isUnsolicited) return false;
  if (member !== undefined && isPaused(member, now)) return true;
  return quietFrom !== undefined && quietFrom !== null && now >= quietFrom;
}

/** A code or a receipt goes where it was asked for. For other messages it matters whether the phone is a member's. */
async function isUnknown({ kind }: OutboxMessage, phone: string, { strangers }: DeliverServices): Promise<boolean> {
  if (messageKinds[kind].isForAnyone) return false;
  return orElse(false, async () => !(await strangers.isMember(phone)));
}

/** For answers to warning signs: a table that does not answer neither holds one back nor has it sent again and again. */
function lenientLedger(ledger: MessageLedger): MessageLedger {
  return {
    ...ledger,
    claim: (claim) => orElse('claimed' as const, () => ledger.claim(claim)),
    release: (claim) => orElse(undefined, () => ledger.release(claim)),
    note: (message, state, at) => orElse(undefined, () => ledger.note(message, state, at)),
  };
}

/** For steps that must not hold back the answer to a warning sign. */
async function orElse<Value>(otherwise: Value, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}

function nameOf({ athleteId, messageId }: OutboxMessage) {
  return { athleteId, messageId };
}

function done(what: string): Outcome {
  return { kind: 'done', what };
}

/** How long to wait after SNS was too busy. */
function refusedForSec({ kind }: OutboxMessage): number {
  return messageKinds[kind].isUrgent ? 5 : 30;
}

/** Each wait is as long as all before it: if SNS sends without answering, a message goes out a few times, not eighty. */
function unansweredForSec(triedForMs: number): number {
  return Math.max(15, triedForMs / 1000);
}

/** How long an urgent message is repeated while SNS does not answer. */
const urgentForMs = hourMs / 2;
