import type { Piece } from './pieces.ts';

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['a half', 0.5],
  ['quarter', 0.25],
  ['a quarter', 0.25],
  ['three quarter', 0.75],
  ['three quarters', 0.75],
  ['3 quarters', 0.75],
]);
/** A dictated or hurried "and". */
const ands: ReadonlySet<string> = new Set(['and', 'an', 'n', '&', '+']);

/** "and a half", "an a half", "and three quarters". */
export function spokenFraction(
  pieces: readonly Piece[],
  at: number,
): { readonly part: number; readonly said: string; readonly next: number } | undefined {
  if (!ands.has(pieces[at]?.said ?? '')) return undefined;
  for (const length of [2, 1]) {
    const words = pieces.slice(at + 1, at + 1 + length).map(({ said }) => said);
    const part = fractions.get(words.join(' '));
    if (part !== undefined) return { part, said: `and ${words.join(' ')}`, next: at + 1 + length };
  }
  return undefined;
}
