import * as z from 'zod';
import { type AccountForTexts, createAccountForTexts } from './account-for-texts.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { createPersistentMap } from './persistent-map.ts';
import { accountId, region } from './resource-names.ts';
import { jsonAnswer, jsonFault } from './service-answers.ts';

/** Where SNS writes about texts that it took and no phone got. */
export const failureLogGroup = `sns/${region}/${accountId}/DirectPublishToPhoneNumber/Failure`;

export interface DeliveryLog {
  /** Settings and limits of the AWS account for texts, to be changed at will. */
  readonly account: AccountForTexts;
  /** Texts to this number are taken by SNS from now on, and never arrive. */
  failFor(phone: string, providerResponse?: string): void;
  /** They arrive again. */
  succeedFor(phone: string): void;
  /** Writes about a text that does not arrive; `false` where it does. */
  failed(phone: string, messageId: string, at: number): boolean;
  /** Writes that a text was taken and went nowhere, and why. */
  refuse(phone: string, messageId: string, at: number, providerResponse: string): void;
  /** For how long a line is kept; `undefined`: for ever, as in every group that SNS makes. */
  keptDays(): number | undefined;
  /** Answers FilterLogEvents and PutRetentionPolicy at the wire, as the SDK of CloudWatch Logs expects it. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
}

/** The one log group of CloudWatch Logs that the product reads. */
export function createDeliveryLog(dataDirectory: string | undefined): DeliveryLog {
  const unreachable = createPersistentMap(z.string(), 'unreachable', dataDirectory);
  const events = createPersistentMap(
    z.strictObject({ timestamp: z.int(), message: z.string() }),
    'delivery-failures',
    dataDirectory,
  );
  let keptDays: number | undefined;
  /** The group is there once something has been written there. */
  const keep = ({ logGroupName, retentionInDays }: z.infer<typeof retentionSchema>): HttpAnswer => {
    if (logGroupName !== failureLogGroup || events.values().length === 0) {
      return noSuchGroup;
    }
    keptDays = retentionInDays;
    return jsonAnswer({});
  };
  const refuse: DeliveryLog['refuse'] = (phone, messageId, at, providerResponse) =>
    events.set(messageId, { timestamp: at, message: failureMessage(phone, messageId, at, providerResponse) });

  return {
    account: createAccountForTexts(),
    refuse,
    failFor: (phone, providerResponse = 'Unknown error attempting to reach phone') =>
      unreachable.set(phone, providerResponse),
    succeedFor: (phone) => void unreachable.delete(phone),

    failed(phone, messageId, at) {
      const providerResponse = unreachable.get(phone);
      if (providerResponse === undefined) return false;
      refuse(phone, messageId, at, providerResponse);
      return true;
    },

    keptDays: () => keptDays,

    async answer({ headers, body }) {
      const operation = headers['x-amz-target']?.toString().split('.').at(-1);
      const request: unknown = JSON.parse(body.toString() || '{}');
      if (operation === 'PutRetentionPolicy') return keep(retentionSchema.parse(request));
      const parsed = filterSchema.safeParse(request);
      if (operation !== 'FilterLogEvents' || !parsed.success) {
        return jsonFault('InvalidParameterException', `${operation} is not understood here.`);
      }
      const { logGroupName, startTime, endTime, limit, nextToken } = parsed.data;
      if (logGroupName !== failureLogGroup) {
        return noSuchGroup;
      }
      const found = events
        .entries()
        .filter(([, { timestamp }]) => timestamp >= startTime && timestamp < endTime)
        .map(([eventId, event]) => ({ eventId, logStreamName: 'local', ingestionTime: event.timestamp, ...event }));
      const from = Number(nextToken ?? 0);
      return jsonAnswer({
        events: found.slice(from, from + limit),
        searchedLogStreams: [],
        ...(from + limit < found.length ? { nextToken: String(from + limit) } : {}),
      });
    },
  };
}

const retentionSchema = z.strictObject({ logGroupName: z.string(), retentionInDays: z.int() });

/** Strict: a filter pattern that was quietly skipped would find too much. */
const filterSchema = z.strictObject({
  logGroupName: z.string(),
  startTime: z.number().default(0),
  endTime: z.number().default(Number.MAX_SAFE_INTEGER),
  limit: z.int().min(1).max(10_000).default(10_000),
  nextToken: z.string().optional(),
});

/** In the form that AWS documents for a failed text. */
function failureMessage(phone: string, messageId: string, at: number, providerResponse: string): string {
  return JSON.stringify({
    notification: { messageId, timestamp: new Date(at).toISOString().replace('T', ' ').replace('Z', '') },
    delivery: {
      mnc: 0,
      destination: phone,
      priceInUSD: 0.01,
      smsType: 'Transactional',
      mcc: 0,
      providerResponse,
      dwellTimeMs: 1,
    },
    status: 'FAILURE',
  });
}

const noSuchGroup = jsonFault('ResourceNotFoundException', 'The log group does not exist.');
