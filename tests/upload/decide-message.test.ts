import { describe, expect, test } from 'vitest';
import type { History, PastSession } from '../../functions/club/history.ts';
import { hourMs, minuteMs } from '../../functions/club/lifetime.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { decideMessage } from '../../functions/upload/decide-message.ts';
import { member } from '../fixtures/members.ts';
import { factsOf, finishOf, sessionOf } from '../fixtures/sessions.ts';

const session = sessionOf({});
const now = finishOf(session) + 12 * minuteMs;

const decide = (history: Partial<History>) => {
  const facts = factsOf({ session });
  return decideMessage({
    activityId: session.id,
    facts,
    prescription: prescribe(facts, now),
    stored: undefined,
    member: member(),
    history: { sessions: [], revision: 1, ...history },
    checkIns: undefined,
    timezone: 'UTC',
    now,
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
        unasked: [{ messageId: 'advice#warm-up#1', at: now - toldMinAgo * minuteMs }],
      }),
    ).toEqual(decision);
  });

  test('waits for no part that was not told of', () => {
    expect(decide({ sessions: [endedBefore(0)] })).toEqual({ kind: 'send', occasion: 'new' });
  });
});
