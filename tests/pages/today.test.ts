import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { personOf, withRecord } from '../../functions/plan/person.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { type AnswerValues, withAnswer } from '../../functions/recovery-plan/record-answer.ts';
import { createMessageLedger } from '../../functions/store/message-ledger.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { putUpload } from '../fixtures/uploads.ts';
import { textOf } from './today/page-text.ts';

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
async function upload(finishedAgoMs: number, parts: Partial<Session> = {}) {
  const startMs = club.now() - finishedAgoMs - (parts.elapsedSec ?? 5400) * 1000;
  await putUpload(tables, club.athleteId, {
    session: sessionOf({ id: '15500000001', startMs, elapsedSec: 5400, distanceM: 16_000, ...parts }),
    madeAtMs: club.now() - finishedAgoMs + 5 * minuteMs,
  });
}

/** As a text or the page leaves it in the record that the plan is made of. */
async function answer(values: AnswerValues) {
  const { history: histories, profiles } = club.services;
  const [history, profile] = await Promise.all([histories.read(club.athleteId), profiles.read(club.athleteId)]);
  const record = withAnswer(personOf({ profile, history }), values, club.now());
  await histories.replace(club.athleteId, withRecord(history, record));
}

async function openPage(): Promise<string> {
  const link = new URL(await club.services.links.plan(club.athleteId, club.now())).pathname;
  const { status, html } = await club.browser().open(link);
  expect(status).toBe(200);
  return html;
}

const page = async () => textOf(await openPage());
/** What to drink and to eat, up to the next block. */
const due = async () =>
  /(?:Drink|Drink and eat) .*?(?=How are you\?|You answered)/.exec(
    (await page()).split('The coming days')[1] ?? '',
  )?.[0] ?? '';

const anAmount = /\d\s?(L|ml|fl oz|g)\b|\d-\d+ g/;

describe('the page "today"', () => {
  test('minutes after the upload says what kind of day it is, what to drink and to eat, and why', async () => {
    await upload(10 * minuteMs);

    const text = await page();

    expect(text).toMatch(/After your 16 km of this morning (Easy|Gentle) day .*Nothing hard before/);
    expect(await due()).toMatch(/Drink \d-\d glasses by 4pm About [\d.-]+ L.*About \d+-\d+ g of carbohydrate/);
    expect(text).toMatch(/Why Tuesday's run( \(load \d+\))? needs a day/);
    expect(text).toMatch(/Carbohydrate: \d+-\d+ g for 70 kg\./);
  });

  test('speaks in the units of the athlete', async () => {
    await club.services.members.useUnits(club.athleteId, 'us');
    await upload(10 * minuteMs);

    const text = await page();

    expect(text).toMatch(/After your 9\.9 mi/);
    expect(await due()).toMatch(/cups by 4pm About [\d-]+ fl oz/);
    expect(text).not.toMatch(/\d L\b|\d kg\b|\d C\b/);
  });

  test('reads the clock as the country does in which the athlete is', async () => {
    const startMs = club.now() - 10 * minuteMs - 5_400_000;
    const session = sessionOf({ id: '15500000001', startMs, elapsedSec: 5400, distanceM: 16_000 });
    await putUpload(tables, club.athleteId, { session, madeAtMs: club.now() - minuteMs, timezone: 'Europe/Berlin' });

    expect(await due()).toMatch(/glasses by 1[67]:\d\d/);
  });

  test('follows an answer that no message has told of yet, and says what it changed', async () => {
    await upload(3 * hourMs);
    expect(await page()).toContain('You have not answered today');

    await answer({ soreness: 8 });

    const text = await page();
    expect(text).toMatch(/Rest day/);
    expect(text).toMatch(/You answered Soreness 8, at noon\. New: rest today instead of easy/);
    expect(text).toContain('You said soreness 8');
    expect(text).toContain('Not better in 48 hours: see a doctor.');
  });

  test('tells nobody to eat or to drink at night', async () => {
    club.wait(10 * hourMs);
    await upload(10 * minuteMs);

    expect(await due()).toMatch(/A glass if you are thirsty/);
    expect(await due()).not.toMatch(anAmount);
  });

  test('names amounts while they are due, counted from the end of the session, and none from then on', async () => {
    await upload(10 * minuteMs);
    const first = await due();
    club.wait(2 * hourMs);
    const later = await due();
    club.wait(2 * hourMs);

    expect(first).toMatch(/4pm.*Counted from the end of your session: what you have drunk since is part of it\./);
    expect(later).toMatch(/4pm.*Counted from the end of your session/);
    expect(await due()).toMatch(/^Drink When you are thirsty/);
    expect((await due()).split('Eat')[0]).not.toMatch(anAmount);
  });

  test('says of a weigh-in what follows from it', async () => {
    await upload(hourMs);
    const before = await due();

    await answer({ weightBeforeKg: 70, weightAfterKg: 68.2, drunkL: 0.5 });

    expect(await due()).not.toBe(before);
    expect(await page()).toContain('70.0 kg before and 68.2 kg after');
  });

  test('keeps the amounts of a harder session when an hour of strength follows it', async () => {
    await upload(hourMs, { elapsedSec: 3 * 3600, distanceM: 30_000 });
    const before = await due();
    await putUpload(tables, club.athleteId, {
      session: sessionOf({
        id: '15500000002',
        sport: 'WeightTraining',
        startMs: club.now() - 50 * minuteMs,
        elapsedSec: 2700,
        distanceM: 0,
      }),
      madeAtMs: club.now() - minuteMs,
    });

    expect((await due()).split('Eat')[0]).toBe(before.split('Eat')[0]);
  });

  test('says two days later that nothing is left to catch up on', async () => {
    await upload(10 * minuteMs);
    club.wait(2 * dayMs);

    expect(await due()).toMatch(/Nothing (due|to catch up on)/);
    expect(await due()).not.toMatch(anAmount);
    expect(await page()).toMatch(/2 days after your 16 km Train as usual/);
  });

  test('says on the second day after a marathon that the legs still rest from running', async () => {
    await upload(10 * minuteMs, { elapsedSec: 4 * 3600, distanceM: 42_200, isRace: true });
    club.wait(40 * hourMs);

    expect(await page()).toMatch(/2 days after your marathon No running .*No running before tomorrow/);
    expect(await due()).not.toMatch(anAmount);
  });

  test('says until when to rest even where the prescription has been deleted by its age', async () => {
    await upload(10 * minuteMs, { elapsedSec: 4 * 3600, distanceM: 42_200, isRace: true });
    club.wait(5 * dayMs);

    expect(await page()).toMatch(/Nothing hard before (tomorrow|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/);
  });

  test('names no amount to an athlete whom the rules give none, also where the box was ticked after the upload', async () => {
    await upload(10 * minuteMs);
    await club.services.profiles.write(club.athleteId, { massKg: 70, exclusions: ['kidney'] });

    const text = await page();

    expect(text).toContain('Drink and eat as your clinician says');
    expect(await due()).not.toMatch(anAmount);
    expect(text).not.toMatch(/Weight before the session|Sweat/);
  });

  test('is on hold after a warning sign, and has the day again after FINE', async () => {
    await club.services.checkIns.hold(club.athleteId, 'emergency', club.now() - 3 * hourMs);
    await upload(2 * hourMs);
    const held = await page();
    expect(held).toMatch(
      /Get help first This can be an emergency: call 911 \(abroad: local number\) now and do not stay alone\. Call 911 /,
    );
    expect(held).not.toMatch(/16 km|Nothing hard|glasses/);

    await club.services.checkIns.endHold(club.athleteId, club.now());

    const text = await page();
    expect(text).not.toContain('on hold');
    expect(text).toMatch(/After your 16 km/);
  });

  test('says before the first session when advice will come', async () => {
    expect(await page()).toContain('Your first advice comes minutes after your next upload.');
  });

  test('names the watch where Garmin made it, and no other', async () => {
    await upload(hourMs, { deviceName: 'Garmin Forerunner 265' });

    expect(await page()).toMatch(/View on Strava · Data: Garmin Forerunner 265/);
  });

  test('names no other watch', async () => {
    await upload(hourMs, { deviceName: 'COROS PACE 3' });

    expect(await page()).not.toContain('COROS');
  });

  test('lists what was sent, and what became of it', async () => {
    const ledger = createMessageLedger(tables.documents, tables.names.ledger);
    const { athleteId } = club;
    const claim = { athleteId, claimId: 'a', at: club.now() - hourMs };
    await ledger.claim({ ...claim, messageId: 'advice#15500000001#1' });
    await ledger.note({ athleteId, messageId: 'advice#15500000001#1' }, 'sent', club.now() - hourMs);
    await ledger.end({ athleteId, messageId: 'question#2026-11-24' }, 'withheld', club.now() - 4 * hourMs);

    expect(await page()).toMatch(
      /What we sent Today Advice after your session 11am Good morning message \(not sent: the club is out of texts for now, or cannot reach you\) 8am/,
    );
  });
});

describe('what keeps messages from coming is said on the page', () => {
  test.each([
    [
      'a pause',
      { pausedUntil: Date.UTC(2026, 11, 2, 7) },
      'Messages are paused until Wednesday 2 December, 7am. To get them again, open My data , or text RESUME.',
    ],
    [
      'a pause without an end',
      { pausedUntil: null },
      'Messages are paused. To get them again, open My data , or text RESUME.',
    ],
    [
      'Strava',
      { state: { kind: 'disconnected', at: 1 } },
      'Strava does not let us read your activities at the moment.',
    ],
    [
      'an erasure that is planned',
      { erasesAt: Date.UTC(2026, 10, 25, 16) },
      'On Wednesday 25 November, 4pm everything',
    ],
  ] as const)('%s', async (_, parts, words) => {
    await putMember(tables, { athleteId: club.athleteId, ...parts });

    expect(await page()).toContain(words);
  });

  test.each([
    ['a pause', { pausedUntil: null }, 'Messages are paused. To get them again, open My data .'],
    ['an erasure that is planned', { erasesAt: Date.UTC(2026, 10, 25, 16) }, 'To keep it, open My data .'],
    ['a seat on notice', { erasesAt: Date.UTC(2026, 10, 25, 16), erasesBy: 'club' }, 'To stay, open My data .'],
  ] as const)('%s asks a member who gets mails for no text', async (_, parts, words) => {
    await putMember(tables, { athleteId: club.athleteId, contact: { kind: 'email', topicArn: 'arn:topic' }, ...parts });

    expect(await page()).toContain(words);
  });
});

test('"This did not fit" keeps it with the findings behind the day, and leads back to the reasons', async () => {
  await upload(10 * minuteMs);
  const browser = club.browser();
  const link = new URL(await club.services.links.plan(club.athleteId, club.now())).pathname;
  await browser.open(link);

  const { html } = await browser.send({}, `${link.replace('/p/', '/c/')}/wrong`);

  expect(textOf(html)).toMatch(/this did not fit.*for you alone.*Why we said so/);
  const { recovery } = await club.services.exportPersonalData(club.athleteId);
  expect(recovery).toContainEqual(
    expect.objectContaining({ sk: 'feedback', said: [expect.objectContaining({ at: club.now(), thought: 'wrong' })] }),
  );
});

describe('a weight that is not known', () => {
  beforeEach(async () => {
    await club.services.profiles.write(club.athleteId, { sex: 'M', birthYear: 1988, exclusions: [] });
    await upload(10 * minuteMs);
  });

  test('is asked for where amounts would stand, and brings them at once', async () => {
    const browser = club.browser();
    const link = new URL(await club.services.links.plan(club.athleteId, club.now())).pathname;
    const { html } = await browser.open(link);
    expect(textOf(html)).toMatch(/we do not know yours, so we name no amounts/);

    const after = await browser.send({ weight: '70,5' }, `${link.replace('/p/', '/c/')}/weight#h-due`);

    expect(after.path).toBe(link);
    expect(textOf(after.html)).toMatch(/glasses by 4pm/);
    expect(await club.services.profiles.read(club.athleteId)).toEqual({
      massKg: 70.5,
      sex: 'M',
      birthYear: 1988,
      exclusions: [],
    });
  });

  test('that is mistyped is said so at its field, and stays there', async () => {
    const browser = club.browser();
    const link = new URL(await club.services.links.plan(club.athleteId, club.now())).pathname;
    await browser.open(link);

    const { status, html } = await browser.send({ weight: '7' }, `${link.replace('/p/', '/c/')}/weight#h-due`);

    expect(status).toBe(422);
    expect(html).toMatch(/id="weight-error">That weight looks mistyped/);
    expect(html).toMatch(/<input id="weight"[^>]* value="7"[^>]*aria-invalid="true"/);
    expect((await club.services.profiles.read(club.athleteId))?.massKg).toBeUndefined();
  });
});
