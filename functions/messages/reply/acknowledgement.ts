import { acknowledgements, courtesies } from './english/small-words.ts';
import type { Token } from './tokens.ts';

/** Whether a message only takes note of ours: "ok", "thanks coach!", a thumbs-up with no words that say more. */
export function isAcknowledgement(tokens: readonly Token[], thumbsUp: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ said }) => said);
  const onlyCourtesy = words.every((word) => acknowledgements.has(word) || courtesies.has(word));
  return onlyCourtesy && (thumbsUp || words.some((word) => acknowledgements.has(word)) || words.join(' ') === 'got it');
}
