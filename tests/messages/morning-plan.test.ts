import { describe, expect, test } from 'vitest';
import { careTipSentence, careTipWords, tipIn } from '../../functions/messages/care-tip-sentences.ts';
import { morningPlanText } from '../../functions/messages/morning-plan.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import type { CareTip } from '../../functions/recovery-plan/care-tips.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';

const { plan } = currentPlanOf(personOf(onFileAfter()), 0);

describe('a morning', () => {
  test.each(Object.keys(careTipWords) as CareTip[])(
    'with the tip "%s" puts one question, the last thing in it',
    (tip) => {
      const text = morningPlanText(plan, tip, 'metric');

      expect(text).toContain(careTipWords[tip]);
      expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text).toMatch(/e\.g\. 3 7\.5$/);
    },
  );

  test.each(Object.keys(careTipWords) as CareTip[])('has no kilograms for a runner with US units: %s', (tip) => {
    const text = morningPlanText(plan, tip, 'us');

    expect(text).not.toMatch(/\bkg\b/);
    expect(tipIn(careTipSentence(tip, 'us'), [tip])).toBe(tip);
  });
});
