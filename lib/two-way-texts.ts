import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnResourcePolicy } from 'aws-cdk-lib/aws-smsvoice';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Aws, CfnCondition, CfnOutput, Fn, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { takenOnHere } from './taken-on-here.ts';

export interface TwoWayTextsProps {
  /** The ARN of the number that texts come from; empty while the club has none. */
  readonly originationNumberArn: string;
}

/**
 * What the club's number needs around it. CloudFormation cannot create the number itself: it is registered by hand, and
 * `setup` points it at the topic.
 *
 * Source: AWS End User Messaging SMS, two-way messaging and resource policies; SNS, delivery status of texts.
 */
export class TwoWayTexts extends Construct {
  /** Where a runner's reply arrives. Standard, because the number cannot publish to a FIFO topic. */
  readonly inbound: Topic;

  constructor(scope: Construct, id: string, { originationNumberArn }: TwoWayTextsProps) {
    super(scope, id);

    this.inbound = this.createInboundTopic();
    this.letSnsSendFrom(originationNumberArn);
    const logging = this.createDeliveryLoggingRole();

    // Without the construct's path in its name, because the command line looks it up.
    const stack = Stack.of(this);
    new CfnOutput(stack, 'InboundTopicArn', {
      value: this.inbound.topicArn,
      description: 'The topic that the number of the club hands replies to.',
    });
    new CfnOutput(stack, 'DeliveryLoggingRoleArn', {
      value: logging.roleArn,
      description: 'The role by which SNS logs what became of a text.',
    });
  }

  /** Not encrypted with the aws/sns key: the messaging service cannot use that key, and replies would be lost. */
  private createInboundTopic(): Topic {
    const topic = new Topic(this, 'Inbound', { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'RepliesOfRunners',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:sms-voice:${Aws.REGION}:${Aws.ACCOUNT_ID}:*` },
        },
      }),
    );
    return topic;
  }

  /** Numbers created after 2024-09-24 refuse SNS without this. */
  private letSnsSendFrom(numberArn: string): void {
    const policy = new CfnResourcePolicy(this, 'LetSnsSend', {
      resourceArn: numberArn,
      policyDocument: new PolicyDocument({
        statements: [
          new PolicyStatement({
            sid: 'TextsOfTheClub',
            effect: Effect.ALLOW,
            principals: [new ServicePrincipal('sns.amazonaws.com')],
            actions: ['sms-voice:SendTextMessage'],
            resources: [numberArn],
            conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
          }),
        ],
      }),
    });
    policy.cfnOptions.condition = new CfnCondition(this, 'HasNumber', {
      expression: Fn.conditionNot(Fn.conditionEquals(numberArn, '')),
    });
  }

  /**
   * SNS chooses the names of the log groups (`sns/region/account/…`), so the role covers all groups of that name in the
   * account. It has no effect until `setup` makes it the account's setting for texts.
   */
  private createDeliveryLoggingRole(): Role {
    for (const tail of ['', ':*']) {
      Validations.of(this).acknowledge({
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:sns/*${tail}]`,
        reason: 'SNS chooses the names of its log groups, all of which begin so.',
      });
    }
    const groups = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:sns/*`;
    return new Role(this, 'DeliveryLogging', {
      description: 'SNS writes what became of each text.',
      assumedBy: takenOnHere(this, 'sns.amazonaws.com'),
      inlinePolicies: {
        WriteLogs: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: [
                'logs:CreateLogGroup',
                'logs:CreateLogStream',
                'logs:PutLogEvents',
                'logs:PutMetricFilter',
                'logs:PutRetentionPolicy',
              ],
              resources: [groups, `${groups}:*`],
            }),
          ],
        }),
      },
    });
  }
}
