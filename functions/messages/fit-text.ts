import { septetsOf } from './gsm-7.ts';

/** What a sentence of a text is about. */
export type Part = 'echo' | 'session' | 'safety' | 'rest' | 'drink' | 'food' | 'question' | 'care' | 'lesson' | 'link';

/**
 * One sentence of a text, in wordings of the same meaning. A `kept` sentence always stands, at least in its shortest
 * wording: whatever fills a text chooses wordings, and has no way to leave such a sentence out. An `extra` stands where
 * there is room.
 */
export type Sentence = { readonly part?: Part } & (
  | { readonly kind: 'kept'; readonly shortest: string; readonly longer: readonly Wording[] }
  | { readonly kind: 'extra'; readonly wordings: readonly Wording[] }
);

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

export function about(part: Part, sentence: Sentence): Sentence {
  return { ...sentence, part };
}

export interface Composition {
  readonly text: string;
  /** For each sentence that had anything to say, in the order in which they are read. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly part: Part | undefined;
  /** Empty: left out, because none of its wordings fitted. */
  readonly says: string;
  /** Which of its wordings, from 1, the shortest first; 0 where it is left out. */
  readonly wording: number;
  readonly wordings: number;
  readonly isKept: boolean;
}

/**
 * Fills `max` septets: the kept sentences in their shortest wordings first, then, in the order of rank, each wording that
 * still fits, going on where one does not. `undefined`: not even the shortest fit.
 *
 * @param sentences in the order in which they are read.
 */
export function composeText(sentences: readonly Sentence[], max: number): Composition | undefined {
  const chosen = sentences.map((sentence) => (sentence.kind === 'kept' ? sentence.shortest : ''));
  let septets = septetsOf(joined(chosen));
  if (septets > max) return undefined;

  for (const { place, text } of stepsOf(sentences)) {
    const before = chosen[place] ?? '';
    const more = septetsOf(text) - septetsOf(before) + (before === '' && septets > 0 ? 1 : 0);
    if (septets + more > max) continue;
    chosen[place] = text;
    septets += more;
  }
  return compositionOf(sentences, chosen);
}

/** What a text says about a part; empty: nothing. */
export function saidOf({ choices }: Composition, part: Part): string {
  return choices.find((choice) => choice.part === part)?.says ?? '';
}

/** The text alone. */
export function fitText(sentences: readonly Sentence[], max: number): string | undefined {
  return composeText(sentences, max)?.text;
}

/** The kept sentences alone, however long they are. */
export function composeKept(sentences: readonly Sentence[]): Composition {
  return compositionOf(
    sentences,
    sentences.map((sentence) => (sentence.kind === 'kept' ? sentence.shortest : '')),
  );
}

export function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** In its longest wording, where there is room for all. */
export function longest(sentence: Sentence): string {
  return wordingsOf(sentence).at(-1) ?? '';
}

interface Step extends Wording {
  readonly place: number;
}

function stepsOf(sentences: readonly Sentence[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [place, sentence] of sentences.entries()) {
    for (const { text, rank } of sentence.kind === 'kept' ? sentence.longer : sentence.wordings) {
      if (text !== '') steps.push({ text, rank, place });
    }
  }
  return steps.sort((a, b) => a.rank - b.rank);
}

function compositionOf(sentences: readonly Sentence[], chosen: readonly string[]): Composition {
  const choices: Choice[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const wordings = wordingsOf(sentence);
    if (wordings.length === 0) continue;
    const says = chosen[place] ?? '';
    const wording = wordings.lastIndexOf(says) + 1;
    choices.push({ part: sentence.part, says, wording, wordings: wordings.length, isKept: sentence.kind === 'kept' });
  }
  return { text: joined(chosen), choices };
}

function wordingsOf(sentence: Sentence): readonly string[] {
  const wordings: string[] = [];
  if (sentence.kind === 'kept' && sentence.shortest !== '') wordings.push(sentence.shortest);
  for (const { text } of sentence.kind === 'kept' ? sentence.longer : sentence.wordings) {
    if (text !== '') wordings.push(text);
  }
  return wordings;
}
