import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ActivityEvent } from '../athlete-events/athlete-event.ts';
import { unlessExpired } from '../clock/lifetime.ts';
import type { Connection } from '../sources/source.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import { type CheckIns, checkInsKey, checkInsSchema } from '../store/check-ins.ts';
import { createConnectionStore, type FoundConnection } from '../store/connections.ts';
import { deletedActivityKey, deletedActivitySchema } from '../store/deleted-activities.ts';
import { type History, historyKey, historySchema, noHistory } from '../store/history.ts';
import { readItems } from '../store/item-batch.ts';
import { type Member, memberKey, memberSchema } from '../store/member.ts';
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
 * Two round trips, whatever there is to read: whose the outside id is, with their tokens, and all that is on file about them.
 * One where the athlete is named by the club's own id; then there are no tokens in it.
 */
export async function loadUploadContext(
  documents: DynamoDBDocumentClient,
  tables: ClubTableNames,
  { activityId, ...asked }: AskedAthlete & { readonly activityId: string },
  now: number,
): Promise<UploadContext> {
  const { athleteId, connection } =
    'outside' in asked ? await resolve(asked.outside) : { ...asked, connection: undefined };
  const [member, profile, history, checkIns, stored, place, deleted, app] = await readItems(documents, [
    { table: tables[tableOfRow.member], key: memberKey(athleteId) },
    { table: tables[tableOfRow.profile], key: profileKey(athleteId) },
    { table: tables[tableOfRow.history], key: historyKey(athleteId) },
    { table: tables[tableOfRow['check-ins']], key: checkInsKey(athleteId) },
    { table: tables[tableOfRow.prescription], key: prescriptionKey(athleteId, activityId) },
    { table: tables[tableOfRow['read-place']], key: readPlaceKey(athleteId, activityId) },
    { table: tables[tableOfRow['deleted-activity']], key: deletedActivityKey(athleteId, activityId) },
    ...('outside' in asked
      ? [{ table: tables[tableOfRow['source-app']], key: sourceAppKey(asked.outside.source) }]
      : []),
  ]);

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

  async function resolve(outside: OutsideAthlete): Promise<FoundConnection> {
    const found = await createConnectionStore(documents, tables.tokens).find(outside);
    // Whoever joined before there were connections may be a member without tokens.
    return found ?? { athleteId: olderAthleteId(outside) ?? '', connection: undefined };
  }
}
