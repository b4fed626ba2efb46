import { zoneOf } from '../clock/athlete-zone.ts';
import { dayMs, hourMs, minuteMs } from '../clock/lifetime.ts';
import { localMoment } from '../clock/local-day.ts';
import { noMoreToday, noMoreUnread } from '../messages/question-sentences.ts';
import type { AskedQuestion } from '../messages/reply/asked-question.ts';
import { ifYouFeelIll, unknownNumberText } from '../messages/reply/confirmation.ts';
import { type Reply, readReply, readWarningSign } from '../messages/reply/read-reply.ts';
import type { RedFlag } from '../messages/reply/red-flag.ts';
import { heldText } from '../messages/safety-text.ts';
import { signText } from '../messages/sign-text.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { PhonePseudonym } from '../outbox/phone-pseudonym.ts';
import type { Outcome } from '../queue/queue-handler.ts';
import { type AnswerLimits, maxAnswersPerDay, maxUnreadAnsweredPerDay } from '../store/answer-limits.ts';
import type { CheckInStore } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import type { InboundLedger } from '../store/inbound-ledger.ts';
import type { Member, MemberStore } from '../store/member.ts';
import { isReachedAt } from '../store/member-of-phone.ts';
import type { OpenQuestions } from '../store/open-question.ts';
import type { PhoneClaims } from '../store/phone-claims.ts';
import type { PrescriptionStore } from '../store/prescription-row.ts';
import type { ProfileStore } from '../store/profile.ts';
import type { Answer, Inbound } from './answer.ts';
import { answerReply } from './answer-reply.ts';
import type { CommandServices } from './commands.ts';
import { type InboundText, isFromPhone, type ReceivedText } from './inbound-text.ts';
import type { ReadTexter, Texter } from './read-texter.ts';
import { saysUnit } from './weigh-in-doubt.ts';

export interface InboundServices extends CommandServices {
  readonly readTexter: ReadTexter;
  readonly phones: Pick<PhoneClaims, 'ownerOf'>;
  readonly members: MemberStore;
  readonly profiles: ProfileStore;
  readonly history: HistoryStore;
  readonly checkIns: CheckInStore;
  readonly prescriptions: PrescriptionStore;
  readonly questions: OpenQuestions;
  readonly limits: Pick<AnswerLimits, 'countToday'>;
  readonly inbound: InboundLedger;
  /** Who listens at any hour in the country of this phone; `undefined`: we know of nobody. */
  readonly crisisLineFor: (phone: string) => string | undefined;
  readonly pseudonymOf: PhonePseudonym;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** Later than this an answer to a text is of no use. */
const answersForMs = 6 * hourMs;

/** How often, and for how long after its text, the answer to a warning sign is tried again. */
const signTriedAgain = { everySec: 5, forMs: 10 * minuteMs } as const;

/**
 * Answers a runner's text once, however often AWS delivers it.
 *
 * A warning sign comes first: it is read from the words alone and answered before anything is looked up, so that no row, budget or
 * flood of other texts can delay it. If the outbox refuses the answer, it is tried again every few seconds. This does not count as a
 * failure, because the queue pauses longer after each failure.
 *
 * Texts of machines get no answer. Of all others, what they say is stored first, with the time of the text, and then answered: of
 * two texts that cross, the later one counts.
 */
export async function answerText(received: ReceivedText, now: number, services: InboundServices): Promise<Outcome> {
  if (!isFromPhone(received)) return done('not from a phone');
  const text: InboundText = received;
  const { isAutomatic, signs } = readReply(text.body, { asked: null, units: 'metric' });
  if (isAutomatic) return done('from a machine');

  const sign = readWarningSign(text.body);
  const toSign = sign === null ? undefined : signText(sign, signs, services.crisisLineFor(text.phone));
  const refusedSign = toSign === undefined ? undefined : await sendSign(toSign, text, now, services);
  if (refusedSign !== undefined) return refusedSign;

  const owner = await services.phones.ownerOf(text.phone);
  const texter = owner === undefined ? undefined : await services.readTexter(owner, text);
  const member = texter?.member;
  if (texter === undefined || member === undefined || !isReachedAt(member, text.phone)) {
    if (sign !== null) return done('a warning sign from an unknown number');
    await services.send(await refusal(text.phone, now, services));
    return done('from an unknown number');
  }
  const { athleteId } = member;
  if (member.state.kind === 'erasing') return done('from somebody who is being erased');
  if (texter.isAnswered) return done('answered before');

  // Somebody texts from this phone, so it works.
  const { pausedForFailuresAt, stopLoggedAt } = member.delivery ?? {};
  if (pausedForFailuresAt)
    await services.members.noteDelivery(athleteId, { failedTexts: 0, pausedForFailuresAt: null });
  // Perhaps they have sent START, which no carrier passes on. The log of the next text shows whether it arrives.
  if (stopLoggedAt) await services.members.noteDelivery(athleteId, { stopLoggedAt: null });
  // SNS accepts a text to a phone that has sent STOP and drops it, and we learn that up to an hour later. So the answer to a sign
  // always goes to the address beside the phone as well.
  if (toSign !== undefined && member.fallbackMail) {
    const to = { kind: 'email', topicArn: member.fallbackMail.topicArn } as const;
    await services.send({ ...(await signMessage(toSign, text, now, services)), athleteId, to });
  }
  const inbound = inboundOf(text, sign, { ...texter, member });
  const answer = withSafetyNet(await answerReply(inbound, now, services), inbound.reply);
  const limited = answer === undefined ? undefined : await withinLimits(answer, athleteId, now, services);
  if (limited !== undefined) await services.send(await messageOf(limited, text, member, now, services));
  await services.inbound.noteAnswered(athleteId, text.id, now);
  return done(outcomeOf(answer, limited));
}

/**
 * @returns `undefined` once the outbox has it.
 * @throws what the outbox throws, if it still does after some minutes: that counts as a failure, and raises an alarm in the end.
 */
async function sendSign(
  sign: string,
  text: InboundText,
  now: number,
  services: InboundServices,
): Promise<Outcome | undefined> {
  const { everySec, forMs } = signTriedAgain;
  try {
    await services.send(await signMessage(sign, text, now, services));
    return undefined;
  } catch (error) {
    if (now - text.at > forMs) throw error;
    return { kind: 'wait', seconds: everySec, why: 'the outbox took no answer to a warning sign' };
  }
}

/** Words that were not understood may be a warning sign: then the answer says more than an echo of the numbers. */
function withSafetyNet(answer: Answer | undefined, { needsSafetyNet }: Reply): Answer | undefined {
  if (answer === undefined || !needsSafetyNet || answer.kind === 'sign') return answer;
  return /if you feel ill|emergency number/i.test(answer.text)
    ? answer
    : { ...answer, text: `${ended(answer.text)} ${ifYouFeelIll}` };
}

/** "Reply NO If you feel ill" would be read as one sentence; a full stop behind a link might be taken for a part of it. */
function ended(text: string): string {
  return /[.?!]$|https?:\S+$/.test(text) ? text : `${text}.`;
}

function inboundOf(
  text: InboundText,
  answeredSign: RedFlag | null,
  { member, history, checkIns, profile, questions }: Texter & { readonly member: Member },
): Inbound {
  const { units } = member;
  const timezone = zoneOf(history);
  const asked = questionMeant(questions, text.body, units);
  const reply = readReply(text.body, { asked, units });
  const isUnitKnown = units === 'us' || saysUnit(text.body);
  return { text, reply, asked, answeredSign, member, history, checkIns, profile, timezone, isUnitKnown };
}

/**
 * The last question counts, with one exception: a yes or no that answers nothing else answers the question about the urine, since
 * the morning message may have come after it.
 */
function questionMeant(open: readonly AskedQuestion[], body: string, units: Member['units']): AskedQuestion | null {
  const [last = null] = open;
  if (last === 'urine' || !open.includes('urine')) return last;
  const isAnswered = readReply(body, { asked: last, units }).answer !== null;
  return !isAnswered && readReply(body, { asked: 'urine', units }).answer !== null ? 'urine' : last;
}

/** Two robots must not answer each other for ever, and nobody needs an answer to each of that many texts. */
async function withinLimits(
  answer: Answer,
  athleteId: string,
  now: number,
  { limits }: Pick<InboundServices, 'limits'>,
): Promise<Answer | undefined> {
  if (answer.kind === 'sign') return answer;
  if (answer.kind === 'unread') {
    const unread = await limits.countToday(athleteId, 'unread', now);
    if (unread > maxUnreadAnsweredPerDay + 1) return undefined;
    if (unread > maxUnreadAnsweredPerDay) return { kind: 'answer', text: noMoreUnread };
  }
  if (answer.kind === 'safety') return safetyWithinLimits(answer, athleteId, now, { limits });
  const answers = await limits.countToday(athleteId, 'answer', now);
  if (answers > maxAnswersPerDay) return undefined;
  return answers === maxAnswersPerDay ? { kind: 'answer', text: noMoreToday } : answer;
}

/** "Coaching is on hold" is limited like "we could not read that": a machine may be at the other end. */
async function safetyWithinLimits(
  answer: Answer,
  athleteId: string,
  now: number,
  { limits }: Pick<InboundServices, 'limits'>,
): Promise<Answer | undefined> {
  const isReminder = answer.text === heldText;
  const said = await limits.countToday(athleteId, isReminder ? 'unread' : 'safety', now);
  return said > (isReminder ? maxUnreadAnsweredPerDay : maxAnswersPerDay) ? undefined : answer;
}

async function messageOf(
  { kind, text }: Answer,
  inbound: InboundText,
  { athleteId }: Member,
  now: number,
  services: Pick<InboundServices, 'pseudonymOf'>,
): Promise<OutboxMessage> {
  switch (kind) {
    case 'sign':
      return signMessage(text, inbound, now, services);
    case 'safety':
      return { messageId: `safety#${inbound.id}`, athleteId, kind, text, staleAfter: now + dayMs };
    case 'answer':
    case 'unread':
      return {
        messageId: `answer#${inbound.id}`,
        athleteId,
        kind: 'answer',
        text,
        staleAfter: now + answersForMs,
      };
    default:
      return kind satisfies never;
  }
}

/** Answers the phone that the text came from, whoever has it. */
async function signMessage(
  text: string,
  { id, phone }: InboundText,
  now: number,
  { pseudonymOf }: Pick<InboundServices, 'pseudonymOf'>,
): Promise<OutboxMessage> {
  return {
    messageId: `sign#${id}`,
    athleteId: await pseudonymOf(phone),
    kind: 'safety',
    text,
    staleAfter: now + dayMs,
    to: { kind: 'text', phone },
  };
}

/** Once a day for each number, and without keeping the number. */
async function refusal(
  phone: string,
  now: number,
  { pseudonymOf }: Pick<InboundServices, 'pseudonymOf'>,
): Promise<OutboxMessage> {
  return {
    messageId: `unknown#${localMoment(now, 'UTC').date}`,
    athleteId: await pseudonymOf(phone),
    kind: 'answer',
    text: unknownNumberText,
    staleAfter: now + hourMs,
    to: { kind: 'text', phone },
  };
}

function outcomeOf(answer: Answer | undefined, limited: Answer | undefined): string {
  if (answer === undefined) return 'noted';
  return limited === undefined ? 'not answered: enough for today' : `answered: ${limited.kind}`;
}

function done(what: string): Outcome {
  return { kind: 'done', what };
}
