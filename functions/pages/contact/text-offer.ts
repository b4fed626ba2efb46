import type { TextOffer } from './contact-form.ts';

export interface TextSetup {
  /** ISO codes, such as `US,DE`; may be empty. */
  readonly countries: string;
  /** Where texts come from; empty: the club has no number yet. */
  readonly originationNumber: string;
  /** In AWS's SMS sandbox texts reach only phones that the admin has verified by hand. */
  readonly textsReach: 'nobody' | 'verified-phones' | 'members';
}

/** Texts are offered only if they can arrive: the club has a number, and its account may text anybody. */
export function textOfferOf({ countries, originationNumber, textsReach }: TextSetup): TextOffer {
  const wanted = countries.split(',').filter((country) => country !== '');
  const canText = originationNumber !== '' && textsReach === 'members';
  return { countries: canText ? wanted : [], textsComeLater: !canText && wanted.length > 0 };
}
