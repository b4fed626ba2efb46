import { CfnParameter, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** The CloudFormation parameters of a stack, and the names of its secrets. */
export abstract class StackParameters extends Construct {
  /** Without the construct's path in its name, because the command line passes it by this name. */
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
