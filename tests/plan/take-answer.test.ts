import { describe, expect, test } from 'vitest';
import { withRecord } from '../../functions/plan/person.ts';
import { takeAnswer, takeFine } from '../../functions/plan/take-answer.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord } from '../../functions/recovery-plan/record.ts';
import { noCheckIns, type Report } from '../../functions/store/check-ins.ts';
import { type History, noHistory } from '../../functions/store/history.ts';
import type { AthleteProfile } from '../../functions/store/profile.ts';

const at = Date.UTC(2026, 10, 25, 7);

/** What is written when somebody says this, in order. */
async function saying(
  answers: Report['answers'],
  { sign, profile }: { readonly sign?: 'emergency' | 'doctor'; readonly profile?: AthleteProfile } = {},
) {
  const written: unknown[][] = [];
  const note = (...parts: unknown[]) => void written.push(parts);
  let kept: History = noHistory;
  const taken = await takeAnswer(
    { athleteId: '7', profile, checkIns: noCheckIns },
    { date: '2026-11-25', at, source: 'text', answers, sign },
    at,
    {
      rules: findingRules,
      checkIns: {
        async hold(_, kind) {
          note('hold', kind);
          return noCheckIns;
        },
        async record(_, ...reports) {
          note('record', ...reports.map((report) => report.answers));
          return noCheckIns;
        },
        endHold: async () => false,
      },
      history: {
        async change(_, changed) {
          kept = changed(kept) ?? kept;
          note('history');
          return kept;
        },
      },
      profiles: {
        async setMassIfUnknown(_, massKg) {
          note('mass', massKg);
          return true;
        },
        async changeMass(_, from, to) {
          note('mass', from, to);
          return true;
        },
      },
    },
  );
  return { written, taken, alarms: kept.record?.alarms ?? [] };
}

describe('a warning sign', () => {
  test('is a hold before anything else is written, and an alarm of the record', async () => {
    const { written, taken, alarms } = await saying({ soreness: 3 }, { sign: 'emergency' });

    expect(written.map(([what]) => what)).toEqual(['hold', 'record', 'history']);
    expect(written[0]).toEqual(['hold', 'emergency']);
    expect([taken.outcome, alarms.length]).toEqual(['emergency', 1]);
  });

  test('that is none holds nothing, and is no alarm', async () => {
    const { written, taken, alarms } = await saying({ soreness: 3 });

    expect(written.map(([what]) => what)).toEqual(['record', 'history']);
    expect([taken.outcome, alarms.length]).toEqual(['noted', 0]);
  });

  test('is a soreness of 9, with the hold of a doctor behind the record', async () => {
    const { written, taken } = await saying({ soreness: 9 });

    expect(written.map(([what]) => what)).toEqual(['record', 'history', 'hold']);
    expect([written.at(-1), taken.outcome]).toEqual([['hold', 'doctor'], 'doctor']);
  });
});

describe('a weight of the morning', () => {
  test('is the mass that amounts go by where none is on file', async () => {
    const { written } = await saying({ weightKg: 71.4 });

    expect(written).toContainEqual(['mass', 71.4]);
    expect(written[0]).toEqual(['record', { weightKg: 71.4, isMassOfProfile: true }]);
  });

  test('is a weight and nothing else where one is on file', async () => {
    const { written } = await saying({ weightKg: 71.4 }, { profile: { massKg: 70, exclusions: [] } });

    expect(written.map(([what]) => what)).toEqual(['record', 'history']);
    expect(written[0]).toEqual(['record', { weightKg: 71.4 }]);
  });
});

test('FINE that was stopped between its two writes has the same answer when it is repeated', async () => {
  const { alarms } = await saying({ soreness: 3 }, { sign: 'doctor' });
  const fine = async (record = emptyRecord) => {
    const history = withRecord(noHistory, record);
    const checkIns = { hold: async () => noCheckIns, record: async () => noCheckIns, endHold: async () => false };
    return takeFine({ athleteId: '7', profile: undefined }, at + 3_600_000, {
      checkIns,
      history: { change: async (_, changed) => changed(history) ?? history },
    });
  };

  expect(await fine({ ...emptyRecord, alarms })).toBe(true);
  expect(await fine()).toBe(false);
});
