import { withoutQuotes } from './quotes.ts';

/** A text message has at most this many characters over ten parts; what is longer was not typed by a runner. */
const readCharacters = 1_600;

export interface CleanText {
  /** Lower case, plain quotes, no emoji, no control or format characters; line breaks kept. */
  readonly text: string;
  /** A thumbs-up, as an emoji or as the "Liked ..." that a phone sends in its place. */
  readonly thumbsUp: boolean;
  /** Some of it was one of our texts, or the report of a reaction. It is in `text` no more. */
  readonly quotesUs: boolean;
}

/**
 * What the runner typed, without what their phone put around it. Reads at most 1,600 characters; never throws.
 *
 * A phone without a shared chat turns a reaction into a text that quotes *our* message (`Liked "10 km. Drink about
 * 0.6 L ..."`): the quote is dropped, since its numbers and its warnings are ours, not the runner's.
 */
export function cleanText(raw: string): CleanText {
  const plain = plainCharacters(raw.slice(0, readCharacters));
  const typed = withoutQuotes(plain);
  const text = typed.text
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu, ' ')
    .replace(/(?:[^\S\n]|(?!\n)\p{Cc})+/gu, ' ');
  return { text, thumbsUp: typed.liked || nods.test(raw), quotesUs: typed.quotesUs };
}

/** Pictures that take note of a text. */
const nods = /👍|👌|🙏|✅|🆗|🙌|👏|❤|💪|😊|🙂|😀|😁|🫡/u;

function plainCharacters(raw: string): string {
  return (
    raw
      .replace(/[“”„«»″]/g, '"')
      .replace(/[‘’‚′`´]/g, "'")
      // "8 hours' sleep"
      .replace(/\b(hours|hrs|minutes|mins)'(?= \p{L})/giu, '$1')
      .replace(/½/g, ' 1/2')
      .replace(/¼/g, ' 1/4')
      .replace(/¾/g, ' 3/4')
      .normalize('NFKC')
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[‐‑‒–—―−]/g, '-')
      .replace(/⁄/g, '/')
      .replace(/(?<=\p{Nd})[٫](?=\p{Nd})/gu, '.')
      .replace(/\p{Nd}/gu, asciiDigit)
      .replace(/\p{Cf}|\p{Variation_Selector}|\u20E3/gu, '')
  );
}

/** A phone set to Arabic or Hindi writes its own digits. In Unicode each ten of them stand in order. */
function asciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

/**
 * Without the lines that quote an earlier message (`> ...`), a signature after `--`, and what mail programs add.
 * Numbers are read from this; red flags from the whole, since a runner in trouble may type anywhere.
 */
export function withoutQuotesAndSignature(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '--' || trimmed.startsWith('sent from my ') || trimmed.startsWith('get outlook for ')) break;
    if (!trimmed.startsWith('>')) kept.push(line);
  }
  return kept.join('\n');
}
