import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutsideAthlete } from '../../functions/sources/source-event.ts';
import { type ConnectionStore, createConnectionStore } from '../../functions/store/connections.ts';
import { keepAlive } from '../../functions/strava/keep-alive.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId, putConnection } from '../fixtures/members.ts';
import { rotated, stravaOauth } from '../fixtures/strava-oauth.ts';

let tables: ClubTables;
let store: ConnectionStore;

beforeAll(async () => {
  tables = await startClubTables();
  store = createConnectionStore(tables.documents, tables.names.tokens);
});
afterAll(() => tables.stop());

const now = Date.UTC(2026, 10, 24, 12);
const of = (externalAthleteId: string): OutsideAthlete => ({ source: 'strava', externalAthleteId });
const inSec = (seconds: number) => now / 1000 + seconds;

test('a token with an hour left is used as it is', async () => {
  const athleteId = newAthleteId();
  const current = await putConnection(tables, athleteId, { expiresAt: inSec(3600) });
  const oauth = stravaOauth();

  expect(await keepAlive(current, now, { connections: store, oauth })).toEqual({
    kind: 'ok',
    connection: current,
  });
  expect(oauth.refreshed).toEqual([]);
});

test('a token with less than an hour left is refreshed, and the pair that Strava gave is kept', async () => {
  const athleteId = newAthleteId();
  const current = await putConnection(tables, athleteId, { expiresAt: inSec(3599), refusedAt: now - 1 });

  const token = await keepAlive(current, now, {
    connections: store,
    oauth: stravaOauth({ refresh: [rotated] }),
  });

  expect(token).toMatchObject({ kind: 'ok', connection: { athleteId, accessToken: 'access-2' } });
  const kept = await store.read(of(athleteId));
  expect(kept).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2', scope: current.scope });
  expect(kept?.refusedAt).toBeUndefined();
});

test('who loses the race for a rotation uses what the winner stored', async () => {
  const athleteId = newAthleteId();
  const current = await putConnection(tables, athleteId, { expiresAt: inSec(0) });
  await putConnection(tables, athleteId, { accessToken: 'access-of-winner', refreshToken: 'refresh-of-winner' });

  for (const oauth of [stravaOauth({ refresh: [rotated] }), stravaOauth({ refresh: [{ kind: 'refused' }] })]) {
    expect(await keepAlive(current, now, { connections: store, oauth })).toMatchObject({
      kind: 'ok',
      connection: { accessToken: 'access-of-winner' },
    });
  }
  expect(await store.read(of(athleteId))).toMatchObject({ refreshToken: 'refresh-of-winner' });
});

test('one refusal disconnects nobody: the old token is tried once more a minute later', async () => {
  const athleteId = newAthleteId();
  await putConnection(tables, athleteId, { expiresAt: inSec(0) });
  const services = { connections: store, oauth: stravaOauth({ refresh: [{ kind: 'refused' }] }) };
  const attempt = async (at: number) => {
    const current = await store.read(of(athleteId));
    if (current === undefined) throw new Error('the tokens are gone');
    return keepAlive(current, at, services);
  };

  expect(await attempt(now)).toMatchObject({ kind: 'later', seconds: 60 });
  expect(await attempt(now + 1000)).toMatchObject({ kind: 'later', seconds: 59 });
  expect(await attempt(now + 60_000)).toEqual({ kind: 'refused' });
});

test.each(['status 500', 'TimeoutError'])('no answer changes nothing and waits: %s', async (why) => {
  const athleteId = newAthleteId();
  const current = await putConnection(tables, athleteId, { expiresAt: inSec(0) });

  const token = await keepAlive(current, now, {
    connections: store,
    oauth: stravaOauth({ refresh: [{ kind: 'unavailable', why }] }),
  });

  expect(token).toMatchObject({ kind: 'later' });
  expect(await store.read(of(athleteId))).toEqual(current);
});

test('a token that Strava has just refused is refreshed at any age', async () => {
  const athleteId = newAthleteId();
  const current = await putConnection(tables, athleteId, { expiresAt: inSec(6 * 3600) });

  const token = await keepAlive(
    current,
    now,
    { connections: store, oauth: stravaOauth({ refresh: [rotated] }) },
    { atAnyRate: true },
  );

  expect(token).toMatchObject({ kind: 'ok', connection: { athleteId, accessToken: 'access-2' } });
});
