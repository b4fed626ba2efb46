import { createSourceRegistry, type SourceRegistry } from '../sources/source-registry.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { SourceAppStore } from '../store/source-app.ts';
import { createPushSubscriptions } from '../strava/push-subscriptions.ts';
import { createStravaApi } from '../strava/strava-api.ts';
import { createStravaOauth } from '../strava/strava-oauth.ts';
import { createStravaSource } from '../strava/strava-source.ts';

/** Of a function's environment what says which sources the club has an app of. */
export interface SourcesEnvironment {
  readonly STRAVA_API_URL: string;
  readonly STRAVA_OAUTH_URL: string;
  readonly STRAVA_CLIENT_ID: string;
  readonly PUBLIC_URL: string;
}

export interface ClubSourcesServices {
  readonly clientSecret: () => Promise<string>;
  readonly connections: ConnectionStore;
  /** For one request with its answer. Absent: as long as the rooms think right. */
  readonly timeoutMs?: number;
  /** Where sources are asked to tell of what happens: in `reconcile` alone. */
  readonly subscription?: { readonly app: SourceAppStore; readonly webhookSecret: () => Promise<string> };
}

/** The sources of this club: the one place where a function gets to know them by name. */
export function createClubSources(
  environment: SourcesEnvironment,
  { clientSecret, connections, timeoutMs, subscription }: ClubSourcesServices,
): SourceRegistry {
  const {
    STRAVA_API_URL: apiUrl,
    STRAVA_OAUTH_URL: oauthUrl,
    STRAVA_CLIENT_ID: clientId,
    PUBLIC_URL: publicUrl,
  } = environment;
  const strava = createStravaSource({
    api: createStravaApi(apiUrl, timeoutMs),
    oauth: createStravaOauth({ oauthUrl, clientId, clientSecret, ...(timeoutMs !== undefined && { timeoutMs }) }),
    connections,
    addresses: { oauthUrl, clientId, publicUrl },
    ...(subscription && {
      subscription: {
        subscriptions: createPushSubscriptions({ apiUrl, clientId, clientSecret }),
        publicUrl,
        ...subscription,
      },
    }),
  });
  return createSourceRegistry([strava]);
}
