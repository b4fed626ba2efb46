import * as z from 'zod';
import { type SnsSubscription, snsErrorResponse } from './fauxqs.ts';
import type { MessageEngine } from './message-engine.ts';
import type { LocalOutbox } from './outbox.ts';

/** What a person does with a mail from SNS: follow the link in it. */
export interface Mailboxes {
  /** Follows the link in the confirmation mail of every topic that asked this address. How many there were. */
  confirm(address: string): number;
  /** Follows the link at the end of a mail: no more mail from any topic. How many there were. */
  unsubscribe(address: string): number;
}

/** Where the links in mails lead. */
export const mailLinks = '/mail/';

/**
 * Adds e-mail subscriptions to fauxqs: pending until the link in the confirmation mail is followed, then one mail for
 * each message to the topic, with a link that unsubscribes.
 */
export function answerMails({ app, sns }: MessageEngine, outbox: LocalOutbox, origin: () => string): Mailboxes {
  app.addHook('onRequest', async (request, reply) => {
    const link = /^\/mail\/(confirm|unsubscribe)\/(.+)$/.exec(request.url);
    if (request.method !== 'GET' || link === null) return undefined;

    const subscription = sns.getSubscription(decodeURIComponent(link[2] ?? ''));
    if (subscription === undefined) return reply.status(404).send('This link is not valid any more.');
    if (link[1] === 'confirm') confirm(subscription);
    else sns.unsubscribe(subscription.arn);
    return reply.send(link[1] === 'confirm' ? 'Subscription confirmed.' : 'Subscription removed.');
  });

  app.addHook('preHandler', async (request, reply) => {
    const form = formSchema.safeParse(request.body);
    const problem = form.success ? problemOf(form.data) : undefined;
    if (problem === undefined) return undefined;
    return reply
      .status(400)
      .header('content-type', 'text/xml')
      .send(snsErrorResponse('InvalidParameter', `Invalid parameter: ${problem}`));
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const form = formSchema.safeParse(request.body);
    if (!form.success || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    switch (form.data.Action) {
      case 'Publish':
        deliver(form.data, /<MessageId>([^<]+)</.exec(payload)?.[1] ?? '');
        return payload;
      case 'Subscribe':
        return subscribed(form.data, payload);
      case 'ListSubscriptions':
      case 'ListSubscriptionsByTopic':
        return withoutPendingArns(payload);
      default:
        return payload;
    }
  });

  return {
    confirm: (address) => each(address, (subscription) => !subscription.confirmed, confirm),
    unsubscribe: (address) =>
      each(
        address,
        () => true,
        ({ arn }) => void sns.unsubscribe(arn),
      ),
  };

  function deliver({ TopicArn = '', Subject, Message = '' }: Form, messageId: string): void {
    for (const { arn, protocol, confirmed, endpoint } of subscriptionsOf(TopicArn)) {
      if (protocol !== 'email' || !confirmed) continue;
      outbox.add({
        kind: 'mail',
        to: endpoint,
        subject: Subject,
        text: Message,
        topicArn: TopicArn,
        messageId,
        unsubscribeUrl: linkTo('unsubscribe', arn),
        at: Date.now(),
      });
    }
  }

  /** AWS mails the link at every Subscribe, and hides the ARN of a pending subscription unless asked for it. */
  function subscribed({ TopicArn = '', Endpoint, ReturnSubscriptionArn }: Form, payload: string): string {
    const pending = subscriptionsOf(TopicArn).find(
      ({ protocol, confirmed, endpoint }) => protocol === 'email' && !confirmed && endpoint === Endpoint,
    );
    if (pending === undefined) return payload;
    outbox.add({
      kind: 'confirmation',
      to: pending.endpoint,
      topicArn: TopicArn,
      confirmUrl: linkTo('confirm', pending.arn),
      at: Date.now(),
    });
    return ReturnSubscriptionArn === 'true' ? payload : payload.replace(pending.arn, 'pending confirmation');
  }

  function withoutPendingArns(payload: string): string {
    return [...sns.subscriptions.values()]
      .filter(({ confirmed }) => !confirmed)
      .reduce((text, { arn }) => text.replaceAll(arn, 'PendingConfirmation'), payload);
  }

  function confirm(subscription: SnsSubscription): void {
    subscription.confirmed = true;
    sns.persistence?.insertSubscription(subscription);
  }

  function subscriptionsOf(topicArn: string): readonly SnsSubscription[] {
    return (sns.getTopic(topicArn)?.subscriptionArns ?? []).flatMap((arn) => sns.getSubscription(arn) ?? []);
  }

  function each(
    address: string,
    wanted: (subscription: SnsSubscription) => boolean,
    act: (subscription: SnsSubscription) => void,
  ): number {
    const found = [...sns.subscriptions.values()].filter(
      (subscription) => subscription.protocol === 'email' && subscription.endpoint === address && wanted(subscription),
    );
    for (const subscription of found) act(subscription);
    return found.length;
  }

  function linkTo(what: 'confirm' | 'unsubscribe', subscriptionArn: string): string {
    return `${origin()}${mailLinks}${what}/${encodeURIComponent(subscriptionArn)}`;
  }
}

const formSchema = z.looseObject({
  Action: z.string(),
  TopicArn: z.string().optional(),
  Subject: z.string().optional(),
  Message: z.string().optional(),
  Protocol: z.string().optional(),
  Endpoint: z.string().optional(),
  ReturnSubscriptionArn: z.string().optional(),
});

type Form = z.infer<typeof formSchema>;

/** What SNS refuses of a mail and fauxqs takes, and what the local club cannot deliver. */
function problemOf(form: Form): string | undefined {
  const { Action, Protocol, Endpoint, Subject } = form;
  if (Action === 'Subscribe' && Protocol === 'email') {
    if (!/^[^@\s]+@[^@\s]+$/.test(Endpoint ?? '')) return 'Email address';
    if (Object.values(form).includes('FilterPolicy')) return 'FilterPolicy of a mail is unknown to the local club';
  }
  if (Action === 'Subscribe' && Protocol !== 'email' && Protocol !== 'sqs') {
    return `the local club delivers nothing to ${Protocol}`;
  }
  if (Action === 'Publish' && Subject !== undefined && !/^[\x20-\x7e]{1,99}$/.test(Subject)) return 'Subject';
  return undefined;
}
