import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Replaces the SDK's chain of credential providers in the bundles. Lambda passes credentials in the environment and
 * nowhere else; the code that looks in profiles, SSO and metadata services would be a third of the webhook.
 */
export const defaultProvider = fromEnv;
