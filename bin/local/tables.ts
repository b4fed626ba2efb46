import { setTimeout as pause } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { KeptDataError } from './data-directory.ts';
import { findResource } from './resource-names.ts';
import type { StackResources } from './stack-resources.ts';
import type { TableEngine } from './table-engine.ts';

export interface LocalTables {
  readonly documents: DynamoDBDocumentClient;
  /** The physical name of a table, by its logical id or an unmistakable part of it. */
  nameOf(table: string): string;
}

/**
 * Creates the tables of the stack, or finds them again.
 *
 * @throws KeptDataError when a table kept from before has other keys than the template's.
 */
export async function createTables(
  { tables }: Pick<StackResources, 'tables'>,
  { documents }: TableEngine,
): Promise<LocalTables> {
  for (const table of tables) {
    if (await create(documents, table)) continue;
    if ((await keysOf(documents, table.name)) !== JSON.stringify(table.properties.KeySchema)) {
      throw new KeptDataError(`it keeps ${table.logicalId} with other keys`);
    }
  }
  await Promise.all(tables.map(({ name }) => whenActive(documents, name)));
  return { documents, nameOf: (table) => findResource(tables, table).name };
}

/** A table is made a moment after the answer that it is being made. */
export async function whenActive(documents: DynamoDBDocumentClient, name: string): Promise<void> {
  for (let look = 0; look < mostLooks; look += 1) {
    const { Table } = await documents.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await pause(5);
  }
  throw new Error(`The table ${name} has not become active.`);
}

const mostLooks = 1000;

type TableResource = StackResources['tables'][number];
type Index = NonNullable<TableResource['properties']['GlobalSecondaryIndexes']>[number];

/** False: there is one of that name. */
async function create(documents: DynamoDBDocumentClient, { name, properties }: TableResource): Promise<boolean> {
  const { AttributeDefinitions, KeySchema, BillingMode, GlobalSecondaryIndexes } = properties;
  try {
    await documents.send(
      new CreateTableCommand({
        ...{ TableName: name, AttributeDefinitions, KeySchema, BillingMode },
        ...(GlobalSecondaryIndexes === undefined
          ? {}
          : { GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(withDefinedAttributes) }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
}

function withDefinedAttributes({ IndexName, KeySchema, Projection: { ProjectionType, NonKeyAttributes } }: Index) {
  return {
    IndexName,
    KeySchema,
    Projection: { ProjectionType, ...(NonKeyAttributes === undefined ? {} : { NonKeyAttributes }) },
  };
}

async function keysOf(documents: DynamoDBDocumentClient, name: string): Promise<string> {
  const { Table } = await documents.send(new DescribeTableCommand({ TableName: name }));
  return JSON.stringify((Table?.KeySchema ?? []).map(({ AttributeName, KeyType }) => ({ AttributeName, KeyType })));
}
