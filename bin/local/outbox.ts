/** What left the club, in order: what a runner's phone and mailbox would show. */
export type SentMessage =
  | {
      readonly kind: 'text';
      readonly to: string;
      /** Empty: SNS picked the number. */
      readonly from: string;
      readonly text: string;
      /** `carrier`: AWS answered HELP or STOP by itself, the club has no part in it. */
      readonly sender: 'club' | 'carrier';
      readonly messageId: string;
      readonly at: number;
    }
  | {
      readonly kind: 'mail';
      readonly to: string;
      readonly subject: string | undefined;
      readonly text: string;
      readonly topicArn: string;
      readonly messageId: string;
      readonly unsubscribeUrl: string;
      readonly at: number;
    }
  | {
      /** AWS asks whether the address wants mail from this topic. */
      readonly kind: 'confirmation';
      readonly to: string;
      readonly topicArn: string;
      readonly confirmUrl: string;
      readonly at: number;
    };

export interface LocalOutbox {
  readonly messages: readonly SentMessage[];
  /**
   * The first message, sent already or yet to come, that the predicate accepts.
   *
   * @throws OutboxTimeoutError after `timeoutMs`, with what was sent instead.
   */
  waitFor(wanted: (message: SentMessage) => boolean, timeoutMs?: number): Promise<SentMessage>;
  add(message: SentMessage): void;
  clear(): void;
}

const defaultTimeoutMs = 60_000;

/** @param log is told of each message as it leaves. */
export function createLocalOutbox(log: (message: SentMessage) => void = () => {}): LocalOutbox {
  const messages: SentMessage[] = [];
  const waiting = new Set<(message: SentMessage) => void>();

  return {
    messages,

    add(message) {
      messages.push(message);
      log(message);
      for (const tell of [...waiting]) tell(message);
    },

    clear() {
      messages.length = 0;
    },

    async waitFor(wanted, timeoutMs = defaultTimeoutMs) {
      const sent = messages.find(wanted);
      if (sent !== undefined) return sent;

      const { promise, resolve, reject } = Promise.withResolvers<SentMessage>();
      const tell = (message: SentMessage): void => {
        if (wanted(message)) resolve(message);
      };
      const timer = setTimeout(() => reject(new OutboxTimeoutError(timeoutMs, messages)), timeoutMs);
      waiting.add(tell);
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
        waiting.delete(tell);
      }
    },
  };
}

export class OutboxTimeoutError extends Error {
  override readonly name = 'OutboxTimeoutError';

  constructor(timeoutMs: number, sent: readonly SentMessage[]) {
    const instead = sent.map((message) => `${message.kind} to ${message.to}`).join(', ');
    super(`The message did not come within ${timeoutMs} ms. Sent: ${instead === '' ? 'nothing' : instead}.`);
  }
}
