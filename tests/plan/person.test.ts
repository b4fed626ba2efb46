import { describe, expect, test } from 'vitest';
import { currentPlanOf, personOf, withPerson } from '../../functions/plan/person.ts';
import { withAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { storedRecordOf } from '../../functions/recovery-plan/stored-record.ts';
import { noHistory } from '../../functions/store/history.ts';

const now = Date.parse('2026-03-10T06:00:00Z');
const nobody = { profile: undefined, history: noHistory };

describe('the person that the rules know', () => {
  test('has an exclusion until the athlete has said that none applies', () => {
    expect(personOf(nobody).profile.hasExclusion).toBe(true);
    expect(personOf({ ...nobody, profile: { exclusions: [] } }).profile.hasExclusion).toBe(false);
  });

  test('has the race and the experience that the athlete told', () => {
    const profile = { experience: 'new', raceDate: '2026-04-12', raceKm: 42.2, coldTips: true } as const;

    expect(personOf({ ...nobody, profile }).profile).toMatchObject({
      experience: 'new',
      raceDay: Date.parse('2026-04-12') / 86_400_000,
      raceKm: 42.2,
      takesColdTips: true,
    });
  });

  test('keeps the clock of the last session when it has dropped out of the history', () => {
    const { record } = personOf(nobody);
    const history = { ...noHistory, record: storedRecordOf({ ...record, timezone: 'Asia/Tokyo' }) };

    expect(personOf({ ...nobody, history }).profile.timezone).toBe('Asia/Tokyo');
  });
});

test('an answer away from any session makes the day a day of rest', () => {
  const history = withPerson(nobody, (person) => withAnswer(person, { soreness: 8 }, now));

  const { plan } = currentPlanOf(personOf({ ...nobody, history: history ?? noHistory }), now);

  expect(plan.day).toBe('rest');
});

test('a change that changes nothing makes no new history', () => {
  expect(withPerson(nobody, ({ record }) => record)).toBeUndefined();
});
