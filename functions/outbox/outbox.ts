import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { questionIn } from '../messages/question-in.ts';
import { askedQuestions } from '../messages/reply/asked-question.ts';
import { contactSchema } from './contact.ts';
import { messageKindSchema } from './message-kinds.ts';

/**
 * A message on its way to one athlete. `prescribe` and its siblings write it, `deliver` alone sends it.
 *
 * `messageId` says what the message says about which thing (`advice#123#1`), never when it was asked for: asking twice
 * is one message.
 */
export const outboxMessageSchema = z.object({
  messageId: z.string().min(1).max(100),
  athleteId: z.string().min(1),
  kind: messageKindSchema,
  text: z.string().min(1),
  /** An e-mail says its own `text`, which asks for no reply, or else the text of all; then the details. */
  mail: z
    .object({ subject: z.string().min(1).max(100), text: z.string().min(1).nullish(), details: z.string() })
    .nullish(),
  /** Epoch milliseconds. Past it `textWhenStale` goes out instead or, without one, nothing. */
  staleAfter: z.int(),
  textWhenStale: z.string().min(1).nullish(),
  /** When the athlete's next quiet hours begin, epoch milliseconds: what was not asked for does not go out in them. */
  quietFrom: z.int().nullish(),
  /** The question that the text puts to the athlete: their next text is read with it in mind, once it has gone out. */
  asks: z.enum(askedQuestions).nullish(),
  /**
   * Where to send it when there is no member to look up, or no time to: an erasure's receipt, a verification code, the
   * answer to a warning sign from an unknown phone.
   */
  to: contactSchema.nullish(),
});

export type OutboxMessage = z.infer<typeof outboxMessageSchema>;

/**
 * Asks for a message. On a repeat within five minutes SQS drops it; later the ledger makes it harmless.
 */
export function createOutbox(sqs: SQSClient, queueUrl: string): (message: OutboxMessage) => Promise<void> {
  return async (message) => {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ ...message, asks: message.asks ?? questionIn(message.text) }),
        MessageGroupId: message.athleteId,
        // SQS deduplicates across all athletes, and a message's id is only its athlete's own.
        MessageDeduplicationId: `${message.athleteId}#${message.messageId}`,
      }),
    );
  };
}
