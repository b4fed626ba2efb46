import { Aws, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

/** How messages leave: texts straight to a phone, mails through one SNS topic per athlete. */
export class TextAndMail extends Construct {
  /** Topics of e-mail athletes are made while the club runs; their names begin with this. */
  readonly mailTopicPrefix = `${Aws.STACK_NAME}-mail-`;

  /** SNS names it. */
  readonly textLogGroup = `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber`;

  grantSend(sender: HandlerFunction): void {
    // A text to a phone has no ARN. "Everything but a topic" is as narrow as IAM can say it.
    sender.lambda.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['sns:Publish'],
        notResources: ['arn:aws:sns:*:*:*'],
      }),
    );
    this.allowOnMailTopics(sender, ['sns:Publish']);
  }

  /** To make the topic of an athlete, ask whose address it is, and take it away again. */
  grantAskForAddresses(asker: HandlerFunction): void {
    this.allowOnMailTopics(asker, [
      'sns:CreateTopic',
      'sns:Subscribe',
      'sns:ListSubscriptionsByTopic',
      'sns:DeleteTopic',
    ]);
  }

  /** To take away the topic of an athlete who has left. */
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

  /** Who opted out, and which texts did not arrive. */
  grantLookUpDeliveries(reader: HandlerFunction): void {
    // A list of the account: there is no resource to name.
    reader.allow(['sns:ListPhoneNumbersOptedOut'], ['*']);
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
    reader.allow(['logs:FilterLogEvents'], [`${groups}:*`, `${groups}/Failure:*`]);
  }

  private get mailTopicArns(): string {
    return `arn:${Aws.PARTITION}:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:${this.mailTopicPrefix}*`;
  }
}
