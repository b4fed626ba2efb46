import { randomBytes } from 'node:crypto';
import type { OutboxMessage } from '../../outbox/outbox.ts';
import type { CodeSubject } from '../../store/phone-codes.ts';
import { codeGoodForMs, type PhoneCodes } from '../../store/phone-codes.ts';
import type { RateLimit } from '../../store/rate-limit.ts';
import { type Asker, type MayContact, mayContact } from './contact-limits.ts';

export interface CodeServices {
  readonly codes: PhoneCodes;
  readonly allow: RateLimit;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly clubName: string;
}

export interface CodeForPhone {
  readonly subject: CodeSubject;
  readonly asker: Exclude<Asker, { readonly kind: 'waiting' }>;
  readonly phone: string;
  /** The IP address of the request. */
  readonly address: string;
  readonly now: number;
}

/**
 * Texts a new code to a phone. Outside the queue and the text itself, the code is stored only as a hash.
 *
 * Only for a member or an athlete who holds a seat: nobody else can make the club pay for a text.
 */
export async function sendCode(
  request: CodeForPhone,
  { codes, allow, send, clubName }: CodeServices,
): Promise<'sent' | Exclude<MayContact, 'yes'>> {
  const may = await mayContact({ ...request, channel: 'text', target: request.phone }, allow);
  if (may !== 'yes') return may;

  const code = await codes.issue(request);
  const { subject, phone, now } = request;
  await send({
    messageId: `code#${randomBytes(8).toString('hex')}`,
    athleteId: subject.kind === 'athlete' ? subject.athleteId : `join-${subject.joinId.slice(0, 16)}`,
    kind: 'code',
    text: `${clubName}: your code is ${code}. It is good for 10 minutes. If you did not ask for it, ignore this text.`,
    staleAfter: now + codeGoodForMs,
    to: { kind: 'text', phone },
  });
  return 'sent';
}

/** What the page says if no code is sent. */
export const noCodeWords: Readonly<Record<Exclude<MayContact, 'yes'>, string>> = {
  'too-many-of-one': 'Three codes within an hour is the most we send. Please try again in an hour, or choose e-mail.',
  'too-many-of-all':
    'Very many codes have been asked for lately, so no more go out for now. Please try again in an hour, or choose e-mail.',
};
