import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourMs } from '../../functions/clock/lifetime.ts';
import { createMemberStore, type Member } from '../../functions/store/member.ts';
import type { StravaAnswer } from '../../functions/strava/strava-api.ts';
import type { RefreshAnswer } from '../../functions/strava/strava-oauth.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { stravaOauth } from '../fixtures/strava-oauth.ts';
import { runEndedAt, startUploadLine, type UploadLine } from '../fixtures/upload-line.ts';

let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

/** A Tuesday, 12:00 in London. */
const noon = Date.UTC(2026, 10, 24, 12);
const runners = 24;
const uploadsEach = 3;

/** Always the same numbers between 0 and 1, so that a storm can be repeated. */
const chanceFrom = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};

const refusals: readonly StravaAnswer<unknown>[] = [
  { kind: 'unauthorized', rate: undefined },
  { kind: 'unauthorized', rate: undefined },
  { kind: 'unavailable', why: 'status 502', rate: undefined },
  { kind: 'not-found', rate: undefined },
];
const good: RefreshAnswer = {
  kind: 'ok',
  tokens: { accessToken: 'access-2', refreshToken: 'refresh-2', expiresAt: noon / 1000 + 30 * 24 * 3600 },
};

test('a minute in which Strava refuses what it should not: nobody is disconnected, nothing is lost or doubled', async () => {
  const chance = chanceFrom(7);
  const lines: UploadLine[] = [];
  let refusedTwice = 0;
  for (let runner = 0; runner < runners; runner += 1) {
    const line = await startUploadLine(tables, { now: noon, oauth: stravaOauth({ refresh: [good] }) });
    lines.push(line);
    for (let upload = 0; upload < uploadsEach; upload += 1) {
      // Two in three reads of this minute are refused, in one way or another.
      while (chance() < 0.67) {
        const refusal = refusals[Math.floor(chance() * refusals.length)];
        if (refusal !== undefined) line.answers.push(refusal);
      }
      const [first, second] = line.answers.map(({ kind }) => kind);
      if (first === 'unauthorized' && second === 'unauthorized') refusedTwice += 1;
      const at = noon + upload * 10_000;
      await line.upload(runEndedAt(String(upload + 1), at - (uploadsEach - upload) * 5 * hourMs), at);
    }
    line.answers.splice(0);
    for (let back = await line.comeBack(); back !== undefined; back = await line.comeBack());
  }

  expect(refusedTwice).toBeGreaterThan(3);
  const members = createMemberStore(tables.documents, tables.names.members);
  const states = await Promise.all(lines.map(({ athleteId }) => members.read(athleteId)));
  const texts = lines.map(({ sent }) => sent.filter(({ kind }) => kind === 'advice').map(({ messageId }) => messageId));

  expect(states.filter((state: Member | undefined) => state?.state.kind !== 'active')).toEqual([]);
  expect(texts.map((ids) => new Set(ids).size)).toEqual(Array.from({ length: runners }, () => uploadsEach));
  expect(texts.flat()).toHaveLength(runners * uploadsEach);
}, 60_000);
