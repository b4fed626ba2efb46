import { randomUUID } from 'node:crypto';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { OptOuts } from './opt-outs.ts';
import type { LocalOutbox } from './outbox.ts';

export interface InboundText {
  /** The runner's number, E.164. */
  readonly from: string;
  readonly body: string;
  /** Repeats an earlier text with the same id, as SNS may. */
  readonly inboundMessageId?: string;
}

export interface ReceivedText extends Pick<InboundText, 'from' | 'body'> {
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface PhoneSettings {
  readonly sns: SNSClient;
  readonly outbox: LocalOutbox;
  readonly optOuts: OptOuts;
  /** The topic that the club's number publishes to. */
  topicArn(): string;
  readonly clubNumber: string;
  readonly helpReply: string;
}

/** What became of a text: it reached the club's topic, or AWS answered it and kept it to itself. */
export type InboundOutcome = 'published' | 'answered-by-carrier';

/**
 * Texts to the club's number, as AWS End User Messaging handles them: a text that begins with HELP, STOP or one of
 * their kin never reaches the club.
 *
 * The wording of the replies is ours; AWS lets the owner of a number choose it.
 */
export function createPhones(settings: PhoneSettings): (text: InboundText) => Promise<InboundOutcome> {
  const { sns, outbox, optOuts, topicArn, clubNumber, helpReply } = settings;

  return async ({ from, body, inboundMessageId = randomUUID() }) => {
    const word = /^\s*([\w-]+)/.exec(body)?.[1]?.toUpperCase() ?? '';
    if (stopWords.has(word)) {
      optOuts.add(from);
      return reply(from, 'You are unsubscribed and will get no more messages. Reply START to subscribe again.');
    }
    if (startWords.has(word)) {
      optOuts.remove(from);
      return reply(from, 'You are subscribed again.');
    }
    if (word === 'HELP') return reply(from, helpReply);

    await sns.send(
      new PublishCommand({
        TopicArn: topicArn(),
        Message: JSON.stringify({
          originationNumber: from,
          destinationNumber: clubNumber,
          messageKeyword: 'KEYWORD_LOCAL',
          messageBody: body,
          inboundMessageId,
        }),
      }),
    );
    return 'published';
  };

  function reply(to: string, text: string): InboundOutcome {
    outbox.add({
      kind: 'text',
      to,
      from: clubNumber,
      text,
      sender: 'carrier',
      messageId: randomUUID(),
      at: Date.now(),
    });
    return 'answered-by-carrier';
  }
}

const stopWords: ReadonlySet<string> = new Set([
  'ARRET',
  'CANCEL',
  'END',
  'OPT-OUT',
  'OPTOUT',
  'QUIT',
  'REMOVE',
  'STOP',
  'TD',
  'UNSUBSCRIBE',
]);
const startWords: ReadonlySet<string> = new Set(['START', 'UNSTOP']);
