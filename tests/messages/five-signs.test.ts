import { describe, expect, test } from 'vitest';
import { fiveSigns } from '../../functions/messages/five-signs.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import type { AnswerValues } from '../../functions/recovery-plan/record-answer.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const dayMs = 86_400_000;

/** The same answer on each of the last five mornings, and one more of this morning. */
function sleepAfter(answer: AnswerValues, today: AnswerValues = {}) {
  const answers = [4, 3, 2, 1, 0].map((ago) => ({
    ...answer,
    ...(ago === 0 && today),
    at: now - ago * dayMs - dayMs / 4,
  }));
  const { timeline, plan } = currentPlanOf(personOf(onFileAfter({ answers })), now);
  return fiveSigns(timeline, plan).signs.find(({ name }) => name.startsWith('Sleep'));
}

describe('sleep and appetite', () => {
  test('enough sleep is good', () => {
    expect(sleepAfter({ sleepHours: 8 })).toMatchObject({
      state: 'good',
      evidence: '8 hours a night, from 5 answers.',
    });
  });

  test('short nights are named, with a start', () => {
    expect(sleepAfter({ sleepHours: 5 })).toMatchObject({
      state: 'watch',
      evidence: expect.stringMatching(/^5 hours a night\. Half an hour more/),
    });
  });

  test('a poor appetite is named where the nights were long enough: nobody is sent to bed for it', () => {
    const said = 'You told us of poor appetite.';

    expect(sleepAfter({ sleepHours: 8 }, { appetite: 'poor' })).toMatchObject({ state: 'watch', evidence: said });
    expect(sleepAfter({}, { appetite: 'poor' })).toMatchObject({ state: 'watch', evidence: said });
  });

  test('short nights stand before it', () => {
    expect(sleepAfter({ sleepHours: 5 }, { appetite: 'poor' })?.evidence).toMatch(/^5 hours a night/);
  });
});
