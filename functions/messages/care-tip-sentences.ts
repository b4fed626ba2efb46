import type { CareTip } from '../recovery-plan/care-tips.ts';
import { extra, type Sentence } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { worth } from './order-of-worth.ts';

/** Each care tip in a sentence, in metric units where it names any: an offer, never an order, and none claims to wash anything out. */
export const careTipWords: Readonly<Record<CareTip, string>> = {
  shade: 'Rest in the shade.',
  dry: 'Dry clothes first.',
  walk: 'Walking 5-10 min now feels good.',
  breathe: 'Slow breaths, in by the nose.',
  'legs-up': 'Legs up for 10-15 min feels good.',
  alcohol: 'Little or no alcohol tonight.',
  'protein-food': '25 g protein: 4 eggs, tofu or yogurt.',
  stretch: 'Light stretching may help a little.',
  gentle: 'A walk is fine: stop if it hurts more.',
  'rest-day': 'One day a week without running helps.',
  sleep: 'Aim for 7-9 h of sleep.',
  roll: 'A foam roller for 10 min may help a little.',
  contrast: 'Shower: 1 min cool, 1 min warm, 3 times.',
  cold: 'If you like cold baths: 11-15 C, 11-15 min.',
  warm: 'A warm bath is fine tonight.',
  pulse: 'Your resting pulse helps too, like HR 52.',
  energy: 'Your energy 0-10 helps too, like E 7.',
  weigh: 'Your morning weight helps too, like kg 70.2.',
  sugar: 'Fruit today instead of sweets.',
};

/** The same where there is less room. */
const shortWords: Partial<Readonly<Record<CareTip, string>>> = {
  walk: 'Walk 5-10 min.',
  breathe: 'Slow breaths now.',
  'legs-up': 'Legs up for 10-15 min.',
  alcohol: 'Little or no alcohol.',
  stretch: 'Light stretching may help.',
  gentle: 'Walk, swim or easy bike.',
  roll: 'A foam roller may help.',
  pulse: 'Add your pulse, like HR 52.',
  energy: 'Add your energy, like E 7.',
  weigh: 'Add your weight, like kg 70.2.',
};

interface Wordings {
  readonly whole: string;
  readonly short?: string | undefined;
}

/** What names another unit. */
const usWords: Partial<Readonly<Record<CareTip, Wordings>>> = {
  weigh: { whole: 'Your morning weight helps too, like lb 155.', short: 'Add your weight, like lb 155.' },
};

function wordingsOf(tip: CareTip, units: Units): Wordings {
  return (units === 'us' ? usWords[tip] : undefined) ?? { whole: careTipWords[tip], short: shortWords[tip] };
}

/** A care tip in full. */
export function careTipSentence(tip: CareTip, units: Units): string {
  return wordingsOf(tip, units).whole;
}

const step = 0.001;

/**
 * One of several tips: the first that there is room for, in the shorter words at least.
 *
 * @param tips in the order in which they would be told.
 */
export function careSentence(tips: readonly CareTip[], units: Units): Sentence {
  const wordings = tips.toReversed().flatMap((tip) => {
    const { whole, short = '' } = wordingsOf(tip, units);
    return [short, whole];
  });
  return extra(...wordings.map((text, index) => ({ text, rank: worth.care + index * step })));
}

/** Which tip a text has told. `undefined`: none of these. */
export function tipIn<Tip extends CareTip>(said: string, tips: readonly Tip[]): Tip | undefined {
  const isSaid = ({ whole, short }: Wordings) => said === whole || said === short;
  return said === ''
    ? undefined
    : tips.find((tip) => isSaid(wordingsOf(tip, 'metric')) || isSaid(wordingsOf(tip, 'us')));
}
