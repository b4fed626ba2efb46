import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { questionIn } from '../messages/question-in.ts';
import { askedQuestions } from '../messages/reply/asked-question.ts';
import { contactSchema } from './contact.ts';
import { messageKindSchema } from './message-kinds.ts';

/**
 * A message on its way to one athlete. `prescribe` and its siblings write it, `deliver` alone sends it.
 *
 * `messageId` names the content (`advice#123#1`), never the time it was asked for: asking twice is one message.
 */
export const outboxMessageSchema = z.object({
  messageId: z.string().min(1).max(100),
  athleteId: z.string().min(1),
  kind: messageKindSchema,
  text: z.string().min(1),
  /** An e-mail uses its own `text`, which asks for no reply, or else the common text; then the details. */
  mail: z
    .object({ subject: z.string().min(1).max(100), text: z.string().min(1).nullish(), details: z.string() })
    .nullish(),
  /** Epoch milliseconds. After this `textWhenStale` is sent instead or, if there is none, nothing. */
  staleAfter: z.int(),
  textWhenStale: z.string().min(1).nullish(),
  /**
   * When the athlete's next quiet hours begin, epoch milliseconds. Messages the athlete did not ask for are not sent
   * during them.
   */
  quietFrom: z.int().nullish(),
  /** The question in the text. Once it is sent, the athlete's next text is read as a possible answer. */
  asks: z.enum(askedQuestions).nullish(),
  /**
   * Where to send it when there is no member to look up, or no time to: an erasure's receipt, a verification code, the
   * answer to a warning sign from an unknown phone.
   */
  to: contactSchema.nullish(),
});

export type OutboxMessage = z.infer<typeof outboxMessageSchema>;

/** Queues a message. SQS drops a repeat within five minutes; the ledger makes later ones harmless. */
export function createOutbox(sqs: SQSClient, queueUrl: string): (message: OutboxMessage) => Promise<void> {
  return async (message) => {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ ...message, asks: message.asks ?? questionIn(message.text) }),
        MessageGroupId: message.athleteId,
        // SQS deduplicates across all athletes, and message ids are unique only within one.
        MessageDeduplicationId: `${message.athleteId}#${message.messageId}`,
      }),
    );
  };
}
