import { afterAll, beforeAll, test } from 'vitest';
import { hourMs } from '../../functions/clock/lifetime.ts';
import { answerText } from '../../functions/inbound/answer-text.ts';
import { askInTheMorning } from '../../functions/morning/ask-in-the-morning.ts';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import type { Reminder } from '../../functions/schedules/schedules.ts';
import { sendWeeklyNote } from '../../functions/week/send-weekly-note.ts';
import { startClubTables } from '../fixtures/club-tables.ts';
import { createScheduleBook } from '../fixtures/schedule-book.ts';
import { sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';
import { endsWell, namesOf, Stops } from './stops.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

/** `reply` and `remind`, stopped at every call: SQS and Lambda bring the same once more. */

const stops = new Stops();
let club: TextingClub;
let texts = 0;

beforeAll(async () => {
  club = await startTextingClub({ tables: stops.tables(await startClubTables()) });
});
afterAll(() => club?.stop());

/** Somebody who ran this morning and may have texted before. */
async function runnerWho(said: readonly string[] = []) {
  const runner = await club.newRunner();
  const startMs = club.now() - 3 * hourMs;
  await club.ran(runner, sessionOf({ id: `9${runner.member.athleteId}`, startMs }));
  for (const text of said) await club.say(runner.phone, text);
  const sent: OutboxMessage[] = [];
  const book = createScheduleBook();
  const services = {
    ...club.services,
    schedules: stops.service('scheduler', { ...club.services.schedules, ...book.schedules }),
    send: (message: OutboxMessage) => stops.call('outbox', async () => void sent.push(message)),
  };
  return { ...runner, sent, book, services };
}

test.each([
  ['3 7.5', []],
  ['W 70.2 69.1', ['3 7.5']],
  ['UNDO', ['3 7.5', '5 6']],
  ['PAUSE', []],
  ['WRONG', []],
  ['sprained ankle', []],
  ['I have chest pain and can not breathe', []],
] as const)('a reply that is stopped anywhere is answered as if it had not been: %s', patient, async (body, before) => {
  await endsWell(stops, {
    async prepare() {
      texts += 1;
      const runner = await runnerWho(before);
      return { ...runner, text: { phone: runner.phone, body, id: `stopped-${100_000 + texts}`, at: club.now() } };
    },
    act: ({ text, services }) => answerText(text, club.now(), services),
    async outcome({ member: { athleteId }, sent, services, book }) {
      const { days, hold } = await services.checkIns.read(athleteId);
      const answers = Object.values(days).map(({ soreness, sleepHours, weightAfterKg }) => [
        soreness,
        sleepHours,
        weightAfterKg,
      ]);
      const { pausedUntil } = (await services.members.read(athleteId)) ?? {};
      const planned = book.waiting(athleteId).map(({ at, reminder }) => [reminder.kind, at]);
      return {
        answers,
        isHeld: Boolean(hold),
        pausedUntil,
        planned,
        said: namesOf(sent),
        texts: new Set(sent.map(({ text }) => plain(text))).size,
      };
    },
  });
});

/** Each link has a secret of its own. */
function plain(text: string): string {
  return text.replace(/https:\S+/g, '');
}

test.each([
  ['check-in', '2026-11-26', 17],
  ['week', '2026-11-29', 4 * 24 + 4],
] as const)(
  'a reminder that is stopped anywhere is sent once, and the next one is planned: %s',
  async (kind, date, hours) => {
    await endsWell(stops, {
      async prepare() {
        const runner = await runnerWho();
        const reminder: Reminder = { kind, athleteId: runner.member.athleteId, date };
        return { ...runner, reminder };
      },
      async act({ reminder, services }) {
        const remind = reminder.kind === 'week' ? sendWeeklyNote : askInTheMorning;
        await remind(reminder, club.now() + hours * hourMs, services);
      },
      async outcome({ member: { athleteId }, sent, book }) {
        const planned = book.waiting(athleteId).map(({ at, reminder }) => [reminder.kind, at]);
        return { said: namesOf(sent), planned };
      },
    });
  },
);
