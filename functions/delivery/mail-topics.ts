import { randomBytes } from 'node:crypto';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  type SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';

/**
 * One SNS topic for each athlete who is reached by e-mail, with that address as its one subscription. The address is with
 * SNS and nowhere else in the product.
 */
export interface MailTopics {
  /** Makes a topic and has SNS ask the address to confirm. The topic's ARN. */
  open(address: string): Promise<string>;
  /** Has SNS ask once more. */
  askAgain(topicArn: string, address: string): Promise<void>;
  /** Whether the owner of the address has clicked. */
  isConfirmed(topicArn: string): Promise<boolean>;
  /** The address, confirmed or not; `undefined` where the topic or its subscription is gone. */
  addressOf(topicArn: string): Promise<string | undefined>;
  /** Deletes the topic and its subscription. Does nothing if the topic is gone already. */
  close(topicArn: string): Promise<void>;
}

/** @param prefix of the names of all mail topics of the club: the functions are allowed no others. */
export function createMailTopics(sns: SNSClient, prefix: string): MailTopics {
  return {
    async open(address) {
      // Random, so that a list of the account's topics says nothing about the members.
      const { TopicArn } = await sns.send(
        new CreateTopicCommand({ Name: `${prefix}${randomBytes(12).toString('hex')}` }),
      );
      if (TopicArn === undefined) throw new NoTopicError();
      try {
        await subscribe(TopicArn, address);
      } catch (error) {
        await close(TopicArn);
        throw error;
      }
      return TopicArn;
    },

    askAgain: subscribe,

    async isConfirmed(topicArn) {
      return (await subscriptionsOf(topicArn)).some(({ SubscriptionArn }) => SubscriptionArn?.startsWith('arn:'));
    },

    async addressOf(topicArn) {
      return (await subscriptionsOf(topicArn))[0]?.Endpoint;
    },

    close,
  };

  async function close(topicArn: string): Promise<void> {
    await sns.send(new DeleteTopicCommand({ TopicArn: topicArn }));
  }

  async function subscribe(topicArn: string, address: string): Promise<void> {
    await sns.send(new SubscribeCommand({ TopicArn: topicArn, Protocol: 'email', Endpoint: address }));
  }

  /** SNS says `PendingConfirmation`, or `Deleted`, in the place of an ARN. */
  async function subscriptionsOf(topicArn: string) {
    try {
      const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }));
      return Subscriptions.filter(({ Protocol }) => Protocol === 'email');
    } catch (error) {
      if (error instanceof NotFoundException) return [];
      throw error;
    }
  }
}

export class NoTopicError extends Error {
  override readonly name = 'NoTopicError';

  constructor() {
    super('SNS made no topic for an e-mail address. Try again; if it stays so, look at the topics of the account.');
  }
}
