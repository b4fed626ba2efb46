import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import { createAthleteEvents } from './club/athlete-events.ts';
import { createAthleteLinks } from './club/athlete-links.ts';
import { createCheckInStore } from './club/check-ins.ts';
import { createDocumentClient } from './club/document-client.ts';
import { createHistoryStore } from './club/history.ts';
import { createMemberStore } from './club/member.ts';
import { createOutbox } from './club/outbox.ts';
import { createPrescriptionStore } from './club/prescription-row.ts';
import { createProfileStore } from './club/profile.ts';
import { createSchedules, reminderSchema } from './club/schedules.ts';
import { readEnvironment, remindEnvironment } from './environment.ts';
import { type DueErasureServices, eraseWhenDue } from './inbound/planned-erasure.ts';
import { askInTheMorning, type MorningServices } from './morning/ask-in-the-morning.ts';

let services: (MorningServices & DueErasureServices) | undefined;
const logger = new Logger({ serviceName: 'remind' });

/** The SDK by itself waits as long as the function lives. */
const answersWithin = {
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};

/**
 * Asks an athlete in the morning how they are, and says what the day's plan is; or has everything of theirs erased, a day
 * after they asked for it.
 *
 * Invoked by the one-time schedules that `prescribe` and `reply` make. A duplicate is harmless: the question of a day has one
 * name, and so has an erasure.
 * What is thrown is tried again by Lambda and Scheduler, and ends in the schedules' dead-letter queue.
 */
export const handler = middy<unknown, void>()
  .use(injectLambdaContext(logger, { resetKeys: true }))
  .handler(async (event, { invokedFunctionArn }) => {
    services ??= createServices(invokedFunctionArn);
    const reminder = reminderSchema.parse(event);
    const what =
      reminder.kind === 'erase'
        ? await eraseWhenDue(reminder, services)
        : await askInTheMorning(reminder, Date.now(), services);
    logger.info('Reminder handled', { what });
  });

/** @param ownArn from the invocation: a function's environment cannot name the function itself. */
function createServices(ownArn: string): MorningServices & DueErasureServices {
  const environment = readEnvironment(remindEnvironment);
  const documents = createDocumentClient();
  const sqs = new SQSClient(answersWithin);
  return {
    members: createMemberStore(documents, environment.MEMBERS_TABLE),
    profiles: createProfileStore(documents, environment.RECOVERY_TABLE),
    history: createHistoryStore(documents, environment.RECOVERY_TABLE),
    checkIns: createCheckInStore(documents, environment.RECOVERY_TABLE),
    prescriptions: createPrescriptionStore(documents, environment.RECOVERY_TABLE),
    schedules: createSchedules(new SchedulerClient(answersWithin), {
      group: environment.SCHEDULE_GROUP,
      remindFunctionArn: ownArn,
      roleArn: environment.SCHEDULER_ROLE_ARN,
      deadLetterQueueArn: environment.SCHEDULER_DEAD_LETTER_QUEUE_ARN,
    }),
    links: createAthleteLinks(documents, environment.LEDGER_TABLE, environment.PUBLIC_URL),
    putEvent: createAthleteEvents(sqs, environment.ACTIVITY_EVENTS_QUEUE_URL),
    send: createOutbox(sqs, environment.OUTBOX_QUEUE_URL),
  };
}
