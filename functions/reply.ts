import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import { answersWithin } from './aws/answers-within.ts';
import { createReadParameter } from './aws/read-parameter.ts';
import { createSecretParameter } from './aws/secret-parameter.ts';
import { lambdaEnvironment, readEnvironment, replyEnvironment } from './environment.ts';
import { answerText, type InboundServices } from './inbound/answer-text.ts';
import { inboundTextSchema } from './inbound/inbound-text.ts';
import { createReadTexter } from './inbound/read-texter.ts';
import { createAthleteLinks } from './links/athlete-links.ts';
import { createClubKey } from './links/club-key.ts';
import { crisisLineFor } from './messages/sign-text.ts';
import { createOutbox } from './outbox/outbox.ts';
import { createLastingPhonePseudonym } from './outbox/phone-pseudonym.ts';
import { createQueueHandler } from './queue/queue-handler.ts';
import { readBody } from './queue/read-body.ts';
import { findingRules } from './recovery-plan/plan-rules.ts';
import { schedulerSettingsOf } from './schedules/one-time-schedule.ts';
import { createSchedules } from './schedules/schedules.ts';
import { createAnswerLimits } from './store/answer-limits.ts';
import { createCheckInStore } from './store/check-ins.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createFeedbackStore } from './store/feedback.ts';
import { createHistoryStore } from './store/history.ts';
import { createInboundLedger } from './store/inbound-ledger.ts';
import { createMemberStore } from './store/member.ts';
import { createOpenQuestions } from './store/open-question.ts';
import { createPhoneClaims } from './store/phone-claims.ts';
import { createPrescriptionStore } from './store/prescription-row.ts';
import { createProfileStore } from './store/profile.ts';

/**
 * Reads what a runner texts, warning signs first; stores it, reviews the plan and answers.
 *
 * Triggered by the replies queue, which a topic feeds in no particular order. A duplicate is harmless: an answered text
 * is known by its id, and its content is stored under the time at which it was sent.
 */
export const handler = createQueueHandler('reply', () => {
  const environment = readEnvironment(replyEnvironment);
  const documents = createDocumentClient();
  const sqs = new SQSClient(answersWithin);
  const countries = environment.COUNTRIES.split(',').filter((country) => country !== '');
  const clientSecret = createSecretParameter(
    createReadParameter(readEnvironment(lambdaEnvironment)),
    environment.STRAVA_CLIENT_SECRET_PARAMETER,
  );
  const services: InboundServices = {
    rules: findingRules,
    crisisLineFor: (phone) => crisisLineFor(phone, countries),
    phones: createPhoneClaims(documents, environment.MEMBERS_TABLE),
    readTexter: createReadTexter(documents, {
      members: environment.MEMBERS_TABLE,
      recovery: environment.RECOVERY_TABLE,
      ledger: environment.LEDGER_TABLE,
    }),
    members: createMemberStore(documents, environment.MEMBERS_TABLE),
    profiles: createProfileStore(documents, environment.RECOVERY_TABLE),
    history: createHistoryStore(documents, environment.RECOVERY_TABLE),
    checkIns: createCheckInStore(documents, environment.RECOVERY_TABLE),
    feedback: createFeedbackStore(documents, environment.RECOVERY_TABLE),
    prescriptions: createPrescriptionStore(documents, environment.RECOVERY_TABLE),
    inbound: createInboundLedger(documents, environment.LEDGER_TABLE),
    questions: createOpenQuestions(documents, environment.LEDGER_TABLE),
    limits: createAnswerLimits(documents, environment.LEDGER_TABLE),
    links: createAthleteLinks(documents, environment.LEDGER_TABLE, environment.PUBLIC_URL, environment.LINK_HOST),
    schedules: createSchedules(new SchedulerClient(answersWithin), schedulerSettingsOf(environment)),
    pseudonymOf: createLastingPhonePseudonym(createClubKey(clientSecret)),
    send: createOutbox(sqs, environment.OUTBOX_QUEUE_URL),
  };
  return {
    documents,
    ledgerTable: environment.LEDGER_TABLE,
    queueUrl: environment.REPLIES_QUEUE_URL,
    deadLetterQueueUrl: environment.REPLIES_DEAD_LETTER_QUEUE_URL,
    async handle(body, now) {
      const text = readBody(inboundTextSchema, body);
      if (text === undefined) return { kind: 'give-up', reason: 'not an inbound text' };
      return answerText(text, now, services);
    },
  };
});
