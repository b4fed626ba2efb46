import { ourStretches } from './own-words.ts';
import { plainWords } from './plain-words.ts';
import { isReactionWord, likes } from './reaction-words.ts';
import { readNamedSigns } from './red-flags.ts';

export interface WithoutQuotes {
  /** What the runner wrote themselves. */
  readonly text: string;
  /** Something of ours was quoted, or a message reacted to. */
  readonly quotesUs: boolean;
  /** The reaction was a thumbs-up or a heart. */
  readonly liked: boolean;
}

/**
 * Takes out of a cleaned text what is not the runner's: a phone's report of a reaction (`Removed a heart from "..."`, in
 * any language), and our own sentences, quoted, forwarded or pasted. Their numbers and their warnings are ours.
 */
export function withoutQuotes(text: string): WithoutQuotes {
  const reaction = reactionIn(text);
  if (reaction !== undefined) {
    const behind = withoutOurs(reaction.rest);
    return { text: behind.text, quotesUs: true, liked: reaction.liked };
  }
  return { ...withoutOurs(text), liked: false };
}

function withoutOurs(whole: string): { readonly text: string; readonly quotesUs: boolean } {
  const text = whole.replace(passedOn, '');
  const isPassedOn = text !== whole;
  const ours = ourStretches(text).filter(
    ({ isBeyondChance, start }) => isBeyondChance || isPassedOn || isInMailQuote(text, start),
  );
  let rest = '';
  let at = 0;
  for (const { start, end } of ours) {
    rest += `${text.slice(at, start)}\n`;
    at = end;
  }
  rest += text.slice(at);
  if (ours.length === 0) return { text, quotesUs: false };
  return { text: isOnlyMarks(rest) ? '' : rest, quotesUs: true };
}

const passedOn = /^\s*(?:fwd?|wg|tr|rv)\s*:/;

/** In a line that begins with ">". */
function isInMailQuote(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.trimStart().startsWith('>');
}

/** Quotes and stops that are left around a quote, and how phones and mail programs introduce one. */
function isOnlyMarks(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => introductions.has(word));
}

const introductions: ReadonlySet<string> = new Set(['fwd', 'fw', 'wg', 'tr', 'rv', 'forwarded', 'message', 're']);

interface Reaction {
  readonly rest: string;
  readonly liked: boolean;
}

const opening = /"/;
const maxReactionWords = 7;

/**
 * Few words without a figure, then a quote: a reaction where the words are those of one (`Liked "..."`, `Gefällt "..."`,
 * a picture and `to "..."`), or where the quote is of ours and the words ask nothing. Words with a warning sign are none.
 */
function reactionIn(text: string): Reaction | undefined {
  const withoutQuote = reactionToPicture(text);
  if (withoutQuote !== undefined) return withoutQuote;

  const at = text.search(opening);
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const words = before.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length > maxReactionWords || /[\d?\n]/.test(before)) return undefined;
  // "Chest pain, help" on top of a quote: whatever else it may be, it is the runner's.
  if (readNamedSigns(plainWords(before)).length > 0) return undefined;

  const closing = closingQuote(text, at);
  const quoted = text.slice(at + 1, closing);
  const rest = text.slice(closing + 1);
  const isNamed = words.length > 0 ? isReactionWord(words) : /[^\s"]/.test(before);
  const quotesUs = ourStretches(quoted).length > 0 && !words.some((word) => asking.has(word));
  if (!isNamed && !quotesUs) return undefined;
  const tail = rest.match(/[\p{L}\p{N}']+/gu) ?? [];
  // "Hat ein Herz von "..." entfernt"
  const isTail = tail.length > 0 && tail.length <= 2 && !/\d/.test(rest) && isReactionWord(tail);
  return { rest: isTail ? '' : rest, liked: words.some((word) => likes.has(word)) || before.includes('👍') };
}

/** The next quote, or the last one where a sentence of ours has quotes in it. A phone may cut the quote short. */
function closingQuote(text: string, at: number): number {
  const next = text.indexOf('"', at + 1);
  if (next < 0) return text.length;
  const last = text.lastIndexOf('"');
  const isAcross =
    last > next &&
    ourStretches(text.slice(at + 1, last)).some(({ start, end }) => at + 1 + start < next && at + 1 + end > next);
  return isAcross ? last : next;
}

const asking: ReadonlySet<string> = new Set(
  'what why how is are can do does should when where who mean means meant explain i my me'.split(' '),
);

/** "Liked an image", "Reacted to a photo": there is no quote. */
function reactionToPicture(text: string): Reaction | undefined {
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  const isPicture = pictures.has(words.at(-1) ?? '') && words.length >= 2 && words.length <= maxReactionWords;
  if (!isPicture || !isReactionWord(words.slice(0, 2)) || /\d/.test(text)) return undefined;
  return { rest: '', liked: words.some((word) => likes.has(word)) };
}

const pictures: ReadonlySet<string> = new Set(
  'image photo picture attachment message movie video sticker link gif audio bild foto nachricht photo imagen mensaje'.split(
    ' ',
  ),
);
