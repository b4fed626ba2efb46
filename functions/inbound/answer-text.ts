import { createHash } from 'node:crypto';
import { zoneOf } from '../clock/athlete-zone.ts';
import type { CheckInStore } from '../club/check-ins.ts';
import type { HistoryStore } from '../club/history.ts';
import type { InboundLedger } from '../club/inbound-ledger.ts';
import { dayMs, hourMs } from '../club/lifetime.ts';
import { localMoment } from '../club/local-day.ts';
import type { Member, MemberStore } from '../club/member.ts';
import type { OutboxMessage } from '../club/outbox.ts';
import type { PhoneClaims } from '../club/phone-claims.ts';
import type { PrescriptionStore } from '../club/prescription-row.ts';
import type { ProfileStore } from '../club/profile.ts';
import { unknownNumberText } from '../messages/reply/confirmation.ts';
import { readReply } from '../messages/reply/read-reply.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import type { Answer } from './answer.ts';
import { answerReply } from './answer-reply.ts';
import type { CommandServices } from './commands.ts';
import type { InboundText } from './inbound-text.ts';

export interface InboundServices extends CommandServices {
  readonly phones: PhoneClaims;
  readonly members: MemberStore;
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
  readonly checkIns: CheckInStore;
  readonly prescriptions: PrescriptionStore;
  readonly inbound: InboundLedger;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** A question of the morning is answered by a lone number for so long. */
const askedForMs = 18 * hourMs;
/** An answer to a text is of no use much later. */
const answersForMs = 6 * hourMs;

/**
 * Answers a runner's text: once, however often AWS delivers it.
 *
 * What it says is stored first and answered then, and what is stored carries the time of the text: of two that cross, the
 * later one stands.
 */
export async function answerText(text: InboundText, now: number, services: InboundServices): Promise<Outcome> {
  const athleteId = await services.phones.ownerOf(text.phone);
  const member = athleteId === undefined ? undefined : await services.members.read(athleteId);
  if (athleteId === undefined || member === undefined) {
    await services.send(refusal(text.phone, now));
    return { kind: 'done', what: 'from an unknown number' };
  }
  if (member.state.kind === 'erasing') return { kind: 'done', what: 'from somebody who is being erased' };
  if (await services.inbound.isAnswered(athleteId, text.id)) return { kind: 'done', what: 'answered before' };

  // Whoever answers from a phone has it in their hand.
  if (member.delivery?.pausedForFailuresAt) {
    await services.members.noteDelivery(athleteId, { failedTexts: 0, pausedForFailuresAt: null });
  }

  const [history, checkIns, profile] = await Promise.all([
    services.history.read(athleteId),
    services.checkIns.read(athleteId),
    services.profiles.read(athleteId),
  ]);
  const timezone = zoneOf(history.sessions);
  const asked = checkIns.askedAt !== undefined && checkIns.askedAt !== null && text.at - checkIns.askedAt < askedForMs;
  const reply = readReply(text.body, { asked: asked ? 'soreness-sleep' : null, units: member.units });

  const answer = await answerReply({ text, reply, member, history, checkIns, profile, timezone }, now, services);
  if (answer !== undefined) await services.send(messageOf(answer, text, member, now));
  await services.inbound.noteAnswered(athleteId, text.id, now);
  return { kind: 'done', what: answer === undefined ? 'noted' : `answered: ${answer.kind}` };
}

function messageOf({ kind, text }: Answer, { id }: InboundText, { athleteId }: Member, now: number): OutboxMessage {
  return {
    messageId: `${kind}#${id}`,
    athleteId,
    kind,
    text,
    staleAfter: now + (kind === 'safety' ? dayMs : answersForMs),
  };
}

/** Once a day for each number, and without keeping the number. */
function refusal(phone: string, now: number): OutboxMessage {
  const stranger = createHash('sha256').update(phone).digest('hex').slice(0, 16);
  return {
    messageId: `unknown#${localMoment(now, 'UTC').date}`,
    athleteId: `stranger-${stranger}`,
    kind: 'answer',
    text: unknownNumberText,
    staleAfter: now + hourMs,
    to: { kind: 'text', phone },
  };
}
