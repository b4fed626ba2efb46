import { expect, test } from 'vitest';
import type { OutgoingCall, WireEvent } from '../../../bin/local/call-recorder.ts';
import { flowOf } from '../../../bin/local/desk/flow.ts';

const invocation = (kind: 'begun' | 'ended', functionName: string, at: number): WireEvent => ({
  kind,
  functionName,
  invocationId: functionName,
  at,
});
const call = (functionName: string, service: string, operation: string, at: number, target?: string): WireEvent => ({
  kind: 'called',
  at,
  call: {
    functionName,
    invocationId: functionName,
    service,
    operation,
    index: 1,
    startedAtMs: at,
    verdict: 'pass',
    ...(target !== undefined && { target }),
  } satisfies OutgoingCall,
});

const upload: readonly WireEvent[] = [
  invocation('begun', 'Webhook', 100),
  call('Webhook', 'sqs', 'SendMessage', 104, 'Afterrun-ActivityEventsQueue.fifo'),
  invocation('ended', 'Webhook', 106),
  invocation('begun', 'Prescribe', 110),
  call('Prescribe', 'strava', 'GET /api/v3/activities/{id}', 112),
  call('Prescribe', 'dynamodb', 'PutItem', 120, 'Afterrun-TablesRecovery1'),
  call('Prescribe', 'dynamodb', 'PutItem', 122, 'Afterrun-TablesLedger1'),
  call('Prescribe', 'sqs', 'SendMessage', 130, 'Afterrun-OutboxQueue.fifo'),
];

test('what was on the wire is a way from place to place, with times and calls', () => {
  expect(
    flowOf([...upload, invocation('ended', 'Prescribe', 140)]).steps.map((step) => Object.values(step).join(' | ')),
  ).toEqual([
    '0 | webhook begins | Strava tells of an event',
    '4 | webhook calls events | SendMessage',
    '6 | webhook is done | 6 ms, 1 call',
    '10 | prescribe begins | the queue events hands it a message',
    '12 | prescribe calls strava | GET /api/v3/activities/{id}',
    '20 | prescribe calls recovery, ledger | 2 PutItem',
    '30 | prescribe calls outbox | SendMessage',
    '40 | prescribe is done | 30 ms, 4 calls',
  ]);
});

test('a function that has not ended is at work, and the message is where the last call went', () => {
  const { places, at } = flowOf(upload);

  expect(at).toBe('outbox');
  expect(places).toContainEqual({ place: 'webhook', isAtWork: false, words: '6 ms' });
  expect(places).toContainEqual({ place: 'prescribe', isAtWork: true, words: 'at work' });
  expect(places).toContainEqual({ place: 'recovery', isAtWork: false, words: '1 call' });
  expect(places).toContainEqual({ place: 'outbox', isAtWork: false, words: '1 message' });
});

test('nothing on the wire is nowhere', () => {
  expect(flowOf([])).toEqual({ places: [], steps: [], at: undefined });
});
