import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptDays } from '../../functions/pages/words/kept-days.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createFeedbackStore, feedbackKeptDays, maxFeedback } from '../../functions/store/feedback.ts';
import { exportPersonalData } from '../../functions/store/personal-data-export.ts';
import { hourMs, minuteMs, sessionOf } from '../fixtures/sessions.ts';
import { startTextingClub, type TextingClub } from '../fixtures/texting-club.ts';

let club: TextingClub;
beforeAll(async () => {
  club = await startTextingClub();
});
afterAll(() => club.stop());

const runnerAfterARun = async () => {
  const runner = await club.newRunner();
  const startMs = club.now() - 3 * hourMs;
  await club.ran(runner, sessionOf({ id: `f${startMs}`, startMs, elapsedSec: 2.4 * 3600, distanceM: 24_000 }));
  return runner;
};
const kept = (athleteId: string) =>
  createFeedbackStore(club.tables.documents, club.tables.names.recovery).read(athleteId);

test.each(['WRONG', 'wrong.', "That's wrong", 'This did not fit', 'does not fit me'])(
  '%s is kept with the findings behind the advice, and answered as WHY is',
  async (body) => {
    const { phone, member } = await runnerAfterARun();
    const [why] = await club.say(phone, 'WHY');

    expect(await club.say(phone, body)).toEqual([why]);

    expect(why).toMatch(/^Why/);
    const [said, ...others] = await kept(member.athleteId);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ at: club.now(), thought: 'wrong' });
    expect(said?.findings.map(({ asks }) => asks)).toContain('active-recovery');
    expect(JSON.stringify(said)).not.toMatch(/24/);
  },
);

test('another WHY goes on till all is said, and the next upload ends the row', async () => {
  const { phone, member } = await runnerAfterARun();
  const [first = ''] = await club.say(phone, 'WHY');
  const [second = ''] = await club.say(phone, 'WHY');

  expect(first).toMatch(/^Why: .* Why [\d.-]+ L: .* WHY again: drink and food\.$/);
  expect(second).toMatch(/^Why [\d-]+ g carbs: /);
  expect(await club.say(phone, 'WHY')).toEqual([first]);

  const startMs = club.now() - hourMs;
  await club.ran({ phone, member }, sessionOf({ id: 'next', startMs, elapsedSec: 1800, distanceM: 5000 }));
  expect((await club.say(phone, 'WHY'))[0]).toMatch(/^Why: /);
  const history = await club.services.history.read(member.athleteId);
  expect(history.why?.activityId).toBe('next');
  expect(JSON.stringify(history.why)).not.toMatch(/run|24/);
});

test('the same text again is kept once', async () => {
  const { phone, member } = await runnerAfterARun();
  await club.say(phone, 'WRONG', 'twice');
  await club.say(phone, 'WRONG', 'twice');

  expect(await kept(member.athleteId)).toHaveLength(1);
});

test('none is kept longer than the consent promises for answers', async () => {
  const { member } = await club.newRunner();
  const store = createFeedbackStore(club.tables.documents, club.tables.names.recovery);
  for (const at of [club.now(), club.now() + feedbackKeptDays * 24 * hourMs]) {
    await store.keep(member.athleteId, { at, thought: 'wrong', day: 'easy', findings: [] });
  }

  expect(feedbackKeptDays).toBeLessThanOrEqual(keptDays.answers);
  expect(await kept(member.athleteId)).toHaveLength(1);
});

test('the last 20 are kept', async () => {
  const { member } = await club.newRunner();
  const store = createFeedbackStore(club.tables.documents, club.tables.names.recovery);
  const from = club.now();
  for (let count = 0; count < maxFeedback + 3; count += 1) {
    await store.keep(member.athleteId, { at: from + count * minuteMs, thought: 'wrong', day: 'easy', findings: [] });
  }

  const said = await kept(member.athleteId);
  expect(said).toHaveLength(20);
  expect(said[0]?.at).toBe(from + 3 * minuteMs);
});

test('it is in the export of the athlete, and goes with their data', async () => {
  const { phone, member } = await runnerAfterARun();
  const { documents, names } = club.tables;
  await club.say(phone, 'WRONG');
  const rows = async () => (await exportPersonalData(documents, names, member.athleteId)).recovery;
  expect(await rows()).toContainEqual(expect.objectContaining({ sk: 'feedback' }));

  await createErasure(documents, names, async () => 'key').eraseRows(member.athleteId);

  expect(await rows()).toEqual([]);
});

test('what is wrong with a leg, a watch or a number is no word about the advice', async () => {
  const { phone, member } = await runnerAfterARun();
  for (const body of ['something is wrong with my knee', 'my watch is wrong, 3 7.5', 'I went the wrong way']) {
    await club.say(phone, body);
  }

  expect(await kept(member.athleteId)).toEqual([]);
});
