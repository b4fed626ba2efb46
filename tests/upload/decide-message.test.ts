import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import type { History, PastSession } from '../../functions/store/history.ts';
import type { Member } from '../../functions/store/member.ts';
import { decideMessage, type Grounds } from '../../functions/upload/decide-message.ts';
import { member } from '../fixtures/members.ts';
import { finishOf, sessionOf } from '../fixtures/sessions.ts';

const session = sessionOf({});
const now = finishOf(session) + 12 * minuteMs;

const decide = (history: Partial<History>, grounds: Partial<Grounds> = {}) =>
  decideAbout(session, now, { history: { sessions: [], revision: 1, ...history }, ...grounds });

const decideAbout = (about: Session, at: number, grounds: Partial<Grounds> = {}) =>
  decideMessage({
    activityId: about.id,
    session: about,
    startMs: about.startMs,
    finishMs: Math.min(finishOf(about), at),
    sameSessionIds: [],
    sessionIds: [],
    isRecordedTwice: false,
    isLeftOut: false,
    isWorthText: true,
    isNews: true,
    stored: undefined,
    member: member(),
    history: { sessions: [], revision: 1 },
    checkIns: undefined,
    timezone: 'UTC',
    now: at,
    ...grounds,
  });

const send = { kind: 'send', occasion: 'new', supersedes: [] };
const inMinutes = (minutes: number) => now + minutes * minuteMs;

const endedBefore = (gapMs: number, activityId = 'warm-up'): PastSession => ({
  activityId,
  startMs: session.startMs - gapMs - hourMs,
  finishMs: session.startMs - gapMs,
  receivedAtMs: now - 5 * hourMs,
});
const textAbout = (activityId: string, minutesAgo: number) => ({
  messageId: `advice#${activityId}#1`,
  at: inMinutes(-minutesAgo),
});

describe('a session that was uploaded in parts', () => {
  const part = { sameSessionIds: ['warm-up'] };
  const sessions = [endedBefore(30 * minuteMs)];

  test.each([
    ['goes out ten minutes after the text about the part before it', 4, 6],
    ['goes out at once when these have passed', 10, 0],
  ])('%s, and takes its place', (_, toldMinAgo, goesOutInMin) => {
    expect(decide({ sessions, unsolicited: [textAbout('warm-up', toldMinAgo)] }, part)).toEqual({
      ...send,
      occasion: 'changed',
      atMs: inMinutes(goesOutInMin),
    });
  });

  test('of which a text is still to go out is told in its place, at its time', () => {
    const unsolicited = [textAbout('warm-up', 2), { messageId: 'update#race#1', at: inMinutes(8) }];

    expect(decide({ sessions, unsolicited }, { sameSessionIds: ['warm-up', 'race'], isNews: false })).toEqual({
      ...send,
      occasion: 'changed',
      atMs: inMinutes(8),
      supersedes: ['update#race#1'],
    });
  });

  test('is not told again for a part that changes nothing', () => {
    expect(decide({ sessions, unsolicited: [textAbout('warm-up', 30)] }, { ...part, isNews: false })).toEqual({
      kind: 'silent',
      why: 'no-news',
    });
  });

  test('is new where no text told of the part before', () => {
    expect(decide({ sessions }, part)).toEqual({ ...send, atMs: now });
  });

  test('that was in parts counts once for a burst', () => {
    const sessions = ['1', '2', '3', '4'].map((id) => ({
      ...endedBefore(9 * hourMs, id),
      receivedAtMs: now - minuteMs,
    }));

    expect(decide({ sessions }, { sessionIds: [['1', '2'], ['3'], ['4']] })).toMatchObject({ why: 'burst' });
    expect(decide({ sessions }, { sessionIds: [['1', '2', '3'], ['4']] })).toMatchObject(send);
  });

  test('is no burst, however many they are', () => {
    const ids = ['1', '2', '3', '4', '5'];
    const parts = ids.map((id) => ({ ...endedBefore(10 * minuteMs, id), receivedAtMs: now - minuteMs }));

    expect(decide({ sessions: parts }, { sameSessionIds: ids })).toEqual({ ...send, atMs: now });
    expect(decide({ sessions: parts })).toEqual({ kind: 'silent', why: 'burst' });
  });
});

describe('what two devices recorded', () => {
  const twice = { sameSessionIds: ['watch'], isRecordedTwice: true };
  const sessions = [{ ...endedBefore(0, 'watch'), startMs: session.startMs, finishMs: finishOf(session) }];

  test('is told once, whichever recording counts', () => {
    expect(decide({ sessions, unsolicited: [textAbout('watch', 30)] }, twice)).toEqual({
      kind: 'silent',
      why: 'no-news',
    });
  });

  test('is not told by the one that does not count', () => {
    expect(decide({ sessions }, { ...twice, isLeftOut: true })).toEqual({ kind: 'silent', why: 'no-news' });
  });

  test('is told by the second one where the first was silent', () => {
    expect(decide({ sessions }, twice)).toEqual({ ...send, atMs: now });
  });
});

describe('a session of another sport just before', () => {
  test.each([
    ['waits for ten minutes after its text where it ended within the hour', 59, 6],
    ['does not wait where it ended earlier', 60, 0],
  ])('%s', (_, gapMin, goesOutInMin) => {
    const sessions = [endedBefore(gapMin * minuteMs, 'swim')];

    expect(decide({ sessions, unsolicited: [textAbout('swim', 4)] })).toEqual({
      ...send,
      atMs: inMinutes(goesOutInMin),
    });
  });
});

describe('in quiet hours', () => {
  const silent = { kind: 'silent', why: 'quiet-hours' };
  /** A run that ends so long before its upload, at this hour of the clock; told a while later. */
  const uploadedAt = (
    hour: number,
    { endedHoursAgo = 0.1, toldMinutesLater = 1, quietHours = undefined as Member['quietHours'] } = {},
  ) => {
    const uploadedAtMs = Date.UTC(2026, 10, 24, 0) + hour * hourMs;
    const startMs = uploadedAtMs - (endedHoursAgo + 1) * hourMs;
    const localStart = new Date(startMs).toISOString().slice(0, 19);
    return decideAbout(sessionOf({ startMs, localStart, uploadedAtMs }), uploadedAtMs + toldMinutesLater * minuteMs, {
      member: member({ quietHours }),
    });
  };

  test.each([
    ['at dawn', 6.05, {}],
    ['late in the evening', 22.7, {}],
    ['in the middle of the night', 3, {}],
    ['three hours after the finish', 22.5, { endedHoursAgo: 3 }],
    ['after Strava took twenty minutes to tell', 22.5, { toldMinutesLater: 20 }],
  ])('who uploads %s is answered', (_, hour, how) => {
    expect(uploadedAt(hour, how)).toMatchObject(send);
  });

  test.each([
    ['a webhook that comes half an hour late', 2.5, { toldMinutesLater: 30 }],
    ['what a watch sends by itself, four hours after the finish', 3, { endedHoursAgo: 4 }],
  ])('nobody is woken by %s', (_, hour, how) => {
    expect(uploadedAt(hour, how)).toEqual(silent);
  });

  test.each([
    ['through midnight', { from: '19:00', until: '09:30' }, [18.9, 9.6], [19.1, 23.9, 0.1, 9.4]],
    ['after a night shift', { from: '08:00', until: '15:00' }, [7.4, 15.1, 23], [8, 12, 14.4]],
    ['of none at all', { from: '12:00', until: '12:00' }, [3, 12, 22], []],
  ] as const)('that the athlete has chosen, %s', (_, quietHours, told, quiet) => {
    const outcome = (hour: number) => uploadedAt(hour, { endedHoursAgo: 5, toldMinutesLater: 0, quietHours });
    for (const hour of told) expect([hour, outcome(hour)]).toEqual([hour, expect.objectContaining(send)]);
    for (const hour of quiet) expect([hour, outcome(hour)]).toEqual([hour, silent]);
  });

  test('by day a late webhook is told', () => {
    expect(uploadedAt(14, { toldMinutesLater: 120 })).toMatchObject(send);
  });
});
