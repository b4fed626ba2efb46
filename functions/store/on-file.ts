import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type CheckIns, checkInsKey, checkInsSchema, noCheckIns } from './check-ins.ts';
import { type History, historyKey, historySchema, noHistory } from './history.ts';
import { type ItemAddress, readItems } from './item-batch.ts';
import { type Member, memberKey, memberSchema } from './member.ts';
import { type AthleteProfile, profileKey, profileSchema } from './profile.ts';
import { readRow } from './row.ts';
import { type ClubTableNames, tableOfRow } from './tables.ts';

/** What is on file about a member that their plan is made from, and how to reach them. */
export interface MemberOnFile {
  /** `undefined`: they have left. */
  readonly member: Member | undefined;
  readonly profile: AthleteProfile | undefined;
  readonly history: History;
  readonly checkIns: CheckIns;
}

type Tables = Pick<ClubTableNames, 'members' | 'recovery'>;

/** One round trip. */
export function createReadOnFile(documents: DynamoDBDocumentClient, tables: Tables) {
  return async (athleteId: string): Promise<MemberOnFile> =>
    onFileIn(await readItems(documents, onFileAddresses(athleteId, tables)));
}

/** Where it stands, for whoever reads more with it. */
export function onFileAddresses(athleteId: string, tables: Tables): readonly ItemAddress[] {
  return [
    { table: tables[tableOfRow.member], key: memberKey(athleteId) },
    { table: tables[tableOfRow.profile], key: profileKey(athleteId) },
    { table: tables[tableOfRow.history], key: historyKey(athleteId) },
    { table: tables[tableOfRow['check-ins']], key: checkInsKey(athleteId) },
  ];
}

/** @param items as they were found there, in the same order; what follows is somebody else's. */
export function onFileIn([member, profile, history, checkIns]: readonly unknown[]): MemberOnFile {
  return {
    member: readRow('member', memberSchema, member),
    profile: readRow('profile', profileSchema, profile),
    history: readRow('history', historySchema, history) ?? noHistory,
    checkIns: readRow('check-ins', checkInsSchema, checkIns) ?? noCheckIns,
  };
}
