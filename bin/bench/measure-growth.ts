import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { connectionKey } from '../../functions/store/connections.ts';
import { memberKey } from '../../functions/store/member.ts';
import { phoneKey } from '../../functions/store/phone-claims.ts';
import { profileKey } from '../../functions/store/profile.ts';
import { demoProfile } from '../local/demo-athlete.ts';
import type { BenchClub } from './bench-club.ts';
import { unitsOf } from './measure-calls.ts';
import { rounded } from './spread.ts';

const sizes = [10, 100, 1000, 10_000] as const;
/** DynamoDB takes no more items at once. */
const batchSize = 25;
const batchesAtOnce = 8;

/**
 * `growth`: whether an upload takes more calls or units in a larger club. Counts, which are the same on any machine; a time
 * would tell about the stand-in for DynamoDB.
 */
export async function measureGrowth(club: BenchClub) {
  const perUpload: Record<string, Readonly<Record<string, number>>> = {};
  let athletes = 0;
  for (const size of sizes) {
    await addAthletes(club, athletes, size - athletes);
    athletes = size;
    const runner = await club.newRunner();
    const calls = await club.during(() => club.upload(runner));
    const { read, write } = unitsOf(calls);
    perUpload[size] = { calls: calls.length, readUnits: read, writeUnits: write };
  }
  const smallest = perUpload[sizes[0]] ?? {};
  const changes = Object.values(perUpload).flatMap((counts) =>
    Object.entries(counts).map(([what, count]) => Math.abs(count / (smallest[what] ?? Number.NaN) - 1)),
  );
  return { maxChange: rounded(Math.max(...changes)), perUpload };
}

async function addAthletes({ local }: BenchClub, from: number, count: number): Promise<void> {
  const { documents, nameOf } = local.club.tables;
  const rows = Array.from({ length: count }, (_, index) => rowsOf(from + index)).flat();
  const batches = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, batch) =>
    rows.slice(batch * batchSize, (batch + 1) * batchSize),
  );
  for (let batch = 0; batch < batches.length; batch += batchesAtOnce) {
    await Promise.all(
      batches.slice(batch, batch + batchesAtOnce).map((items) => {
        const requests: Record<string, { readonly PutRequest: { readonly Item: Record<string, unknown> } }[]> = {};
        for (const { table, item } of items) {
          requests[nameOf(table)] = [...(requests[nameOf(table)] ?? []), { PutRequest: { Item: item } }];
        }
        return documents.send(new BatchWriteCommand({ RequestItems: requests }));
      }),
    );
  }
}

function rowsOf(index: number): { readonly table: string; readonly item: Record<string, unknown> }[] {
  const athleteId = String(900_000_000 + index);
  const phone = `+1425${String(5_000_000 + index)}`;
  const joinedAt = Date.UTC(2026, 10, 1);
  const member = { athleteId, state: { kind: 'active' }, contact: { kind: 'text', phone }, units: 'metric', joinedAt };
  const outside = { source: 'strava', externalAthleteId: athleteId } as const;
  const tokens = { accessToken: `access-${index}`, refreshToken: `refresh-${index}`, expiresAt: 1, scope: 'read' };
  return [
    { table: 'Members', item: { ...memberKey(athleteId), ...member } },
    { table: 'Members', item: { ...phoneKey(phone), athleteId } },
    { table: 'Tokens', item: { ...connectionKey(outside), ...outside, athleteId, ...tokens } },
    { table: 'Recovery', item: { ...profileKey(athleteId), ...demoProfile } },
  ];
}
