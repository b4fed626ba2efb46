import type { MessageEngine } from './message-engine.ts';
import { region } from './resource-names.ts';
import type { StackResources } from './stack-resources.ts';
import { TemplateError } from './template.ts';

/**
 * Creates the topics of the stack and subscribes what the stack subscribes, or finds both again. A subscribed mail
 * address is pending, as on AWS.
 */
export function createTopics(
  { topics, subscriptions }: Pick<StackResources, 'topics' | 'subscriptions'>,
  { sns, sqs }: MessageEngine,
): void {
  for (const { name } of topics) sns.createTopic(name, undefined, undefined, region);

  for (const { logicalId, properties } of subscriptions) {
    const { TopicArn, Protocol, Endpoint, RawMessageDelivery, FilterPolicy, FilterPolicyScope } = properties;
    if (Protocol === 'sqs' && sqs.getQueueByArn(Endpoint)?.isFifo() !== false) {
      throw new TemplateError(
        `${logicalId}: ${Endpoint} is no standard queue of the stack; a standard topic feeds no other.`,
      );
    }
    const made = sns.subscribe(TopicArn, Protocol, Endpoint, {
      ...(RawMessageDelivery === undefined ? {} : { RawMessageDelivery: String(RawMessageDelivery) }),
      ...(FilterPolicy === undefined ? {} : { FilterPolicy: JSON.stringify(FilterPolicy) }),
      ...(FilterPolicyScope === undefined ? {} : { FilterPolicyScope }),
    });
    if (made === undefined) throw new TemplateError(`${logicalId}: the topic ${TopicArn} is not in the stack.`);
  }
}
