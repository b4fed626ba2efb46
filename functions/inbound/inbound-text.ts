import { createHash } from 'node:crypto';
import * as z from 'zod';

/**
 * A text from a runner, as AWS End User Messaging publishes it to the topic and SNS wraps it for the queue.
 * Source: AWS End User Messaging SMS, two-way SMS message payload.
 */
const payloadSchema = z.object({
  /** The runner's phone, E.164; the short number or the name of a machine that texts. */
  originationNumber: z.string().min(1).max(50),
  messageBody: z.string(),
  /** The same for each delivery of one text. */
  inboundMessageId: z.string().min(1).max(1000),
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
    return {
      /** Absent: no phone that could be answered. */
      phone: z.e164().safeParse(originationNumber).data,
      body: messageBody,
      id: shortId(inboundMessageId),
      at: Date.parse(Timestamp),
    };
  });

export type ReceivedText = z.infer<typeof inboundTextSchema>;

/** A text of somebody who can be answered. */
export interface InboundText extends ReceivedText {
  readonly phone: string;
}

export function isFromPhone(text: ReceivedText): text is InboundText {
  return text.phone !== undefined;
}

/** Messages are named after it, and their names are short. */
function shortId(id: string): string {
  return id.length <= 60 ? id : createHash('sha256').update(id).digest('base64url');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
