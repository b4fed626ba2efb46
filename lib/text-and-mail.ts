import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

/** How messages leave: texts straight to a phone, mails through one SNS topic per athlete. */
export class TextAndMail extends Construct {
  /** Topics of members by e-mail are created at run time; their names begin with this. */
  readonly mailTopicPrefix = `${Aws.STACK_NAME}-mail-`;

  /** The name that SNS prescribes. */
  readonly textLogGroup = `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber`;

  grantSend(sender: HandlerFunction): void {
    // A text to a phone has no ARN. "Everything except topics" is the narrowest that IAM can express.
    sender.lambda.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['sns:Publish'],
        notResources: ['arn:aws:sns:*:*:*'],
      }),
    );
    allowThroughSns(sender, 'sms-voice:SendTextMessage');
    this.allowOnMailTopics(sender, ['sns:Publish']);
  }

  /** To create an athlete's topic and ask the address for confirmation. */
  grantAskForAddresses(asker: HandlerFunction): void {
    this.allowOnMailTopics(asker, ['sns:CreateTopic', 'sns:Subscribe']);
  }

  /** To see whether the owner of an address has confirmed it, and is still subscribed. */
  grantLookUpAddresses(asker: HandlerFunction): void {
    this.allowOnMailTopics(asker, ['sns:ListSubscriptionsByTopic']);
  }

  /** To delete the topic of an address that is no longer a contact. */
  grantCloseTopics(eraser: HandlerFunction): void {
    this.allowOnMailTopics(eraser, ['sns:DeleteTopic']);
  }

  private allowOnMailTopics(grantee: HandlerFunction, actions: string[]): void {
    grantee.allow(actions, [this.mailTopicArns]);
    Validations.of(grantee).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:<AWS::StackName>-mail-*]',
      reason: "Topics of e-mail athletes are made while the club runs; their names begin with the stack's.",
    });
  }

  /** To see which phones opted out and which texts did not arrive, and to set how long that is kept. */
  grantLookUpDeliveries(reader: HandlerFunction): void {
    // The list belongs to the account: there is no resource to name.
    reader.allow(['sns:ListPhoneNumbersOptedOut'], ['*']);
    allowThroughSns(reader, 'sms-voice:DescribeOptedOutNumbers');
    Validations.of(reader).acknowledge(
      {
        id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
        reason: "The list of phones that have opted out is the account's and has no ARN.",
      },
      ...['', '/Failure'].map((outcome) => ({
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:sns/<AWS::Region>/<AWS::AccountId>/DirectPublishToPhoneNumber${outcome}:*]`,
        reason: 'The streams of the log groups that SNS writes deliveries to.',
      })),
    );
    const groups = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${this.textLogGroup}`;
    reader.allow(['logs:FilterLogEvents', 'logs:PutRetentionPolicy'], [`${groups}:*`, `${groups}/Failure:*`]);
  }

  private get mailTopicArns(): string {
    return `arn:${Aws.PARTITION}:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:${this.mailTopicPrefix}*`;
  }
}

/**
 * Since 2024-09-24 SNS passes texts to AWS End User Messaging, which checks the caller's IAM permissions again. The
 * condition allows these actions only through SNS.
 *
 * Source: the managed policy AmazonSNSFullAccess, which has carried these actions with this condition since then.
 */
function allowThroughSns(caller: HandlerFunction, action: string): void {
  caller.lambda.addToRolePolicy(
    new PolicyStatement({
      actions: [action],
      // Neither the number that SNS picks nor the account's list can be named.
      resources: ['*'],
      conditions: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } },
    }),
  );
  Validations.of(caller).acknowledge({
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'What SNS does in the name of its caller has no resource that is known beforehand; nothing else may.',
  });
}
