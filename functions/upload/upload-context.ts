import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ActivityEvent } from '../athlete-events/athlete-event.ts';
import { unlessExpired } from '../clock/lifetime.ts';
import type { Connection } from '../sources/source.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import { type CheckIns, checkInsKey, checkInsSchema } from '../store/check-ins.ts';
import { connectionKey, createConnectionStore } from '../store/connections.ts';
import { deletedActivityKey, deletedActivitySchema } from '../store/deleted-activities.ts';
import { type History, historyKey, historySchema, noHistory } from '../store/history.ts';
import { type ItemAddress, readItems } from '../store/item-batch.ts';
import { type Member, memberKey, memberSchema } from '../store/member.ts';
import { firstMemberId } from '../store/member-id.ts';
import { olderAthleteId } from '../store/older-tokens.ts';
import { type PrescriptionRow, prescriptionKey, prescriptionRowSchema } from '../store/prescription-row.ts';
import { type AthleteProfile, profileKey, profileSchema } from '../store/profile.ts';
import { readPlaceKey, readPlaceSchema } from '../store/read-quota.ts';
import { readRow } from '../store/row.ts';
import { type SourceApp, sourceAppKey, sourceAppSchema } from '../store/source-app.ts';
import { type ClubTableNames, tableOfRow } from '../store/tables.ts';

/** Everything that is on file about one upload, its athlete and the club's app at its source. */
export interface UploadContext {
  readonly app: SourceApp;
  readonly member: Member | undefined;
  readonly connection: Connection | undefined;
  readonly profile: AthleteProfile | undefined;
  readonly history: History;
  readonly checkIns: CheckIns | undefined;
  /** What we made of this activity before. */
  readonly stored: PrescriptionRow | undefined;
  /** When its source told last that the activity is gone, epoch seconds. */
  readonly deletedAtSec: number | undefined;
  /** Start of the window in which this activity has a place for its read. */
  readonly reservedWindow: number | undefined;
}

/** What happened to an activity, and whose it is in the club. */
export type MemberActivityEvent = ActivityEvent & { readonly athleteId: string };

/** What came up, and when: an activity at a source, or a file. */
export type UploadEvent = Pick<MemberActivityEvent, 'athleteId' | 'activityId' | 'eventTime'>;

/** An athlete as a source names them, or by the club's own id. */
export type AskedAthlete = { readonly outside: OutsideAthlete } | { readonly athleteId: string };

/**
 * All that is on file about an athlete and one upload, with their tokens where a source names them: one round trip for most who
 * joined with an id of the club's own, two for others. One where the athlete is named by the club's own id; then there are no tokens in it.
 */
export async function loadUploadContext(
  documents: DynamoDBDocumentClient,
  tables: ClubTableNames,
  { activityId, ...asked }: AskedAthlete & { readonly activityId: string },
  now: number,
): Promise<UploadContext> {
  const { items, connection, app } =
    'outside' in asked
      ? await itemsOfOutside(documents, tables, asked.outside, activityId)
      : { items: await readItems(documents, itemsOf(asked.athleteId, activityId, tables)) };
  const [member, profile, history, checkIns, stored, place, deleted] = items;

  return {
    app: readRow('source-app', sourceAppSchema, app) ?? {},
    member: readRow('member', memberSchema, member),
    connection,
    profile: readRow('profile', profileSchema, profile),
    history: readRow('history', historySchema, history) ?? noHistory,
    checkIns: readRow('check-ins', checkInsSchema, checkIns),
    stored: unlessExpired(readRow('prescription', prescriptionRowSchema, stored), now),
    reservedWindow: unlessExpired(readRow('read-place', readPlaceSchema, place), now)?.windowStart,
    deletedAtSec: unlessExpired(readRow('deleted-activity', deletedActivitySchema, deleted), now)?.eventTime,
  };
}

interface OutsideItems {
  readonly items: readonly unknown[];
  readonly connection?: Connection | undefined;
  readonly app?: unknown;
}

/** The connection says whose an outside id is; with it comes what is on file under the id that they were probably given. */
async function itemsOfOutside(
  documents: DynamoDBDocumentClient,
  tables: ClubTableNames,
  outside: OutsideAthlete,
  activityId: string,
): Promise<OutsideItems> {
  const guess = firstMemberId(outside, tables.tokens);
  const [connectionRow, app, ...guessed] = await readItems(documents, [
    { table: tables[tableOfRow.connection], key: connectionKey(outside) },
    { table: tables[tableOfRow['source-app']], key: sourceAppKey(outside.source) },
    ...itemsOf(guess, activityId, tables),
  ]);
  const found = await createConnectionStore(documents, tables.tokens).findIn(outside, connectionRow);
  // Members from before connections were kept may have no tokens.
  const athleteId = found?.athleteId ?? olderAthleteId(outside) ?? '';
  const isRight = athleteId === guess;
  const items = isRight ? guessed : await readItems(documents, itemsOf(athleteId, activityId, tables));
  return { items, app, connection: found?.connection };
}

function itemsOf(athleteId: string, activityId: string, tables: ClubTableNames): readonly ItemAddress[] {
  return [
    { table: tables[tableOfRow.member], key: memberKey(athleteId) },
    { table: tables[tableOfRow.profile], key: profileKey(athleteId) },
    { table: tables[tableOfRow.history], key: historyKey(athleteId) },
    { table: tables[tableOfRow['check-ins']], key: checkInsKey(athleteId) },
    { table: tables[tableOfRow.prescription], key: prescriptionKey(athleteId, activityId) },
    { table: tables[tableOfRow['read-place']], key: readPlaceKey(athleteId, activityId) },
    { table: tables[tableOfRow['deleted-activity']], key: deletedActivityKey(athleteId, activityId) },
  ];
}
