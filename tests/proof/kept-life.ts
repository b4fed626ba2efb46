import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ClubTables } from '../fixtures/club-tables.ts';
import { newAthleteId } from '../fixtures/members.ts';
import { type Row, type RowsOfTables, rowsThatName, type UploadBefore } from '../fixtures/story-club.ts';
import { type Published, VirtualClub, type VirtualClubSettings } from './virtual-club.ts';
import type { HeldActivity } from './virtual-strava.ts';

/**
 * Everything that the life of a runner has left once nothing is left to happen: another one goes on from a copy of it, for a third
 * of what it takes to live the same again.
 */
export interface KeptLife extends UploadBefore {
  readonly beganAtMs: number;
  readonly endedAtMs: number;
  readonly activity: HeldActivity;
  readonly published: readonly Published[];
  readonly scheduled: readonly string[];
  readonly rows: RowsOfTables;
}

export function keepLife(lived: UploadBefore, club: VirtualClub, all: RowsOfTables): Omit<KeptLife, 'beganAtMs'> {
  const { published, scheduled, strava, time } = club;
  const activity = strava.activities.get(lived.activityId);
  if (activity === undefined) throw new Error('What was uploaded is not at Strava.');
  return {
    ...lived,
    endedAtMs: time.now(),
    activity,
    // What goes out later is no part of it.
    published: [...published],
    scheduled,
    rows: rowsThatName(lived.runner, all),
  };
}

let copies = 0;

/** The same of another runner, with another phone and another activity. */
export function copyOf(life: KeptLife, activityId: string): KeptLife {
  copies += 1;
  const names = new Map([
    [life.runner.athleteId, newAthleteId()],
    [life.runner.phone.slice(1), `1425${3_000_000 + copies}`],
    [life.activityId, activityId],
  ]);
  const named = new RegExp(`(?<!\\d)(?:${[...names.keys()].join('|')})(?!\\d)`, 'g');
  return JSON.parse(JSON.stringify(life).replace(named, (name) => names.get(name) ?? name));
}

/** A club in which this has been lived. */
export async function goOnWith(
  { endedAtMs: startMs, activityId, activity, published, scheduled, rows }: KeptLife,
  tables: ClubTables,
  settings: Omit<VirtualClubSettings, 'startMs' | 'scheduled'>,
): Promise<VirtualClub> {
  const { documents, names } = tables;
  const puts = (all: readonly Row[]) => all.map((Item) => ({ PutRequest: { Item } }));
  await documents.send(
    new BatchWriteCommand({
      RequestItems: {
        [names.members]: puts(rows.Members),
        [names.tokens]: puts(rows.Tokens),
        [names.recovery]: puts(rows.Recovery),
        [names.ledger]: puts(rows.Ledger),
      },
    }),
  );
  const club = new VirtualClub(tables, { ...settings, startMs, scheduled });
  club.published.push(...published);
  club.strava.activities.set(activityId, activity);
  return club;
}
