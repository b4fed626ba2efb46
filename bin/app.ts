import { pathToFileURL } from 'node:url';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { BUNDLING_STACKS } from 'aws-cdk-lib/cx-api';
import cdkJson from '../cdk.json' with { type: 'json' };
import { AfterrunStack } from '../lib/afterrun-stack.ts';

/** The name a deployed club goes by in CloudFormation. */
export const stackName = 'Afterrun';

export interface AppOptions {
  readonly outdir?: string;
  readonly withBundles?: boolean;
}

/**
 * The CDK app, to be synthesised by the CDK command line or in-process by the local club and the tests.
 *
 * The settings of `cdk.json` are passed here too, because only the command line reads that file by itself.
 *
 * @param withBundles false for whoever reads the template only: the functions are most of the work.
 */
export function createApp({ outdir, withBundles = true }: AppOptions = {}): App {
  const app = new App({
    context: { ...cdkJson.context, ...(withBundles ? {} : { [BUNDLING_STACKS]: [] }) },
    ...(outdir === undefined ? {} : { outdir }),
  });
  const stack = new AfterrunStack(app, stackName, {
    stackName,
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
