import type { ScopeBox } from '../sources/source.ts';

interface AskedScope {
  readonly scope: string;
  readonly box: ScopeBox;
}

/** The boxes of intervals.icu's page, and what each lets us read. Never to write. */
export const scopeBoxes: readonly [AskedScope, ...AskedScope[]] = [
  {
    scope: 'ACTIVITY:READ',
    box: {
      box: 'Activities',
      why: 'without it no activity reaches us, and there is nothing to advise on',
      without: 'There is nothing to advise on.',
      needed: true,
    },
  },
  {
    scope: 'WELLNESS:READ',
    box: {
      box: 'Wellness',
      why: 'so that your hours of sleep and your resting pulse need not be typed',
      without: 'Please tell us your hours of sleep and your pulse yourself.',
      needed: false,
    },
  },
];
