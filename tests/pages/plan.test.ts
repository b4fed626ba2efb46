import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { heldText } from '../../functions/messages/safety-text.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { putUpload, type Uploaded } from '../fixtures/uploads.ts';

let tables: ClubTables;
let club: ClubPages;

beforeEach(async () => {
  tables = await startClubTables();
  club = clubPages(tables);
  await putMember(tables, { athleteId: club.athleteId });
  await club.services.profiles.write(club.athleteId, { massKg: 70, sex: 'M', exclusions: [] });
});
afterEach(() => tables.stop());

/** An hour and a half on a warm day, finished so long before the club's now, uploaded five minutes later. */
async function upload(
  finishedAgoMs: number,
  parts: Partial<Session> = {},
  told?: Uploaded['told'],
  messagedAt?: number,
) {
  const startMs = club.now() - finishedAgoMs - 90 * minuteMs;
  await putUpload(tables, club.athleteId, {
    session: sessionOf({ id: '15500000001', startMs, elapsedSec: 5400, distanceM: 16_000, ...parts }),
    madeAtMs: club.now() - finishedAgoMs + 5 * minuteMs,
    told,
    messagedAt,
  });
}

/** What is read on the plan page, without the chart under it. */
async function planPage(): Promise<string> {
  const link = new URL(await club.services.links.plan(club.athleteId, club.now())).pathname;
  const { status, html } = await club.browser().open(link);
  expect(status).toBe(200);
  const main = /<main[^>]*>(.*?)<h2>The last 28 days/s.exec(html)?.[1] ?? '';
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const anAmount = /\d\s?(L|ml|fl oz|g)\b|\d-\d+ g/;

describe('the plan page', () => {
  test('minutes after the upload says what to drink and to eat, and asks for no reply', async () => {
    await upload(10 * minuteMs);

    const text = await planPage();

    expect(text).toMatch(/16 km.*Drink about [\d.-]+ L .*by (3|4|15|16):?\d*.*(Eat|ood).*: .*\d+-\d+ g carbs/);
    expect(text).toMatch(/(Easy|Gentle) day on \w+, nothing hard before/);
    expect(text).toMatch(/Carbohydrate: \d+-\d+ g for 70 kg\./);
    expect(text).not.toMatch(/Reply|Class/);
  });

  test('speaks in the units of the athlete', async () => {
    await club.services.members.useUnits(club.athleteId, 'us');
    await upload(10 * minuteMs);

    const text = await planPage();

    expect(text).toMatch(/9\.9 mi.*Drink about [\d-]+ fl oz .*by/);
    expect(text).not.toMatch(/\d L\b|\d kg\b|\d C\b/);
  });

  test('follows an answer that no message has told of yet', async () => {
    await upload(3 * hourMs);
    expect(await planPage()).not.toContain('Soreness 8');

    await club.services.checkIns.record(club.athleteId, {
      date: '2026-11-24',
      answers: { soreness: 8 },
      at: club.now(),
      source: 'text',
    });

    const text = await planPage();
    expect(text).toMatch(/Rest day on \w+\b.*othing hard before/);
    expect(text).toContain('Soreness 8: 48 h more.');
    expect(text).toContain('Not better in 48 hours: see a doctor.');
  });

  test.each(['quiet-hours', 'paused', 'enough-today'] as const)(
    'has a plan for an upload kept silent: %s',
    async (silence) => {
      await upload(2 * hourMs, {}, { message: null, messageIds: [], silence });

      expect(await planPage()).toMatch(/16 km.*(Easy|Gentle) day on \w+.*othing hard before/);
    },
  );

  test('tells nobody to eat or to drink at night', async () => {
    club.wait(10 * hourMs);
    await upload(10 * minuteMs);

    const text = await planPage();

    expect(text).toMatch(/16 km.*othing hard before/);
    expect(text).not.toMatch(anAmount);
  });

  test('shows amounts for half an hour, and rest from then on', async () => {
    await upload(10 * minuteMs);
    club.wait(24 * minuteMs);
    expect(await planPage()).toMatch(anAmount);

    club.wait(minuteMs);

    const text = await planPage();
    expect(text).not.toMatch(anAmount);
    expect(text).not.toContain('Drink');
    expect(text).toMatch(/16 km\. (Easy|Gentle) day on \w+.*othing hard before/);
  });

  test('does not say again what to drink because somebody answers later, or edits the activity', async () => {
    await upload(2 * hourMs);
    const record = (answers: { soreness?: number; weightBeforeKg?: number; weightAfterKg?: number }) =>
      club.services.checkIns.record(club.athleteId, { date: '2026-11-24', answers, at: club.now(), source: 'page' });
    const { prescriptions } = club.services;
    const row = await prescriptions.read(club.athleteId, '15500000001');
    if (row === undefined) throw new Error('There is no prescription');
    const { expiresAtSec, ...kept } = row;
    const edited = {
      ...kept,
      revision: 2,
      madeAt: club.now(),
      prescription: { ...row.prescription, madeAtMs: club.now() },
    };
    await prescriptions.replace(club.athleteId, edited, club.now());

    await record({ soreness: 2 });
    expect(await planPage()).not.toMatch(anAmount);

    await record({ weightBeforeKg: 70, weightAfterKg: 68.8 });
    expect(await planPage()).toMatch(/Drink about [\d.-]+ L .*by (2pm|14:00)/);
    club.wait(30 * minuteMs);
    expect(await planPage()).not.toMatch(/Drink about/);
  });

  test('says what to drink for as long as a text that has just told of it', async () => {
    const message = {
      messageId: 'update#1',
      athleteId: club.athleteId,
      kind: 'update',
      text: 'Replaces the last text.',
      staleAfter: club.now() + hourMs,
    } as const;
    await upload(2 * hourMs, {}, { message, messageIds: ['update#1'], silence: null }, club.now() - minuteMs);

    expect(await planPage()).toMatch(/Drink about [\d.-]+ L .*by (2pm|14:00)/);
  });

  test('gives no fluid once the time for it has passed, however fresh the advice is', async () => {
    const startMs = club.now() - (3.4 + 1.5) * hourMs;
    const session = sessionOf({ startMs, elapsedSec: 5400, distanceM: 16_000 });
    await putUpload(tables, club.athleteId, { session, madeAtMs: club.now() });
    expect(await planPage()).toContain('Drink about');

    club.wait(10 * minuteMs);

    expect(await planPage()).not.toContain('Drink about');
  });

  test('says two days later that nothing is due any more', async () => {
    await upload(10 * minuteMs);
    club.wait(2 * dayMs);

    const text = await planPage();

    expect(text).toContain('Nothing is due');
    expect(text).not.toMatch(anAmount);
    expect(text).not.toContain('16 km');
  });

  test('says on the second day after a marathon that rest is still due, and nothing else', async () => {
    await upload(10 * minuteMs, { elapsedSec: 4 * 3600, distanceM: 42_200, isRace: true });
    club.wait(40 * hourMs);

    const text = await planPage();

    expect(text).toMatch(/No running before/);
    expect(text).not.toMatch(anAmount);
  });

  test('says until when to rest even where the prescription has been deleted by its age', async () => {
    await upload(10 * minuteMs, { elapsedSec: 4 * 3600, distanceM: 42_200, isRace: true });
    club.wait(5 * dayMs);

    expect(await planPage()).toMatch(/Nothing hard until (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
  });

  test('names no amount to an athlete whom the rules give none', async () => {
    await club.services.profiles.write(club.athleteId, { massKg: 70, exclusions: ['kidney'] });
    await upload(10 * minuteMs);

    const text = await planPage();

    expect(text).toContain('Drink and eat as your clinician says');
    expect(text).not.toMatch(anAmount);
  });

  test('knows of a box that was ticked after the upload', async () => {
    await upload(10 * minuteMs);
    await club.services.profiles.write(club.athleteId, { massKg: 70, exclusions: ['kidney'] });

    expect(await planPage()).not.toMatch(anAmount);
  });

  test('is on hold after a warning sign, and has the plan again after FINE', async () => {
    await club.services.checkIns.hold(club.athleteId, 'emergency', club.now() - 3 * hourMs);
    await upload(
      2 * hourMs,
      {},
      {
        message: {
          messageId: 'advice#1',
          athleteId: club.athleteId,
          kind: 'advice',
          text: heldText,
          staleAfter: club.now() + dayMs,
        },
        messageIds: ['advice#1'],
        silence: null,
      },
    );
    const held = await planPage();
    expect(held).toContain('on hold');
    expect(held).toContain('local emergency number');
    expect(held).not.toMatch(/16 km|\bbefore (Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/);

    await club.services.checkIns.endHold(club.athleteId, club.now());

    const text = await planPage();
    expect(text).not.toContain('on hold');
    expect(text).toMatch(/16 km.*othing hard before/);
  });

  test('says before the first session when advice will come', async () => {
    expect(await planPage()).toContain('No advice yet');
  });

  test('names the watch where Garmin made it, and no other', async () => {
    await upload(hourMs, { deviceName: 'Garmin Forerunner 265' });
    expect(await planPage()).toContain('Data: Garmin Forerunner 265');
  });

  test('names no other watch', async () => {
    await upload(hourMs, { deviceName: 'COROS PACE 3' });

    expect(await planPage()).not.toContain('COROS');
  });
});
