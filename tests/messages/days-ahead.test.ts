import { expect, test } from 'vitest';
import { daysAhead } from '../../functions/messages/days-ahead.ts';
import type { PlanFinding } from '../../functions/recovery-plan/findings.ts';
import { type Plan, plan } from '../../functions/recovery-plan/plan.ts';
import { emptyRecord } from '../../functions/recovery-plan/record.ts';

/** A Tuesday. */
const now = Date.parse('2026-11-24T12:00:00Z');
const today = Date.parse('2026-11-24') / 86_400_000;
const free = plan({ profile: {}, record: emptyRecord }, now);

const finding = (asks: PlanFinding['asks'], from: number, until: number): PlanFinding => ({
  rule: 'session',
  asks,
  from: today + from,
  until: today + until,
  reason: 'a run',
});
const ahead = (parts: Partial<Plan>) => daysAhead({ ...free, ...parts }, today + 1, 'metric');

test.each<[string, readonly string[], Partial<Plan>]>([
  ['free days need no word', [], {}],
  [
    'a gentle day, then hard training is fine',
    [
      'Wednesday: gentle, 20-40 min of walking, cycling, swimming or a very slow jog, pulse under 135.',
      'From Thursday: hard training is fine.',
    ],
    {
      findings: [finding('active-recovery', 1, 1)],
      noHardBefore: { day: today + 2, part: 'morning' },
      gentleUnderBpm: 135,
    },
  ],
  [
    'days after a marathon: equal days share a line, and a date stands where the weekday would mislead',
    [
      'Wednesday to Thursday: no running; walk, swim or ride a bike, easy, if it does not hurt.',
      'Friday to Monday 30 November: as usual, but nothing hard.',
      'From Tuesday 1 December: hard training is fine.',
    ],
    { findings: [finding('no-run', 1, 2)], noHardBefore: { day: today + 7, part: 'morning' } },
  ],
  [
    'a part of a day',
    ['From Wednesday evening: hard training is fine.'],
    { noHardBefore: { day: today + 1, part: 'evening' } },
  ],
  [
    'a rest day that ends later than hard training would: the day after it',
    [
      'Wednesday: rest, no training; a short walk and light stretching are fine.',
      'From Thursday: hard training is fine.',
    ],
    { findings: [finding('rest', 1, 1)], noHardBefore: { day: today + 1, part: 'morning' } },
  ],
])('%s', (_, expected, parts) => {
  expect(ahead(parts)).toEqual(expected);
});
