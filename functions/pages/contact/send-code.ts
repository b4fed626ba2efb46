import { randomBytes } from 'node:crypto';
import type { CodeSubject } from '../../club/keys.ts';
import type { OutboxMessage } from '../../club/outbox.ts';
import { codeGoodForMs, type PhoneCodes } from '../../club/phone-codes.ts';

export interface CodeServices {
  readonly codes: PhoneCodes;
  readonly send: (message: OutboxMessage) => Promise<void>;
  readonly clubName: string;
}

/** Texts a new code to a phone. It is in the queue and in the text, and nowhere else in words that can be read. */
export async function sendCode(
  request: { readonly subject: CodeSubject; readonly phone: string; readonly address: string; readonly now: number },
  { codes, send, clubName }: CodeServices,
): Promise<'sent' | 'too-many'> {
  const issued = await codes.issue(request);
  if (issued === 'too-many') return 'too-many';

  const { subject, phone, now } = request;
  await send({
    messageId: `code#${randomBytes(8).toString('hex')}`,
    athleteId: subject.kind === 'athlete' ? subject.athleteId : `join-${subject.joinId.slice(0, 16)}`,
    kind: 'code',
    text: `${clubName}: your code is ${issued.code}. It is good for 10 minutes. If you did not ask for it, ignore this text.`,
    staleAfter: now + codeGoodForMs,
    to: { kind: 'text', phone },
  });
  return 'sent';
}

export const tooManyCodes =
  'Three codes within an hour is the most we send. Please try again in an hour, or choose e-mail.';
