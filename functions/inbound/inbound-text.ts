import * as z from 'zod';

/**
 * A text from a runner, as AWS End User Messaging publishes it to the topic and SNS wraps it for the queue.
 * Source: AWS End User Messaging SMS, two-way SMS message payload.
 */
const payloadSchema = z.object({
  /** The runner's phone, E.164. */
  originationNumber: z.e164(),
  messageBody: z.string(),
  /** The same for each delivery of one text. */
  inboundMessageId: z.string().min(1).max(100),
});

/** The topic delivers with its envelope: its `Timestamp` tells which of two texts came later. */
export const inboundTextSchema = z
  .object({ Message: z.string(), Timestamp: z.iso.datetime() })
  .transform(({ Message, Timestamp }, context) => {
    const parsed = payloadSchema.safeParse(jsonOf(Message));
    if (!parsed.success) {
      context.addIssue({ code: 'custom', message: 'the message is no inbound text' });
      return z.NEVER;
    }
    const { originationNumber, messageBody, inboundMessageId } = parsed.data;
    return { phone: originationNumber, body: messageBody, id: inboundMessageId, at: Date.parse(Timestamp) };
  });

export type InboundText = z.infer<typeof inboundTextSchema>;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
