import { describe, expect, test } from 'vitest';
import { type AthleteLinks, createAthleteLinks } from '../../functions/links/athlete-links.ts';
import type { PlannedAdvice } from '../../functions/messages/advice-text.ts';
import { extra, kept } from '../../functions/messages/fit-text.ts';
import { effortQuestion } from '../../functions/messages/planned-days.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import type { Member } from '../../functions/store/member.ts';
import { stravaPolicy } from '../../functions/strava/policy.ts';
import { adviceMessage } from '../../functions/upload/advice-message.ts';
import { member } from '../fixtures/members.ts';
import { factsOf, finishOf, hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';

const credit = { label: 'View on Strava', url: stravaPolicy.viewUrl('1'), device: undefined };

const links: AthleteLinks = {
  checkIn: async () => 'https://club.example/c/7.secret',
  plan: async () => 'https://club.example/p/7.secret',
  myData: async () => 'https://club.example/me/7.secret',
  athleteOf: async () => undefined,
  planLength: () => undefined,
};
const session = sessionOf();
const now = finishOf(session) + 5 * minuteMs;
const byMail = member({
  contact: { kind: 'email', topicArn: 'arn:aws:sns:eu-central-1:123456789012:Afterrun-mail-1' },
});

const planned = {
  rest: kept('Easy day tomorrow.'),
  lasting: { short: 'Easy day on Wed.', whole: 'Easy day on Wed.' },
  days: ['Wednesday: easy.'],
  isRestFirst: false,
  day: 'easy' as const,
  reasons: ['A long run.'],
  tip: '',
  care: extra(),
  lesson: extra(),
  question: extra(),
};

const messageFor = async (to: typeof byMail, isHeld: boolean) => (await adviceFor(to, isHeld)).message;

const adviceFor = (
  to: typeof byMail,
  isHeld: boolean,
  more: Partial<PlannedAdvice> = {},
  by = links,
  facts = factsOf({ session }),
) =>
  adviceMessage(
    {
      activityId: '1',
      eventTime: 1,
      session,
      prescription: prescribe(facts, now),
      planned: { ...planned, ...more },
      occasion: 'new',
      replacesOther: false,
      isHeld,
      credit,
    },
    to,
    { now, timezone: 'UTC', links: by },
  );

test('a mail carries a link in the place of "reply"', async () => {
  const { mail } = await messageFor(byMail, false);

  expect(mail?.details).toMatch(
    /^DRINK {2}Drink about [\s\S]*\n\nREST {3}Wednesday: easy\.\n\nWHY {4}A long run\.[\s\S]*\n\nHow do you feel\?.*\/c\/7\.secret\nToday .*\/p\/7\.secret\nView on Strava: \S+\/1\n/m,
  );
  expect(`${mail?.text} ${mail?.details}`).not.toContain('Reply');
  expect(mail?.details).toContain('https://club.example/c/7.secret');
});

test('while coaching is on hold a mail has no advice, and the link where to say that all is well', async () => {
  const { text, mail } = await messageFor(byMail, true);

  expect(mail).toMatchObject({ subject: 'Coaching is on hold', details: expect.stringContaining('/c/7.secret') });
  expect(mail?.text).toContain('on hold');
  expect(`${mail?.text} ${mail?.details}`).not.toMatch(/Reply|10 km|Drink/);
  expect(text).toContain('Reply FINE');
});

test('a text and a mail have the hours that the athlete has chosen', async () => {
  const wordsIn = async (hourCycle: 12 | 24) => {
    const { text, mail } = await messageFor({ ...byMail, hourCycle }, false);
    return [text, mail?.details ?? ''];
  };

  for (const words of await wordsIn(12)) expect(words).toMatch(/by\s+\d{1,2}(:\d\d)?[ap]m/);
  for (const words of await wordsIn(24)) {
    expect(words).toMatch(/by\s+\d{1,2}:\d\d\b/);
    expect(words).not.toMatch(/\d[ap]m/);
  }
});

test('where the club has a host of its own, a text has a link to the page where it fits and nothing is asked', async () => {
  const page = 'https://run.example.org/p/7.secret-of-two-and-twenty';
  const made: string[] = [];
  const short: AthleteLinks = {
    ...links,
    planLength: () => page.length,
    plan: async () => {
      made.push(page);
      return page;
    },
  };
  // No amounts: there is room.
  const facts = factsOf({ session, profile: { massKg: 70, hasExclusion: true } });
  const textWith = async (more: Partial<PlannedAdvice>) =>
    (await adviceFor(member(), false, more, short, facts)).message.text;

  expect(await textWith({})).toMatch(/ Page: https:\/\/run\.example\.org\/p\/7\.secret-of-two-and-twenty$/);
  expect((await textWith({})).length).toBeLessThanOrEqual(160);
  expect(made).toHaveLength(2);
  expect(await textWith({ question: effortQuestion })).not.toContain('https://');
  expect(made).toHaveLength(2);
});

test('the length of a link is known before it is made', async () => {
  const documents = { send: async () => ({}) } as never;
  const own = createAthleteLinks(documents, 'ledger', 'https://club.example', 'run.example.org');

  expect(own.planLength('1234567')).toBe((await own.plan('1234567', now)).length);
  expect(createAthleteLinks(documents, 'ledger', 'https://club.example').planLength('7')).toBeUndefined();
});

test('a text needs no link', async () => {
  expect((await messageFor(member(), false)).mail).toBeUndefined();
  expect((await messageFor(member(), true)).mail).toBeUndefined();
});

test('a tip and a lesson count as told where they stand: in the text, or the tip in a mail', async () => {
  const long = `${'word '.repeat(60)}end.`;
  const lesson = (text: string) => extra({ text, rank: 1 });

  const fitting = { care: lesson('Short.'), lesson: lesson('Say PLAN.') };
  expect(await adviceFor(member(), false, fitting)).toMatchObject({ care: 'Short.', isLessonTold: true });
  const tooLong = { care: lesson(long), lesson: lesson(long) };
  expect(await adviceFor(member(), false, tooLong)).toMatchObject({ care: '', isLessonTold: false });
  const mailed = await adviceFor(byMail, false, { tip: long, lesson: lesson('Say PLAN.') });
  expect(mailed).toMatchObject({ care: long, isLessonTold: false });
  expect(mailed.message.mail?.details).not.toContain('PLAN');
  expect(await adviceFor(member(), true, fitting)).toMatchObject({ care: '', isLessonTold: false });
});

describe('from when on quiet hours hold a text back', () => {
  const heldBackFrom = async (hour: number, uploadedMinutesAgo = 0, quietHours?: Member['quietHours']) => {
    const at = Date.UTC(2026, 10, 24, 0) + hour * hourMs;
    const run = sessionOf({ startMs: at - 1.1 * hourMs, uploadedAtMs: at - uploadedMinutesAgo * minuteMs });
    const { message } = await adviceMessage(
      {
        activityId: '1',
        eventTime: 1,
        session: run,
        prescription: prescribe(factsOf({ session: run }), at),
        planned,
        occasion: 'new',
        replacesOther: false,
        isHeld: false,
        credit,
      },
      member({ quietHours }),
      { now: at, timezone: 'UTC', links },
    );
    const { quietFrom } = message;
    return quietFrom === null || quietFrom === undefined ? quietFrom : (quietFrom - Date.UTC(2026, 10, 24, 0)) / hourMs;
  };

  test.each([
    ['at noon: the evening', 12, 0, 21.5],
    ['just before the quiet hours: half an hour on, as somebody is awake', 21.25, 0, 21.75],
    ['the same, where nobody is known to be awake', 21.25, 40, 21.5],
    ['at night: half an hour on', 23, 0, 23.5],
    ['at three: half an hour on', 3, 0, 3.5],
    ['just before they end: the next evening', 6.75, 0, 21.5],
  ])('%s', async (_, hour, uploadedMinutesAgo, from) => {
    expect(await heldBackFrom(hour, uploadedMinutesAgo)).toBe(from);
  });

  test.each([
    ['after midnight: the coming night', { from: '00:30', until: '08:00' }, 22, 24.5],
    ['by day: while it is quiet half an hour on', { from: '08:00', until: '15:00' }, 9, 9.5],
    ['by day: after them the next day', { from: '08:00', until: '15:00' }, 16, 32],
    ['none: never', { from: '12:00', until: '12:00' }, 23, null],
  ])('by the hours that the athlete has chosen, %s', async (_, quietHours, hour, from) => {
    expect(await heldBackFrom(hour, 0, quietHours)).toBe(from);
  });
});
