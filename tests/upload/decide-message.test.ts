import { describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import type { History, PastSession } from '../../functions/store/history.ts';
import { decideMessage } from '../../functions/upload/decide-message.ts';
import { member } from '../fixtures/members.ts';
import { factsOf, finishOf, sessionOf } from '../fixtures/sessions.ts';

const session = sessionOf({});
const now = finishOf(session) + 12 * minuteMs;

const decide = (history: Partial<History>) => decideAbout(session, now, history);

const decideAbout = (about: Session, at: number, history: Partial<History> = {}, timezone = 'UTC') => {
  const facts = factsOf({ session: about });
  return decideMessage({
    activityId: about.id,
    facts,
    prescription: prescribe(facts, at),
    isWorthText: true,
    stored: undefined,
    member: member(),
    history: { sessions: [], revision: 1, ...history },
    checkIns: undefined,
    timezone,
    now: at,
  });
};

const endedBefore = (gapMs: number): PastSession => ({
  activityId: 'warm-up',
  date: '2026-11-23',
  sport: 'Run',
  load: 30,
  startMs: session.startMs - gapMs - hourMs,
  finishMs: session.startMs - gapMs,
  readyAtMs: now,
  day: 'normal',
  receivedAtMs: now - 5 * hourMs,
});

describe('a session that was uploaded in parts', () => {
  test.each([
    [
      'waits for ten minutes after the text about a part that ended just before',
      59,
      4,
      { kind: 'later', seconds: 360 },
    ],
    ['is told when these have passed', 59, 10, { kind: 'send', occasion: 'new' }],
    ['is no such session an hour later', 60, 4, { kind: 'send', occasion: 'new' }],
  ])('%s', (_, gapMin, toldMinAgo, decision) => {
    expect(
      decide({
        sessions: [endedBefore(gapMin * minuteMs)],
        unsolicited: [{ messageId: 'advice#warm-up#1', at: now - toldMinAgo * minuteMs }],
      }),
    ).toEqual(decision);
  });

  test('waits for no part that was not told of', () => {
    expect(decide({ sessions: [endedBefore(0)] })).toEqual({ kind: 'send', occasion: 'new' });
  });
});

describe('in quiet hours', () => {
  const send = { kind: 'send', occasion: 'new' };
  const silent = { kind: 'silent', why: 'quiet-hours' };
  /** A run that ends so long before its upload, at this hour of the clock; told a while later. */
  const uploadedAt = (hour: number, { endedHoursAgo = 0.1, toldMinutesLater = 1 } = {}) => {
    const uploadedAtMs = Date.UTC(2026, 10, 24, 0) + hour * hourMs;
    const startMs = uploadedAtMs - (endedHoursAgo + 1) * hourMs;
    const localStart = new Date(startMs).toISOString().slice(0, 19);
    return decideAbout(sessionOf({ startMs, localStart, uploadedAtMs }), uploadedAtMs + toldMinutesLater * minuteMs);
  };

  test.each([
    ['at dawn', 6.05, {}],
    ['late in the evening', 22.7, {}],
    ['in the middle of the night', 3, {}],
    ['three hours after the finish', 22.5, { endedHoursAgo: 3 }],
    ['after Strava took twenty minutes to tell', 22.5, { toldMinutesLater: 20 }],
  ])('who uploads %s is answered', (_, hour, how) => {
    expect(uploadedAt(hour, how)).toEqual(send);
  });

  test.each([
    ['a webhook that comes half an hour late', 2.5, { toldMinutesLater: 30 }],
    ['what a watch sends by itself, four hours after the finish', 3, { endedHoursAgo: 4 }],
  ])('nobody is woken by %s', (_, hour, how) => {
    expect(uploadedAt(hour, how)).toEqual(silent);
  });

  test('by day a late webhook is told', () => {
    expect(uploadedAt(14, { toldMinutesLater: 120 })).toEqual(send);
  });
});
