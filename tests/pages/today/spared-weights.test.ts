import { expect, test } from 'vitest';
import { answeredToday } from '../../../functions/pages/today/answered.ts';
import { currentPlanOf, personOf } from '../../../functions/plan/person.ts';
import { onFileAfter } from '../../fixtures/planned-people.ts';

test('whoever must not be reminded of weights reads none of what they have told', () => {
  const at = Date.UTC(2026, 10, 25, 9);
  const answers = [{ at, soreness: 3, weightKg: 59.3, weightBeforeKg: 60.4, weightAfterKg: 59.2, drunkL: 0.5 }];
  const person = personOf(onFileAfter({ answers }));
  const { plan } = currentPlanOf(person, at);

  expect(answeredToday(person, plan, 'metric')?.said).toContain('59.3');
  expect(answeredToday(person, plan, 'metric', { namesWeights: false })?.said).toBe('Soreness 3, at 9am.');
});
