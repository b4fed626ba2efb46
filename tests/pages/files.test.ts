import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../functions/clock/lifetime.ts';
import { createReadFileSession } from '../../functions/store/file-sessions.ts';
import { type FitSession, fitFile, fitSports } from '../activity-files/fit-file.ts';
import { bytesOf, gpxFile, northwards } from '../activity-files/gpx-file.ts';
import { type ClubPages, clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putMember } from '../fixtures/members.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { putUpload } from '../fixtures/uploads.ts';

let tables: ClubTables;
let club: ClubPages;

beforeEach(async () => {
  tables = await startClubTables();
  club = clubPages(tables);
  await putMember(tables, { athleteId: club.athleteId });
});
afterEach(() => tables.stop());

const startMs = Date.UTC(2026, 10, 24, 10);
const run: FitSession = { startMs, sport: fitSports.running, elapsedSec: 3120, timerSec: 3120, distanceM: 10_000 };

const named = (bytes: Uint8Array, name = 'run.fit') => new File([new Uint8Array(bytes)], name);

/** The page "today" in a browser, and what it sends. */
const openForm = async () => {
  const browser = club.browser();
  const page = new URL(await club.services.links.plan(club.athleteId, club.now())).pathname;
  const action = `${page.replace('/p/', '/c/')}/file`;
  const reopen = () => browser.open(page);
  await reopen();
  return { browser, reopen, action, send: (...files: File[]) => browser.sendFiles(files, `${action}#h-file`) };
};

const rowOf = (activityId: string) =>
  createReadFileSession(tables.documents, tables.names.recovery)(club.athleteId, activityId, club.now());

describe('a file of a watch', () => {
  test('becomes a session of its athlete, and an event that says nothing of what is in it', async () => {
    const { send } = await openForm();

    const shown = await send(named(fitFile([run], { offsetSec: 3600 })));

    expect(shown.status).toBe(200);
    expect(shown.html).toContain('Run, Tuesday 24 November, 10 km, 52 minutes');
    expect(club.enqueued).toEqual([
      {
        kind: 'file',
        athleteId: club.athleteId,
        line: `strava#${club.athleteId}`,
        eventTime: Math.floor(club.now() / 1000),
        aspect: 'create',
        activityId: expect.stringMatching(/^file-[0-9a-f]{16}$/),
      },
    ]);
    const [event] = club.enqueued;
    expect(await rowOf(event?.kind === 'file' ? event.activityId : '')).toMatchObject({
      at: club.now(),
      session: { sport: 'Run', distanceM: 10_000, localStart: '2026-11-24T11:00:00' },
    });
  });

  test('is not kept: of a track no place is in any row or event', async () => {
    const { send } = await openForm();

    await send(named(gpxFile([northwards(180, startMs)]), 'run.gpx'));

    expect(club.enqueued).toHaveLength(1);
    const { recovery } = await club.services.exportPersonalData(club.athleteId);
    expect(recovery).toHaveLength(1);
    expect(Object.keys(recovery[0] ?? {}).toSorted()).toEqual(['at', 'expiresAtSec', 'pk', 'session', 'sk']);
    expect(JSON.stringify([recovery, club.enqueued])).not.toMatch(/lat|lon|trkpt|run\.gpx/);
  });

  test('sent twice, once compressed, is the same event of the same session, and the page says so', async () => {
    const { send, reopen } = await openForm();
    await send(named(fitFile([run])));
    club.wait(hourMs);
    await reopen();

    const again = await send(named(gzipSync(fitFile([run])), 'run.fit.gz'));

    expect(again.html).toContain('We had this file before');
    expect(club.enqueued[1]).toEqual(club.enqueued[0]);
  });

  test('of a triathlon is an event for each of its sports', async () => {
    const { send } = await openForm();
    const swim = { startMs: startMs - hourMs, sport: fitSports.swimming, elapsedSec: 1800, distanceM: 1500 };

    const shown = await send(named(fitFile([swim, run])));

    expect(shown.html).toContain('Swim, Tuesday 24 November, 1.5 km, 30 minutes');
    expect(club.enqueued.map((event) => ('activityId' in event ? event.activityId.slice(-2) : ''))).toEqual([
      '-1',
      '-2',
    ]);
  });
});

const bomb = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<gpx version="1.1"><trk><name>&b;</name></trk></gpx>`;
const withoutTimes =
  '<?xml version="1.0"?><gpx version="1.1"><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);

test.each<[string, readonly File[], string]>([
  ['no file', [], 'Choose a file first.'],
  ['two files', [named(fitFile([run])), named(fitFile([run]), 'b.fit')], 'Send one file at a time.'],
  ['an empty file', [named(new Uint8Array())], 'The file is neither FIT nor GPX.'],
  ['a picture', [named(png, 'run.png')], 'The file is neither FIT nor GPX.'],
  ['a FIT file of more than 4 MB', [named(new Uint8Array(4 * 1024 * 1024 + 1))], 'larger than 4 MB'],
  ['a FIT file far larger than that', [named(new Uint8Array(6 * 1024 * 1024))], 'larger than 4 MB'],
  [
    'a file that grows past all bounds',
    [named(gzipSync(new Uint8Array(20 * 1024 * 1024)), 'a.gz')],
    'larger than 8 MB',
  ],
  ['a FIT file that ends too early', [named(fitFile([run]).subarray(0, 40))], 'damaged or ends too early'],
  ['a FIT file of no activity', [named(fitFile([]))], 'holds no finished activity'],
  ['a FIT file without a duration', [named(fitFile([{ startMs }]))], 'does not say how long'],
  ['a GPX file without times', [named(bytesOf(withoutTimes), 'a.gpx')], 'has no times'],
  ['a GPX file of entities of entities', [named(bytesOf(bomb), 'a.gpx')], 'damaged or ends too early'],
  ['a session of tomorrow', [named(fitFile([{ ...run, startMs: startMs + dayMs }]))], 'begins in the future'],
  ['a session of spring', [named(fitFile([{ ...run, startMs: startMs - 200 * dayMs }]))], 'more than 68 days old'],
])('%s is refused with a sentence at the field, and leaves nothing', async (_, files, sentence) => {
  const { send, action } = await openForm();

  const shown = await send(...files);

  expect(shown.status).toBe(422);
  expect(shown.path).toBe(`${action}#h-file`);
  const error = /<span class="error" id="file-error">([^<]*)<\/span>/.exec(shown.html)?.[1];
  expect(error).toContain(sentence);
  expect(shown.html).toContain('aria-describedby="file-hint file-error" aria-invalid="true"');
  expect(shown.html).toContain('<details open><summary>Send the file of your watch');
  expect(shown.html).toContain('How are you?');
  expect(club.enqueued).toEqual([]);
  expect((await club.services.exportPersonalData(club.athleteId)).recovery).toEqual([]);
});

describe('the form', () => {
  test("of another site, or one that is no form of ours, isn't taken", async () => {
    const { browser, action } = await openForm();
    const body = { file: 'a' };

    const foreign = await browser.post(action, body);
    const broken = await browser.post(action, body, { 'content-type': 'multipart/form-data; boundary=x' });

    expect([foreign.status, broken.status]).toEqual([403, 403]);
    expect(club.enqueued).toEqual([]);
  });

  test('reads twenty files an hour of one member', async () => {
    const { send, reopen } = await openForm();
    for (let file = 0; file < 20; file += 1) {
      await reopen();
      await send(named(png));
    }

    const shown = await send(named(fitFile([run])));

    expect(shown.status).toBe(422);
    expect(shown.html).toContain('many files within an hour');
  });

  test('has a button for each session that came as a file: its row goes at once, the rest in its line', async () => {
    const id = 'file-0123456789abcdef';
    await putUpload(tables, club.athleteId, { session: sessionOf({ id, startMs }), madeAtMs: club.now() });
    await putUpload(tables, club.athleteId, {
      session: sessionOf({ id: '17', startMs: startMs - dayMs }),
      madeAtMs: club.now(),
    });
    await club.services.fileSessions.keep(club.athleteId, sessionOf({ id, startMs }), club.now());
    const { browser, reopen, action } = await openForm();
    const { html } = await reopen();

    const shown = await browser.send({}, `${action}/delete`);

    expect(html.match(/aria-label="Delete: [^"]*"/g)).toEqual(['aria-label="Delete: Run, Tuesday 24 November"']);
    expect(html).not.toContain(`strava.com/activities/${id}`);
    expect(shown).toMatchObject({ status: 200, html: expect.stringContaining('your plan is made without it') });
    expect(await rowOf(id)).toBeUndefined();
    expect(club.enqueued).toEqual([expect.objectContaining({ kind: 'file', aspect: 'delete', activityId: id })]);
  });

  test('deletes nothing that is no session of a file', async () => {
    const { browser, reopen, action } = await openForm();
    const [, token = ''] = /name="token" value="([^"]+)"/.exec((await reopen()).html) ?? [];

    await browser.post(`${action}/delete`, { token, id: '17' });

    expect(club.enqueued).toEqual([]);
  });
});

test('"My data" leads to no activity on Strava that is not there', async () => {
  const id = 'file-0123456789abcdef';
  await putUpload(tables, club.athleteId, { session: sessionOf({ id, startMs }), madeAtMs: club.now() });
  const link = new URL(await club.services.links.myData(club.athleteId, club.now())).pathname;

  const { html } = await club.browser().open(link);

  expect(html).toContain('Run');
  expect(html).not.toContain('View on Strava');
});
