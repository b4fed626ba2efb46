import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OutgoingCall } from '../../bin/local/call-recorder.ts';
import { daytimeZone, takenTo } from '../../bin/local/daytime.ts';
import { joinDemoIntervalsAthlete } from '../../bin/local/demo-athlete.ts';
import { demoRun } from '../../bin/local/intervals/demo-activities.ts';
import type { IntervalsFault } from '../../bin/local/intervals/fault-rules.ts';
import { fromStravaJson } from '../../bin/local/intervals/from-strava-json.ts';
import type { Intervals } from '../../bin/local/intervals/intervals.ts';
import { moveClock } from '../../bin/local/move-clock.ts';
import type { DemoSession } from '../../bin/local/stand-in/demo-sessions.ts';
import { demoActivity as stravaActivity, demoRun as stravaRun } from '../../bin/local/strava/demo-activities.ts';
import { createAthleteLinks } from '../../functions/links/athlete-links.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createSourceAppStore } from '../../functions/store/source-app.ts';
import { type ClubUnderTest, hourMs, type Runner, startClubUnderTest } from '../fixtures/club-under-test.ts';

/** A runner whose watch knows the night: intervals.icu is connected on a page, and answers the question of the morning. */

let club: ClubUnderTest;
let intervals: Intervals;

beforeAll(async () => {
  club = await startClubUnderTest({ intervals: {} });
  if (club.intervals === undefined) throw new Error('The club has no intervals.icu.');
  intervals = club.intervals;
  // Its stack is another one than that of the other journeys, and may have to be made first.
}, 180_000);
afterEach(() => club.everybodyLeaves());
afterAll(async () => {
  await club?.stop();
});

/** As a browser without JavaScript does it: the page of the club, the page of intervals.icu, and back. */
async function connect(
  { athleteId }: Runner,
  intervalsId: string,
  { to, scope }: { readonly to: 'mornings' | 'source'; readonly scope: readonly string[] } = nightsAlone,
): Promise<string> {
  const { documents, nameOf } = club.club.tables;
  const links = createAthleteLinks(documents, nameOf('Ledger'), club.club.url);
  const address = `${await links.myData(athleteId, Date.now())}/${to}`;
  const page = await fetch(address);
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const agreed = await post(address, { ...hiddenIn(await page.text()), agree: 'yes' }, cookie);
  const wayOut = /href="([^"]+oauth\/authorize[^"]+)"/.exec(await agreed.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const asked = await (await fetch(wayOut)).text();
  const allowed = { ...hiddenIn(asked), athlete_id: intervalsId, decision: 'allow', scope };
  const answer = await post(new URL('authorize', wayOut).href, allowed);
  const back = await fetch(answer.headers.get('location') ?? '', { headers: { cookie } });
  return back.text();
}

const nightsAlone = { to: 'mornings', scope: ['WELLNESS:READ'] } as const;

type Fields = Readonly<Record<string, string | readonly string[]>>;

function post(address: string, fields: Fields, cookie = ''): Promise<Response> {
  const { origin } = new URL(address);
  const headers = { cookie, origin };
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])),
  );
  return fetch(address, { method: 'POST', body, headers, redirect: 'manual' });
}

function hiddenIn(html: string): Readonly<Record<string, string>> {
  const found = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...found].map(([, name = '', value = '']) => [name, value.replace(/&#(\d+);/g, unescaped)]),
  );
}

const unescaped = (_: string, code: string) => String.fromCharCode(Number(code));

/** Somebody who ran hard today, so that there is a question tomorrow morning. */
async function hardRunner(): Promise<Runner> {
  const runner = await club.newRunner({ joinedAt: Date.now() - 48 * hourMs });
  club.upload(runner, 'half-marathon-race');
  await club.settled();
  return runner;
}

/** Its question alone: what else falls due until then is another story. */
async function nextMorning({ athleteId }: Runner): Promise<void> {
  const question = club.club.schedules.list().find(({ name }) => name.startsWith(`check-in-${athleteId}-`));
  if (question?.dueAt === undefined) throw new Error('Nothing is to be asked.');
  club.club.clock.moveTo(question.dueAt);
  await club.club.schedules.fire(question.name);
  await club.settled();
}

describe('the question of the morning', () => {
  test('asks for no night that a watch has told, and says where it is from', async () => {
    const runner = await hardRunner();
    const { id } = intervals.signUp({ nightSyncsAt: '06:10', timezone: daytimeZone(Date.now()) });

    const arrived = await connect(runner, id);
    await nextMorning(runner);

    const question = club.textsTo(runner).at(-1);
    expect(arrived).toContain('<h1>Connected</h1>');
    expect(question).toMatch(/ Slept \d\.\d h, pulse \d\d \(watch\)\. .*0-10.* e\.g\. 3/);
    expect(question).not.toMatch(/hours slept|7\.5/);
  });

  test('asks for all of it where nothing came, and is not late for that', async () => {
    const runner = await hardRunner();
    const { id } = intervals.signUp({ nightSyncsAt: '06:10', timezone: daytimeZone(Date.now()) });
    await connect(runner, id);
    intervals.setFault({ name: 'late-wellness' });

    await nextMorning(runner);

    intervals.clearFaults();
    expect(club.textsTo(runner).at(-1)).toMatch(/hours slept|7\.5/);
    expect(club.textsTo(runner).at(-1)).not.toContain('(watch)');
  });
});

test('a runner who has intervals.icu alone gets one text for an upload, and half of a question', async () => {
  const phone = '+12065550991';
  const athlete = { nightSyncsAt: '06:10', timezone: daytimeZone(Date.now()) };
  const joinedAt = Date.now() - 48 * hourMs;
  const athleteId = await joinDemoIntervalsAthlete(club.club, intervals, {
    athlete,
    contact: { kind: 'text', phone },
    joinedAt,
  });
  const runner = { athleteId, phone };
  const { id = '' } = intervals.athletes.list().at(-1) ?? {};
  const run = takenTo(daytimeZone(Date.now()), stravaActivity('half-marathon-race', Date.now() - 12 * 60_000));
  intervals.setFault({ name: 'duplicate', times: 1 });

  intervals.upload(id, fromStravaJson(run));
  await club.settled();
  intervals.clearFaults();
  const texts = club.textsTo(runner);
  await nextMorning(runner);

  expect(texts).toEqual([expect.stringContaining('21 km')]);
  expect(club.textsTo(runner).at(-1)).toContain('(watch)');
});

test('a runner of Strava has runs come from intervals.icu: one by both doors is told once, and Strava is left', async () => {
  const runner = await club.newRunner({ joinedAt: Date.now() - 48 * hourMs });
  const run = takenTo(daytimeZone(Date.now()), stravaActivity('easy-10-km', Date.now() - 5 * hourMs));
  club.strava.upload(runner.athleteId, run);
  await club.settled();
  const { id } = intervals.signUp({ timezone: daytimeZone(Date.now()) });
  intervals.upload(id, fromStravaJson(run));

  const arrived = await connect(runner, id, { to: 'source', scope: ['ACTIVITY:READ', 'WELLNESS:READ'] });
  await club.club.invoke('Reconcile', {});
  await club.settled();
  const [before, reads] = [await club.historyOf(runner), intervals.calls.length];
  club.upload(runner);
  intervals.upload(
    id,
    fromStravaJson(takenTo(daytimeZone(Date.now()), stravaActivity('half-marathon-race', Date.now() - 12 * 60_000))),
  );
  await club.settled();

  expect(arrived).toContain('From now on your activities come from intervals.icu.');
  expect(before.sessions.map(({ activityId }) => activityId.startsWith('icu:'))).toEqual([false, true]);
  expect(personOf({ profile: undefined, history: before }).record.recordings).toHaveLength(2);
  expect(currentPlanOf(personOf({ profile: undefined, history: before }), Date.now()).timeline.sessions).toHaveLength(
    1,
  );
  expect(club.textsTo(runner)).toEqual([expect.stringContaining('10 km'), expect.stringContaining('21 km')]);
  expect(intervals.calls.slice(reads).filter(({ name }) => name === 'activity')).toHaveLength(1);
  expect(await club.itemsOf('Tokens', runner)).toEqual([]);
  expect(await club.itemsOf('Members', runner)).toContainEqual(
    expect.objectContaining({
      sk: 'member',
      state: { kind: 'active' },
      connections: [{ source: 'intervals', externalAthleteId: id }],
    }),
  );
});

describe('what intervals.icu tells of a runner who uploads to Strava', () => {
  const connectionOf = async (intervalsId: string) => {
    const { documents, nameOf } = club.club.tables;
    return createConnectionStore(documents, nameOf('Tokens')).find({
      source: 'intervals',
      externalAthleteId: intervalsId,
    });
  };

  test('of a run is not looked at: it would be the same run twice', async () => {
    const runner = await hardRunner();
    const { id } = intervals.signUp();
    await connect(runner, id);
    intervals.connect(id);
    const [texts, reads] = [club.textsTo(runner).length, intervals.calls.length];

    intervals.upload(id, demoRun(Date.now() - 12 * 60_000));
    await club.settled();

    expect(intervals.deliveries.at(-1)).toMatchObject({ attempts: [200] });
    expect(club.textsTo(runner)).toHaveLength(texts);
    expect(intervals.calls.slice(reads).filter(({ name }) => name === 'activity')).toEqual([]);
  });

  test('of the end of our access ends that connection and nothing else', async () => {
    const runner = await hardRunner();
    const { id } = intervals.signUp();
    await connect(runner, id);
    expect(await connectionOf(id)).toMatchObject({ athleteId: runner.athleteId });

    intervals.revoke(id);
    await club.settled();

    expect(await connectionOf(id)).toBeUndefined();
    expect(await club.itemsOf('Members', runner)).toContainEqual(
      expect.objectContaining({ sk: 'member', state: { kind: 'active' } }),
    );
  });

  test('of a box for nights that is unticked ends the nights, and what the watch had told goes', async () => {
    const runner = await hardRunner();
    const { id } = intervals.signUp({ nightSyncsAt: '00:10', timezone: daytimeZone(Date.now()) });
    await connect(runner, id);
    await nextMorning(runner);
    const measuredOf = async () => JSON.stringify(await club.itemsOf('Recovery', runner)).includes('"measured":{"2');
    expect(await measuredOf()).toBe(true);

    intervals.changeScopes(id, ['ACTIVITY:READ']);
    await club.settled();

    expect(intervals.deliveries.at(-1)).toMatchObject({ attempts: [200] });
    expect(await measuredOf()).toBe(false);
    expect(await connectionOf(id)).toBeUndefined();
    expect(await club.itemsOf('Members', runner)).toContainEqual(
      expect.objectContaining({ sk: 'member', state: { kind: 'active' }, mornings: null }),
    );
  });

  test('with the secret of another app is refused, and comes again', async () => {
    const { id } = intervals.signUp();
    intervals.connect(id);
    intervals.setFault({ name: 'wrong-secret' });

    intervals.setWellness(id, { steps: 400 });
    await club.settled();

    expect(intervals.deliveries.at(-1)).toMatchObject({ attempts: [401, 200] });
  });
});

test('a test that the admin sends from its page is heard, and the hourly jobs count of whom nothing comes', async () => {
  const { documents, nameOf } = club.club.tables;
  const app = createSourceAppStore(documents, nameOf('Ledger'));
  const before = Date.now() - 6 * 60_000;

  intervals.sendTestWebhook();
  await club.settled();

  expect(intervals.deliveries.at(-1)).toMatchObject({ attempts: [200] });
  expect((await app.read('intervals')).toldAt).toBeGreaterThan(before);
  expect(await club.club.invoke('Reconcile', { ask: 'examine' })).toMatchObject({
    silence: { intervals: { withActivities: expect.any(Number), withheldOnly: expect.any(Number) } },
  });
});

describe('of a runner who has intervals.icu alone', () => {
  let phones = 0;

  async function newRunner() {
    phones += 1;
    const phone = `+1206555${String(8800 + phones)}`;
    const athleteId = await joinDemoIntervalsAthlete(club.club, intervals, {
      athlete: { timezone: daytimeZone(Date.now()) },
      contact: { kind: 'text', phone },
      joinedAt: Date.now() - 48 * hourMs,
    });
    const { id = '' } = intervals.athletes.list().at(-1) ?? {};
    return { runner: { athleteId, phone }, id };
  }

  /** Of a run that ended just now. */
  const upload = (id: string, parts: Partial<DemoSession> = {}): string => {
    const run = takenTo(daytimeZone(Date.now()), stravaRun(Date.now() - 12 * 60_000, parts));
    return intervals.upload(id, fromStravaJson(run)) ?? '';
  };

  /** With a run that ended just now. */
  async function uploadOfNewRunner(faults: readonly IntervalsFault[], parts: Partial<DemoSession> = {}) {
    const { runner, id } = await newRunner();
    for (const fault of faults) intervals.setFault(fault);
    const activityId = upload(id, parts);
    await club.settled();
    await club.everythingComesBack(runner);
    intervals.clearFaults();
    return { runner, activityId, texts: club.textsTo(runner) };
  }

  test.each<[string, IntervalsFault]>([
    ['is told twice', { name: 'duplicate' }],
    ['comes in a batch with a malformed event and a stranger', { name: 'batch' }],
    ['is analysed after it is told', { name: 'late-analysis' }],
    ['arrives from two services, with other moving times', { name: 'duplicate-sources' }],
    ['meets an error of intervals.icu', { name: '5xx' }],
    ['meets a good token that is refused once', { name: '401-once' }],
    ['meets too many calls of one address', { name: '429-ip' }],
    ["first comes with another app's secret", { name: 'wrong-secret' }],
  ])('a run that %s gets one text', async (_, fault) => {
    const { texts } = await uploadOfNewRunner([fault]);

    expect(texts).toEqual([expect.stringContaining('10 km')]);
  });

  test('the last part of a triathlon is not eaten by the others, which have the id of the same file', async () => {
    const { runner } = await uploadOfNewRunner([{ name: 'multisport' }]);

    expect((await club.historyOf(runner)).sessions).toHaveLength(3);
  });

  test('a run that came by way of Strava is told of by nobody, and read by nobody', async () => {
    const { texts, runner } = await uploadOfNewRunner([{ name: 'stub' }]);

    expect(texts).toEqual([]);
    expect((await club.historyOf(runner)).sessions).toEqual([]);
  });

  test('a run that is deleted takes with it what came of it', async () => {
    const { activityId, runner } = await uploadOfNewRunner([]);

    intervals.remove(activityId);
    await club.settled();
    await club.everythingComesBack(runner);

    expect((await club.historyOf(runner)).sessions).toEqual([]);
    expect(club.textsTo(runner)).toHaveLength(2);
  });

  test('a limit of the whole app is waited for by all who have it until the moment that it names, and by nobody else', async () => {
    const [first, second] = [await newRunner(), await newRunner()];
    const ofStrava = await club.newRunner({ joinedAt: Date.now() - 48 * hourMs });
    const reads = () => intervals.calls.filter(({ name }) => name === 'activity').length;
    // What is due has been: no hourly check comes between, and looks for what is waited for.
    await moveClock(club.club, Date.now(), 'once');
    const before = reads();
    intervals.setFault({ name: '429', times: 1 });

    for (const { id } of [first, second]) {
      upload(id);
      await club.settled();
    }
    club.upload(ofStrava);
    await club.settled();

    expect(reads() - before).toBe(1);
    expect([first, second].map(({ runner }) => club.textsTo(runner).length)).toEqual([0, 0]);
    expect(club.textsTo(ofStrava)).toHaveLength(1);
    const named = (
      await createSourceAppStore(club.club.tables.documents, club.club.tables.nameOf('Ledger')).read('intervals')
    ).limitedUntil;
    await moveClock(club.club, (named ?? 0) - 1, 'once');
    expect(reads() - before).toBe(1);
    await moveClock(club.club, (named ?? 0) + 3 * 60_000, 'once');
    expect(reads() - before).toBe(3);
    expect([first, second].map(({ runner }) => club.textsTo(runner).length)).toEqual([1, 1]);
  });

  test('a function that is stopped at any of its calls loses no text and doubles none', {
    timeout: 300_000,
  }, async () => {
    const { calls } = club.club;
    /** The function, what it calls, and the how-manieth call of that kind it is in its work on one event. */
    const nameOf = ({ functionName, invocationId, index, service, operation }: OutgoingCall) => {
      const alike = calls.calls.filter(
        (other) =>
          other.invocationId === invocationId &&
          other.index <= index &&
          other.service === service &&
          other.operation === operation,
      );
      return `${functionName} ${service} ${operation} ${alike.length}`;
    };
    calls.clear();
    await uploadOfNewRunner([]);
    const steps = [...new Set(calls.calls.map(nameOf))];
    expect(steps.filter((step) => /Prescribe.*intervals/i.test(step))).toHaveLength(1);

    for (const step of steps) {
      for (const moment of ['stop-before', 'stop-after'] as const) {
        calls.clear();
        let isOver = false;
        const release = calls.intercept((call) => {
          if (isOver || nameOf(call) !== step) return 'pass';
          isOver = true;
          return moment;
        });
        const { texts, runner } = await uploadOfNewRunner([]);
        release();
        // A send that may have gone out is not repeated.
        const mayBeLost =
          /Deliver.*sns Publish/.test(step) || (/Deliver.*dynamodb PutItem/.test(step) && moment === 'stop-after');
        expect(texts.length, `${step}, ${moment}`).toBeLessThanOrEqual(1);
        expect(texts.length, `${step}, ${moment}`).toBeGreaterThanOrEqual(mayBeLost ? 0 : 1);
        expect((await club.historyOf(runner)).sessions, `${step}, ${moment}`).toHaveLength(1);
        await club.everybodyLeaves();
      }
    }
    expect(club.club.queues.deadLetters()).toEqual([]);
  });
});
