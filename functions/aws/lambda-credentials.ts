import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Takes the place of the SDK's chain of credential providers in the bundles. Lambda hands a function its credentials in
 * the environment and nowhere else; to look for them in profiles, SSO and metadata services would be a third of the webhook.
 */
export const defaultProvider = fromEnv;
