import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AthleteEvent } from '../../functions/athlete-events/athlete-event.ts';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { SourceName } from '../../functions/sources/source-event.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { createSourceAppStore } from '../../functions/store/source-app.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { intervalsSource } from '../fixtures/intervals/intervals-source.ts';
import { startUploadLine } from '../fixtures/upload-line.ts';

/** When a source told last, where nothing else shows that its events reach the club. */
let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

const noon = Date.UTC(2026, 10, 26, 12);
const toldAt = async (source: SourceName) =>
  (await createSourceAppStore(tables.documents, tables.names.ledger).read(source)).toldAt ?? undefined;

const toldAbout = (externalAthleteId: string, at: number): AthleteEvent => ({
  kind: 'activity',
  source: 'intervals',
  externalAthleteId,
  aspect: 'create',
  activityId: 'icu:i9',
  eventTime: at / 1000,
  name: `intervals#${externalAthleteId}#${at}`,
});
const heard = (at: number): AthleteEvent => ({ kind: 'heard', source: 'intervals', eventTime: at / 1000 });

test('is noted of whomever it told, every quarter of an hour at most, by when it was told', async () => {
  const line = await startUploadLine(tables, { now: noon, sources: createSourceRegistry([intervalsSource({})]) });

  expect(await line.handle(heard(noon), noon + 5000)).toMatchObject({ kind: 'done' });
  expect(await toldAt('intervals')).toBe(noon);
  await line.handle(heard(noon + 10 * minuteMs), noon + 10 * minuteMs);
  expect(await toldAt('intervals')).toBe(noon);
  await line.handle(toldAbout('i-nobody', noon + hourMs), noon + 2 * hourMs);
  expect(await toldAt('intervals')).toBe(noon + hourMs);

  // Older, found by the hourly check, or of a clock that is ahead.
  await line.handle(toldAbout('i-nobody', noon + 20 * minuteMs), noon + 3 * hourMs);
  await line.handle({ ...toldAbout('i-nobody', noon + 3 * hourMs), isFound: true } as AthleteEvent, noon + 3 * hourMs);
  await line.handle(heard(noon + 9 * hourMs), noon + 3 * hourMs);
  expect(await toldAt('intervals')).toBe(noon + hourMs);
});

test('is not noted of a source that the club has no app of, or that can be asked for it', async () => {
  const line = await startUploadLine(tables, { now: noon });

  await line.handle({ ...heard(noon + 5 * hourMs), source: 'strava' } as AthleteEvent, noon + 5 * hourMs);

  expect(await toldAt('strava')).toBeUndefined();
});
