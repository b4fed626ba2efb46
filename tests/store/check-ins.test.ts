import { type GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import {
  type CheckInStore,
  CheckInsChangedError,
  checkInsKey,
  createCheckInStore,
  noCheckIns,
  type Report,
} from '../../functions/store/check-ins.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';

let tables: ClubTables;
let store: CheckInStore;

beforeAll(async () => {
  tables = await startClubTables();
  store = createCheckInStore(tables.documents, tables.names.recovery);
});
afterAll(() => tables.stop());

const morning = Date.UTC(2026, 10, 24, 7);

const report = (parts: Partial<Report> = {}): Report => ({
  date: '2026-11-24',
  answers: { soreness: 3, sleepHours: 7.5 },
  at: morning,
  source: 'text',
  ...parts,
});

describe('answers', () => {
  test('of one day add up, and of two about the same thing the later one stands', async () => {
    const athleteId = newAthleteId();

    await store.record(athleteId, report());
    await store.record(athleteId, report({ answers: { energy: 6 }, at: morning + hourMs, source: 'page' }));
    await store.record(athleteId, report({ answers: { soreness: 5 }, at: morning + 2 * hourMs }));

    const { days } = await store.read(athleteId);
    expect(days['2026-11-24']).toMatchObject({
      soreness: 5,
      sleepHours: 7.5,
      energy: 6,
      at: morning + 2 * hourMs,
      source: 'text',
    });
  });

  test('that arrive in the wrong order end the same way', async () => {
    const athleteId = newAthleteId();

    await store.record(athleteId, report({ answers: { soreness: 5 }, at: morning + hourMs }));
    await store.record(athleteId, report({ answers: { soreness: 2, sleepHours: 8 }, at: morning }));

    const { days } = await store.read(athleteId);
    expect(days['2026-11-24']).toMatchObject({ soreness: 5, sleepHours: 8, at: morning + hourMs });
  });

  test('that come twice change nothing, and one UNDO still takes them back', async () => {
    const athleteId = newAthleteId();

    const first = await store.record(athleteId, report());
    const second = await store.record(athleteId, report());

    expect(second.revision).toBe(first.revision);
    expect(await store.undo(athleteId, morning + hourMs)).toEqual({
      kind: 'answers',
      date: '2026-11-24',
      taken: { soreness: 3, sleepHours: 7.5 },
      givenAt: [morning],
    });
    expect((await store.read(athleteId)).days).toEqual({});
  });

  test('that are given again some minutes later are still taken back by one UNDO', async () => {
    const athleteId = newAthleteId();

    await store.record(athleteId, report());
    await store.record(athleteId, report({ at: morning + 60_000, source: 'page' }));

    expect(await store.undo(athleteId, morning + hourMs)).toEqual({
      kind: 'answers',
      date: '2026-11-24',
      taken: { soreness: 3, sleepHours: 7.5 },
      givenAt: [morning, morning + 60_000],
    });
    expect((await store.read(athleteId)).days).toEqual({});
  });

  test('are kept for 28 days', async () => {
    const athleteId = newAthleteId();
    const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);

    for (let day = 0; day < 30; day += 1) {
      const at = morning + day * dayMs;
      await store.record(athleteId, report({ date: dateOf(at), at }));
    }

    const dates = Object.keys((await store.read(athleteId)).days).sort();
    expect(dates).toHaveLength(28);
    expect(dates[0]).toBe('2026-11-26');
  });

  test('end by themselves, unless a hold stands', async () => {
    const athleteId = newAthleteId();
    const endOf = async () =>
      (await tables.scan('recovery')).find(({ pk }) => pk === `athlete#${athleteId}`)?.expiresAtSec;

    await store.record(athleteId, report());
    expect(await endOf()).toBe(Date.UTC(2026, 11, 23) / 1000);
    await store.hold(athleteId, 'doctor', morning);
    expect(await endOf()).toBeUndefined();
    await store.endHold(athleteId, morning + dayMs);
    expect(await endOf()).toBe((morning + 30 * dayMs) / 1000);
  });

  test('are forgotten while a hold keeps their row, and the hold is not', async () => {
    const athleteId = newAthleteId();
    await store.record(athleteId, report());
    await store.hold(athleteId, 'doctor', morning);

    expect(await store.forgetOld(athleteId, morning + 28 * dayMs)).toBe(false);
    expect(await store.forgetOld(athleteId, morning + 31 * dayMs)).toBe(true);
    expect(await store.forgetOld(athleteId, morning + 31 * dayMs)).toBe(false);

    expect(await store.read(athleteId)).toMatchObject({
      days: {},
      lastChange: null,
      hold: { kind: 'doctor', since: morning },
    });
  });

  test('of two functions at once are both kept', async () => {
    const athleteId = newAthleteId();

    await Promise.all([
      store.record(athleteId, report({ answers: { soreness: 4 } })),
      store.record(athleteId, report({ answers: { sleepHours: 6 } })),
      store.record(athleteId, report({ answers: { restingHr: 52 } })),
    ]);

    expect((await store.read(athleteId)).days['2026-11-24']).toMatchObject({
      soreness: 4,
      sleepHours: 6,
      restingHr: 52,
    });
  });
});

describe('UNDO', () => {
  test('restores what the day said before, one step and no more', async () => {
    const athleteId = newAthleteId();
    await store.record(athleteId, report());
    await store.record(athleteId, report({ answers: { soreness: 9 }, at: morning + hourMs }));

    expect(await store.undo(athleteId, morning + 2 * hourMs)).toMatchObject({ taken: { soreness: 9 } });
    expect(await store.undo(athleteId, morning + 3 * hourMs)).toBeUndefined();
    expect((await store.read(athleteId)).days['2026-11-24']).toMatchObject({ soreness: 3, at: morning });
  });

  test('does nothing where nothing was answered', async () => {
    expect(await store.undo(newAthleteId(), morning)).toBeUndefined();
  });

  test('that comes twice takes back the same, and nothing more', async () => {
    const athleteId = newAthleteId();
    await store.record(athleteId, report());
    await store.record(athleteId, report({ answers: { soreness: 8 }, at: morning + hourMs }));

    const first = await store.undo(athleteId, morning + 2 * hourMs);
    const again = await store.undo(athleteId, morning + 2 * hourMs);

    expect(again).toEqual(first);
    expect((await store.read(athleteId)).days['2026-11-24']).toMatchObject({ soreness: 3 });
  });
});

describe('a hold', () => {
  test('stands until the athlete says that they are fine', async () => {
    const athleteId = newAthleteId();

    await store.hold(athleteId, 'doctor', morning);
    expect((await store.read(athleteId)).hold).toEqual({ since: morning, kind: 'doctor' });

    expect(await store.endHold(athleteId, morning + 1)).toBe(true);
    expect((await store.read(athleteId)).hold).toBeNull();
    expect(await store.endHold(athleteId, morning + 2)).toBe(false);
  });

  test('is ended by the same FINE however often it is delivered', async () => {
    const athleteId = newAthleteId();
    await store.hold(athleteId, 'doctor', morning);
    await store.endHold(athleteId, morning + 1);

    expect(await store.endHold(athleteId, morning + 1)).toBe(true);
    expect((await store.read(athleteId)).hold).toBeNull();
  });

  test('of an emergency is not weakened, and is not ended by a FINE that was sent before the red flag', async () => {
    const athleteId = newAthleteId();

    await store.hold(athleteId, 'emergency', morning);
    await store.hold(athleteId, 'doctor', morning + hourMs);

    expect((await store.read(athleteId)).hold).toEqual({ since: morning + hourMs, kind: 'emergency' });
    expect(await store.endHold(athleteId, morning + 1)).toBe(false);
  });

  test('survives answers and UNDO', async () => {
    const athleteId = newAthleteId();

    await store.hold(athleteId, 'doctor', morning);
    await store.record(athleteId, report());
    await store.undo(athleteId, morning + 3 * hourMs);

    expect((await store.read(athleteId)).hold).toMatchObject({ kind: 'doctor' });
  });
});

describe('what a device says', () => {
  const device = (parts: Partial<Report> = {}) =>
    report({ answers: { sleepHours: 6.2, restingHr: 59 }, source: 'device', ...parts });

  test('stands beside the answers of the day, and takes the place of none', async () => {
    const athleteId = newAthleteId();

    await store.record(athleteId, report());
    const checkIns = await store.record(athleteId, device({ at: morning + hourMs }));

    expect(checkIns.days['2026-11-24']).toMatchObject({ soreness: 3, sleepHours: 7.5, source: 'text' });
    expect(checkIns.measured?.['2026-11-24']).toMatchObject({ sleepHours: 6.2, restingHr: 59 });
  });

  test('again changes nothing; a value that changes has a time of its own', async () => {
    const athleteId = newAthleteId();

    const first = await store.record(athleteId, device());
    const again = await store.record(athleteId, device({ at: morning + hourMs }));
    const changed = await store.record(
      athleteId,
      device({ at: morning + 2 * hourMs, answers: { sleepHours: 6.5, restingHr: 59 } }),
    );

    expect(again.revision).toBe(first.revision);
    expect(changed.measured?.['2026-11-24']).toEqual({
      sleepHours: 6.5,
      restingHr: 59,
      answeredAt: { sleepHours: morning + 2 * hourMs, restingHr: morning },
    });
  });

  test('is nothing that UNDO meets: it takes back what was answered, and brings no device back as an answer', async () => {
    const athleteId = newAthleteId();

    await store.record(athleteId, device());
    expect(await store.undo(athleteId, morning + hourMs)).toBeUndefined();
    await store.record(athleteId, report({ at: morning + hourMs }));
    await store.record(athleteId, device({ at: morning + 2 * hourMs, answers: { sleepHours: 5 } }));

    expect(await store.undo(athleteId, morning + 3 * hourMs)).toMatchObject({
      taken: { soreness: 3, sleepHours: 7.5 },
    });
    const { days, lastChange } = await store.read(athleteId);
    expect({ days, lastChange }).toEqual({ days: {}, lastChange: null });
  });

  test('of weights beside a session, energy or effort is not taken', async () => {
    const athleteId = newAthleteId();

    const checkIns = await store.record(athleteId, device({ answers: { weightBeforeKg: 61, energy: 3, rpe: 9 } }));

    expect(checkIns).toEqual({ days: {}, revision: 0 });
  });

  test('is kept for 28 days, and forgotten at once when its athlete wants so', async () => {
    const athleteId = newAthleteId();

    await store.record(athleteId, device({ date: '2026-10-20' }), device());
    expect(Object.keys((await store.read(athleteId)).measured ?? {})).toEqual(['2026-11-24']);
    await store.forgetMeasured(athleteId);

    expect((await store.read(athleteId)).measured).toBeNull();
  });
});

test('answers that were erased between reading and writing are not written anew', async () => {
  const athleteId = newAthleteId();
  await store.record(athleteId, report());
  const erasing = erasedBeforeWriting(() => tables.remove('recovery', checkInsKey(athleteId)));

  const late = createCheckInStore(erasing, tables.names.recovery).record(athleteId, report({ at: morning + hourMs }));

  await expect(late).rejects.toThrow(CheckInsChangedError);
  expect(await store.read(athleteId)).toEqual(noCheckIns);
});

/** The tables, in which an erasure comes between the first reading and the writing that follows it. */
function erasedBeforeWriting(erase: () => Promise<void>): typeof tables.documents {
  let isErased = false;
  return new Proxy(tables.documents, {
    get(documents, name) {
      if (name !== 'send') return Reflect.get(documents, name);
      return async (command: GetCommand | PutCommand) => {
        if (command instanceof PutCommand && !isErased) {
          isErased = true;
          await erase();
        }
        return command instanceof PutCommand ? documents.send(command) : documents.send(command);
      };
    },
  });
}
