import { randomUUID } from 'node:crypto';
import { SNSClient } from '@aws-sdk/client-sns';
import { createBudgetAlerts } from './delivery/budget-alerts.ts';
import { deliverMessage } from './delivery/deliver-message.ts';
import { examineTexting } from './delivery/examine-texting.ts';
import { createPublisher } from './delivery/publisher.ts';
import { countryOf } from './delivery/read-phone.ts';
import { createStrangers } from './delivery/strangers.ts';
import { deliverEnvironment, readEnvironment } from './environment.ts';
import { emergencyNumberOf } from './messages/emergency-number.ts';
import { createCountMetric } from './metrics/club-metrics.ts';
import { outboxMessageSchema } from './outbox/outbox.ts';
import { createQueueHandler } from './queue/queue-handler.ts';
import { readBody } from './queue/read-body.ts';
import { createAnswerLimits } from './store/answer-limits.ts';
import { createDocumentClient } from './store/document-client.ts';
import { createMemberStore } from './store/member.ts';
import { createMessageBudget } from './store/message-budget.ts';
import { createMessageLedger } from './store/message-ledger.ts';
import { createOpenQuestions } from './store/open-question.ts';
import { createPhoneClaims } from './store/phone-claims.ts';

/**
 * Sends one message to one athlete, by text or e-mail. No other part of the product sends anything to a person.
 *
 * Triggered by the outbox queue, and by the doctor, who asks whether it may text. A duplicate is harmless: the ledger's
 * row for the message shows that it was sent.
 */
export const handler = createQueueHandler('deliver', () => {
  const environment = readEnvironment(deliverEnvironment);
  const documents = createDocumentClient();
  // A single attempt: an SDK retry after a time-out would be a second text.
  const sns = new SNSClient({ maxAttempts: 1, requestHandler: { requestTimeout: 8000, throwOnRequestTimeout: true } });
  const services = {
    members: createMemberStore(documents, environment.MEMBERS_TABLE),
    ledger: createMessageLedger(documents, environment.LEDGER_TABLE),
    publish: createPublisher(sns, { originationNumber: environment.ORIGINATION_NUMBER }),
    budget: createMessageBudget(documents, environment.LEDGER_TABLE, {
      monthlyUsd: environment.MONTHLY_BUDGET_USD,
      partUsd: environment.TEXT_PART_USD,
    }),
    questions: createOpenQuestions(documents, environment.LEDGER_TABLE),
    limits: createAnswerLimits(documents, environment.LEDGER_TABLE),
    strangers: createStrangers(
      createPhoneClaims(documents, environment.MEMBERS_TABLE),
      environment.COUNTRIES.split(',').filter((country) => country !== ''),
    ),
    emergencyNumberFor: (phone: string) => emergencyNumberOf(countryOf(phone) ?? ''),
    alertAdmin: createBudgetAlerts(sns, environment.ALARM_TOPIC_ARN, environment.CLUB_NAME),
    newClaimId: randomUUID,
    count: createCountMetric(),
  };
  return {
    documents,
    ledgerTable: environment.LEDGER_TABLE,
    queueUrl: environment.OUTBOX_QUEUE_URL,
    deadLetterQueueUrl: environment.OUTBOX_DEAD_LETTER_QUEUE_URL,
    examine: () => examineTexting(sns),
    async handle(body, now) {
      const message = readBody(outboxMessageSchema, body);
      if (message === undefined) return { kind: 'give-up', reason: 'not an outbox message' };
      return deliverMessage(message, now, services);
    },
  };
});
