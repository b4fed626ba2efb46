import * as z from 'zod';
import { textWithin } from '../sources/text-within.ts';

/**
 * The push subscription of the club's Strava app, of which there is one at most. By `fetch`: Strava wants the client
 * secret in the address where it is only asked for a list, and takes it in the body where something is made.
 *
 * Source: Strava, webhook events.
 */
export interface PushSubscriptions {
  list(): Promise<SubscriptionList>;
  /** Strava calls the callback before it answers: it must be deployed, and know the verify token. */
  create(callbackUrl: string, verifyToken: string): Promise<SubscriptionCreated>;
}

export interface PushSubscription {
  readonly id: string;
  readonly callbackUrl: string;
}

export type SubscriptionList =
  | { readonly kind: 'ok'; readonly subscriptions: readonly PushSubscription[] }
  | SubscriptionRefused;

export type SubscriptionCreated = { readonly kind: 'ok'; readonly id: string } | SubscriptionRefused;

export interface SubscriptionRefused {
  readonly kind: 'refused';
  /** In Strava's words, or what became of the request; never with an address or a secret. */
  readonly why: string;
}

export interface PushSubscriptionSettings {
  /** Such as `https://www.strava.com/api/v3`, without a slash at the end. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: () => Promise<string>;
  readonly timeoutMs?: number;
}

const maxAnswerBytes = 256 * 1024;
const idSchema = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().regex(/^[1-9]\d{0,18}$/));
const listSchema = z.array(z.object({ id: idSchema, callback_url: z.string() }));
const createdSchema = z.object({ id: idSchema });

export function createPushSubscriptions({
  apiUrl,
  clientId,
  clientSecret,
  timeoutMs = 6000,
}: PushSubscriptionSettings): PushSubscriptions {
  const address = `${apiUrl}/push_subscriptions`;
  const credentials = async () => ({ client_id: clientId, client_secret: await clientSecret() });

  return {
    async list() {
      const answer = await ask(`${address}?${new URLSearchParams(await credentials())}`, { method: 'GET' });
      if (answer.kind === 'refused') return answer;
      const parsed = listSchema.safeParse(answer.body);
      if (!parsed.success) return refused('an answer that is no list of subscriptions');
      return {
        kind: 'ok',
        subscriptions: parsed.data.map(({ id, callback_url }) => ({ id, callbackUrl: callback_url })),
      };
    },

    async create(callbackUrl, verifyToken) {
      const form = { ...(await credentials()), callback_url: callbackUrl, verify_token: verifyToken };
      const answer = await ask(address, { method: 'POST', body: new URLSearchParams(form) });
      if (answer.kind === 'refused') return answer;
      const parsed = createdSchema.safeParse(answer.body);
      return parsed.success ? { kind: 'ok', id: parsed.data.id } : refused('an answer without an id');
    },
  };

  async function ask(url: string, request: RequestInit): Promise<{ kind: 'ok'; body: unknown } | SubscriptionRefused> {
    try {
      const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
      const body = jsonOf((await textWithin(maxAnswerBytes, answer).catch(() => undefined)) ?? '');
      return answer.ok ? { kind: 'ok', body } : refused(faultIn(body) ?? `status ${answer.status}`);
    } catch (error) {
      // The name only: the address in the message holds the secret.
      return refused(error instanceof Error ? error.name : 'no answer');
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const faultSchema = z.object({ errors: z.array(z.object({ field: z.string(), code: z.string() })).min(1) });

/** Such as "callback url not verifiable". */
function faultIn(body: unknown): string | undefined {
  const parsed = faultSchema.safeParse(body);
  return parsed.success ? parsed.data.errors.map(({ field, code }) => `${field} ${code}`.trim()).join(', ') : undefined;
}

function refused(why: string): SubscriptionRefused {
  return { kind: 'refused', why };
}
