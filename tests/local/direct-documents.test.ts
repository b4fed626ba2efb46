import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  DynamoDBServiceException,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localCredentials } from '../../bin/local/aws-credentials.ts';
import type { HttpRequest } from '../../bin/local/http-message.ts';
import { region } from '../../bin/local/resource-names.ts';
import { startTableEngine, type TableEngine } from '../../bin/local/table-engine.ts';
import { whenActive } from '../../bin/local/tables.ts';

const translation = { marshallOptions: { removeUndefinedValues: true } };

/** Two stand-ins, the second behind the whole SDK: what the one says to a list of commands the other says, too. */
let engines: readonly [TableEngine, TableEngine];
let clients: readonly [direct: DynamoDBDocumentClient, whole: DynamoDBDocumentClient];

beforeAll(async () => {
  engines = [startTableEngine(undefined, translation), startTableEngine(undefined)];
  clients = [engines[0].documents, throughTheSdk(engines[1])];
  for (const documents of clients) {
    await documents.send(new CreateTableCommand({ ...keys, TableName: 'rows' }));
    await whenActive(documents, 'rows');
  }
});

afterAll(() => Promise.all(engines.map(({ stop }) => stop())));

const keys: Omit<CreateTableCommandInput, 'TableName'> = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
};

const row = {
  ...{ text: 'ä', empty: '', number: 1.25, none: null, yes: true, list: [1, 'b', { c: [] }], no: undefined },
  // Named like parts of a request.
  map: { Item: { a: 1 }, Key: [2], Items: { b: { Keys: 3 } } },
};

test.each<[string, (pk: string) => readonly object[]]>([
  [
    'a row that is put and read',
    (pk) => [
      new PutCommand({ TableName: 'rows', Item: { pk, sk: 'a', ...row } }),
      new PutCommand({ TableName: 'rows', Item: { pk, sk: 'a', ...row, text: 'b' }, ReturnValues: 'ALL_OLD' }),
      new GetCommand({ TableName: 'rows', Key: { pk, sk: 'a' }, ConsistentRead: true }),
      new GetCommand({ TableName: 'rows', Key: { pk, sk: 'not there' } }),
    ],
  ],
  [
    'a row that is changed and deleted',
    (pk) => [
      new UpdateCommand({
        TableName: 'rows',
        Key: { pk, sk: 'a' },
        UpdateExpression: 'SET #text = :text, #map = :map ADD #count :one',
        ExpressionAttributeNames: { '#text': 'text', '#map': 'Item', '#count': 'count' },
        ExpressionAttributeValues: { ':text': 'b', ':map': row.map, ':one': 1 },
        ReturnValues: 'ALL_NEW',
      }),
      new DeleteCommand({ TableName: 'rows', Key: { pk, sk: 'a' }, ReturnValues: 'ALL_OLD' }),
      new DeleteCommand({ TableName: 'rows', Key: { pk, sk: 'a' }, ReturnValues: 'ALL_OLD' }),
    ],
  ],
  [
    'rows of several tables',
    (pk) => [
      new BatchWriteCommand({
        RequestItems: {
          rows: ['a', 'b', 'c'].map((sk) => ({ PutRequest: { Item: { pk, sk, ...row } } })),
        },
      }),
      new BatchWriteCommand({ RequestItems: { rows: [{ DeleteRequest: { Key: { pk, sk: 'b' } } }] } }),
      new BatchGetCommand({ RequestItems: { rows: { Keys: ['a', 'b'].map((sk) => ({ pk, sk })) } } }),
    ],
  ],
  [
    'a page of rows',
    (pk) => [
      ...['a', 'b', 'c'].map((sk) => new PutCommand({ TableName: 'rows', Item: { pk, sk, ...row } })),
      new QueryCommand({
        ...{ TableName: 'rows', Limit: 2, ScanIndexForward: false },
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      }),
      new QueryCommand({
        ...{ TableName: 'rows', ExclusiveStartKey: { pk, sk: 'a' } },
        KeyConditionExpression: 'pk = :pk AND sk > :sk',
        ExpressionAttributeValues: { ':pk': pk, ':sk': ' ' },
      }),
      new ScanCommand({
        TableName: 'rows',
        FilterExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      }),
    ],
  ],
  ['tables', () => [new ListTablesCommand({}), new DeleteTableCommand({ TableName: 'kept by nobody' })]],
  [
    'what is refused',
    (pk) => [
      new PutCommand({ TableName: 'rows', Item: { pk, sk: 'a' }, ConditionExpression: 'attribute_exists(pk)' }),
      new GetCommand({ TableName: 'not there', Key: { pk, sk: 'a' } }),
      new GetCommand({ TableName: 'rows', Key: { pk } }),
      new UpdateCommand({ TableName: 'rows', Key: { pk, sk: 'a' }, UpdateExpression: 'SET SET' }),
      new CreateTableCommand({ ...keys, TableName: 'rows' }),
      new DescribeTableCommand({ TableName: 'not there' }),
    ],
  ],
  ['a value that is none', (pk) => [new PutCommand({ TableName: 'rows', Item: { pk, sk: 'a', not: Number.NaN } })]],
])('%s: the same answers as through the whole SDK', async (about, commandsOf) => {
  const [direct, whole] = await Promise.all(
    clients.map(async (documents) => {
      const answers: unknown[] = [];
      for (const command of commandsOf(about)) answers.push(await answerTo(documents, command));
      return answers;
    }),
  );
  expect(direct).toEqual(whole);
});

test('a command without a direct way is refused by its name', async () => {
  await expect(clients[0].send(new TransactWriteCommand({ TransactItems: [] }))).rejects.toThrow(
    'TransactWriteCommand',
  );
});

async function answerTo(documents: DynamoDBDocumentClient, command: object): Promise<unknown> {
  try {
    const { $metadata, ...answer } = await documents.send(command as GetCommand);
    return { status: $metadata.httpStatusCode, ...answer };
  } catch (error) {
    if (!(error instanceof DynamoDBServiceException)) return error;
    const { name, message, $fault, $metadata } = error;
    return { kind: error.constructor, name, message, $fault, status: $metadata.httpStatusCode };
  }
}

function throughTheSdk({ answer }: TableEngine): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    ...{ region, endpoint: 'http://127.0.0.1', credentials: localCredentials },
    requestHandler: {
      async handle({ method, path, headers, body: bytes }: HttpRequest) {
        // The SDK's array of bytes warns when it is treated as anything else.
        const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const { status, ...answered } = await answer({ method, path, headers, body });
        return { response: { statusCode: status, headers: answered.headers, body: Buffer.from(answered.body) } };
      },
    },
  });
  return DynamoDBDocumentClient.from(client, translation);
}
