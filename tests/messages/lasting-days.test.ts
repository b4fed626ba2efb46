import { expect, test } from 'vitest';
import { lastingDays } from '../../functions/messages/lasting-days.ts';
import type { PlanFinding } from '../../functions/recovery-plan/findings.ts';
import { type Plan, plan } from '../../functions/recovery-plan/plan.ts';
import { emptyRecord } from '../../functions/recovery-plan/record.ts';

/** A Tuesday. */
const now = Date.parse('2026-11-24T12:00:00Z');
const today = Date.parse('2026-11-24') / 86_400_000;
const free = plan({ profile: {}, record: emptyRecord }, now);

const finding = (asks: PlanFinding['asks'], days: number): PlanFinding => ({
  rule: 'session',
  asks,
  from: today + 1,
  until: today + days,
  reason: 'a run',
});
const lasting = (parts: Partial<Plan>) => lastingDays({ ...free, ...parts }, today + 1, 'metric')?.whole;
const thursday = { day: today + 2, part: 'morning' } as const;

test.each<[string, string | undefined, Partial<Plan>]>([
  ['a free day needs no word', undefined, {}],
  [
    'nothing hard is said where no day asks for anything',
    'Nothing hard before Wed evening.',
    { noHardBefore: { day: today + 1, part: 'evening' } },
  ],
  [
    'an easy day is itself no day for hard training',
    'Easy day on Wed, slow enough to talk.',
    { findings: [finding('easy', 1)], noHardBefore: thursday },
  ],
  [
    'a gentle day says what gentle is, and until when nothing hard',
    'Gentle day on Wed: 20-40 min, pulse under 130. Nothing hard before Thu evening.',
    {
      findings: [finding('active-recovery', 1)],
      noHardBefore: { day: today + 2, part: 'evening' },
      gentleUnderBpm: 130,
    },
  ],
  [
    'without running: what is welcome',
    'No running before Thu: walk, swim or easy bike.',
    { findings: [finding('no-run', 1)], noHardBefore: thursday },
  ],
  [
    'after a marathon: rest, no running, nothing hard',
    'Rest on Wed, no running before Sat: a walk is fine. Nothing hard before Tue 1 Dec.',
    { findings: [finding('rest', 1), finding('no-run', 3)], noHardBefore: { day: today + 7, part: 'morning' } },
  ],
])('%s', (_, words, parts) => {
  expect(lasting(parts)).toBe(words);
});
