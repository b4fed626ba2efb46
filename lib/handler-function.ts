import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IEventSource, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface HandlerFunctionProps {
  /** The file in `functions/`, without its ending. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memoryMiB: number;
}

/** The visibility timeouts of the queues are six times this, as Lambda wants it. */
export const longestTimeoutSec = 20;

/** One file of `functions/`, bundled with everything it needs, on Node 24 and arm64. */
export class HandlerFunction extends Construct implements IGrantable {
  readonly grantPrincipal: IPrincipal;
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, { handler, environment, timeout, memoryMiB }: HandlerFunctionProps) {
    super(scope, id);

    this.lambda = new NodejsFunction(this, 'Function', {
      entry: fileURLToPath(new URL(`../functions/${handler}.ts`, import.meta.url)),
      depsLockFilePath: fileURLToPath(new URL('../package-lock.json', import.meta.url)),
      projectRoot: fileURLToPath(new URL('..', import.meta.url)),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMiB,
      timeout,
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      awsSdkConnectionReuse: false,
      loggingFormat: LoggingFormat.JSON,
      logGroup: new LogGroup(this, 'Logs', {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        sourceMap: true,
        sourcesContent: false,
        logLevel: LogLevel.WARNING,
        // The SDK is bundled too: it loads faster than the runtime's own copy, and its version is the tested one.
        externalModules: [],
        // strava-v3 is CommonJS, and what it requires at run time needs a `require` that an ES module does not have.
        banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
      },
    });
    this.grantPrincipal = this.lambda.grantPrincipal;
  }

  allow(actions: string[], resources: string[]): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }

  consume(source: IEventSource): void {
    this.lambda.addEventSource(source);
  }
}
