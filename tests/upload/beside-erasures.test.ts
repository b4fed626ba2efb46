import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { createConnectionStore } from '../../functions/store/connections.ts';
import { createErasure } from '../../functions/store/erasure.ts';
import { createMemberStore } from '../../functions/store/member.ts';
import { createMembership } from '../../functions/store/membership.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { stravaSources } from '../fixtures/strava-sources.ts';
import { activityEvent, runEndedAt, startUploadLine } from '../fixtures/upload-line.ts';

/** A member's erasure waits in the line of one source, and what another tells is handled beside it. */
let tables: ClubTables;
beforeAll(async () => {
  tables = await startClubTables();
});
afterAll(() => tables.stop());

const noon = Date.UTC(2026, 10, 24, 12);

/** Their activities come from intervals.icu by now; what came from Strava is still there. */
const leaveStrava = (athleteId: string) =>
  createMembership(tables.documents, tables.names.members).changeSource(athleteId, {
    connections: [
      { source: 'intervals', externalAthleteId: `i${athleteId}` },
      { source: 'strava', externalAthleteId: athleteId },
    ],
    mornings: null,
    activities: { source: 'intervals', wording: 'w', agreedAt: noon },
    leftSources: [{ source: 'strava', leftAt: noon }],
  });

/** All that they have, as the eraser goes through it; up to some point of it. */
async function erase(athleteId: string, upTo: 'rows' | 'member'): Promise<void> {
  const member = await createMemberStore(tables.documents, tables.names.members).beginErasing(athleteId, 'R', noon);
  const erasure = createErasure(tables.documents, tables.names, async () => 'key');
  const connections = createConnectionStore(tables.documents, tables.names.tokens);
  for (const outside of member?.connections ?? []) await connections.remove(outside);
  await erasure.eraseRows(athleteId);
  if (upTo === 'member' && member !== undefined) await erasure.eraseMember(athleteId, member.contact, noon);
}

async function leftOf(athleteId: string): Promise<readonly unknown[]> {
  const names = ['members', 'tokens', 'recovery', 'ledger'] as const;
  const rows = (await Promise.all(names.map((name) => tables.scan(name)))).flat();
  return rows.filter((row) => JSON.stringify(row).includes(athleteId)).map(({ sk }) => sk);
}

test.each(['rows', 'member'] as const)(
  'a deletion at the source that they have left writes nothing anew beside an erasure that has got to the %s',
  async (upTo) => {
    const line = await startUploadLine(tables, { now: noon });
    const { athleteId } = line;
    await line.upload(runEndedAt('1', noon - minuteMs), noon);
    await leaveStrava(athleteId);
    const connections = createConnectionStore(tables.documents, tables.names.tokens);
    const activity = async () => {
      await erase(athleteId, upTo);
      return { kind: 'not-found', rate: undefined } as const;
    };
    const sources = stravaSources({ connections, api: { activity } });
    const beside = await startUploadLine(tables, { now: noon, of: athleteId, externalAthleteId: athleteId, sources });
    const told = activityEvent(athleteId, '1', noon + minuteMs, 'delete');

    await beside.handle(told, noon + minuteMs);
    await beside.handle(told, noon + 2 * minuteMs);

    expect(await leftOf(athleteId)).toEqual([]);
  },
);
