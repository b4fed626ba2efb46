import * as z from 'zod';
import { partsOf } from '../../functions/messages/gsm-7.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import type { LocalOutbox } from './outbox.ts';
import { jsonAnswer, jsonFault } from './service-answers.ts';

export interface Measured {
  /** Seconds that the oldest message of a queue has waited. `undefined`: there is no such queue. */
  readonly oldestMessageSec: (queueName: string) => number | undefined;
  readonly outbox: Pick<LocalOutbox, 'messages'>;
}

/** What AWS takes for a part of a text in the US, about. */
const textPartUsd = 0.01;

/** CloudWatch, as far as the admin's command line asks it: how long messages wait, and what texts have cost. */
export function createMeasurements({ oldestMessageSec, outbox }: Measured): {
  answer(request: HttpRequest): Promise<HttpAnswer>;
} {
  return {
    async answer({ headers, body }) {
      const parsed = requestSchema.safeParse(JSON.parse(body.toString() || '{}'));
      if (headers['x-amz-target']?.toString().endsWith('.GetMetricStatistics') !== true || !parsed.success) {
        return jsonFault('InvalidParameterValueException', 'Not understood here.');
      }
      const value = measure(parsed.data);
      const { EndTime } = parsed.data;
      const points = value === undefined ? [] : [{ Timestamp: EndTime, Maximum: value, Unit: 'None' }];
      return jsonAnswer({ Label: parsed.data.MetricName, Datapoints: points });
    },
  };

  function measure({ Namespace, MetricName, Dimensions }: z.infer<typeof requestSchema>): number | undefined {
    switch (`${Namespace} ${MetricName}`) {
      case 'AWS/SQS ApproximateAgeOfOldestMessage':
        return oldestMessageSec(Dimensions.find(({ Name }) => Name === 'QueueName')?.Value ?? '');
      case 'AWS/SNS SMSMonthToDateSpentUSD': {
        const parts = outbox.messages.map((message) => (message.kind === 'text' ? partsOf(message.text) : 0));
        return parts.reduce((sum, count) => sum + count, 0) * textPartUsd;
      }
      default:
        return undefined;
    }
  }
}

const requestSchema = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  EndTime: z.number(),
});
