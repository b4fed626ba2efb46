import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import * as z from 'zod';
import { createReadParameter } from './aws/read-parameter.ts';
import { createSecretParameter } from './aws/secret-parameter.ts';
import { lambdaEnvironment, readEnvironment, restoreEnvironment } from './environment.ts';
import { createClubKey } from './links/club-key.ts';
import { createCheckpoints } from './store/checkpoints.ts';
import { createDeletedActivities } from './store/deleted-activities.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createErasedNames } from './store/erased-names.ts';
import { type RestoreServices, type RowsRestored, restoreRows } from './store/restore-rows.ts';
import { tableNamesOf } from './store/tables.ts';

const requestSchema = z.object({
  table: z.enum(['members', 'tokens', 'recovery', 'ledger']),
  /** The moment that the copy is of. */
  at: z.string().default(''),
});

/** Of the 20 s that the function has. */
const takesNewWorkForMs = 12_000;

let services: Omit<RestoreServices, 'hasTime'> | undefined;

/**
 * Copies rows out of a table that was restored beside one of the club's, named like it with "-restored" behind.
 *
 * Triggered by the admin's command `restore`, who may not read a row. A duplicate is harmless: a row that is there stays.
 */
export const handler = middy<unknown, RowsRestored>()
  .use(injectLambdaContext(new Logger({ serviceName: 'restore' }), { resetKeys: true }))
  .handler(async (request) => {
    const { table, at } = requestSchema.parse(request);
    const environment = readEnvironment(restoreEnvironment);
    const target = tableNamesOf(environment)[table];
    services ??= servicesOf(environment);
    const now = Date.now();
    const hasTime = () => Date.now() < now + takesNewWorkForMs;
    return restoreRows({ source: `${target}-restored`, target, at }, now, { ...services, hasTime });
  });

function servicesOf({
  LEDGER_TABLE,
  STRAVA_CLIENT_SECRET_PARAMETER,
}: z.infer<ReturnType<typeof restoreEnvironment>>): Omit<RestoreServices, 'hasTime'> {
  const documents = createDocumentClient();
  const clientSecret = createSecretParameter(
    createReadParameter(readEnvironment(lambdaEnvironment)),
    STRAVA_CLIENT_SECRET_PARAMETER,
  );
  return {
    documents,
    deleted: createDeletedActivities(documents, LEDGER_TABLE),
    erased: createErasedNames(documents, LEDGER_TABLE, createClubKey(clientSecret)),
    checkpoints: createCheckpoints(documents, LEDGER_TABLE),
  };
}
