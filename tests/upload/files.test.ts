import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileEvent } from '../../functions/athlete-events/club-events.ts';
import { dayMs, hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { createDeletedActivities } from '../../functions/store/deleted-activities.ts';
import { createFileSessions, fileSessionKey } from '../../functions/store/file-sessions.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const id = 'file-0123456789abcdef';

/** 10 km in an hour, as it came in a file. */
const runOfFile = (endedAt: number, parts: Partial<Session> = {}) => {
  const startMs = endedAt - hourMs;
  return sessionOf({ id, startMs, localStart: new Date(startMs).toISOString().slice(0, 19), ...parts });
};

const lineWithFiles = async (now = noon) => {
  const line = await startUploadLine(tables, { now });
  const { athleteId } = line;
  const files = createFileSessions(tables.documents, tables.names.recovery);
  const give = async (session: Session, at: number) => {
    const event = fileEvent(line, {
      activityId: session.id,
      aspect: 'create',
      at: await files.keep(athleteId, session, at),
    });
    return line.handle(event, at);
  };
  const takeBack = async (at: number) => {
    await files.drop(athleteId, id);
    return line.handle(fileEvent(line, { activityId: id, aspect: 'delete', at }), at);
  };
  return { ...line, give, takeBack };
};

describe('a session of a file', () => {
  test('gets the text that the same activity on Strava gets, without a read of Strava', async () => {
    const strava = await startUploadLine(tables, { now: noon });
    const line = await lineWithFiles();

    await strava.upload(runEndedAt('1', noon - minuteMs), noon);
    const outcome = await line.give(runOfFile(noon - minuteMs), noon);

    expect(outcome).toEqual({ kind: 'done', what: 'new' });
    const amounts = (text = '') => text.match(/\d[\d.-]* ?(?:g|L|ml|km)\b/g);
    expect(amounts(line.sent[0]?.text)).not.toBeNull();
    expect(amounts(line.sent[0]?.text)).toEqual(amounts(strava.sent[0]?.text));
    expect(line.reads).toEqual([]);
    expect((await line.history()).sessions.map(({ activityId }) => activityId)).toEqual([id]);
  });

  test('is one session with one text, however often the file is sent and its event comes', async () => {
    const line = await lineWithFiles();

    await line.give(runOfFile(noon - minuteMs), noon);
    await line.give(runOfFile(noon - minuteMs), noon + 20 * minuteMs);
    await line.give(runOfFile(noon - minuteMs), noon + 5 * hourMs);

    expect(new Set(line.sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect((await line.history()).record?.recordings).toHaveLength(1);
  });

  test.each(['file first', 'Strava first'])(
    'that Strava tells of too is one session with one text: %s',
    async (order) => {
      const line = await lineWithFiles();
      const byFile = (at: number) => line.give(runOfFile(noon - minuteMs), at);
      const byStrava = (at: number) => line.upload(runEndedAt('1', noon - minuteMs - 5000), at);

      await (order === 'file first' ? byFile : byStrava)(noon);
      await (order === 'file first' ? byStrava : byFile)(noon + 15 * minuteMs);

      expect(line.sent.map(({ kind }) => kind)).toEqual(['advice']);
      const { record } = await line.history();
      expect(record?.recordings).toHaveLength(2);
      expect(await line.row(id)).toMatchObject(order === 'file first' ? {} : { silence: 'no-news' });
    },
  );

  test('of this morning, sent at night, is kept and not told', async () => {
    const night = noon + 11 * hourMs;
    const line = await lineWithFiles(night);

    await line.give(runOfFile(noon - 2 * hourMs), night);

    expect(line.sent).toEqual([]);
    expect(await line.row(id)).toMatchObject({ silence: 'quiet-hours' });
  });

  test('of three weeks ago counts in the weeks, and is not told', async () => {
    const line = await lineWithFiles();

    await line.give(runOfFile(noon - 21 * dayMs), noon);

    expect(line.sent).toEqual([]);
    expect((await line.history()).record?.sessions).toHaveLength(1);
  });

  test('is for whoever Strava has shut out, too', async () => {
    const line = await lineWithFiles();
    await createMemberStore(tables.documents, tables.names.members).disconnect(line.athleteId, noon - dayMs);

    await line.give(runOfFile(noon - minuteMs), noon);

    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice']);
  });

  test('is told by mail without a word of Strava, which does not have it', async () => {
    const line = await lineWithFiles();
    const topicArn = 'arn:aws:sns:us-east-1:1:mail';
    const membership = createMembership(tables.documents, tables.names.members);
    await membership.expectMail(line.athleteId, { topicArn, since: noon });
    await membership.confirmMail(line.athleteId, topicArn, 'contact');

    await line.give(runOfFile(noon - minuteMs), noon);

    expect(line.sent[0]?.mail?.details).toContain('Drink');
    expect(JSON.stringify(line.sent)).not.toContain('Strava');
  });

  test('uses up no read of Strava: the upload after it is the first of its hour', async () => {
    const line = await lineWithFiles();

    await line.give(runOfFile(noon - 3 * hourMs), noon);
    await line.upload(runEndedAt('2', noon - minuteMs), noon + minuteMs);

    expect(line.reads).toEqual(['2']);
  });
});

describe('a session of a file that its athlete deletes', () => {
  test('is gone from all that is kept, and its text is taken back in words that do not blame Strava', async () => {
    const line = await lineWithFiles();
    await line.give(runOfFile(noon - minuteMs), noon);

    await line.takeBack(noon + 5 * minuteMs);

    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice', 'correction']);
    expect(line.sent[1]?.text).toBe('You deleted that session, so please ignore our last message about it.');
    expect(JSON.stringify(await line.history())).not.toContain(`"${id}"`);
    expect(await line.row(id)).toBeUndefined();
    const deleted = createDeletedActivities(tables.documents, tables.names.ledger);
    expect(await deleted.isGone(fileSessionKey(line.athleteId, id))).toBe(true);
  });

  test('stays gone when an event of before comes back, and is a new upload when it is sent again', async () => {
    const line = await lineWithFiles();
    const before = fileEvent(line, { activityId: id, aspect: 'create', at: noon });
    await line.give(runOfFile(noon - minuteMs), noon);
    await line.takeBack(noon + 5 * minuteMs);

    expect(await line.handle(before, noon + 6 * minuteMs)).toEqual({ kind: 'done', what: 'deleted since then' });
    await line.give(runOfFile(noon - minuteMs), noon + 20 * minuteMs);
    expect(await line.handle(before, noon + 21 * minuteMs)).toEqual({ kind: 'done', what: 'deleted since then' });

    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice', 'correction', 'advice']);
    expect((await line.history()).sessions).toHaveLength(1);
  });

  test('of whom there is no member is nothing', async () => {
    const line = await startUploadLine(tables, { now: noon });
    const ofNobody = fileEvent({ athleteId: '9' }, { activityId: id, aspect: 'delete', at: noon });

    expect(await line.handle(ofNobody, noon)).toEqual({ kind: 'done', what: 'not a member' });
  });
});
