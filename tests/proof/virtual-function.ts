import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { WritableCallRecorder } from '../../bin/local/call-recorder.ts';
import { type Outcome, settle } from '../../functions/queue/queue-handler.ts';
import { createFailureCounter } from '../../functions/store/failure-counter.ts';
import type { VirtualQueue } from './virtual-queue.ts';
import { beginInvocation, type Invocation, type Reach } from './virtual-reach.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface VirtualFunctionSettings {
  /** As the template names it. */
  readonly name: string;
  readonly queue: VirtualQueue;
  readonly time: VirtualTime;
  readonly chance: () => number;
  readonly documents: DynamoDBDocumentClient;
  readonly ledgerTable: string;
  /** Of all invocations: killed at one of their calls, as if the machine had been switched off. */
  readonly killShare: number;
  /** Is told of every call, and may stop the function at it. */
  readonly recorder: WritableCallRecorder | undefined;
  readonly handle: (body: string, now: number, reach: Reach) => Promise<Outcome>;
}

/** As the queues of the template have it. */
const maxConcurrency = 5;
const longestCalls = 14;
const shortestMs = 80;
const longestMs = 900;

/**
 * A function that works on a queue as Lambda has it do: five at once, each message hidden until it is deleted. Invocations
 * that begin at one moment run at the same time, on the same tables.
 */
export class VirtualFunction {
  readonly #settings: VirtualFunctionSettings;
  #working = 0;
  #wakesAtMs: number | undefined;
  killed = 0;
  handled = 0;

  constructor(settings: VirtualFunctionSettings) {
    this.#settings = settings;
  }

  /** Takes what there is to take, and looks again when there may be more. */
  readonly poll = (): void => {
    const { queue, time } = this.#settings;
    while (this.#working < maxConcurrency) {
      const received = queue.receive(time.now());
      if (received === undefined) break;
      this.#working += 1;
      time.at(time.now(), () => this.#invoke(received));
    }
    const nextAtMs = queue.nextAtMs(time.now());
    if (nextAtMs === undefined || nextAtMs <= time.now() || nextAtMs === this.#wakesAtMs) return;
    this.#wakesAtMs = nextAtMs;
    time.at(nextAtMs, this.poll);
  };

  async #invoke(received: NonNullable<ReturnType<VirtualQueue['receive']>>): Promise<void> {
    const { queue, time, chance } = this.#settings;
    const { messageId, receiptHandle, body, group } = received;
    const { reach, killed } = this.#begin();
    const worker = {
      documents: reach.documents,
      ledgerTable: this.#settings.ledgerTable,
      queueUrl: 'queue',
      deadLetterQueueUrl: 'dead-letters',
      handle: (text: string, now: number) => this.#settings.handle(text, now, reach),
      now: time.now,
      logger: silent,
      failures: createFailureCounter(reach.documents, this.#settings.ledgerTable),
      sqs: {
        send: ({ input }: { readonly input: object }) =>
          'VisibilityTimeout' in input
            ? reach.call('sqs', 'ChangeMessageVisibility', async () => {
                queue.changeVisibility(receiptHandle, Number(input.VisibilityTimeout), time.now());
              })
            : reach.call('sqs', 'SendMessage', async () => void queue.deadLetters.push({ body, group })),
      },
    };
    const record = { messageId, receiptHandle, body, attributes: group === undefined ? {} : { MessageGroupId: group } };
    const end = await Promise.race([settle(record, worker as never), killed]);
    const atMs = time.now() + shortestMs + Math.floor(chance() * (longestMs - shortestMs));
    time.at(atMs, () => {
      this.#working -= 1;
      if (end === 'killed') this.killed += 1;
      else this.handled += 1;
      if (end === true) queue.delete(receiptHandle);
      this.poll();
    });
  }

  #begin(): Invocation {
    const { name: functionName, chance, killShare, documents, recorder } = this.#settings;
    const lastCall = chance() < killShare ? Math.floor(chance() * longestCalls) : undefined;
    return beginInvocation({ functionName, documents, recorder, lastCall });
  }
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
