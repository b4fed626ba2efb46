import { onePart, septetsOf } from './gsm-7.ts';

/** A reason in a sentence of its own. */
export interface Cause {
  /** Of the rest, or of what is to drink and to eat. */
  readonly of: 'rest' | 'amounts';
  readonly sentence: string;
}

export interface Why {
  readonly text: string;
  /** The causes that it says. */
  readonly says: readonly Cause[];
  /** None of them was open any more: it begins with the gravest anew. */
  readonly isAgain: boolean;
}

/**
 * The answer to WHY: of the causes that have not been said the gravest, as many as one text holds, and that there are more.
 * Once all are said it begins again. A cause is never cut: one that is longer has a text of two parts.
 *
 * @param causes the gravest first.
 */
export function whyText(causes: readonly Cause[], isSaid: (cause: Cause) => boolean = () => false): Why {
  const open = causes.filter((cause) => !isSaid(cause));
  const isAgain = open.length === 0;
  const toSay = isAgain ? causes : open;
  const fitting = toSay.map((_, index) => toSay.slice(0, index + 1)).findLast((says) => fits(says, toSay));
  const says = fitting ?? toSay.slice(0, 1);
  return { text: says.length === 0 ? nothing : worded(says, toSay), says, isAgain };
}

export const nothing = 'Nothing special: train as usual.';

function fits(says: readonly Cause[], of: readonly Cause[]): boolean {
  return septetsOf(worded(says, of)) <= onePart;
}

function worded(says: readonly Cause[], of: readonly Cause[]): string {
  const sentences = says.map(({ of: what, sentence }, index) =>
    index === 0 && what === 'rest' ? `Why: ${sentence}` : sentence.charAt(0).toUpperCase() + sentence.slice(1),
  );
  const left = of.slice(says.length);
  if (left.length === 0) return sentences.join(' ');
  const more = left.every((cause) => cause.of === 'amounts') ? 'drink and food' : 'more reasons';
  return [...sentences, `WHY again: ${more}.`].join(' ');
}
