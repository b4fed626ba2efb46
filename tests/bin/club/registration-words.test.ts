import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { helpAnswer } from '../../../bin/club/emergency-number.ts';
import { demoActivity } from '../../../bin/local/strava/demo-activities.ts';
import { prescribeValue } from '../../../bin/prescribe/prescribe-value.ts';
import { profileSchema, repliesSchema } from '../../../bin/prescribe/request.ts';
import { welcomeMessage } from '../../../functions/join/welcome-message.ts';
import { morningQuestion } from '../../../functions/messages/morning-text.ts';
import { confirmation } from '../../../functions/messages/reply/confirmation.ts';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';
import { textOptIn } from '../../../functions/pages/contact/contact-form.ts';
import { sendCode } from '../../../functions/pages/contact/send-code.ts';

const guide = readFileSync(new URL('../../../docs/admin.md', import.meta.url), 'utf8');

const clubName = 'Harbor Runners';
const endedAt = Date.parse('2026-11-24T16:00:00Z');

/** What carriers compare: the form and the club have to say the same, so the guide repeats the club's own words. */
test.each<[what: string, words: () => string | undefined | Promise<string>]>([
  ['the box that a member ticks', () => textOptIn(clubName)],
  ['a code', codeText],
  ['the first message', firstMessage],
  ['advice after a run', adviceText],
  ['the question of the morning', () => morningQuestion(undefined)],
  ['the answer to a reply', () => confirmation(readReply('3 7.5', { asked: 'soreness-sleep', units: 'us' }), 'us')],
  ['the answer to HELP', () => helpAnswer({ clubName, contact: 'coach@example.org', emergencyNumber: '911' })],
])('the registration form gets %s in the very words of the club', async (_what, words) => {
  expect(guide).toContain(`${await words()}\n`);
});

async function codeText(): Promise<string> {
  const sent: string[] = [];
  await sendCode(
    {
      subject: { kind: 'join', joinId: 'a-join-that-is-long-enough' },
      asker: { kind: 'joining', id: '7', invite: 'of the club' },
      phone: '+12065550142',
      address: 'x',
      now: endedAt,
    },
    {
      clubName,
      codes: {
        issue: async () => '402913',
        pendingPhone: async () => undefined,
        check: async () => ({ kind: 'over' }),
        forget: async () => {},
      },
      allow: async () => true,
      send: async ({ text }) => void sent.push(text ?? ''),
    },
  );
  return sent.join('');
}

function firstMessage(): string | undefined {
  const publicUrl = 'https://abc123.execute-api.us-east-1.amazonaws.com';
  return welcomeMessage(
    { joinId: 'a-join', startedAt: endedAt, consent: { wording: '1', at: endedAt }, expiresAtSec: 1 },
    '7',
    endedAt,
    { clubName, publicUrl },
  ).text;
}

function adviceText(): string {
  const activity = { ...demoActivity('hot-long-run', endedAt), id: 16 };
  const profile = profileSchema.parse({
    massKg: 70,
    sex: 'M',
    birthYear: 1986,
    restingHr: 55,
    maxHr: 190,
    units: 'us',
  });
  const line = prescribeValue(JSON.stringify(activity), { profile, replies: repliesSchema.parse({}), recent: [] });
  return z.object({ text: z.string() }).parse(JSON.parse(line)).text;
}
