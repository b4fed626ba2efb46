import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { App, Tags, Validations } from 'aws-cdk-lib/core';
import cdkJson from '../cdk.json' with { type: 'json' };
import { AfterrunStack } from '../lib/afterrun-stack.ts';
import { bundleFunctions, handlerFiles } from '../lib/function-bundles.ts';
import { bundlesDirectory, noBundles } from '../lib/handler-function.ts';
import { stackName } from './stack-name.ts';

export interface AppOptions {
  readonly outdir?: string;
  /** False where only the template is read; or the directory of bundles that exist already. */
  readonly withBundles?: boolean | string;
  /** The club has an app at intervals.icu. Absent: as CDK's context `intervals` says. */
  readonly withIntervals?: boolean;
  /** False: CDK skips CloudFormation's rules, which take a second to check. */
  readonly isValidated?: boolean;
}

/**
 * The CDK app, to be synthesised by the CDK command line or in-process by the local club and the tests.
 *
 * The settings of `cdk.json` are passed here too, because only the command line reads that file by itself.
 */
export function createApp({ outdir, withBundles = true, isValidated = true, withIntervals }: AppOptions = {}): App {
  // The rules are WebAssembly, whose memory grows step by step; V8 would mark the whole heap at each, in a thread beside: most of the time.
  if (isValidated) setFlagsFromString('--no-concurrent-marking');
  const app = new App({
    context: cdkJson.context,
    builtinCloudFormationValidation: isValidated,
    ...(outdir === undefined ? {} : { outdir }),
  });
  const bundles = typeof withBundles === 'string' ? withBundles : join(app.outdir, 'bundles');
  app.node.setContext(bundlesDirectory, withBundles === false ? noBundles : bundles);
  if (withBundles === true) bundleFunctions(handlerFiles(), bundles);
  const stack = new AfterrunStack(app, stackName, {
    stackName,
    withIntervals: withIntervals ?? app.node.tryGetContext('intervals') === 'true',
    description: 'Afterrun: recovery advice by text, minutes after a Strava upload.',
  });
  Validations.of(stack).acknowledge({
    id: 'CloudFormation-Validate::W2509',
    reason: 'WebhookSecretSha256 is the hash of 32 random bytes, not a password.',
  });
  Validations.of(stack).acknowledge({
    id: 'CloudFormation-Validate::W1030',
    reason: 'The policy of the number is only made where there is a number.',
  });
  Tags.of(stack).add('application', 'afterrun');
  return app;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) createApp().synth();
