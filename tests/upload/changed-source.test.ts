import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { putConnection } from '../fixtures/members.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { activityEvent, runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);

/** From now on their activities come from intervals.icu, and Strava is disconnected. */
const leave = (athleteId: string) =>
  createMembership(tables.documents, tables.names.members).changeSource(athleteId, {
    connections: [{ source: 'intervals', externalAthleteId: `i${athleteId}` }],
    mornings: null,
    activities: { source: 'intervals', wording: 'w', agreedAt: noon },
    leftSources: [{ source: 'strava', leftAt: noon }],
  });

describe('of a source that a member has left', () => {
  test('a new activity is not read', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await leave(line.athleteId);

    await line.upload(runEndedAt('1', noon - minuteMs), noon);

    expect(line.reads).toEqual([]);
    expect(line.sent).toEqual([]);
    expect((await line.history()).sessions).toEqual([]);
  });

  test('a text that was held back goes out all the same', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon - 70 * minuteMs), noon);
    await line.upload(runEndedAt('2', noon - minuteMs), noon + minuteMs);
    expect(line.sent).toHaveLength(1);
    expect([...line.putOff.values()]).toHaveLength(1);

    await leave(line.athleteId);
    await line.comeBack();

    expect(line.sent).toHaveLength(2);
  });

  test('what is deleted there goes here, and is taken back', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await line.upload(runEndedAt('1', noon - minuteMs), noon);
    await leave(line.athleteId);
    line.activities.delete('1');

    await line.handle(activityEvent(line.athleteId, '1', noon + minuteMs, 'delete'), noon + minuteMs);

    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice', 'correction']);
    expect((await line.history()).sessions).toEqual([]);
  });

  test('the end of our access there ends nothing here', async () => {
    const line = await startUploadLine(tables, { now: noon });
    await leave(line.athleteId);
    const eventTime = Math.floor(noon / 1000);
    const outside = { source: 'strava', externalAthleteId: line.athleteId } as const;

    for (const at of [noon, noon + hourMs]) {
      await line.handle({ kind: 'deauthorization', ...outside, name: `strava#gone#${at}`, eventTime }, at);
    }

    expect(await line.member()).toMatchObject({ state: { kind: 'active' } });
    expect(line.sent).toEqual([]);
  });

  test('a token that is refused while they leave disconnects nobody, and is told to nobody', async () => {
    const oauth = stravaOauth();
    const line = await startUploadLine(tables, {
      now: noon,
      oauth: {
        ...oauth,
        async refresh(token) {
          await leave(line.athleteId);
          return oauth.refresh(token);
        },
      },
    });
    const expiresAt = Math.floor(noon / 1000);
    await putConnection(tables, line.athleteId, { expiresAt, refusedAt: noon - hourMs });

    await line.upload(runEndedAt('1', noon - minuteMs), noon);

    expect(line.sent).toEqual([]);
    const members = createMemberStore(tables.documents, tables.names.members);
    expect((await members.read(line.athleteId))?.state).toEqual({ kind: 'active' });
  });
});
