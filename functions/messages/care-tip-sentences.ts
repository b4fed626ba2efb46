import type { CareTip } from '../recovery-plan/care-tips.ts';

/** Each care tip in a sentence: offered, never ordered, and none is claimed to wash anything out. */
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
