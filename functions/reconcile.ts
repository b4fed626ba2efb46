import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import * as z from 'zod';
import { type AdminAnswer, adminRequestSchema, answerAdmin } from './admin/answer-admin.ts';
import { createAthleteEvents } from './athlete-events/athlete-events.ts';
import { answersWithin } from './aws/answers-within.ts';
import { createReadParameter } from './aws/read-parameter.ts';
import { createSecretParameter } from './aws/secret-parameter.ts';
import { createClubSources } from './club-sources/create-club-sources.ts';
import { intervalsAppOf } from './club-sources/intervals-app.ts';
import { keepStravaSubscription } from './club-sources/keep-strava-subscription.ts';
import { createMailTopics } from './delivery/mail-topics.ts';
import { intervalsEnvironment, lambdaEnvironment, readEnvironment, reconcileEnvironment } from './environment.ts';
import { createAthleteLinks } from './links/athlete-links.ts';
import { createClubKey } from './links/club-key.ts';
import { createCountMetric } from './metrics/club-metrics.ts';
import { createOutbox } from './outbox/outbox.ts';
import { examineReading, type ReadingExamined } from './reconcile/examine-reading.ts';
import { hourlyJobs, type ReconcileServices } from './reconcile/hourly-jobs.ts';
import { createKeepLogRetention } from './reconcile/keep-log-retention.ts';
import { createOptedOutPhones } from './reconcile/opted-out-phones.ts';
import { type JobReports, runJobs } from './reconcile/run-jobs.ts';
import { createTextOutcomes } from './reconcile/text-outcomes.ts';
import type { SubscriptionState } from './sources/source.ts';
import type { SourceRegistry } from './sources/source-registry.ts';
import { readAllMembers } from './store/all-members.ts';
import { createCheckInStore } from './store/check-ins.ts';
import { createCheckpoints } from './store/checkpoints.ts';
import { createConnectionStore } from './store/connections.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createHistoryStore } from './store/history.ts';
import { createMemberStore } from './store/member.ts';
import { createMembership } from './store/membership.ts';
import { createMessageLedger } from './store/message-ledger.ts';
import { createOpenJoins } from './store/open-joins.ts';
import { createPhoneClaims } from './store/phone-claims.ts';
import { createPhoneCodes } from './store/phone-codes.ts';
import { createProfileStore } from './store/profile.ts';
import { createReadQuota } from './store/read-quota.ts';
import { createSeats } from './store/seats.ts';
import { createSourceAppStore } from './store/source-app.ts';
import { tableNamesOf } from './store/tables.ts';
import { createUnknownUploads } from './store/unknown-uploads.ts';
import { createWaitingList } from './store/waiting-list.ts';

/** Scheduler sends an empty object: run everything. The command line asks for one job, and gets its answer. */
const requestSchema = z.union([
  adminRequestSchema,
  z.object({ ask: z.literal('push-subscription') }),
  z.object({ ask: z.literal('examine') }),
  z.object({ ask: z.undefined().optional() }),
]);

const logger = new Logger({ serviceName: 'reconcile' });
const count = createCountMetric();
let services: Omit<ReconcileServices, 'hasTime'> | undefined;

/**
 * Looks up what nobody reports to the club: who opted out, which texts failed, whose mail was confirmed or ended,
 * uploads without an event, and whether the push subscription is alive. Also does what the admin's command line asks
 * for.
 *
 * Triggered by Scheduler every hour, by the admin's commands, and by the doctor, who asks what it may read. A duplicate
 * is harmless: each job compares the actual state with the stored one, and changes only what differs.
 */
export const handler = middy<unknown, SubscriptionState | ReadingExamined | JobReports | AdminAnswer>()
  .use(injectLambdaContext(logger, { resetKeys: true }))
  .handler(async (request) => {
    const asked = requestSchema.parse(request);
    services ??= servicesOf();
    const now = Date.now();
    const hasTime = () => Date.now() < now + takesNewWorkForMs;
    switch (asked.ask) {
      case 'push-subscription':
        return keepSubscription(services.sources);
      case 'examine':
        return examineReading(now, services);
      case undefined:
        break;
      default:
        return answerAdmin(asked, now, { ...services, hasTime });
    }
    return runJobs(hourlyJobs(now, { ...services, hasTime }), logger, count);
  });

/** Only for the one source whose push address is set by us, when the admin asks for it. */
async function keepSubscription({ all }: SourceRegistry): Promise<SubscriptionState> {
  const [keep] = all.flatMap(({ keepSubscription: kept }) => kept ?? []);
  return keep === undefined ? { subscription: 'refused', why: 'no source of this club has one' } : keep();
}

/** Part of the function's 20 s; the rest is for calls under way, which are short. */
const takesNewWorkForMs = 11_000;
const sourceTimeoutMs = 3000;

function servicesOf(): Omit<ReconcileServices, 'hasTime'> {
  const environment = readEnvironment(reconcileEnvironment);
  const { PUBLIC_URL: publicUrl } = environment;
  const tables = tableNamesOf(environment);
  const documents = createDocumentClient();
  const sns = new SNSClient(answersWithin);
  const sqs = new SQSClient(answersWithin);
  const readParameter = createReadParameter(readEnvironment(lambdaEnvironment));
  const logs = new CloudWatchLogsClient(answersWithin);
  const clientSecret = createSecretParameter(readParameter, environment.STRAVA_CLIENT_SECRET_PARAMETER);
  const key = createClubKey(clientSecret);
  const connections = createConnectionStore(documents, tables.tokens);
  const history = createHistoryStore(documents, tables.recovery);
  const app = createSourceAppStore(documents, tables.ledger);
  const store = createMemberStore(documents, tables.members);

  return {
    clubName: environment.CLUB_NAME,
    publicUrl,
    reconnectUrl: `${publicUrl}/connect`,
    readAllMembers: () => readAllMembers(documents, tables.members),
    members: store,
    store,
    membership: createMembership(documents, tables.members),
    openJoins: createOpenJoins(documents, tables.members),
    seats: createSeats(documents, tables.members, environment.SEATS),
    waitingList: createWaitingList(documents, tables.members, key),
    claims: createPhoneClaims(documents, tables.members),
    codes: createPhoneCodes(documents, { table: tables.members, key }),
    connections,
    profiles: createProfileStore(documents, tables.recovery),
    history,
    checkIns: createCheckInStore(documents, tables.recovery),
    unknownUploads: createUnknownUploads(documents, tables),
    checkpoints: createCheckpoints(documents, tables.ledger),
    ledger: createMessageLedger(documents, tables.ledger),
    links: createAthleteLinks(documents, tables.ledger, publicUrl, environment.LINK_HOST),
    reads: createReadQuota(documents, tables.ledger),
    app,
    topics: createMailTopics(sns, environment.MAIL_TOPIC_PREFIX),
    optedOutPhones: createOptedOutPhones(sns),
    readTextOutcomes: createTextOutcomes(logs, environment.TEXT_LOG_GROUP),
    keepLogRetention: createKeepLogRetention(logs, environment.TEXT_LOG_GROUP),
    sources: createClubSources(environment, {
      clientSecret,
      connections,
      history,
      intervals: intervalsAppOf(readEnvironment(intervalsEnvironment), readParameter),
      timeoutMs: sourceTimeoutMs,
      keepSubscription: keepStravaSubscription({
        apiUrl: environment.STRAVA_API_URL,
        clientId: environment.STRAVA_CLIENT_ID,
        clientSecret,
        app,
        publicUrl,
        webhookSecret: createSecretParameter(readParameter, environment.WEBHOOK_SECRET_PARAMETER),
      }),
    }),
    count,
    send: createOutbox(sqs, environment.OUTBOX_QUEUE_URL),
    tell: createAthleteEvents(sqs, environment.ACTIVITY_EVENTS_QUEUE_URL),
  };
}
