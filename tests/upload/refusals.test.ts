import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../functions/clock/lifetime.ts';
import { connectionKey } from '../../functions/store/connections.ts';
import type { StravaAnswer } from '../../functions/strava/strava-api.ts';
import type { RefreshAnswer } from '../../functions/strava/strava-oauth.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { activityEvent, runEndedAt, startUploadLine, subscriptionId } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);

const refused: RefreshAnswer = { kind: 'refused' };
const down: RefreshAnswer = { kind: 'unavailable', why: 'status 503' };
const good: RefreshAnswer = {
  kind: 'ok',
  tokens: { accessToken: 'access-2', refreshToken: 'refresh-2', expiresAt: noon / 1000 + 6 * 3600 },
};
const unauthorized: StravaAnswer<unknown> = { kind: 'unauthorized', rate: undefined };

const deauthorization = (athleteId: string, at: number) =>
  ({
    kind: 'deauthorization',
    source: 'strava',
    externalAthleteId: athleteId,
    name: `strava#deauthorization#${athleteId}#${at / 1000}#${subscriptionId}`,
    via: subscriptionId,
    eventTime: at / 1000,
  }) as const;

describe('a deauthorization', () => {
  const lineWith = (...refresh: readonly RefreshAnswer[]) =>
    startUploadLine(tables, { now: noon, oauth: stravaOauth({ refresh }) });

  test('erases when Strava has refused the refresh token twice, minutes apart', async () => {
    const line = await lineWith(refused);

    await line.handle(deauthorization(line.athleteId, noon), noon);
    expect((await line.member())?.state.kind).toBe('active');
    const back = await line.comeBack();

    expect(back).toEqual({ at: noon + 2 * minuteMs, outcome: { kind: 'done', what: 'erased' } });
    expect(await line.member()).toBeUndefined();
  });

  test('told three times within seconds erases nobody before these minutes have passed', async () => {
    const line = await lineWith(refused);

    for (const seconds of [0, 1, 2]) {
      await line.handle(deauthorization(line.athleteId, noon), noon + seconds * 1000);
    }

    expect((await line.member())?.state.kind).toBe('active');
    expect(line.putOff.size).toBe(1);
  });

  test('that Strava does not confirm the second time erases nobody: one answer was lost', async () => {
    const line = await lineWith(refused, good);

    await line.handle(deauthorization(line.athleteId, noon), noon);
    await line.comeBack();

    expect((await line.member())?.state.kind).toBe('active');
    expect(line.putOff.size).toBe(0);
  });

  test('during an outage of the token endpoint erases nobody, and keeps nobody waiting', async () => {
    const line = await lineWith(down, down, down, good);

    await line.handle(deauthorization(line.athleteId, noon), noon);
    await line.upload(runEndedAt('1', noon - minuteMs), noon + 1000);
    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice']);
    for (let back = await line.comeBack(); back !== undefined; back = await line.comeBack()) {
      expect((await line.member())?.state.kind).toBe('active');
    }
  });

  test('of a member without tokens disconnects, which they can undo', async () => {
    const line = await lineWith(refused);
    await tables.remove('tokens', connectionKey({ source: 'strava', externalAthleteId: line.athleteId }));

    await line.handle(deauthorization(line.athleteId, noon), noon);

    expect((await line.member())?.state).toEqual({ kind: 'disconnected', at: noon });
  });
});

describe('a read that Strava refuses with a fresh token', () => {
  const lineOfRefusals = async (...answers: StravaAnswer<unknown>[]) => {
    const line = await startUploadLine(tables, { now: noon, oauth: stravaOauth({ refresh: [good] }) });
    line.answers.push(...answers);
    await line.upload(runEndedAt('1', noon - minuteMs), noon);
    return line;
  };

  test('once disconnects nobody: the upload is told a minute later', async () => {
    const line = await lineOfRefusals(unauthorized, unauthorized);
    expect((await line.member())?.state.kind).toBe('active');

    expect((await line.comeBack())?.at).toBe(noon + minuteMs);

    expect(line.sent.map(({ kind }) => kind)).toEqual(['advice']);
    expect((await line.member())?.state.kind).toBe('active');
  });

  test('in a storm of seconds disconnects nobody, whatever is uploaded in it', async () => {
    const line = await lineOfRefusals(...Array.from({ length: 8 }, () => unauthorized));

    for (const second of [1, 2, 3]) {
      await line.upload(runEndedAt(String(second + 1), noon - (second * 5 + 2) * hourMs), noon + second * 1000);
    }

    expect((await line.member())?.state.kind).toBe('active');
    expect(line.putOff.size).toBe(4);
  });

  test('and again a minute later asks the athlete, once, to connect again', async () => {
    const line = await lineOfRefusals(...Array.from({ length: 4 }, () => unauthorized));

    await line.comeBack();

    expect(line.sent.map(({ kind }) => kind)).toEqual(['reconnect']);
    expect((await line.member())?.state.kind).toBe('disconnected');
  });

  test('and one that it answers in between starts the count anew', async () => {
    const line = await lineOfRefusals(unauthorized, unauthorized);
    await line.comeBack();
    line.answers.push(unauthorized, unauthorized);

    await line.upload(runEndedAt('2', noon + 5 * hourMs - minuteMs), noon + 5 * hourMs);

    expect((await line.member())?.state.kind).toBe('active');
  });
});

test('nothing that a disconnected athlete uploads is read', async () => {
  const line = await startUploadLine(tables, { now: noon, oauth: stravaOauth({ refresh: [good] }) });
  line.answers.push(unauthorized, unauthorized, unauthorized, unauthorized);
  await line.upload(runEndedAt('1', noon - minuteMs), noon);
  await line.comeBack();

  await line.handle(activityEvent(line.athleteId, '2', noon + hourMs), noon + hourMs);

  expect(line.reads).not.toContain('2');
});
