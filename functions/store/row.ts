import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { wentThrough } from './conditional-write.ts';
import type { Key } from './key.ts';
import type { RowKind } from './tables.ts';

/** Any zod schema, of zod or zod/mini. */
export interface RowSchema<Row> {
  safeParse(value: unknown): { readonly success: true; readonly data: Row } | { readonly success: false };
}

/**
 * The one way to read rows of the four tables. A row that does not parse (written by another version, repaired by hand) counts
 * as absent, for readers and writers alike, so that no row can block the answer to a warning sign or an athlete's next message.
 * An alarm names its kind, and nothing that it holds.
 *
 * @returns the parsed row; `undefined` if there is none, or none that can be read.
 */
export function readRow<Row>(kind: RowKind, schema: RowSchema<Row>, item: unknown): Row | undefined {
  if (item === undefined || item === null) return undefined;
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  reportUnreadable(kind);
  return undefined;
}

export interface RowPlace<Row> {
  readonly table: string;
  readonly key: Key;
  readonly kind: RowKind;
  readonly schema: RowSchema<Row>;
}

/** @returns `undefined` where there is no row, or none that can be read. */
export async function fetchRow<Row>(
  documents: DynamoDBDocumentClient,
  { table, key, kind, schema }: RowPlace<Row>,
): Promise<Row | undefined> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
  return readRow(kind, schema, Item);
}

export interface Condition {
  readonly expression: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * The row is still as it was read; 0: there was none. One that was erased in between is not written anew.
 */
export function isRevision(revision: number): Condition {
  return revision === 0
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: 'revision = :revision', values: { ':revision': revision } };
}

/**
 * Puts a row where the condition holds, or in the place of one that cannot be read. `false`: a row that can be read stands
 * in the way.
 */
export async function putRow<Row>(
  documents: DynamoDBDocumentClient,
  { table, key, schema }: RowPlace<Row>,
  row: Readonly<Record<string, unknown>>,
  condition: Condition,
): Promise<boolean> {
  if (await putIf(condition)) return true;

  const { Item: standing } = await documents.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
  if (standing === undefined || schema.safeParse(standing).success) return false;
  return putIf(unchanged(standing));

  function putIf({ expression, values, names }: Condition & { readonly names?: Record<string, string> }) {
    return wentThrough(
      documents.send(
        new PutCommand({
          TableName: table,
          Item: { ...row, ...key },
          ConditionExpression: expression,
          ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
          ...(names === undefined ? {} : { ExpressionAttributeNames: names }),
        }),
      ),
    );
  }
}

/**
 * Empties a row of counters that cannot be read, so that counting starts anew. `false`: there was nothing to empty.
 */
export async function emptyUnreadable<Row>(documents: DynamoDBDocumentClient, place: RowPlace<Row>): Promise<boolean> {
  const { table, key, kind, schema } = place;
  const { Item: standing } = await documents.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
  if (standing === undefined || readRow(kind, schema, standing) !== undefined) return false;
  const { expression, names, values } = unchanged(standing);
  await wentThrough(
    documents.send(
      new PutCommand({
        TableName: table,
        // With its end, so that a row of counters does not outlive its time.
        Item: { ...key, ...(typeof standing.expiresAtSec === 'number' && { expiresAtSec: standing.expiresAtSec }) },
        ConditionExpression: expression,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    ),
  );
  return true;
}

/** DynamoDB's answer to adding a number to something that is none. */
export function isWrongType(error: unknown): boolean {
  return error instanceof Error && error.name === 'ValidationException';
}

/** Compares the row's plain values, so that a readable row which another function has put there meanwhile is not overwritten. */
function unchanged(row: Readonly<Record<string, unknown>>) {
  const fields = Object.entries(row).filter(([, value]) => value === null || typeof value !== 'object');
  return {
    expression: fields.map((_, index) => `#f${index} = :f${index}`).join(' AND '),
    names: Object.fromEntries(fields.map(([name], index) => [`#f${index}`, name])),
    values: Object.fromEntries(fields.map(([, value], index) => [`:f${index}`, value])),
  };
}

const metrics = new Metrics({ namespace: 'Afterrun', serviceName: 'club' });

/** Counts by writing to the log, in CloudWatch's embedded metric format: the stack has an alarm on it. */
function reportUnreadable(kind: RowKind): void {
  const metric = metrics.singleMetric();
  metric.addMetadata('rowKind', kind);
  metric.addMetric('UnreadableRow', MetricUnit.Count, 1);
}
