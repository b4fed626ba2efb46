import { join } from 'node:path';
import { type IGrantable, type IPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

export interface HandlerFunctionProps {
  /** The file in `functions/`, without its ending. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memoryMiB: number;
}

/** Lambda refuses a queue whose messages are hidden for less than this. */
export const longestTimeoutSec = 20;

/** The key in CDK's context whose value is the directory of the bundled functions, or `noBundles`. */
export const bundlesDirectory = 'afterrun:bundles-directory';
/** For commands that only read the template. */
export const noBundles = 'none';

/** One file of `functions/`, bundled with everything it needs, on Node 24 and arm64. */
export class HandlerFunction extends Construct implements IGrantable {
  readonly grantPrincipal: IPrincipal;
  readonly lambda: Lambda;
  private readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, { handler, environment, timeout, memoryMiB }: HandlerFunctionProps) {
    super(scope, id);

    this.logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.lambda = new Lambda(this, 'Function', {
      code: this.bundleOf(handler),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMiB,
      timeout,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.logGroup,
    });
    this.grantPrincipal = this.lambda.grantPrincipal;
    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: 'AWSLambdaBasicExecutionRole lets a function write its log, and nothing else.',
    });
  }

  get logGroupArn(): string {
    return this.logGroup.logGroupArn;
  }

  private bundleOf(handler: string): Code {
    const bundles: unknown = this.node.getContext(bundlesDirectory);
    if (bundles === noBundles) return Code.fromInline('// The template alone was asked for.');
    return Code.fromAsset(join(String(bundles), handler));
  }

  allow(actions: string[], resources: string[]): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }
}
