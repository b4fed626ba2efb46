/** A piece of a text: digits, a word, a mark. `tokenize` puts them together. */
export interface Piece {
  readonly kind: 'digits' | 'word' | 'break' | 'comma' | 'sign';
  readonly said: string;
  /** Written without a space after the piece before. */
  readonly joined: boolean;
}

/** A full stop between digits is a decimal point; any other ends the sentence. */
const piece = /(\d+(?:[.:]\d+)*(?:,\d+(?:\.\d+)?)*|\.\d+)|(\p{L}[\p{L}\p{M}']*)|([\n.!?;]+)|(,)|(\S)/gu;

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const match of text.matchAll(piece)) {
    const [said = '', digits, word, breaks, comma] = match;
    const joined = match.index === end;
    end = match.index + said.length;
    if (digits !== undefined) pieces.push(...digitPieces(digits, joined));
    else if (word !== undefined) pieces.push({ kind: 'word', said: word, joined });
    else if (breaks !== undefined) pieces.push({ kind: 'break', said: breaks, joined });
    else pieces.push({ kind: comma === undefined ? 'sign' : 'comma', said, joined });
  }
  return pieces;
}

/** "7,5" is one piece, a decimal comma. "3,7.5" and "3,7,5" are lists: their parts, with commas between. */
function digitPieces(digits: string, joined: boolean): readonly Piece[] {
  const parts = digits.split(',');
  const isList = parts.length > 2 || (parts.length === 2 && /[.:]/.test(digits));
  if (!isList) return [{ kind: 'digits', said: digits, joined }];
  return parts.flatMap((said, index): Piece[] => {
    const part: Piece = { kind: 'digits', said, joined: index > 0 || joined };
    return index === 0 ? [part] : [{ kind: 'comma', said: ',', joined: true }, part];
  });
}
