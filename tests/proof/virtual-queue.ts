import { randomUUID } from 'node:crypto';

export interface QueueSettings {
  readonly isFifo: boolean;
  /** How long a message that was received stays hidden. */
  readonly visibilitySec: number;
  readonly delaySec?: number;
  /** After so many receives the next one moves the message to the dead letters instead. */
  readonly maxReceiveCount?: number;
}

export interface SentMessage {
  readonly body: string;
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
}

export interface ReceivedMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly group: string | undefined;
  readonly receiveCount: number;
}

interface HeldMessage extends SentMessage {
  readonly messageId: string;
  visibleAtMs: number;
  receiveCount: number;
  receiptHandle: string | undefined;
}

const deduplicatedForMs = 5 * 60_000;

/**
 * One SQS queue whose clock is an argument. Rules of SQS as far as the product leans on them: of a FIFO group one message
 * at a time and in order; a message of the same deduplication id within five minutes is dropped; what is received is
 * hidden, and visible again when its time is over; a late receipt handle still deletes and hides; what has been received
 * too often goes to the dead letters. Source: Amazon SQS developer guide.
 */
export class VirtualQueue {
  readonly deadLetters: SentMessage[] = [];
  readonly #settings: QueueSettings;
  #messages: HeldMessage[] = [];
  readonly #seen = new Map<string, number>();

  constructor(settings: QueueSettings) {
    this.#settings = settings;
  }

  get size(): number {
    return this.#messages.length;
  }

  send(message: SentMessage, nowMs: number): void {
    const { deduplicationId } = message;
    if (this.#settings.isFifo && deduplicationId !== undefined) {
      const seenAtMs = this.#seen.get(deduplicationId);
      if (seenAtMs !== undefined && nowMs - seenAtMs < deduplicatedForMs) return;
      this.#seen.set(deduplicationId, nowMs);
    }
    this.#messages.push({
      ...message,
      messageId: randomUUID(),
      visibleAtMs: nowMs + 1000 * (this.#settings.delaySec ?? 0),
      receiveCount: 0,
      receiptHandle: undefined,
    });
  }

  /** The first message that can be had. `undefined`: none, for now. */
  receive(nowMs: number): ReceivedMessage | undefined {
    const held = this.#nextVisible(nowMs);
    if (held === undefined) return undefined;
    if (held.receiveCount >= (this.#settings.maxReceiveCount ?? Number.POSITIVE_INFINITY)) {
      this.#messages = this.#messages.filter((other) => other !== held);
      this.deadLetters.push({ body: held.body, group: held.group });
      return this.receive(nowMs);
    }
    held.receiveCount += 1;
    held.visibleAtMs = nowMs + 1000 * this.#settings.visibilitySec;
    held.receiptHandle = randomUUID();
    const { messageId, receiptHandle, body, group, receiveCount } = held;
    return { messageId, receiptHandle, body, group, receiveCount };
  }

  delete(receiptHandle: string): void {
    this.#messages = this.#messages.filter((held) => held.receiptHandle !== receiptHandle);
  }

  changeVisibility(receiptHandle: string, seconds: number, nowMs: number): void {
    const held = this.#messages.find((message) => message.receiptHandle === receiptHandle);
    if (held !== undefined) held.visibleAtMs = nowMs + 1000 * seconds;
  }

  /** When something can be received, at the earliest. `undefined`: the queue is empty. */
  nextAtMs(nowMs: number): number | undefined {
    if (this.#nextVisible(nowMs) !== undefined) return nowMs;
    const later = this.#messages.map(({ visibleAtMs }) => visibleAtMs).filter((atMs) => atMs > nowMs);
    return later.length === 0 ? undefined : later.reduce((least, atMs) => Math.min(least, atMs));
  }

  #nextVisible(nowMs: number): HeldMessage | undefined {
    const closed = new Set<string>();
    for (const held of this.#messages) {
      const isOpen = held.group === undefined || !closed.has(held.group);
      if (isOpen && held.visibleAtMs <= nowMs) return held;
      // Whoever is behind a hidden message of their group waits.
      if (this.#settings.isFifo && held.group !== undefined) closed.add(held.group);
    }
    return undefined;
  }
}
