const small: ReadonlyMap<string, number> = new Map(
  [
    ['zero'],
    ['one'],
    ['two'],
    ['three', 'tree'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
    ['eleven'],
    ['twelve'],
    ['thirteen'],
    ['fourteen'],
    ['fifteen'],
    ['sixteen'],
    ['seventeen'],
    ['eighteen'],
    ['nineteen'],
  ].flatMap((spellings, value) => spellings.map((spelling): [string, number] => [spelling, value])),
);

const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/**
 * The number that these words begin with, 0-99 ("seven", "fifty two", "seven point five"), and how many of the words
 * it took. Undefined where they begin with none.
 */
export function readNumberWords(
  words: readonly string[],
): { readonly value: number; readonly words: number } | undefined {
  const [said = '', second = '', third = ''] = words;
  // "sixish"
  const first = said.replace(/ish$/, '');
  const round = tens.get(first);
  if (round !== undefined) {
    const unit = small.get(second);
    return unit !== undefined && unit > 0 && unit < 10 ? { value: round + unit, words: 2 } : { value: round, words: 1 };
  }

  const value = small.get(first);
  if (value === undefined) return undefined;
  const decimal = second === 'point' ? small.get(third) : undefined;
  return decimal !== undefined && decimal < 10 ? { value: value + decimal / 10, words: 3 } : { value, words: 1 };
}
