import { expect, test } from 'vitest';
import { guideRows } from '../../bin/guide-table.ts';
import { careTipWords } from '../../functions/messages/care-tip-sentences.ts';
import { ruleTexts } from '../../functions/recovery/rules.ts';
import { planRuleTexts } from '../../functions/recovery-plan/plan-rule-texts.ts';

const ids = new Set([...ruleTexts, ...planRuleTexts].map(({ id }) => id));

test('every recommendation of the guide is carried by rules and tips that exist, or is left out with a reason', () => {
  expect(guideRows).toHaveLength(41);
  for (const { says, rules = [], tips = [], leftOut = '' } of guideRows) {
    expect(rules.length + tips.length + leftOut.length, says).toBeGreaterThan(0);
    for (const id of rules) expect([...ids], says).toContain(id);
    for (const id of tips) expect(Object.keys(careTipWords), says).toContain(id);
  }
});

test('every care tip is a recommendation of the guide', () => {
  const said = new Set<string>(guideRows.flatMap(({ tips = [] }) => tips));

  expect(Object.keys(careTipWords).filter((tip) => !said.has(tip))).toEqual([]);
});
