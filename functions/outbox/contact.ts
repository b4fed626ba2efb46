import * as z from 'zod';

/** Where messages reach somebody: a phone, or the topic of an e-mail address. */
export const contactSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), phone: z.e164() }),
  z.object({ kind: z.literal('email'), topicArn: z.string().startsWith('arn:') }),
]);

export type Contact = z.infer<typeof contactSchema>;
