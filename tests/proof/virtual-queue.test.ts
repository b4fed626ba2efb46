import { setTimeout } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMessageEngine, type MessageEngine } from '../../bin/local/message-engine.ts';
import { VirtualQueue } from './virtual-queue.ts';

let engine: MessageEngine;
let sqs: SQSClient;

beforeAll(async () => {
  engine = createMessageEngine(undefined);
  const endpoint = await engine.listen();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  sqs = new SQSClient({ endpoint, region: 'eu-central-1', credentials });
});
afterAll(async () => {
  sqs.destroy();
  await engine.stop();
});

type Step =
  | { readonly send: string; readonly group?: string; readonly as?: string }
  | { readonly receive: true }
  | { readonly delete: string }
  | { readonly hide: string; readonly sec: number }
  | { readonly passSec: number };

interface QueueOfScript {
  send(step: Extract<Step, { send: string }>): Promise<void>;
  receive(): Promise<{ readonly body: string; readonly count: number; readonly receiptHandle: string } | undefined>;
  delete(receiptHandle: string): Promise<void>;
  hide(receiptHandle: string, sec: number): Promise<void>;
  pass(sec: number): Promise<void>;
}

/** What each receive gave: the body and how often it had been received. */
async function traceOf(script: readonly Step[], queue: QueueOfScript): Promise<readonly string[]> {
  const trace: string[] = [];
  const receipts = new Map<string, string>();
  for (const step of script) {
    if ('send' in step) await queue.send(step);
    else if ('delete' in step) await queue.delete(receipts.get(step.delete) ?? '');
    else if ('hide' in step) await queue.hide(receipts.get(step.hide) ?? '', step.sec);
    else if ('passSec' in step) await queue.pass(step.passSec);
    else {
      const received = await queue.receive();
      if (received !== undefined) receipts.set(received.body, received.receiptHandle);
      trace.push(received === undefined ? 'nothing' : `${received.body} (${received.count})`);
    }
  }
  return trace;
}

const visibilitySec = 2;
let queues = 0;

async function fauxqsQueue(isFifo: boolean): Promise<QueueOfScript> {
  queues += 1;
  const Attributes = { VisibilityTimeout: String(visibilitySec), ...(isFifo && { FifoQueue: 'true' }) };
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: `script-${queues}${isFifo ? '.fifo' : ''}`, Attributes }),
  );
  return {
    async send({ send: MessageBody, group, as }) {
      await sqs.send(
        new SendMessageCommand({ QueueUrl, MessageBody, MessageGroupId: group, MessageDeduplicationId: as }),
      );
    },
    async receive() {
      const { Messages: [message] = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 1,
          WaitTimeSeconds: 0,
          MessageSystemAttributeNames: ['ApproximateReceiveCount'],
        }),
      );
      if (message === undefined) return undefined;
      const {
        Body: body = '',
        ReceiptHandle: receiptHandle = '',
        Attributes: { ApproximateReceiveCount } = {},
      } = message;
      return { body, receiptHandle, count: Number(ApproximateReceiveCount) };
    },
    async delete(ReceiptHandle) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    },
    async hide(ReceiptHandle, VisibilityTimeout) {
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
    },
    pass: async (sec) => void (await setTimeout(sec * 1000 + 100)),
  };
}

function virtualQueue(isFifo: boolean): QueueOfScript {
  const queue = new VirtualQueue({ isFifo, visibilitySec });
  let nowMs = 1_000_000;
  return {
    send: async ({ send: body, group, as }) => queue.send({ body, group, deduplicationId: as }, nowMs),
    async receive() {
      const received = queue.receive(nowMs);
      return received && { ...received, count: received.receiveCount };
    },
    delete: async (receiptHandle) => queue.delete(receiptHandle),
    hide: async (receiptHandle, sec) => queue.changeVisibility(receiptHandle, sec, nowMs),
    async pass(sec) {
      nowMs += sec * 1000 + 100;
    },
  };
}

const fifoScript: readonly Step[] = [
  { send: 'a1', group: 'a', as: 'a1' },
  { send: 'a2', group: 'a', as: 'a2' },
  { send: 'a1 again', group: 'a', as: 'a1' },
  { send: 'b1', group: 'b', as: 'b1' },
  { receive: true },
  { receive: true },
  { receive: true },
  { delete: 'b1' },
  { hide: 'a1', sec: 0 },
  { receive: true },
  { delete: 'a1' },
  { receive: true },
  { send: 'a3', group: 'a', as: 'a3' },
  { receive: true },
  { passSec: visibilitySec },
  { receive: true },
  { delete: 'a2' },
  { receive: true },
  { hide: 'a3', sec: 1 },
  { receive: true },
  { passSec: 1 },
  { receive: true },
];

const standardScript: readonly Step[] = [
  { send: 'one' },
  { receive: true },
  { receive: true },
  { hide: 'one', sec: 0 },
  { receive: true },
  { passSec: visibilitySec },
  { receive: true },
  { delete: 'one' },
  { receive: true },
];

test.concurrent.for([
  ['FIFO', fifoScript],
  ['standard', standardScript],
] as const)('a %s queue in virtual time gives what fauxqs gives for the same script', async ([kind, script]) => {
  const isFifo = kind === 'FIFO';

  expect(await traceOf(script, virtualQueue(isFifo))).toEqual(await traceOf(script, await fauxqsQueue(isFifo)));
});

test('what has been received too often goes to the dead letters', () => {
  const queue = new VirtualQueue({ isFifo: true, visibilitySec: 1, maxReceiveCount: 2 });
  queue.send({ body: 'poison', group: 'a', deduplicationId: '1' }, 0);

  expect([0, 1000, 2000].map((nowMs) => queue.receive(nowMs)?.receiveCount)).toEqual([1, 2, undefined]);

  expect(queue.deadLetters.map(({ body }) => body)).toEqual(['poison']);
});
