import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  DynamoDBServiceException,
  ListTablesCommand,
  ResourceInUseException,
  ResourceNotFoundException,
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
  type TranslateConfig,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { localCredentials } from './aws-credentials.ts';
import type { DynaliteAnswer } from './dynalite-store.ts';
import { region } from './resource-names.ts';

/**
 * The SDK's document client, which reaches DynamoDB's stand-in past the SDK's middlewares: they take more than half of a call's
 * processor time, and here is nothing to sign, to look up or to try again. Rows are translated by the SDK's own functions, and
 * what is refused is one of its errors. The functions of a club have the whole SDK.
 *
 * @throws Error when it is sent a command that it does not know.
 */
export function directDocuments(
  ask: (operation: string, request: object) => Promise<DynaliteAnswer>,
  { marshallOptions, unmarshallOptions }: TranslateConfig,
): DynamoDBDocumentClient {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ region, credentials: localCredentials }));
  // The SDK's own client puts its marks into the options that it is given.
  const asRow = { ...marshallOptions, convertTopLevelContainer: false };
  const fromRow = { ...unmarshallOptions, convertWithoutMapWrapper: false };
  return Object.assign(documents, {
    async send(command: SentCommand) {
      const operation = operations.get(command.constructor);
      if (operation === undefined)
        throw new Error(`${command.constructor.name} has no direct way to DynamoDB's stand-in.`);
      const asked = translated(command.input, (row) => marshall(row, asRow));
      const { status, body } = await ask(operation, Object(asked));
      const $metadata = { httpStatusCode: status };
      if (status !== 200) throw errorOf(refusal.parse(body), $metadata);
      return Object.assign(Object(translated(body, (row) => unmarshall(row, fromRow))), { $metadata });
    },
  });
}

const operations = new Map<unknown, string>([
  [BatchGetCommand, 'BatchGetItem'],
  [BatchWriteCommand, 'BatchWriteItem'],
  [CreateTableCommand, 'CreateTable'],
  [DeleteCommand, 'DeleteItem'],
  [DeleteTableCommand, 'DeleteTable'],
  [DescribeTableCommand, 'DescribeTable'],
  [GetCommand, 'GetItem'],
  [ListTablesCommand, 'ListTables'],
  [PutCommand, 'PutItem'],
  [QueryCommand, 'Query'],
  [ScanCommand, 'Scan'],
  [UpdateCommand, 'UpdateItem'],
]);

interface SentCommand {
  readonly input: object;
}

const refusal = z.object({
  __type: z.string().transform((type) => type.replace(/^.*#/, '')),
  message: z.string().default(''),
});

function errorOf(
  { __type: name, message: told }: z.output<typeof refusal>,
  $metadata: DynamoDBServiceException['$metadata'],
): DynamoDBServiceException {
  const message = told || 'UnknownError';
  const Refusal = refusals.find((kind) => kind.name === name);
  return Refusal === undefined
    ? new DynamoDBServiceException({ name, message, $fault: 'client', $metadata })
    : new Refusal({ message, $metadata });
}

const refusals = [ConditionalCheckFailedException, ResourceInUseException, ResourceNotFoundException];

const oneRow = new Set([
  'Key',
  'Item',
  'Attributes',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'LastEvaluatedKey',
]);
const rowLists = new Set(['Keys', 'Items']);

type Row = Record<string, never>;

/** A part of a request or a response, by its name, with its rows translated. */
function translated(part: unknown, translate: (row: Row) => unknown, name?: string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (name !== undefined && oneRow.has(name)) return translate(part as Row);
  if (Array.isArray(part))
    return part.map((each) => translated(each, translate, rowLists.has(name ?? '') ? 'Item' : undefined));
  return Object.fromEntries(
    // What is read by key comes as a list of rows for each table.
    Object.entries(part).map(([key, value]) => [
      key,
      translated(value, translate, name === 'Responses' ? 'Items' : key),
    ]),
  );
}
