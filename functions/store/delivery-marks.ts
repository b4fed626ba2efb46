import * as z from 'zod';

/**
 * What is known about whether messages arrive. `reconcile` looks it up every hour, `deliver` learns it from a refusal.
 * Each mark is the time that it was made, epoch milliseconds; null: taken back.
 */
export const deliverySchema = z.object({
  /** The phone is on SNS's list of those who have answered STOP. */
  optedOutAt: z.int().nullish(),
  /** SNS logged that the owner of this phone has sent STOP. The list may lack it, because carriers keep lists of their own. */
  stopLoggedAt: z.int().nullish(),
  /** The owner of the address has clicked SNS's link to end the mails. */
  unsubscribedAt: z.int().nullish(),
  /** The address beside the phone was dropped, because its owner or a mail scanner clicked the link that ends the mails. */
  spareMailEndedAt: z.int().nullish(),
  /** Texts in a row that did not arrive. */
  failedTexts: z.int().nullish(),
  /** Three failed in a row: no more texts to this phone until somebody texts from it or gives another contact. */
  pausedForFailuresAt: z.int().nullish(),
});

export type Delivery = z.infer<typeof deliverySchema>;
