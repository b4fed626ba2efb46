import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { CfnCondition, Fn, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

export interface AlarmsProps {
  /** Empty: nobody is told. */
  readonly adminEmail: string;
}

/** The topic of all alarms, and its subscriber. */
export class Alarms extends Topic {
  constructor(scope: Construct, id: string, { adminEmail }: AlarmsProps) {
    super(scope, id, { enforceSSL: true });
    this.letCloudWatchPublish();
    this.tellAdmin(adminEmail);
  }

  /** A topic policy replaces SNS's default one, which would have let CloudWatch publish. */
  private letCloudWatchPublish(): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /** SNS asks the address for confirmation first; nothing else is sent there until its owner agrees. */
  private tellAdmin(adminEmail: string): void {
    const subscription = new CfnSubscription(this, 'AdminMail', {
      topicArn: this.topicArn,
      protocol: 'email',
      endpoint: adminEmail,
    });
    subscription.cfnOptions.condition = new CfnCondition(this, 'HasAdminMail', {
      expression: Fn.conditionNot(Fn.conditionEquals(adminEmail, '')),
    });
  }
}
