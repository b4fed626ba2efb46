import * as z from 'zod';

/** Where messages go: a phone, or the SNS topic of an e-mail address. */
export const contactSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), phone: z.e164() }),
  z.object({ kind: z.literal('email'), topicArn: z.string().startsWith('arn:') }),
]);

export type Contact = z.infer<typeof contactSchema>;
