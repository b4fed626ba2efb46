import { septetsOf } from './gsm-7.ts';

/**
 * One sentence of a text, in wordings of the same meaning. A `kept` sentence always stands, at least in its shortest
 * wording: whatever fills a text chooses wordings, and has no way to leave such a sentence out. An `extra` stands where
 * there is room.
 */
export type Sentence =
  | { readonly kind: 'kept'; readonly shortest: string; readonly longer: readonly Wording[] }
  | { readonly kind: 'extra'; readonly wordings: readonly Wording[] };

export interface Wording {
  readonly text: string;
  /** The lower, the earlier it gets its room: one order for all sentences of a text. */
  readonly rank: number;
}

export function kept(shortest: string, ...longer: readonly Wording[]): Sentence {
  return { kind: 'kept', shortest, longer };
}

export function extra(...wordings: readonly Wording[]): Sentence {
  return { kind: 'extra', wordings };
}

/**
 * Fills `max` septets: the kept sentences in their shortest wordings first, then, in the order of rank, each wording that
 * still fits, going on where one does not. `undefined`: not even the shortest fit.
 *
 * @param sentences in the order in which they are read.
 */
export function fitText(sentences: readonly Sentence[], max: number): string | undefined {
  let chosen = sentences.map((sentence) => (sentence.kind === 'kept' ? sentence.shortest : ''));
  if (septetsOf(joined(chosen)) > max) return undefined;

  for (const { place, text } of stepsOf(sentences)) {
    const tried = chosen.with(place, text);
    if (septetsOf(joined(tried)) <= max) chosen = tried;
  }
  return joined(chosen);
}

/** The kept sentences alone, however long they are. */
export function keptAlone(sentences: readonly Sentence[]): string {
  return joined(sentences.map((sentence) => (sentence.kind === 'kept' ? sentence.shortest : '')));
}

export function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function stepsOf(sentences: readonly Sentence[]): readonly { readonly place: number; readonly text: string }[] {
  return sentences
    .flatMap((sentence, place) =>
      (sentence.kind === 'kept' ? sentence.longer : sentence.wordings).map((wording) => ({ ...wording, place })),
    )
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.rank - b.rank);
}

/** In its longest wording, where there is room for all. */
export function longest(sentence: Sentence): string {
  const wordings = sentence.kind === 'kept' ? sentence.longer : sentence.wordings;
  return wordings.at(-1)?.text ?? (sentence.kind === 'kept' ? sentence.shortest : '');
}
