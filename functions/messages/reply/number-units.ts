/**
 * What a number may be counted in: `ten` ("3/10"), `hour`, `kg`, `lb`, `litre`, `ml`, `floz` (US fluid ounces), `bpm`;
 * `none` is the word "none"; `other` is what no field of a reply is counted in (km, days, pm, %).
 */
export type Unit = 'ten' | 'hour' | 'kg' | 'lb' | 'litre' | 'ml' | 'floz' | 'bpm' | 'none' | 'other';

const unitSpellings: readonly (readonly [Unit, readonly string[]])[] = [
  ['kg', ['kg', 'kgs', 'kilo', 'kilos']],
  ['lb', ['lb', 'lbs', 'pound', 'pounds']],
  ['litre', ['l', 'litre', 'litres', 'liter', 'liters', 'ltr', 'ltrs']],
  ['ml', ['ml', 'mls', 'millilitres', 'milliliters']],
  ['floz', ['oz', 'ozs', 'ounce', 'ounces', 'floz']],
  ['bpm', ['bpm', 'beats']],
  [
    'other',
    ['k', 'km', 'kms', 'mi', 'mile', 'miles', 'miler', 'm', 'meters', 'metres', 'am', 'pm', 'x', 'nd', 'rd', 'th'],
  ],
  [
    'other',
    ['d', 'day', 'days', 'week', 'weeks', 'month', 'months', 'years', 'sec', 'secs', 'times', 'reps', 'nights'],
  ],
  [
    'other',
    ['more', 'beers', 'gels', 'glasses', 'bottles', 'cups', 'pints', 'degrees', 'percent', "o'clock", 'oclock'],
  ],
];
/** The units that are single words behind a number. Hours and minutes are read with more care, in `tokenize`. */
export const units: ReadonlyMap<string, Unit> = new Map(
  unitSpellings.flatMap(([unit, spellings]) => spellings.map((spelling): [string, Unit] => [spelling, unit])),
);
