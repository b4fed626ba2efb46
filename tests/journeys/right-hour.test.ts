import { SNSClient } from '@aws-sdk/client-sns';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localCredentials } from '../../bin/local/aws-credentials.ts';
import { takenTo } from '../../bin/local/daytime.ts';
import { region } from '../../bin/local/resource-names.ts';
import type { DemoName } from '../../bin/local/stand-in/demo-sessions.ts';
import { demoActivity } from '../../bin/local/strava/demo-activities.ts';
import { stackName } from '../../bin/stack-name.ts';
import { localMoment, momentOf } from '../../functions/clock/local-day.ts';
import { createMailTopics } from '../../functions/delivery/mail-topics.ts';
import { checkInsKey } from '../../functions/store/check-ins.ts';
import { historyKey } from '../../functions/store/history.ts';
import type { Key } from '../../functions/store/key.ts';
import { memberKey } from '../../functions/store/member.ts';
import { budgetKey } from '../../functions/store/message-budget.ts';
import { type ClubUnderTest, hourMs, minuteMs, type Runner, startClubUnderTest } from '../fixtures/club-under-test.ts';

let club: ClubUnderTest;

beforeAll(async () => {
  club = await startClubUnderTest();
});
afterAll(() => club?.stop());

/** A zone whose clock shows this hour now, so that no test has to wait for the evening. */
const zoneWhereItIs = (hour: number): string => {
  const utcHour = new Date().getUTCHours();
  const ahead = ((hour - utcHour + 36) % 24) - 12;
  // POSIX counts the other way round: Etc/GMT-3 is three hours ahead of UTC. Nobody lives in plain UTC.
  return ahead === 0 ? 'Africa/Abidjan' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};

const uploadIn = (zone: string, { athleteId }: Runner, endedAgoMs = 12 * minuteMs, session: DemoName = 'easy-10-km') =>
  club.strava.upload(athleteId, takenTo(zone, demoActivity(session, Date.now() - endedAgoMs)));

const questionFor = ({ athleteId }: Runner) =>
  club.club.schedules.list().find(({ name }) => name.startsWith(`check-in-${athleteId}-`));

/** The message of a morning begins with the day. */
const aMorning = /^(Rest|Gentle|Easy) day today.*Reply .*3 7\.5$|^Train as usual today.*Reply .*3 7\.5$/;

const letMorningCome = async (runner: Runner) => {
  const question = questionFor(runner);
  if (question === undefined) throw new Error('no question is scheduled');
  await club.club.schedules.fire(question.name);
  await club.settled();
};

const say = async ({ phone }: Runner, body: string) => {
  await club.club.text({ from: phone, body });
  await club.settled();
};

const setMember = (runner: Runner, field: string, value: unknown) =>
  set('Members', memberKey(runner.athleteId), field, value);

const set = (table: 'Members' | 'Recovery' | 'Ledger', key: Key, field: string, value: unknown) =>
  club.club.tables.documents.send(
    new UpdateCommand({
      TableName: club.club.tables.nameOf(table),
      Key: { pk: key.pk, sk: key.sk },
      UpdateExpression: 'SET #field = :value',
      ExpressionAttributeNames: { '#field': field },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

describe('the question of the morning', () => {
  test('is planned for 07:30 of the next day on the clock of where the run was, once', async () => {
    const runner = await club.newRunner();
    const zone = zoneWhereItIs(15);

    uploadIn(zone, runner);
    await club.settled();

    const question = questionFor(runner);
    expect(question?.timeZone).toBe(zone);
    const tomorrow = localMoment(Date.now() + 24 * hourMs, zone).date;
    expect(question?.expression).toBe(`at(${tomorrow}T07:30:00)`);
    expect(question?.dueAt).toBe(momentOf({ date: tomorrow, clock: '07:30' }, zone));
  });

  test('is asked once, with an example, and a lone number answers it', async () => {
    const runner = await club.newRunner();
    uploadIn(zoneWhereItIs(15), runner);
    await club.settled();

    await letMorningCome(runner);
    await say(runner, '3');

    const texts = club.textsTo(runner);
    expect(texts).toHaveLength(3);
    expect(texts[1]).toMatch(/^Easy day today.*e\.g\. 3 7\.5$/);
    expect(texts[1]?.length).toBeLessThanOrEqual(160);
    expect(texts[2]).toMatch(/^Got it: soreness 3/);
  });

  test("comes at the athlete's own hour", async () => {
    const runner = await club.newRunner();
    await setMember(runner, 'checkInAt', '06:15');

    uploadIn(zoneWhereItIs(15), runner);
    await club.settled();

    expect(questionFor(runner)?.expression).toMatch(/T06:15:00/);
  });

  test('moves with an athlete who travels', async () => {
    const runner = await club.newRunner();

    uploadIn(zoneWhereItIs(13), runner, 5 * hourMs);
    await club.settled();
    const journey = zoneWhereItIs(17);
    uploadIn(journey, runner);
    await club.settled();

    const questions = club.club.schedules.list().filter(({ name }) => name.startsWith(`check-in-${runner.athleteId}-`));
    expect(questions.map(({ timeZone }) => timeZone)).toContain(journey);
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  });

  test('is not planned after an easy half hour', async () => {
    const runner = await club.newRunner();

    club.upload(runner, 'strength');
    await club.settled();

    expect(questionFor(runner)).toBeUndefined();
  });

  test.each([
    [
      'has answered already',
      (runner: Runner) => set('Recovery', checkInsKey(runner.athleteId), 'revision', 1).then(() => say(runner, '2 8')),
    ],
    ['has paused', (runner: Runner) => setMember(runner, 'pausedUntil', null)],
  ])('is not asked of whoever %s', async (_, happens) => {
    const runner = await club.newRunner();
    // In the evening before: its question is one of today, which an answer of the night has answered.
    uploadIn(zoneWhereItIs(3), runner, 7 * hourMs);
    await club.settled();
    const question = questionFor(runner);
    await happens(runner);
    const before = club.textsTo(runner).length;

    if (question !== undefined && questionFor(runner) !== undefined) await club.club.schedules.fire(question.name);
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(before);
  });

  test('is asked weekly of whoever has been silent for a fortnight', async () => {
    const runner = await club.newRunner();
    await setMember(runner, 'joinedAt', Date.now() - 30 * 24 * hourMs);
    uploadIn(zoneWhereItIs(15), runner, 5 * hourMs);
    await club.settled();

    await letMorningCome(runner);
    expect(club.textsTo(runner)).toHaveLength(2);

    uploadIn(zoneWhereItIs(16), runner, 11 * minuteMs);
    await club.settled();
    await letMorningCome(runner);
    expect(club.textsTo(runner).filter((text) => aMorning.test(text))).toHaveLength(1);
  });
});

describe('while a race is recovered from', () => {
  const afterTheRace = async (hour = 15, endedAgoMs = 12 * minuteMs) => {
    const runner = await club.newRunner();
    uploadIn(zoneWhereItIs(hour), runner, endedAgoMs, 'half-marathon-race');
    await club.settled();
    return runner;
  };
  const mornings = (runner: Runner) =>
    club.club.schedules
      .list()
      .filter(({ name }) => name.startsWith(`check-in-${runner.athleteId}-`))
      .map(({ dueAt }) => dueAt ?? 0);

  test('every morning has its message while the plan asks for rest, and the next is the one on which the break is told', async () => {
    const runner = await afterTheRace();

    const asked: number[] = [];
    for (let day = 0; day < 10 && questionFor(runner) !== undefined; day += 1) {
      asked.push(questionFor(runner)?.dueAt ?? 0);
      await letMorningCome(runner);
    }

    // A gentle and an easy day; a fortnight after the last run it is time for how to come back.
    expect(asked.map((at) => (at - (asked[0] ?? 0)) / hourMs)).toEqual([0, 24, 13 * 24]);
    expect(club.textsTo(runner).slice(1)).toEqual([
      expect.stringMatching(/^Gentle day today/),
      expect.stringMatching(/^Easy day today|^Train as usual today, nothing hard before/),
      expect.stringMatching(/^Running is fine today\. 14 days without a run: /),
    ]);
  });

  test('an answer that asks for more rest asks for another morning', async () => {
    const runner = await club.newRunner();
    uploadIn(zoneWhereItIs(5), runner, 9 * hourMs);
    await club.settled();
    const [today] = mornings(runner);

    await say(runner, '8 4');

    expect(mornings(runner)).toEqual([(today ?? 0) + 24 * hourMs]);
  });

  test('a pause cancels the questions, and its end plans that of the next morning', async () => {
    const runner = await afterTheRace();
    const [first] = mornings(runner);

    await say(runner, 'PAUSE 3D');
    // The next one that is due behind the pause: a fortnight without a run.
    expect(mornings(runner)).toEqual([(first ?? 0) + 13 * 24 * hourMs]);
    await say(runner, 'RESUME');

    // What was planned for another day stands, and asks the plan again when it comes.
    expect(mornings(runner).toSorted()).toEqual([first, (first ?? 0) + 13 * 24 * hourMs]);
  });

  test('an answer takes the place of its question, and the morning after still has one', async () => {
    const runner = await afterTheRace(5, 8 * hourMs);
    const [today] = mornings(runner);

    await say(runner, '4 7');

    expect(mornings(runner)).toEqual([(today ?? 0) + 24 * hourMs]);
  });
});

/** What a watch sends by itself at night: nobody is awake for it. */
const longAgo = 5 * hourMs;

test('two athletes are asked on the same morning, each of them', async () => {
  const runners = [await club.newRunner(), await club.newRunner()];
  for (const runner of runners) uploadIn(zoneWhereItIs(23), runner, longAgo);
  await club.settled();

  for (const runner of runners) await letMorningCome(runner);

  for (const runner of runners) expect(club.textsTo(runner)).toEqual([expect.stringMatching(aMorning)]);
});

describe('quiet hours', () => {
  test.each([
    [23, /^(?:That was )?10 km\b.* A glass if thirsty, more with breakfast\. .*easy day/i],
    [5, /^(?:That was )?10 km\b.* L\b.*by (?:8|9|10)(?::\d\d)?(?:am)?\b.*easy day/i],
  ])(
    'answer who uploads at %s hours: rest, food and drink as the hour allows, and no question',
    async (hour, words) => {
      const runner = await club.newRunner();

      uploadIn(zoneWhereItIs(hour), runner);
      await club.settled();

      expect(club.textsTo(runner)).toEqual([expect.stringMatching(words)]);
      expect(club.textsTo(runner)[0]).not.toMatch(/Reply|Good morning/);
    },
  );

  test('hold back what nobody is awake for; the morning brings the plan, and no food or drink', async () => {
    const runner = await club.newRunner();

    uploadIn(zoneWhereItIs(23), runner, longAgo);
    await club.settled();
    expect(club.textsTo(runner)).toEqual([]);

    await letMorningCome(runner);
    expect(club.textsTo(runner)).toEqual([expect.stringMatching(aMorning)]);
    expect(club.textsTo(runner)[0]).not.toMatch(/drink about|carbs|protein/i);
  });

  test("do not hold back an answer to a runner's own text", async () => {
    const runner = await club.newRunner();
    uploadIn(zoneWhereItIs(23), runner, longAgo);
    await club.settled();

    await say(runner, '3 7.5');

    expect(club.textsTo(runner)).toEqual([expect.stringMatching(/^Got it/)]);
  });
});

describe('how many', () => {
  test('no more than three texts a day that nobody asked for', async () => {
    const runner = await club.newRunner();

    for (const endedAgoMs of [20 * hourMs, 15 * hourMs, 9 * hourMs]) {
      uploadIn(zoneWhereItIs(15), runner, endedAgoMs);
      await club.settled();
      // Not a burst: the earlier ones came in long ago.
      await letHistoryAge(runner);
    }
    uploadIn(zoneWhereItIs(15), runner);
    await club.settled();

    expect(club.textsTo(runner)).toHaveLength(3);
    expect((await club.historyOf(runner)).sessions).toHaveLength(4);
  });
});

const letHistoryAge = async (runner: Runner) => {
  const { sessions } = await club.historyOf(runner);
  await set(
    'Recovery',
    { pk: `athlete#${runner.athleteId}`, sk: 'history' },
    'sessions',
    sessions.map((session) => ({ ...session, receivedAtMs: session.receivedAtMs - hourMs })),
  );
};

/** An address beside the phone, whose owner has clicked. */
const addFallbackMail = async (runner: Runner, address: string) => {
  const topics = createMailTopics(
    new SNSClient({ endpoint: club.club.awsUrl, region, credentials: localCredentials }),
    `${stackName}-mail-`,
  );
  const topicArn = await topics.open(address);
  club.club.mailboxes.confirm(address);
  await setMember(runner, 'fallbackMail', { topicArn });
};

const mailsTo = (address: string) =>
  club.club.outbox.messages.filter((message) => message.kind === 'mail' && message.to === address);

const letTextsBeLongAgo = async (runner: Runner) => {
  const { unsolicited, sessions } = await club.historyOf(runner);
  await set(
    'Recovery',
    historyKey(runner.athleteId),
    'unsolicited',
    (unsolicited ?? []).map((text) => ({ ...text, at: text.at - hourMs })),
  );
  await set(
    'Recovery',
    historyKey(runner.athleteId),
    'sessions',
    sessions.map((session) => ({ ...session, receivedAtMs: session.receivedAtMs - hourMs })),
  );
};

describe('the budget of the month', () => {
  test('that is spent turns texts into mails where there is an address beside the phone', async () => {
    const runner = await club.newRunner();
    await addFallbackMail(runner, 'fallback@example.org');
    const month = new Date().toISOString().slice(0, 7);
    await set('Ledger', budgetKey(month), 'parts', 950_000);

    club.upload(runner);
    await club.settled();
    await set('Ledger', budgetKey(month), 'parts', 0);

    expect(club.textsTo(runner)).toEqual([]);
    expect(mailsTo('fallback@example.org')).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/^(That was )?10 km( done)?\.[\s\S]*\nWHY [\s\S]*one tap:\nhttp/),
      }),
    ]);
    expect(Object.values(await club.ledgerOf(runner))).toEqual(['sent']);
  });

  test('that is spent withholds advice, and still lets a safety text through', async () => {
    const runner = await club.newRunner();
    const month = new Date().toISOString().slice(0, 7);
    await set('Ledger', budgetKey(month), 'parts', 950_000);

    club.upload(runner);
    await club.settled();
    expect(club.textsTo(runner)).toEqual([]);
    expect(Object.values(await club.ledgerOf(runner))).toEqual(['withheld']);

    await say(runner, 'chest pain');
    expect(club.textsTo(runner)).toEqual([expect.stringMatching(/emergency/)]);
    await set('Ledger', budgetKey(month), 'parts', 0);
  });
});

/** One athlete, from the evening on: what a phone and a mailbox show, in order. */
test('a day of messages: late at night, the morning after, a second session, a pause, and a month that ran out', async () => {
  const runner = await club.newRunner();
  const address = 'day@example.org';
  await addFallbackMail(runner, address);
  const month = new Date().toISOString().slice(0, 7);

  uploadIn(zoneWhereItIs(22), runner, longAgo, 'half-marathon-race');
  await club.settled();
  expect(club.textsTo(runner)).toEqual([]);

  await letMorningCome(runner);
  await say(runner, '6 5.5');
  uploadIn(zoneWhereItIs(19), runner, 2 * minuteMs, 'easy-10-km');
  await club.settled();
  await say(runner, 'PAUSE 1D');
  uploadIn(zoneWhereItIs(20), runner, 1 * minuteMs, 'strength');
  await club.settled();
  await say(runner, 'RESUME');
  await set('Ledger', budgetKey(month), 'parts', 950_000);
  await letTextsBeLongAgo(runner);
  uploadIn(zoneWhereItIs(18), runner, 1 * minuteMs, 'ride');
  await club.settled();
  await set('Ledger', budgetKey(month), 'parts', 0);

  expect(club.textsTo(runner)).toEqual([
    expect.stringMatching(/^Gentle day today.*Reply/),
    expect.stringMatching(/^Got it: soreness 6, slept 5\.5 h\./),
    expect.stringMatching(/^(That was )?10 km\b/),
    expect.stringMatching(/paused/i),
    expect.stringMatching(/^Welcome back/),
  ]);
  expect(mailsTo(address)).toHaveLength(1);
});
