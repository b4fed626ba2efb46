import * as z from 'zod';
import { AdminError } from './admin-error.ts';

/**
 * What Strava says to the app itself: whether its id and secret are right, and where its events go. The one request that
 * an app can make without an athlete. Strava wants the secret in the address here, so the address is never shown.
 */
export type StravaAppAnswer =
  | { readonly kind: 'ok'; readonly subscriptions: readonly PushSubscription[]; readonly at: number | undefined }
  /** Client id and secret do not belong together. */
  | { readonly kind: 'refused' }
  /** Strava has switched the app off. */
  | { readonly kind: 'inactive' }
  | { readonly kind: 'unavailable'; readonly why: string };

export interface PushSubscription {
  readonly id: string;
  /** Its path may hold a secret: only the host is shown. */
  readonly callbackUrl: string;
}

export interface StravaAppCredentials {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const listSchema = z.array(z.object({ id: z.number(), callback_url: z.string() }));
const faultSchema = z.object({ errors: z.array(z.object({ resource: z.string(), code: z.string() })) });

export async function askStravaAboutApp(credentials: StravaAppCredentials): Promise<StravaAppAnswer> {
  const { apiUrl, clientId, clientSecret } = credentials;
  const query = new URLSearchParams({ client_id: clientId, client_secret: clientSecret });
  let response: Response;
  try {
    response = await fetch(`${apiUrl}/push_subscriptions?${query}`, {
      signal: AbortSignal.timeout(10_000),
      redirect: 'error',
    });
  } catch (error) {
    return { kind: 'unavailable', why: error instanceof Error ? error.name : 'no answer' };
  }

  const body: unknown = await response.json().catch(() => undefined);
  if (isInactive(body)) return { kind: 'inactive' };
  if ([400, 401, 403, 404].includes(response.status)) return { kind: 'refused' };
  const list = listSchema.safeParse(body);
  if (!response.ok || !list.success) return { kind: 'unavailable', why: `status ${response.status}` };

  const at = Date.parse(response.headers.get('date') ?? '');
  return {
    kind: 'ok',
    subscriptions: list.data.map(({ id, callback_url }) => ({ id: String(id), callbackUrl: callback_url })),
    at: Number.isNaN(at) ? undefined : at,
  };
}

/** Ends a push subscription. One that is gone already counts as ended. @throws StravaKeepsSubscriptionError */
export async function deletePushSubscription(
  { apiUrl, clientId, clientSecret }: StravaAppCredentials,
  id: string,
): Promise<void> {
  const query = new URLSearchParams({ client_id: clientId, client_secret: clientSecret });
  const request = { method: 'DELETE', signal: AbortSignal.timeout(10_000), redirect: 'error' } as const;
  const answer = await fetch(`${apiUrl}/push_subscriptions/${id}?${query}`, request).catch(() => undefined);
  if (answer?.status !== 204 && answer?.status !== 404) throw new StravaKeepsSubscriptionError();
}

export class StravaKeepsSubscriptionError extends AdminError {
  override readonly name = 'StravaKeepsSubscriptionError';

  constructor() {
    super('Strava did not end the subscription.', 'Run this again. If it stays: https://status.strava.com');
  }
}

function isInactive(body: unknown): boolean {
  const parsed = faultSchema.safeParse(body);
  return (
    parsed.success &&
    parsed.data.errors.some(({ resource, code }) => resource === 'Application' && /inactive/i.test(code))
  );
}
