import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import type { Contact } from '../outbox/contact.ts';
import { createPhonePseudonym, unkeyedPhonePseudonym } from '../outbox/phone-pseudonym.ts';
import { createErasedNames } from './erased-names.ts';
import { writeErasureReceipt } from './erasure-receipts.ts';
import { athletePartition, type Key, ofAthlete } from './key.ts';
import { memberKey } from './member.ts';
import { phoneKey } from './phone-claims.ts';
import { phoneCodeKey } from './phone-codes.ts';
import type { ClubTableNames } from './tables.ts';

export interface Erasure {
  /** Notes a schedule that brings an event of theirs back, for as long as it can be there: nothing else knows its name. */
  noteSchedule(athleteId: string, name: string, dueMs: number): Promise<void>;
  /** The names of those. */
  schedulesOf(athleteId: string): Promise<readonly string[]>;
  /** Every row of the athlete except the member row: that one says that an erasure is under way, and goes last. */
  eraseRows(athleteId: string): Promise<void>;
  /** The member row and the claim on the phone. After this nothing in the club knows the athlete, and no backup brings them back. */
  eraseMember(athleteId: string, contact: Contact, now: number): Promise<void>;
  /** Writes all that remains: a date, and a random number that the athlete has been given. */
  writeReceipt(receipt: string, now: number): Promise<void>;
}

const schedulePrefix = 'put-off#';
const scheduleKey = (athleteId: string, name: string): Key => ofAthlete(`${schedulePrefix}${name}`)(athleteId);
/** Longer than Scheduler tries. */
const scheduleKeptForMs = 2 * dayMs;

const keysSchema = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** The limit of BatchWriteItem. */
const deletesAtOnce = 25;
/** An athlete has some hundred rows. This bounds one attempt; the next one deletes what is left. */
const maxPages = 100;

/** @param key of the club: rows about a phone are named by a hash with it. */
export function createErasure(
  documents: DynamoDBDocumentClient,
  tables: ClubTableNames,
  key: () => Promise<string>,
): Erasure {
  const pseudonymOf = createPhonePseudonym(key);
  const erased = createErasedNames(documents, tables.ledger, key);
  return {
    async noteSchedule(athleteId, name, dueMs) {
      const Item = { ...scheduleKey(athleteId, name), expiresAtSec: expiresAtSec(dueMs, scheduleKeptForMs) };
      await documents.send(new PutCommand({ TableName: tables.ledger, Item }));
    },

    async schedulesOf(athleteId) {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName: tables.ledger,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': athletePartition(athleteId), ':prefix': schedulePrefix },
          ConsistentRead: true,
        }),
      );
      return keysSchema.parse(Items).map(({ sk }) => sk.slice(schedulePrefix.length));
    },

    async eraseRows(athleteId) {
      await Promise.all(
        [tables.recovery, tables.ledger, tables.tokens].map((table) =>
          erasePartition(table, athletePartition(athleteId)),
        ),
      );
    },

    async eraseMember(athleteId, contact, now) {
      const phones =
        contact.kind === 'text' ? [await pseudonymOf(contact.phone), unkeyedPhonePseudonym(contact.phone)] : [];
      await erased.note([athleteId, ...phones].map(athletePartition), now);
      if (contact.kind === 'text') {
        await documents.send(new DeleteCommand({ TableName: tables.members, Key: phoneKey(contact.phone) }));
        for (const name of phones) await erasePartition(tables.ledger, athletePartition(name));
      }
      await documents.send(
        new DeleteCommand({ TableName: tables.members, Key: phoneCodeKey({ kind: 'athlete', athleteId }) }),
      );
      await documents.send(new DeleteCommand({ TableName: tables.members, Key: memberKey(athleteId) }));
    },

    writeReceipt: (receipt, now) => writeErasureReceipt(documents, tables.members, receipt, now),
  };

  async function erasePartition(table: string, pk: string): Promise<void> {
    for (let page = 0; page < maxPages; page += 1) {
      const { Items, LastEvaluatedKey } = await documents.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ProjectionExpression: 'pk, sk',
          ConsistentRead: true,
          Limit: deletesAtOnce,
        }),
      );
      const keys = keysSchema.parse(Items ?? []);
      if (keys.length === 0) return;
      const { UnprocessedItems = {} } = await documents.send(
        new BatchWriteCommand({
          RequestItems: { [table]: keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })) },
        }),
      );
      // What DynamoDB leaves unprocessed is found again by the next query.
      if (LastEvaluatedKey === undefined && Object.keys(UnprocessedItems).length === 0) return;
    }
    throw new ErasureUnfinishedError(table);
  }
}

export class ErasureUnfinishedError extends Error {
  override readonly name = 'ErasureUnfinishedError';
  readonly table: string;

  constructor(table: string) {
    super(`Rows of an athlete are left in ${table}. The erasure is tried again with its message.`);
    this.table = table;
  }
}
