import * as z from 'zod';

/**
 * What is known about whether messages arrive. `reconcile` looks it up every hour, `deliver` learns it from a refusal.
 * Each mark is the time that it was made, epoch milliseconds; null: taken back.
 */
export const deliverySchema = z.object({
  /** The phone is on SNS's list of those who have answered STOP. */
  optedOutAt: z.int().nullish(),
  /** SNS has logged of a text that this phone's owner has sent STOP, which the list need not know: carriers keep their own. */
  stopLoggedAt: z.int().nullish(),
  /** The owner of the address has clicked SNS's link to end the mails. */
  unsubscribedAt: z.int().nullish(),
  /** The address beside the phone was given up, because the link that ends the mails was clicked: by its owner, or by a scanner. */
  spareMailEndedAt: z.int().nullish(),
  /** Texts in a row that did not arrive. */
  failedTexts: z.int().nullish(),
  /** Three in a row: no more texts to this phone before somebody answers from it, or gives another contact. */
  pausedForFailuresAt: z.int().nullish(),
});

export type Delivery = z.infer<typeof deliverySchema>;
