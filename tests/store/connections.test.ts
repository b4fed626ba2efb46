import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutsideAthlete } from '../../functions/sources/source-event.ts';
import { type ConnectionStore, connectionKey, createConnectionStore } from '../../functions/store/connections.ts';
import { olderTokensKey } from '../../functions/store/older-tokens.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { connection, newAthleteId, putConnection } from '../fixtures/members.ts';

let tables: ClubTables;
let store: ConnectionStore;

beforeAll(async () => {
  tables = await startClubTables();
  store = createConnectionStore(tables.documents, tables.names.tokens);
});
afterAll(() => tables.stop());

const soon = Math.floor(Date.UTC(2100, 0, 1) / 1000);
const rotated = { accessToken: 'access-2', refreshToken: 'refresh-2', expiresAt: 1795600000 };

describe('an id of the outside world', () => {
  test('leads to the club’s own id of whose it is, with the tokens, in one read', async () => {
    const externalAthleteId = newAthleteId();
    const made = connection('m-own', { externalAthleteId });
    await store.put(made);

    expect(await store.find(made)).toEqual({ athleteId: 'm-own', connection: made });
  });

  test('of one source is nobody’s at another, though it is the same', async () => {
    const { externalAthleteId } = await putConnection(tables, newAthleteId());

    expect(await store.find({ source: 'intervals', externalAthleteId })).toBeUndefined();
  });

  test('belongs to whoever claimed it first', async () => {
    const externalAthleteId = newAthleteId();

    expect(await store.claim(connection('m-first', { externalAthleteId }), soon)).toBe('m-first');
    expect(await store.claim(connection('m-second', { externalAthleteId }), soon)).toBe('m-first');
    expect(await store.find({ source: 'strava', externalAthleteId })).toMatchObject({ athleteId: 'm-first' });
  });

  test('whose tokens cannot be read still leads to its member', async () => {
    const externalAthleteId = newAthleteId();
    const outside: OutsideAthlete = { source: 'strava', externalAthleteId };
    await tables.put('tokens', connectionKey(outside), { ...outside, athleteId: 'm-odd', accessToken: '' });

    expect(await store.find(outside)).toEqual({ athleteId: 'm-odd', connection: undefined });
  });

  test('of a source whose tokens do not expire is refused by the only token that there is', async () => {
    const { refreshToken, expiresAt, ...kept } = connection('m-own', { source: 'intervals', externalAthleteId: 'i7' });
    await store.put(kept);

    await store.noteRefusal({ ...kept, accessToken: 'of before' }, 5);
    expect((await store.read(kept))?.refusedAt).toBeUndefined();
    await store.noteRefusal(kept, 7);
    await store.noteRefusal(kept, 9);
    expect(await store.read(kept)).toEqual({ ...kept, refusedAt: 7 });
  });
});

describe('tokens as the version before kept them', () => {
  const olderTokens = async () => {
    const { source, externalAthleteId, athleteId, ...tokens } = connection(newAthleteId());
    await tables.put('tokens', olderTokensKey(athleteId), tokens);
    return { ...tokens, source, externalAthleteId, athleteId };
  };
  const rowsOf = async (athleteId: string) =>
    (await tables.scan('tokens')).filter((row) => JSON.stringify(row).includes(athleteId)).map(({ pk }) => pk);

  test('are read as a connection of the athlete whose id is Strava’s number', async () => {
    const older = await olderTokens();

    expect(await store.find(older)).toEqual({ athleteId: older.athleteId, connection: older });
    expect(await rowsOf(older.athleteId)).toEqual([`athlete#${older.athleteId}`]);
  });

  test.each<
    readonly [string, (connections: ConnectionStore, older: ReturnType<typeof connection>) => Promise<unknown>, object]
  >([
    ['rotated', (connections, older) => connections.rotate(older, rotated), rotated],
    ['refused', (connections, older) => connections.noteRefusal(older, 7), { refusedAt: 7 }],
    ['refused a read', (connections, older) => connections.noteReadRefusal(older, 7), { readRefusedAt: 7 }],
    ['put anew', (connections, older) => connections.put({ ...older, ...rotated }), rotated],
  ])('are brought over when they are %s', async (_, write, written) => {
    const older = await olderTokens();

    await write(store, older);

    expect(await store.find(older)).toEqual({
      athleteId: older.athleteId,
      connection: expect.objectContaining({ ...older, ...written }),
    });
    expect(await rowsOf(older.athleteId)).toEqual([`connection#strava#${older.athleteId}`]);
  });

  test('are rotated by one of two at once, and the other reads what it stored', async () => {
    const older = await olderTokens();

    const won = await Promise.all([
      store.rotate(older, rotated),
      store.rotate(older, { ...rotated, refreshToken: 'refresh-3' }),
    ]);

    expect(won.toSorted()).toEqual([false, true]);
    expect((await store.read(older))?.refreshToken).toBe(won[0] ? 'refresh-2' : 'refresh-3');
  });

  test('go with the connection', async () => {
    const older = await olderTokens();

    await store.remove(older);

    expect(await rowsOf(older.athleteId)).toEqual([]);
  });
});
