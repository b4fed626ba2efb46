import type { Range } from '../recovery/prescription.ts';
import { inTurn } from './variety.ts';

/** What somebody does not eat, or only eats; the setting is a list of these. */
export const foodSettings = ['vegetarian', 'vegan', 'no-dairy', 'no-gluten', 'no-nuts'] as const;
export type FoodSetting = (typeof foodSettings)[number];

type Ingredient = 'meat' | 'fish' | 'egg' | 'dairy' | 'gluten' | 'nuts';

interface Food {
  /** Grams of carbohydrate and of protein in the portion that its name says. */
  readonly carbG: number;
  readonly proteinG: number;
  readonly holds?: Ingredient;
}

/**
 * [K] USDA FoodData Central, SR Legacy, for what is in 100 g; the portions are ours [ENG]. "oats" count as gluten, because
 * they are milled beside wheat.
 */
const foods = {
  egg: { carbG: 0.4, proteinG: 6.3, holds: 'egg' }, // one of 50 g
  toast: { carbG: 16, proteinG: 3.2, holds: 'gluten' }, // a slice of 36 g, whole wheat
  banana: { carbG: 27, proteinG: 1.3 }, // one of 118 g
  yogurt: { carbG: 9, proteinG: 25.5, holds: 'dairy' }, // 250 g, Greek, plain
  oats: { carbG: 34, proteinG: 6.6, holds: 'gluten' }, // 50 g, dry
  milk: { carbG: 24, proteinG: 17, holds: 'dairy' }, // half a litre
  chicken: { carbG: 0, proteinG: 31, holds: 'meat' }, // 100 g, roasted
  tuna: { carbG: 0, proteinG: 18, holds: 'fish' }, // half a tin, 70 g drained
  rice: { carbG: 40, proteinG: 3.6 }, // 50 g, dry
  pasta: { carbG: 75, proteinG: 13, holds: 'gluten' }, // 100 g, dry
  potatoes: { carbG: 70, proteinG: 8 }, // 400 g
  lentils: { carbG: 50, proteinG: 22.5 }, // 250 g, cooked
  tofu: { carbG: 6, proteinG: 25 }, // 300 g, regular
  beans: { carbG: 28, proteinG: 10 }, // half a tin, 210 g
  peanutButter: { carbG: 7, proteinG: 7, holds: 'nuts' }, // 2 spoons, 32 g
  soyaDrink: { carbG: 5, proteinG: 16 }, // half a litre, no sugar added
} as const satisfies Record<string, Food>;

type FoodName = keyof typeof foods;

export interface Plate {
  /** Two or three words, for where room is short. */
  readonly short: string;
  readonly name: string;
  readonly carbG: number;
  readonly proteinG: number;
  readonly holds: readonly Ingredient[];
}

function plate(short: string, name: string, portions: Partial<Record<FoodName, number>>): Plate {
  const parts = Object.entries(foods).flatMap(([food, facts]: readonly [string, Food]) => {
    const count = new Map(Object.entries(portions)).get(food) ?? 0;
    return count > 0 ? [{ ...facts, count }] : [];
  });
  const sum = (of: (food: Food) => number) => parts.reduce((total, food) => total + food.count * of(food), 0);
  return {
    short,
    name,
    carbG: sum(({ carbG }) => carbG),
    proteinG: sum(({ proteinG }) => proteinG),
    holds: parts.flatMap(({ holds }) => holds ?? []),
  };
}

/** Every plate has carbohydrate and some twenty grams of protein. */
export const plates: readonly Plate[] = [
  plate('eggs on toast', '3 eggs on 3 slices of toast', { egg: 3, toast: 3 }),
  plate('yogurt, a banana', 'Greek yogurt and a banana', { yogurt: 1, banana: 1 }),
  plate('yogurt, oats', 'Greek yogurt with oats and a banana', { yogurt: 1, oats: 1, banana: 1 }),
  plate('eggs, toast, a banana', '3 eggs on 3 slices of toast and a banana', { egg: 3, toast: 3, banana: 1 }),
  plate('chicken, rice', 'chicken and a big bowl of rice', { chicken: 1, rice: 2 }),
  plate('chicken, rice', 'chicken and a small bowl of rice', { chicken: 1, rice: 1 }),
  plate('pasta with tuna', 'pasta with half a tin of tuna', { pasta: 1, tuna: 1 }),
  plate('oats with milk', 'half a litre of milk, a bowl of oats and a banana', { milk: 1, oats: 1.6, banana: 1 }),
  plate('eggs, potatoes', '3 eggs with potatoes', { egg: 3, potatoes: 1 }),
  plate('lentils, bread', 'a plate of lentils and 2 slices of bread', { lentils: 1, toast: 2 }),
  plate('lentils, rice', 'a plate of lentils with rice', { lentils: 1, rice: 0.8 }),
  plate('tofu, rice', 'tofu and a small bowl of rice', { tofu: 1, rice: 1 }),
  plate('tofu, rice', 'tofu and a big bowl of rice', { tofu: 1, rice: 2 }),
  plate('beans on toast', 'half a tin of beans on 3 slices of toast', { beans: 1, toast: 3 }),
  plate('peanut butter bread', '3 slices of bread with peanut butter and a banana', {
    toast: 3,
    peanutButter: 1.5,
    banana: 1,
  }),
  plate('oats, a banana', 'oats with half a litre of soya drink and a banana', { oats: 1.4, soyaDrink: 1, banana: 1 }),
];

const never: Readonly<Record<FoodSetting, readonly Ingredient[]>> = {
  vegetarian: ['meat', 'fish'],
  vegan: ['meat', 'fish', 'egg', 'dairy'],
  'no-dairy': ['dairy'],
  'no-gluten': ['gluten'],
  'no-nuts': ['nuts'],
};

/** Every plate that such a runner eats. */
export function platesFor(settings: readonly FoodSetting[]): readonly Plate[] {
  const avoided = new Set(settings.flatMap((setting) => never[setting]));
  return plates.filter(({ holds }) => holds.every((ingredient) => !avoided.has(ingredient)));
}

/** A plate this close to the grams stands for them. */
const closeShare = 0.25;

/**
 * Two different plates for these grams: of those that are close enough the ones whose turn it is, else the closest.
 *
 * @param proteinG absent: none was told.
 */
export function twoPlates(
  carbG: Range,
  proteinG: Range | undefined,
  settings: readonly FoodSetting[],
  turn: number,
): readonly [Plate, Plate] | undefined {
  const byDistance = platesFor(settings)
    .map((candidate) => ({ candidate, off: distanceOf(candidate, carbG, proteinG) }))
    .sort((one, other) => one.off - other.off);
  const [first, second, ...more] = byDistance.map(({ candidate }) => candidate);
  if (first === undefined || second === undefined) return undefined;
  const isClose = byDistance.filter(({ off }) => off <= closeShare).length;
  const choices: readonly [Plate, Plate, ...Plate[]] = [first, second, ...more.slice(0, Math.max(0, isClose - 2))];
  const chosen = inTurn(choices, turn);
  const [other = chosen === first ? second : first, ...others] = choices.filter(({ short }) => short !== chosen.short);
  return [chosen, inTurn([other, ...others], turn + 1)];
}

/** How far a plate is outside the grams, as a share of them; protein counts half, because meals bring more of it. */
function distanceOf(candidate: Plate, carbG: Range, proteinG: Range | undefined): number {
  return outside(candidate.carbG, carbG) + (proteinG === undefined ? 0 : outside(candidate.proteinG, proteinG) / 2);
}

function outside(grams: number, [from, to]: Range): number {
  if (grams < from) return (from - grams) / from;
  return grams > to ? (grams - to) / to : 0;
}
