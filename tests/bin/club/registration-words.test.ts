import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { helpAnswer } from '../../../bin/club/emergency-number.ts';
import { demoActivity } from '../../../bin/local/strava/demo-activities.ts';
import { prescribeValue } from '../../../bin/prescribe/prescribe-value.ts';
import { profileSchema, repliesSchema } from '../../../bin/prescribe/request.ts';
import { welcomeMessage } from '../../../functions/join/welcome-message.ts';
import { morningPlanText } from '../../../functions/messages/morning-plan.ts';
import { confirmation } from '../../../functions/messages/reply/confirmation.ts';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';
import { textOptIn } from '../../../functions/pages/contact/contact-form.ts';
import { sendCode } from '../../../functions/pages/contact/send-code.ts';
import { currentPlanOf, personOf } from '../../../functions/plan/person.ts';
import { onFileAfter } from '../../fixtures/planned-people.ts';

const guide = readFileSync(new URL('../../../docs/admin.md', import.meta.url), 'utf8');

const clubName = 'Harbor Runners';
const endedAt = Date.parse('2026-11-24T16:00:00Z');

/** What carriers compare: the form and the club have to say the same, so the guide repeats the club's own words. */
test.each<[what: string, words: () => string | undefined | Promise<string>]>([
  ['the box that a member ticks', () => textOptIn(clubName)],
  ['a code', codeText],
  ['the first message', firstMessage],
  ['advice after a run', adviceText],
  ['the message of the morning', morningText],
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

/** After the long run of the day before. */
function morningText(): string {
  const nextMorning = endedAt + 16 * 3_600_000;
  const longRun = { startMs: endedAt - 2.5 * 3_600_000, elapsedSec: 9000, distanceM: 24_000, averageHeartRate: 145 };
  return morningPlanText(
    currentPlanOf(personOf(onFileAfter({ sessions: [longRun] })), nextMorning).plan,
    'gentle',
    'us',
  );
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
