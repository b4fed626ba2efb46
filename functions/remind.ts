import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import * as z from 'zod';
import { createAthleteEvents } from './athlete-events/athlete-events.ts';
import { type DueErasureServices, eraseWhenDue } from './athlete-events/erase-when-due.ts';
import { answersWithin } from './aws/answers-within.ts';
import { createMorningSources } from './club-sources/create-morning-sources.ts';
import { intervalsMorningsEnvironment, readEnvironment, remindEnvironment } from './environment.ts';
import { createAthleteLinks } from './links/athlete-links.ts';
import { askInTheMorning, type MorningServices } from './morning/ask-in-the-morning.ts';
import { createReadMornings, type MorningsServices } from './morning/read-mornings.ts';
import { createOutbox } from './outbox/outbox.ts';
import { schedulerSettingsOf } from './schedules/one-time-schedule.ts';
import { putOffSchema } from './schedules/put-off.ts';
import { createSchedules, reminderSchema } from './schedules/schedules.ts';
import { createCheckInStore } from './store/check-ins.ts';
import { createConnectionStore } from './store/connections.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createHistoryStore } from './store/history.ts';
import { createMemberStore } from './store/member.ts';
import { createReadOnFile } from './store/on-file.ts';
import { sendWeeklyNote, type WeeklyNoteServices } from './week/send-weekly-note.ts';

type RemindServices = MorningServices &
  WeeklyNoteServices &
  DueErasureServices & { readonly putEvent: ReturnType<typeof createAthleteEvents> };

/** What a one-time schedule sends. */
const dueSchema = z.discriminatedUnion('kind', [reminderSchema, putOffSchema]);

let services: RemindServices | undefined;
const logger = new Logger({ serviceName: 'remind' });

/**
 * Does what is due at its own time: asks an athlete in the morning how they are, with the plan for the day; tells them
 * on Sunday what their week was; has their data erased, a day after they asked for it; puts an event that waited back
 * into its queue.
 *
 * Invoked by the one-time schedules that `prescribe` and `reply` create. A duplicate is harmless: each day's question,
 * each Sunday's note, each erasure and each returned event has one name. If it throws, Lambda and Scheduler retry; in
 * the end it goes to the schedules' dead-letter queue.
 */
export const handler = middy<unknown, void>()
  .use(injectLambdaContext(logger, { resetKeys: true }))
  .handler(async (event, { invokedFunctionArn }) => {
    services ??= createServices(invokedFunctionArn);
    const what = await doWhatIsDue(dueSchema.parse(event), services);
    logger.info('Schedule handled', { what });
  });

async function doWhatIsDue(due: z.infer<typeof dueSchema>, remind: RemindServices): Promise<string> {
  switch (due.kind) {
    case 'check-in':
      return askInTheMorning(due, Date.now(), remind);
    case 'week':
      return sendWeeklyNote(due, Date.now(), remind);
    case 'erase':
      return eraseWhenDue(due, remind);
    case 'athlete-event':
      await remind.putEvent(due.event, due.dueMs);
      return 'back in line';
    default:
      return due satisfies never;
  }
}

/** @param ownArn from the invocation: a function's environment cannot hold its own ARN. */
function createServices(ownArn: string): RemindServices {
  const environment = readEnvironment(remindEnvironment);
  const documents = createDocumentClient();
  const sqs = new SQSClient(answersWithin);
  const kept = {
    history: createHistoryStore(documents, environment.RECOVERY_TABLE),
    checkIns: createCheckInStore(documents, environment.RECOVERY_TABLE),
  };
  const members = createMemberStore(documents, environment.MEMBERS_TABLE);
  const putEvent = createAthleteEvents(sqs, environment.ACTIVITY_EVENTS_QUEUE_URL);
  return {
    members,
    readOnFile: createReadOnFile(documents, {
      members: environment.MEMBERS_TABLE,
      recovery: environment.RECOVERY_TABLE,
    }),
    ...kept,
    ...readMorningsOf(documents, environment.PUBLIC_URL, { ...kept, members, onRefusal: lookAgain(putEvent) }),
    schedules: createSchedules(
      new SchedulerClient(answersWithin),
      schedulerSettingsOf({ ...environment, REMIND_FUNCTION_ARN: ownArn }),
    ),
    links: createAthleteLinks(documents, environment.LEDGER_TABLE, environment.PUBLIC_URL, environment.LINK_HOST),
    putEvent,
    send: createOutbox(sqs, environment.OUTBOX_QUEUE_URL),
  };
}

/** Only in a club with an app at intervals.icu. */
function readMorningsOf(
  documents: DynamoDBDocumentClient,
  publicUrl: string,
  kept: Omit<MorningsServices, 'sources' | 'connections'>,
): Pick<MorningServices, 'readMornings'> {
  const { INTERVALS_SITE_URL: siteUrl, TOKENS_TABLE: tokensTable } = readEnvironment(intervalsMorningsEnvironment);
  if (siteUrl === undefined || tokensTable === undefined) return {};
  return {
    readMornings: createReadMornings({
      ...kept,
      connections: createConnectionStore(documents, tokensTable),
      sources: createMorningSources(siteUrl, publicUrl),
    }),
  };
}

/** Handled as if the source had told us that what we may read has changed: it may have, unheard. */
function lookAgain(putEvent: RemindServices['putEvent']): NonNullable<MorningsServices['onRefusal']> {
  return ({ source, externalAthleteId }, now) => {
    const eventTime = Math.floor(now / 1000);
    const name = `${source}#refused#${externalAthleteId}#${eventTime}`;
    return putEvent({ kind: 'scope', source, externalAthleteId, name, eventTime });
  };
}
