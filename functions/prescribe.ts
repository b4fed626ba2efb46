import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { athleteEventSchema } from './athlete-events/athlete-event.ts';
import { answersWithin } from './aws/answers-within.ts';
import { createReadParameter } from './aws/read-parameter.ts';
import { createSecretParameter } from './aws/secret-parameter.ts';
import { createClubSources } from './club-sources/create-club-sources.ts';
import { intervalsAppOf } from './club-sources/intervals-app.ts';
import { createMailTopics } from './delivery/mail-topics.ts';
import { intervalsEnvironment, lambdaEnvironment, prescribeEnvironment, readEnvironment } from './environment.ts';
import { createAthleteLinks } from './links/athlete-links.ts';
import { createClubKey } from './links/club-key.ts';
import { createCountMetric } from './metrics/club-metrics.ts';
import { createOutbox } from './outbox/outbox.ts';
import { createQueueHandler } from './queue/queue-handler.ts';
import { readBody } from './queue/read-body.ts';
import { findingRules } from './recovery-plan/plan-rules.ts';
import { schedulerSettingsOf } from './schedules/one-time-schedule.ts';
import { createPutOff } from './schedules/put-off.ts';
import { createSchedules } from './schedules/schedules.ts';
import { createCheckInStore } from './store/check-ins.ts';
import { createConnectionStore } from './store/connections.ts';
import { createDeletedActivities } from './store/deleted-activities.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createErasure } from './store/erasure.ts';
import { createReadFileSession } from './store/file-sessions.ts';
import { createHistoryStore } from './store/history.ts';
import { createMemberStore } from './store/member.ts';
import { createMembership } from './store/membership.ts';
import { createMessageLedger } from './store/message-ledger.ts';
import { createPrescriptionStore } from './store/prescription-row.ts';
import { createReadQuota } from './store/read-quota.ts';
import { createSeats } from './store/seats.ts';
import { createSourceAppStore } from './store/source-app.ts';
import { tableNamesOf } from './store/tables.ts';
import { createWaitingList } from './store/waiting-list.ts';
import { type AthleteEventServices, handleAthleteEvent } from './upload/handle-athlete-event.ts';
import { loadUploadContext } from './upload/upload-context.ts';

/**
 * Turns what happened to an athlete into a prescription and a message: reads the activity, applies the rules, stores
 * the result and asks the outbox to send it. It is also the only eraser.
 *
 * Triggered by the activity-events queue, one athlete at a time and in order. A duplicate is harmless: a prescription
 * already made for the event only repeats its message, which the ledger makes harmless.
 */
export const handler = createQueueHandler('prescribe', () => {
  const environment = readEnvironment(prescribeEnvironment);
  const documents = createDocumentClient();
  const tables = tableNamesOf(environment);
  const readParameter = createReadParameter(readEnvironment(lambdaEnvironment));
  const clientSecret = createSecretParameter(readParameter, environment.STRAVA_CLIENT_SECRET_PARAMETER);
  const key = createClubKey(clientSecret);
  const connections = createConnectionStore(documents, tables.tokens);
  const history = createHistoryStore(documents, tables.recovery);
  const scheduler = new SchedulerClient(answersWithin);
  const scheduling = schedulerSettingsOf(environment);
  const services: AthleteEventServices = {
    clubName: environment.CLUB_NAME,
    publicUrl: environment.PUBLIC_URL,
    seats: createSeats(documents, tables.members, environment.SEATS),
    waitingList: createWaitingList(documents, tables.members, key),
    topics: createMailTopics(new SNSClient(answersWithin), environment.MAIL_TOPIC_PREFIX),
    loadContext: (upload, now) => loadUploadContext(documents, tables, upload, now),
    members: createMemberStore(documents, tables.members),
    membership: createMembership(documents, tables.members),
    connections,
    history,
    checkIns: createCheckInStore(documents, tables.recovery),
    readFileSession: createReadFileSession(documents, tables.recovery),
    prescriptions: createPrescriptionStore(documents, tables.recovery),
    ledger: createMessageLedger(documents, tables.ledger),
    reads: createReadQuota(documents, tables.ledger),
    app: createSourceAppStore(documents, tables.ledger),
    erasure: createErasure(documents, tables, key),
    send: createOutbox(new SQSClient(answersWithin), environment.OUTBOX_QUEUE_URL),
    sources: createClubSources(environment, {
      clientSecret,
      connections,
      history,
      intervals: intervalsAppOf(readEnvironment(intervalsEnvironment), readParameter),
    }),
    schedules: createSchedules(scheduler, scheduling),
    putOff: createPutOff(scheduler, scheduling, Date.now),
    deleted: createDeletedActivities(documents, tables.ledger),
    links: createAthleteLinks(documents, tables.ledger, environment.PUBLIC_URL, environment.LINK_HOST),
    count: createCountMetric(),
    chance: Math.random,
    rules: findingRules,
    reconnectUrl: `${environment.PUBLIC_URL}/connect`,
  };
  return {
    documents,
    ledgerTable: tables.ledger,
    queueUrl: environment.ACTIVITY_EVENTS_QUEUE_URL,
    deadLetterQueueUrl: environment.ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL,
    async handle(body, now) {
      const event = readBody(athleteEventSchema, body);
      if (event === undefined) return { kind: 'give-up', reason: 'not an athlete event' };
      return handleAthleteEvent(event, now, services);
    },
  };
});
