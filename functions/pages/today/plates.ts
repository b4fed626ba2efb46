import type { Range } from '../../recovery/prescription.ts';
import { clamp } from '../../recovery/rounding.ts';

/** Something to eat, named so that one can see it. */
interface Plate {
  readonly name: string;
  readonly carbG: number;
  readonly proteinG: number;
  readonly isVegan?: true;
}

/** From usual tables of nutrients, rounded. */
const plates: readonly Plate[] = [
  { name: '2 bananas and a 250 g pot of Greek yogurt', carbG: 55, proteinG: 25 },
  { name: '3 eggs on 3 slices of toast', carbG: 50, proteinG: 28 },
  { name: '250 g of Greek yogurt with 50 g of oats and a banana', carbG: 65, proteinG: 32 },
  { name: 'chicken and a big bowl of rice', carbG: 77, proteinG: 37 },
  { name: 'pasta with half a tin of tuna', carbG: 72, proteinG: 28 },
  { name: '3 eggs on 3 slices of toast, and a banana', carbG: 75, proteinG: 29 },
  { name: 'half a litre of milk, 80 g of oats and a banana', carbG: 99, proteinG: 28 },
  { name: '250 g of Greek yogurt and a banana', carbG: 35, proteinG: 26 },
  { name: '250 g of cooked lentils with 2 slices of bread', carbG: 79, proteinG: 28, isVegan: true },
  { name: '300 g of tofu with a small bowl of rice', carbG: 42, proteinG: 29, isVegan: true },
  { name: 'half a tin of beans on 2 slices of toast', carbG: 60, proteinG: 16, isVegan: true },
];

const named = 2;

/** The two nearest to what was asked for, one of them for everybody. */
export function plateNames(carbG: Range, proteinG: Range | undefined): readonly string[] {
  const distance = (plate: Plate) =>
    Math.abs(plate.carbG - clamp(plate.carbG, ...carbG)) +
    (proteinG === undefined ? 0 : Math.abs(plate.proteinG - clamp(plate.proteinG, ...proteinG)));
  const byDistance = [...plates].sort((one, other) => distance(one) - distance(other));
  const [nearest] = byDistance;
  const vegan = byDistance.find(({ isVegan }) => isVegan);
  return [...new Set([nearest, vegan, ...byDistance].flatMap((plate) => (plate ? [plate.name] : [])))].slice(0, named);
}
