import { httpEvent } from '../local/http-payload.ts';

/** One event for each function, and what has to come back. */
export interface TestEvent {
  /** The beginning of the function's logical id. */
  readonly of: string;
  readonly event: unknown;
  /** A part of the answer as JSON; or of the name of the error that the runtime reports. */
  readonly expected: string;
}

const request = (method: string, path: string, routeKey: string, pathParameters: Record<string, string> = {}) =>
  httpEvent(
    { method, path, headers: { host: 'club.example', 'user-agent': 'rehearsal' }, body: Buffer.alloc(0) },
    { routeKey, pathParameters },
    { requestId: 'rehearsal', apiId: 'rehearsal', sourceIp: '203.0.113.7', now: new Date() },
  );

/** What nobody can read: the function gives it up, by calls to SQS and to the ledger. */
const unreadable = {
  Records: [
    {
      messageId: '4d3c6b7e-0000-4000-8000-000000000001',
      receiptHandle: 'rehearsal',
      body: '{"nothing":"of ours"}',
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1795000000000', MessageGroupId: 'rehearsal' },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:rehearsal',
      awsRegion: 'us-east-1',
    },
  ],
};

export const testEvents: readonly TestEvent[] = [
  {
    of: 'Webhook',
    event: request('GET', '/strava/wrong', 'GET /strava/{secret}', { secret: 'wrong' }),
    expected: '"statusCode":404',
  },
  { of: 'Pages', event: request('GET', '/privacy', 'GET /privacy'), expected: '"statusCode":200' },
  { of: 'Prescribe', event: unreadable, expected: '"batchItemFailures":[]' },
  { of: 'Deliver', event: unreadable, expected: '"batchItemFailures":[]' },
  { of: 'Reply', event: unreadable, expected: '"batchItemFailures":[]' },
  { of: 'Deliver', event: { ask: 'examine' }, expected: '"texting":"allowed"' },
  { of: 'Reconcile', event: { ask: 'examine' }, expected: '"optedOut":0' },
  { of: 'GivenUp', event: { ask: 'reasons', queue: 'Outbox' }, expected: '"reasons"' },
  // Thrown: Lambda has to count an error, which is what the alarm listens to.
  { of: 'GivenUp', event: { ask: 'reasons', queue: 'Nowhere' }, expected: 'UnknownQueueError' },
  // No copy stands beside the table: what DynamoDB says to it is reported.
  { of: 'Restore', event: { table: 'ledger' }, expected: 'ResourceNotFoundException' },
  { of: 'Remind', event: { kind: 'nothing of ours' }, expected: 'ZodError' },
];
