import {
  DeleteTableCommand,
  DescribeTableCommand,
  PutResourcePolicyCommand,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { askFunction } from './ask-function.ts';
import { fromAws } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import type { CommandContext } from './command-context.ts';
import { regionOf } from './command-context.ts';
import { deployedClub, RegionUnknownError } from './deployed-club.ts';
import { type DeployedStack, findResource } from './stack.ts';
import type { VerbResult } from './verb.ts';

export type RestorableTable = 'members' | 'tokens' | 'recovery' | 'ledger';

const logicalIds: Readonly<Record<RestorableTable, string>> = {
  members: 'TablesMembers',
  tokens: 'TablesTokens',
  recovery: 'TablesRecovery',
  ledger: 'TablesLedger',
};

/** Of bodies and tokens: a table that is made of one is closed at once, as it is itself. */
const closed: readonly RestorableTable[] = ['tokens', 'recovery'];

const answerSchema = z.object({ restored: z.int(), kept: z.int(), leftOut: z.int(), isDone: z.boolean() });

const looksEveryMs = 10_000;
/** AWS restores a small table within minutes, and a big one within hours. */
const maxLooks = 6 * 60 * 4;

/**
 * `club -- restore`: puts rows of an earlier moment back where there are none. AWS restores the table beside itself; a function
 * copies, and answers with counts; the copy is deleted. Stopped, it goes on where it was when it is run again.
 */
export async function restoreTable(
  context: CommandContext,
  { at, table }: { readonly at: Date; readonly table: RestorableTable },
): Promise<VerbResult> {
  const { screen } = context;
  const region = regionOf(context);
  if (region === undefined) throw new RegionUnknownError();
  const { aws: asAdmin, stack } = await deployedClub(context);
  const aws = context.aws(region);
  const source = findResource(stack, 'AWS::DynamoDB::GlobalTable', logicalIds[table]);
  const copy = `${source}-restored`;

  const arn = await screen.work('AWS restores the table beside itself, which takes minutes', async () => {
    await beginRestore(aws, { source, copy, at });
    return waitForTable(aws, copy, context.sleep);
  });
  if (closed.includes(table)) await closeCopy(aws, arn, stack);
  const counts = await screen.work('Copying rows', () => copyRows(asAdmin, stack, { table, at: at.toISOString() }));
  await fromAws('delete the restored copy', async () =>
    (await aws.documents()).send(new DeleteTableCommand({ TableName: copy })),
  );
  screen.good(
    `${table}: ${counts.restored} rows came back, ${counts.kept} were there already, ${counts.leftOut} were left out (of athletes who have left since, or expired).`,
  );
  return { json: { table, ...counts } };
}

/** @throws CopyOfAnotherMomentError: an earlier restore was left unfinished, and its rows are not the ones that are wanted. */
async function beginRestore(
  { documents }: AwsClients,
  { source, copy, at }: { readonly source: string; readonly copy: string; readonly at: Date },
): Promise<void> {
  const existing = await stateOf({ documents }, copy);
  if (existing?.copyOf !== undefined && existing.copyOf !== isoSeconds(at))
    throw new CopyOfAnotherMomentError(copy, existing.copyOf);
  if (existing !== undefined) return;
  await fromAws('restore the table', async () =>
    (await documents()).send(
      new RestoreTableToPointInTimeCommand({ SourceTableName: source, TargetTableName: copy, RestoreDateTime: at }),
    ),
  );
}

/** @throws RestoreTakesLongError */
async function waitForTable(aws: AwsClients, copy: string, sleep: CommandContext['sleep']): Promise<string> {
  for (let look = 0; look < maxLooks; look += 1) {
    const found = await stateOf(aws, copy);
    if (found?.isActive) return found.arn;
    await sleep(looksEveryMs);
  }
  throw new RestoreTakesLongError();
}

async function stateOf({ documents }: Pick<AwsClients, 'documents'>, name: string) {
  return fromAws('look at the restored copy', async () => {
    try {
      const { Table } = await (await documents()).send(new DescribeTableCommand({ TableName: name }));
      const copyOf = Table?.RestoreSummary?.RestoreDateTime;
      return {
        isActive: Table?.TableStatus === 'ACTIVE',
        arn: Table?.TableArn ?? '',
        ...(copyOf !== undefined && { copyOf: isoSeconds(copyOf) }),
      };
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  });
}

/** A restored table has no policy: for some seconds any administrator of the account could read it. */
async function closeCopy({ documents }: AwsClients, arn: string, stack: DeployedStack): Promise<void> {
  const account = arn.split(':')[4] ?? '';
  const role = findResource(stack, 'AWS::IAM::Role', 'RestoreFunctionServiceRole');
  const statement = {
    Sid: 'RestoreAlone',
    Effect: 'Deny',
    Principal: '*',
    Action: ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PartiQLSelect'].map((name) => `dynamodb:${name}`),
    Resource: arn,
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${account}:role/${role}` } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await fromAws('close the restored copy to everybody but the function', async () =>
    (await documents()).send(new PutResourcePolicyCommand({ ResourceArn: arn, Policy })),
  );
}

async function copyRows(
  { lambda }: AwsClients,
  stack: DeployedStack,
  request: { readonly table: RestorableTable; readonly at: string },
) {
  const functionName = findResource(stack, 'AWS::Lambda::Function', 'Restore');
  const total = { restored: 0, kept: 0, leftOut: 0 };
  for (;;) {
    const answer = await askFunction(await lambda(), functionName, {
      what: 'run the function that copies rows',
      request,
      answer: answerSchema,
    });
    if (answer === undefined) throw new RowsNotCopiedError();
    total.restored += answer.restored;
    total.kept += answer.kept;
    total.leftOut += answer.leftOut;
    if (answer.isDone) return total;
  }
}

function isoSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export class CopyOfAnotherMomentError extends AdminError {
  override readonly name = 'CopyOfAnotherMomentError';

  constructor(copy: string, copyOf: string) {
    super(
      `An earlier restore, of ${copyOf}, was not finished. Its copy of the table is in the way; nothing was changed.`,
      `To finish that one, run this again with --at ${copyOf}. To drop it: AWS console > DynamoDB > Tables > ${copy} > Delete, then run this again.`,
    );
  }
}

export class RestoreTakesLongError extends AdminError {
  override readonly name = 'RestoreTakesLongError';

  constructor() {
    super('AWS has not finished the restored copy of the table yet.', 'Run the same command again: it continues.');
  }
}

export class RowsNotCopiedError extends AdminError {
  override readonly name = 'RowsNotCopiedError';

  constructor() {
    super(
      'The function that copies rows failed. The rows that it copied before stay.',
      'Run the same command again: it continues from there. If it fails again: npm run club -- logs --function restore',
    );
  }
}
