import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Outcome, settle } from '../../functions/queue/queue-handler.ts';
import { createFailureCounter } from '../../functions/store/failure-counter.ts';
import type { VirtualQueue } from './virtual-queue.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What one invocation reaches the world by. Once it is killed, no call of it is carried out or answered. */
export interface Reach {
  readonly documents: DynamoDBDocumentClient;
  /** A call to the world outside the tables. */
  call<Answer>(act: () => Promise<Answer>): Promise<Answer>;
}

export interface VirtualFunctionSettings {
  readonly queue: VirtualQueue;
  readonly time: VirtualTime;
  readonly chance: () => number;
  readonly documents: DynamoDBDocumentClient;
  readonly ledgerTable: string;
  /** Of all invocations: killed at one of their calls, as if the machine had been switched off. */
  readonly killShare: number;
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
    const { reach, killed } = this.#reach();
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
        send: (command: { readonly input: object }) =>
          reach.call(async () => {
            if ('VisibilityTimeout' in command.input) {
              queue.changeVisibility(receiptHandle, Number(command.input.VisibilityTimeout), time.now());
            } else {
              queue.deadLetters.push({ body, group });
            }
          }),
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

  #reach(): { readonly reach: Reach; readonly killed: Promise<'killed'> } {
    const { chance, killShare, documents } = this.#settings;
    const lastCall = chance() < killShare ? Math.floor(chance() * longestCalls) : Number.POSITIVE_INFINITY;
    const { promise: killed, resolve: kill } = Promise.withResolvers<'killed'>();
    let calls = 0;
    const call = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
      calls += 1;
      // Half of the kills come before the last call is carried out, half after it.
      if (calls > lastCall + 1 || (calls > lastCall && lastCall % 2 === 0)) return never(kill);
      const answer = await act();
      return calls > lastCall ? never(kill) : answer;
    };
    const send = (command: Parameters<DynamoDBDocumentClient['send']>[0]) => call(() => documents.send(command));
    return { reach: { call, documents: Object.create(documents, { send: { value: send } }) }, killed };
  }
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function never(kill: (how: 'killed') => void): Promise<never> {
  kill('killed');
  return new Promise(() => undefined);
}
