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
  /** The moment the copy shows. */
  at: z.string().default(''),
});

/** Part of the function's 20 s. */
const takesNewWorkForMs = 12_000;

let services: Omit<RestoreServices, 'hasTime'> | undefined;

/**
 * Copies rows from a restored table into the club's table; the restored one has the same name with "-restored"
 * appended.
 *
 * Triggered by the admin's command `restore`; the admin may not read a row. A duplicate is harmless: an existing row
 * stays as it is.
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
