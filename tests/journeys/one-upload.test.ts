import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAthleteLinks } from '../../functions/links/athlete-links.ts';
import { fitFile, fitSports } from '../activity-files/fit-file.ts';
import { type ClubUnderTest, hourMs, minuteMs, type Runner, startClubUnderTest } from '../fixtures/club-under-test.ts';
import { pushEvent } from '../fixtures/push-event.ts';

let club: ClubUnderTest;

beforeAll(async () => {
  club = await startClubUnderTest({ club: { functionsRun: 'in-threads' } });
});
afterAll(() => club?.stop());
beforeEach(() => {
  club.strava.clearFaults();
  club.club.calls.clear();
});

describe('an upload', () => {
  test('becomes one text, with the fewest calls', async () => {
    // What a club does once, such as noting Strava's limits, is done.
    club.upload(await club.newRunner());
    await club.settled();
    const runner = await club.newcomer();
    club.club.calls.clear();

    club.upload(runner);
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(1);
    expect(Object.values(await club.ledgerOf(runner))).toEqual(['sent']);
    const { strava, dynamodb = 0, sqs, sns } = club.club.calls.countByService();
    expect({ strava, sqs, sns }).toEqual({ strava: 1, sqs: 2, sns: 1 });
    expect(dynamodb).toBeLessThanOrEqual(8);
  });

  test('told three times over becomes one text', async () => {
    club.strava.setFault({ name: 'duplicates' });
    const runner = await club.newRunner();

    club.upload(runner);
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(1);
    expect(club.club.calls.countByService().strava).toBe(1);
  });

  test('that comes while another is on its way waits for its turn', async () => {
    const runner = await club.newRunner();

    const first = club.upload(runner, 'easy-10-km', { endedAgoMs: 5 * hourMs });
    const second = club.upload(runner, 'garmin-run');
    await club.settled();

    expect(Object.keys(await club.ledgerOf(runner)).map((name) => name.split('#')[1])).toEqual([first, second]);
    expect((await club.historyOf(runner)).sessions.map(({ activityId }) => activityId)).toEqual([first, second]);
  });

  test('within four hours of another says that its amounts take the place of the earlier ones', async () => {
    const runner = await club.newRunner();
    club.upload(runner, 'easy-10-km', { endedAgoMs: 3 * hourMs });
    await club.settled();

    club.upload(runner, 'garmin-run');
    await club.settled();

    expect(club.textsTo(runner)[1]).toMatch(/^(Instead of the text before|New): /);
  });

  test('of earlier that day, which comes in after its later one, does not add to what was told', async () => {
    const runner = await club.newRunner();
    club.upload(runner, 'garmin-run');
    await club.settled();

    club.upload(runner, 'hot-long-run', { endedAgoMs: 2.5 * hourMs });
    await club.settled();

    expect(club.textsTo(runner)[1]).toMatch(/^(Instead of the text before|New): /);
    expect(club.textsTo(runner)[1]).not.toContain('protein');
  });

  test('of somebody who is no member leads to nothing', async () => {
    const { id } = club.strava.addAthlete();
    club.strava.connect(id);

    club.upload({ athleteId: id, phone: '' });
    await club.settled();

    expect(club.club.calls.countByService()).not.toHaveProperty('strava');
    expect(club.club.queues.deadLetters().filter(({ group }) => group === id)).toEqual([]);
  });

  test('that finished two days ago is kept without a message', async () => {
    const runner = await club.newRunner();

    const activityId = club.upload(runner, 'easy-10-km', { endedAgoMs: 49 * hourMs });
    await club.settled();

    expect(club.textsTo(runner)).toEqual([]);
    expect((await club.historyOf(runner)).sessions.map((session) => session.activityId)).toEqual([activityId]);
  });

  test('that is the fourth within ten minutes is kept without a message', async () => {
    const runner = await club.newRunner();

    for (const hoursAgo of [30, 20, 10, 0.5]) {
      club.upload(runner, 'easy-10-km', { endedAgoMs: hoursAgo * hourMs });
      await club.settled();
    }

    expect(club.textsTo(runner)).toHaveLength(3);
    expect((await club.historyOf(runner)).sessions).toHaveLength(4);
  });

  test.each(['commute', 'walk'] as const)('that is a %s counts, and is not worth a text', async (session) => {
    const runner = await club.newRunner();

    club.upload(runner, session);
    await club.settled();

    expect(club.textsTo(runner)).toEqual([]);
    expect((await club.historyOf(runner)).sessions).toHaveLength(1);
  });

  test('with an id beyond 2^53 is read and told of all the same', async () => {
    const runner = await club.newRunner();

    club.upload(runner, 'easy-10-km', { fields: { id: '12345678987654321' } });
    await club.settled();

    expect(Object.entries(await club.ledgerOf(runner))).toEqual([
      [expect.stringMatching(/^advice#12345678987654321#/), 'sent'],
    ]);
  });

  test('that is no activity by our lights ends in the dead letters, with the field that is wrong', async () => {
    const runner = await club.newRunner();

    club.upload(runner, 'easy-10-km', { fields: { moving_time: 0, elapsed_time: 0 } });
    await club.settled();

    const letters = club.club.queues.deadLetters().filter(({ group }) => group === `strava#${runner.athleteId}`);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.attributes.reason).toMatch(/moving_time|elapsed_time/);
    expect(club.textsTo(runner)).toEqual([]);
  });
});

describe('a session in parts', () => {
  test('is told as a whole, ten minutes after its first part, and nothing else waits for it', async () => {
    const runner = await club.newRunner();
    const part = (distance: number, minutes: number, endedAgoMs: number) =>
      club.upload(runner, 'easy-10-km', {
        fields: {
          ...{ distance, moving_time: minutes * 60, elapsed_time: minutes * 60 },
          start_date: new Date(Date.now() - endedAgoMs - minutes * minuteMs).toISOString(),
        },
      });

    part(5000, 35, 65 * minuteMs);
    part(10_000, 45, 18 * minuteMs);
    const last = part(2000, 12, minuteMs);
    club.upload(runner, 'strength', { endedAgoMs: 9 * hourMs });
    await club.settled();
    expect(club.textsTo(runner)).toEqual([
      expect.stringMatching(/^(That was )?5 km\b/),
      expect.stringMatching(/strength/),
    ]);

    await club.letAnHourPass(runner, last);
    await club.everythingComesBack(runner);
    const [, , whole, ...others] = club.textsTo(runner);
    expect(others).toEqual([]);
    expect(whole).toMatch(/^(Replaces the last text|New): 17 km\./);
  });

  test('recorded by two devices is told once', async () => {
    const runner = await club.newRunner();

    club.upload(runner, 'easy-10-km', { endedAgoMs: 5 * minuteMs });
    club.upload(runner, 'garmin-run', { endedAgoMs: 4 * minuteMs });
    await club.settled();
    await club.everythingComesBack(runner);

    expect(club.textsTo(runner)).toHaveLength(1);
    expect((await club.historyOf(runner)).sessions).toHaveLength(2);
  });
});

describe('a change on Strava', () => {
  test('that changes the advice in kind is told, once, in words that say so', async () => {
    const runner = await club.newRunner();
    const activityId = club.upload(runner);
    await club.settled();
    await club.letAnHourPass(runner, activityId);

    club.strava.update(activityId, { name: 'It was a race', distance: 21_200, moving_time: 6300, workout_type: 1 });
    await club.settled();

    const [first, second, ...others] = club.textsTo(runner);
    expect(others).toEqual([]);
    expect(second).not.toBe(first);
    expect(second).toMatch(/^(Replaces the last text|New): 21 km\. .*gentle day.*, nothing hard before \w+/i);
  });

  test('of the title alone is read and not told', async () => {
    const runner = await club.newRunner();
    const activityId = club.upload(runner);
    await club.settled();
    await club.letAnHourPass(runner, activityId);

    club.strava.update(activityId, { name: 'Messy Monday' });
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(1);
    expect(JSON.stringify(await club.itemsOf('Recovery', runner))).not.toContain('Messy');
  });

  test('that was seen when the activity was read is not read again', async () => {
    const runner = await club.newRunner();
    const activityId = club.upload(runner);
    await club.settled();
    const body = pushEvent({
      aspect_type: 'update',
      object_id: Number(activityId),
      owner_id: Number(runner.athleteId),
      subscription_id: Number(club.subscriptionId),
      event_time: Math.floor(Date.now() / 1000) - 60,
    });
    club.club.calls.clear();

    await fetch(club.webhookUrl, { method: 'POST', body });
    await club.settled();

    expect(club.club.calls.countByService()).not.toHaveProperty('strava');
  });

  test('to "Only You", where we may not read that, takes back what was said', async () => {
    const runner = await club.newRunner({ scopes: ['read', 'activity:read'] });
    const activityId = club.upload(runner);
    await club.settled();

    club.strava.update(activityId, { visibility: 'only_me' });
    await club.settled();

    expect(club.textsTo(runner).at(-1)).toMatch(/ignore our last message/);
    expect((await club.historyOf(runner)).sessions).toEqual([]);
  });

  test('to "Only You", where we may read that, changes nothing', async () => {
    const runner = await club.newRunner();
    const activityId = club.upload(runner);
    await club.settled();
    await club.letAnHourPass(runner, activityId);

    club.strava.update(activityId, { visibility: 'only_me' });
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(1);
    expect((await club.historyOf(runner)).sessions).toHaveLength(1);
  });
});

describe('a deletion on Strava', () => {
  test('within two hours of the text takes it back, and everything that came of the activity is gone', async () => {
    const runner = await club.newRunner();
    const activityId = club.upload(runner);
    await club.settled();

    club.strava.delete(activityId);
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(2);
    expect(club.textsTo(runner)[1]).toMatch(/ignore our last message/);
    expect((await club.historyOf(runner)).sessions).toEqual([]);
    expect((await club.itemsOf('Recovery', runner)).map(({ sk }) => sk).sort()).toEqual(['history', 'profile']);
  });

  test('that overtakes the upload leaves nothing behind and says nothing', async () => {
    club.strava.setFault({ name: 'shuffle', times: 1 });
    const runner = await club.newRunner();

    const activityId = club.upload(runner);
    club.strava.delete(activityId);
    await club.settled();

    expect(club.textsTo(runner)).toEqual([]);
    expect((await club.historyOf(runner)).sessions).toEqual([]);
    expect(readsOf(runner)).toBe(0);
  });
});

const readsOf = ({ athleteId }: Runner) =>
  club.strava.calls.filter((call) => call.name === 'activity' && call.athleteId === athleteId).length;

describe('bad days of Strava', () => {
  test.each(['late-404', '5xx', 'reset', 'expired', 'no-headers'] as const)(
    '%s: the text comes all the same, once',
    async (name) => {
      club.strava.setFault({ name });
      const runner = await club.newRunner();

      club.upload(runner);
      await club.settled();
      await club.everythingComesBack(runner);

      expect(club.textsTo(runner)).toHaveLength(1);
      expect(club.club.queues.deadLetters().filter(({ group }) => group === `strava#${runner.athleteId}`)).toEqual([]);
    },
  );

  test('an upload that Strava does not show holds up nothing: the half marathon behind it is told at once', async () => {
    const runner = await club.newRunner();
    club.strava.setFault({ name: 'late-404', times: 1 });
    club.upload(runner, 'easy-10-km', { endedAgoMs: 3 * hourMs });
    await club.settled();
    club.strava.clearFaults();

    const uploadedAt = performance.now();
    club.upload(runner, 'half-marathon-race', { endedAgoMs: minuteMs });
    await club.settled();

    expect(club.textsTo(runner)).toEqual([expect.stringMatching(/^(That was )?21(\.\d)? km/)]);
    expect(performance.now() - uploadedAt).toBeLessThan(10_000);
    await club.everythingComesBack(runner);
    expect(club.textsTo(runner)).toHaveLength(2);
  });

  test('revoked tokens lead to one request to connect again, and to no further reads', async () => {
    club.strava.setFault({ name: 'revoked' });
    const runner = await club.newRunner();

    club.upload(runner);
    await club.settled();
    await club.everythingComesBack(runner);
    club.strava.clearFaults();
    club.upload(runner, '5-km');
    await club.settled();

    expect(club.textsTo(runner)).toEqual([expect.stringContaining('Connect again')]);
    expect(await club.itemsOf('Members', runner)).toEqual([
      expect.objectContaining({ state: expect.objectContaining({ kind: 'disconnected' }) }),
    ]);
  });
});

describe('sending', () => {
  test('that SNS did not answer for is unconfirmed and not repeated', async () => {
    const runner = await club.newRunner();
    const release = club.club.calls.intercept(({ service }) => (service === 'sns' ? 'reset-after' : 'pass'));

    club.upload(runner);
    await club.settled();
    release();

    expect(club.textsTo(runner)).toHaveLength(1);
    expect(Object.values(await club.ledgerOf(runner))).toEqual(['unconfirmed']);
  });

  test('to a phone whose owner has sent STOP is taken by SNS and reaches nobody', async () => {
    const runner = await club.newRunner();
    club.club.optOuts.add(runner.phone);

    club.upload(runner);
    await club.settled();

    expect(club.textsTo(runner)).toEqual([]);
    expect(Object.values(await club.ledgerOf(runner))).toEqual(['sent']);
  });
});

test('what fails five times ends in the dead letters with a reason, and the athlete is not stuck', {
  timeout: 60_000,
}, async () => {
  const runner = await club.newRunner();
  const release = club.club.calls.intercept(({ functionName, operation }) =>
    functionName.startsWith('Prescribe') && operation === 'BatchGetItem' ? 'reset-before' : 'pass',
  );

  club.upload(runner);
  await expect
    .poll(() => club.club.queues.deadLetters().filter(({ group }) => group === `strava#${runner.athleteId}`), {
      timeout: 50_000,
    })
    .toHaveLength(1);
  release();
  club.upload(runner, 'garmin-run');
  await club.settled();

  const [letter] = club.club.queues.deadLetters().filter(({ group }) => group === `strava#${runner.athleteId}`);
  expect(letter?.attributes.reason).toMatch(/^5 failures/);
  expect(club.textsTo(runner)).toHaveLength(1);
});

test('events from another push subscription are dropped', async () => {
  const runner = await club.newRunner();
  const body = pushEvent({ owner_id: Number(runner.athleteId), subscription_id: 1 });

  const response = await fetch(club.webhookUrl, { method: 'POST', body });
  await club.settled();

  expect(response.status).toBe(200);
  expect(club.club.calls.countByService()).not.toHaveProperty('strava');
});

test('nothing in the logs is a phone, a token or a number of the athlete', async () => {
  const runner = await club.newRunner();
  club.upload(runner, 'easy-10-km', { endedAgoMs: 5 * minuteMs });
  await club.settled();

  const logs = club.club.logs.all.map(({ line }) => line).join('\n');
  const [tokens] = await club.itemsOf('Tokens', runner);
  expect(tokens).toMatchObject({ accessToken: expect.any(String), refreshToken: expect.any(String) });
  for (const secret of [runner.phone, tokens?.accessToken, tokens?.refreshToken, ...club.textsTo(runner)]) {
    expect(logs).not.toContain(String(secret));
  }
});

test('a file that is sent on the page "today" becomes one text, without a read of Strava', async () => {
  const runner = await club.newRunner();
  const { documents, nameOf } = club.club.tables;
  const page = await createAthleteLinks(documents, nameOf('Ledger'), club.club.url).plan(runner.athleteId, Date.now());
  const shown = await fetch(page);
  const [, token = ''] = /name="token" value="([^"]+)"/.exec(await shown.text()) ?? [];
  const [cookie = ''] = shown.headers.getSetCookie().map((value) => value.split(';')[0] ?? '');
  const form = new FormData();
  form.append('token', token);
  const run = { startMs: Date.now() - hourMs, sport: fitSports.running, elapsedSec: 3300, distanceM: 10_000 };
  form.append('file', new File([new Uint8Array(fitFile([run]))], 'run.fit'));

  const answer = await fetch(`${page.replace('/p/', '/c/')}/file`, { method: 'POST', body: form, headers: { cookie } });
  await club.settled();

  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('We have your session');
  expect(club.textsTo(runner)).toHaveLength(1);
  expect((await club.historyOf(runner)).sessions.map(({ activityId }) => activityId)).toEqual([
    expect.stringMatching(/^file-/),
  ]);
  expect(club.club.calls.countByService().strava ?? 0).toBe(0);
});
