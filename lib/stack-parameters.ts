import { CfnParameter, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** What a stack is told by CloudFormation parameters, and the names of the secrets that it is not told. */
export abstract class StackParameters extends Construct {
  /** Named without the construct's path, because the command line passes it by that name. */
  protected text(
    name: string,
    description: string,
    constraints: { readonly allowedPattern: string; readonly default?: string },
  ): string {
    return new CfnParameter(Stack.of(this), name, { type: 'String', description, ...constraints }).valueAsString;
  }

  /** @param name of a SecureString in Parameter Store, with its slash in front. */
  protected arnOf(name: string): string {
    return Stack.of(this).formatArn({ service: 'ssm', resource: 'parameter', resourceName: name.replace(/^\//, '') });
  }
}
