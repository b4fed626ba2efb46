import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unlessExpired } from '../clock/lifetime.ts';
import { type CheckIns, checkInsKey, checkInsSchema } from '../store/check-ins.ts';
import { deletedActivityKey, deletedActivitySchema } from '../store/deleted-activities.ts';
import { type History, historyKey, historySchema, noHistory } from '../store/history.ts';
import { readItems } from '../store/item-batch.ts';
import { type Member, memberKey, memberSchema } from '../store/member.ts';
import { type PrescriptionRow, prescriptionKey, prescriptionRowSchema } from '../store/prescription-row.ts';
import { type AthleteProfile, profileKey, profileSchema } from '../store/profile.ts';
import { readPlaceKey, readPlaceSchema } from '../store/read-quota.ts';
import { readRow } from '../store/row.ts';
import { type StravaApp, stravaAppKey, stravaAppSchema } from '../store/strava-app.ts';
import { type Tokens, tokensKey, tokensSchema } from '../store/strava-tokens.ts';
import { type ClubTableNames, tableOfRow } from '../store/tables.ts';

/** Everything that is on file about one upload, its athlete and the club's Strava app. */
export interface UploadContext {
  readonly app: StravaApp;
  readonly member: Member | undefined;
  readonly tokens: Tokens | undefined;
  readonly profile: AthleteProfile | undefined;
  readonly history: History;
  readonly checkIns: CheckIns | undefined;
  /** What we made of this activity before. */
  readonly stored: PrescriptionRow | undefined;
  /** When Strava told last that the activity is gone, epoch seconds. */
  readonly deletedAtSec: number | undefined;
  /** Start of the window in which this activity has a place for its read. */
  readonly reservedWindow: number | undefined;
}

/** One round trip, whatever there is to read. */
export async function loadUploadContext(
  documents: DynamoDBDocumentClient,
  tables: ClubTableNames,
  { athleteId, activityId }: { readonly athleteId: string; readonly activityId: string },
  now: number,
): Promise<UploadContext> {
  const [app, member, tokens, profile, history, checkIns, stored, place, deleted] = await readItems(documents, [
    { table: tables[tableOfRow['strava-app']], key: stravaAppKey },
    { table: tables[tableOfRow.member], key: memberKey(athleteId) },
    { table: tables[tableOfRow.tokens], key: tokensKey(athleteId) },
    { table: tables[tableOfRow.profile], key: profileKey(athleteId) },
    { table: tables[tableOfRow.history], key: historyKey(athleteId) },
    { table: tables[tableOfRow['check-ins']], key: checkInsKey(athleteId) },
    { table: tables[tableOfRow.prescription], key: prescriptionKey(athleteId, activityId) },
    { table: tables[tableOfRow['read-place']], key: readPlaceKey(athleteId, activityId) },
    { table: tables[tableOfRow['deleted-activity']], key: deletedActivityKey(athleteId, activityId) },
  ]);

  return {
    app: readRow('strava-app', stravaAppSchema, app) ?? {},
    member: readRow('member', memberSchema, member),
    tokens: readRow('tokens', tokensSchema, tokens),
    profile: readRow('profile', profileSchema, profile),
    history: readRow('history', historySchema, history) ?? noHistory,
    checkIns: readRow('check-ins', checkInsSchema, checkIns),
    stored: unlessExpired(readRow('prescription', prescriptionRowSchema, stored), now),
    reservedWindow: unlessExpired(readRow('read-place', readPlaceSchema, place), now)?.windowStart,
    deletedAtSec: unlessExpired(readRow('deleted-activity', deletedActivitySchema, deleted), now)?.eventTime,
  };
}
