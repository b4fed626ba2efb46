export type RedFlag = 'emergency' | 'doctor';

/** Words that name a symptom, and the company in which they do not. */
export interface RedFlagPhrase {
  readonly level: RedFlag;
  /**
   * Words in order, as `plainWords` spells them. `a|b` either; `confus*` any ending; `~` up to six link words ("is",
   * "in my", "really"); `...` up to four words of any kind within the sentence.
   */
  readonly phrase: string;
  /** Not meant when one of these stands within three words before it, or after it, in the same part of the sentence. */
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
  /** Not meant when one of these stands within the words that it spans. */
  readonly unlessBetween?: string;
  /** Not meant where it is part of one of these phrases ("chest strap"). */
  readonly unlessPartOf?: readonly string[];
  /** The phrase is itself a negation ("not peed"): a "no" before it takes nothing back. */
  readonly isNegation?: true;
}

type Unless = Omit<RedFlagPhrase, 'level' | 'phrase'>;

export function emergency(phrase: string, unless: Unless = {}): RedFlagPhrase {
  return { level: 'emergency', phrase, ...unless };
}

export function doctor(phrase: string, unless: Unless = {}): RedFlagPhrase {
  return { level: 'doctor', phrase, ...unless };
}

export const hurting = 'pain|painful|painfull|hurt|hurts|hurting|ache|aches|aching|achy';
