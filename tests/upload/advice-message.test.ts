import { expect, test } from 'vitest';
import type { AthleteLinks } from '../../functions/club/athlete-links.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { adviceMessage } from '../../functions/upload/advice-message.ts';
import { member } from '../fixtures/members.ts';
import { factsOf, finishOf, minuteMs, sessionOf } from '../fixtures/sessions.ts';

const links: AthleteLinks = {
  checkIn: async () => 'https://club.example/c/7.secret',
  plan: async () => 'https://club.example/p/7.secret',
  myData: async () => 'https://club.example/me/7.secret',
  athleteOf: async () => undefined,
};
const session = sessionOf();
const now = finishOf(session) + 5 * minuteMs;
const byMail = member({
  contact: { kind: 'email', topicArn: 'arn:aws:sns:eu-central-1:123456789012:Afterrun-mail-1' },
});

const messageFor = (to: typeof byMail, isHeld: boolean) =>
  adviceMessage(
    {
      activityId: '1',
      eventTime: 1,
      session,
      prescription: prescribe(factsOf(), now),
      occasion: 'new',
      replacesOther: false,
      isHeld,
    },
    to,
    { now, timezone: 'UTC', links },
  );

test('a mail carries a link in the place of "reply"', async () => {
  const { mail } = await messageFor(byMail, false);

  expect(mail?.text).toMatch(/^10 km\. Drink about/);
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

test('a text needs no link', async () => {
  expect((await messageFor(member(), false)).mail).toBeUndefined();
  expect((await messageFor(member(), true)).mail).toBeUndefined();
});
