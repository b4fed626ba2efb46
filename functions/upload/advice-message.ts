import { hourMs, minuteMs } from '../club/lifetime.ts';
import type { Member } from '../club/member.ts';
import type { OutboxMessage } from '../club/outbox.ts';
import { adviceMail } from '../messages/advice-mail.ts';
import { adviceText, staleText } from '../messages/advice-text.ts';
import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';

export interface Advice {
  readonly activityId: string;
  readonly revision: number;
  readonly session: Session;
  readonly prescription: Prescription;
  /** `changed`: it takes the place of advice that the athlete has had for this activity. */
  readonly occasion: 'new' | 'changed';
}

/** "Drink now" is true for half an hour. */
const amountsHoldForMs = 30 * minuteMs;
const restHoldsForMs = 12 * hourMs;

/**
 * The message for a prescription, under a name that says which advice for which activity it is: asking for it twice is
 * asking once.
 */
export function adviceMessage(
  { activityId, revision, session, prescription, occasion }: Advice,
  { athleteId, units }: Member,
  now: number,
): OutboxMessage {
  const kind = occasion === 'new' ? 'advice' : 'update';
  const words = { units, changed: occasion === 'changed' };
  return {
    messageId: `${kind}#${activityId}#${revision}`,
    athleteId,
    kind,
    text: adviceText(prescription, session, words),
    mail: adviceMail(prescription, session, words),
    staleAfter: now + (prescription.fluid || prescription.carbG ? amountsHoldForMs : restHoldsForMs),
    textWhenStale: staleText(prescription, session, words),
  };
}
