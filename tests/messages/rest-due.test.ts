import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceText, staleText } from '../../functions/messages/advice-text.ts';
import { withRestDue } from '../../functions/messages/rest-due.ts';
import { lastingRestSentence } from '../../functions/messages/rest-sentences.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { anyFacts } from '../fixtures/any-facts.ts';
import { factsOf, finishOf, hourMs, sessionOf } from '../fixtures/sessions.ts';

const session = sessionOf({ sport: 'WeightTraining', distanceM: undefined });
const now = finishOf(session) + hourMs / 5;
const strength = prescribe(factsOf({ session }), now);

describe('an answer about one session never takes back the rest that another asks for', () => {
  test('strength after a marathon: no running', () => {
    const due = withRestDue(strength, [{ readyAtMs: now + 160 * hourMs, noRunUntilMs: now + 40 * hourMs }]);

    expect(due.day).toBe('rest');
    expect(lastingRestSentence(due, 'metric')).toBe('No running before Wed, nothing hard before Mon 30 Nov.');
  });

  test.each([
    [40, 'active-recovery'],
    [20, 'easy'],
    [10, 'normal'],
  ])('%s hours are left of it: %s', (hours, day) => {
    expect(withRestDue(strength, [{ readyAtMs: now + hours * hourMs }]).day).toBe(day);
  });

  test('what is over, and what is no moment, changes nothing', () => {
    const due = [
      { readyAtMs: now - hourMs, noRunUntilMs: null },
      { readyAtMs: Number.NaN, noRunUntilMs: Number.POSITIVE_INFINITY },
    ];

    expect(withRestDue(strength, due)).toEqual(strength);
  });

  test('whatever is due, the words name a day and never less rest', () => {
    const anyDue = fc.record({ readyAtMs: fc.double(), noRunUntilMs: fc.option(fc.double()) });
    fc.assert(
      fc.property(anyFacts, fc.array(anyDue, { maxLength: 3 }), (facts, rest) => {
        const prescription = prescribe(facts, finishOf(facts.session) + hourMs);
        const due = withRestDue(prescription, rest);

        expect(due.readyAtMs).toBeGreaterThanOrEqual(prescription.readyAtMs);
        expect(due.noRunUntilMs ?? 0).toBeGreaterThanOrEqual(prescription.noRunUntilMs ?? 0);
        const options = { units: 'metric' } as const;
        const said = `${adviceText(due, facts.session, options)} ${staleText(due, facts.session, options)}`;
        expect(said).not.toMatch(/NaN|Infinity|Invalid|(till|before)\s*[.,]/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a prescription that holds no moment is told without one', () => {
  const broken = { ...strength, day: 'rest', readyAtMs: Number.NaN, noRunUntilMs: Number.NaN } as const;

  expect(lastingRestSentence(broken, 'metric')).toMatch(/^No running before \w+\.$/);
  expect(adviceText(broken, session, { units: 'metric' })).toMatch(/No running before Wed\b/);
});
