import * as z from 'zod';

/**
 * Strava's token endpoints, by `fetch` and with the secret in the body: strava-v3 would put it into the address.
 */
export interface StravaOauth {
  /** The first tokens of an athlete who has just come back from Strava's page, for the code in the address. */
  exchange(code: string): Promise<ExchangeAnswer>;
  /**
   * New tokens for a refresh token. With more than an hour left Strava answers with the same pair; otherwise the
   * refresh token in the answer replaces the old one, which stops working.
   */
  refresh(refreshToken: string): Promise<RefreshAnswer>;
  /** Ends our access. Strava says yes for a token that it does not know, too. */
  revoke(token: string): Promise<'revoked' | Unavailable>;
}

export type ExchangeAnswer =
  | {
      readonly kind: 'ok';
      readonly athleteId: string;
      readonly tokens: RefreshedTokens;
      readonly scope: string | undefined;
    }
  /** The code is not, or no longer, good: it works once and for a short time. */
  | { readonly kind: 'refused' }
  /** Strava lets this app have no more athletes. */
  | { readonly kind: 'full' }
  /** Strava has switched the club's app off: only the admin can mend it. */
  | { readonly kind: 'inactive' }
  | Unavailable;

export type RefreshAnswer =
  | { readonly kind: 'ok'; readonly tokens: RefreshedTokens }
  /** This refresh token is not, or no longer, good. */
  | { readonly kind: 'refused' }
  | Unavailable;

/** No answer, or one that says nothing about the token. It may have been carried out all the same. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly why: string;
}

export interface RefreshedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

const tokenAnswerSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_at: z.int(),
});

const exchangeAnswerSchema = tokenAnswerSchema.extend({
  athlete: z.object({ id: z.int().positive() }),
  /** In the answers since 2026-04-23. */
  scope: z.string().nullish(),
});

export interface StravaOauthSettings {
  /** Such as `https://www.strava.com/oauth`, without a slash at the end. */
  readonly oauthUrl: string;
  readonly clientId: string;
  /** Read when it is needed, from Parameter Store. */
  readonly clientSecret: () => Promise<string>;
  readonly timeoutMs?: number;
}

export function createStravaOauth({
  oauthUrl,
  clientId,
  clientSecret,
  timeoutMs = 6000,
}: StravaOauthSettings): StravaOauth {
  return {
    async exchange(code) {
      const form = new URLSearchParams({
        client_id: clientId,
        client_secret: await clientSecret(),
        grant_type: 'authorization_code',
        code,
      });
      const answer = await post(`${oauthUrl}/token`, form);
      if (!(answer instanceof Response)) return answer;
      const body: unknown = await answer.json().catch(() => undefined);
      if (answer.status === 400 && !blamesTheApp(body)) return { kind: 'refused' };
      if (saysInactive(body)) return { kind: 'inactive' };
      if (answer.status === 403) return { kind: 'full' };
      if (!answer.ok) return unavailable(`status ${answer.status}`);

      const parsed = exchangeAnswerSchema.safeParse(body);
      if (!parsed.success) return unavailable('answer without tokens or athlete');
      const { athlete, scope } = parsed.data;
      return { kind: 'ok', athleteId: String(athlete.id), tokens: tokensOf(parsed.data), scope: scope ?? undefined };
    },

    async refresh(refreshToken) {
      const form = new URLSearchParams({
        client_id: clientId,
        client_secret: await clientSecret(),
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      });
      const answer = await post(`${oauthUrl}/token`, form);
      if (!(answer instanceof Response)) return answer;
      const body: unknown = await answer.json().catch(() => undefined);
      if (answer.status === 400 && !blamesTheApp(body)) return { kind: 'refused' };
      if (!answer.ok) return unavailable(`status ${answer.status}`);

      const parsed = tokenAnswerSchema.safeParse(body);
      if (!parsed.success) return unavailable('answer without tokens');
      return { kind: 'ok', tokens: tokensOf(parsed.data) };
    },

    async revoke(token) {
      const credentials = Buffer.from(`${clientId}:${await clientSecret()}`).toString('base64');
      const answer = await post(`${oauthUrl}/revoke`, new URLSearchParams({ token }), {
        authorization: `Basic ${credentials}`,
      });
      if (!(answer instanceof Response)) return answer;
      return answer.ok ? 'revoked' : unavailable(`status ${answer.status}`);
    },
  };

  async function post(
    address: string,
    form: URLSearchParams,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response | Unavailable> {
    try {
      return await fetch(address, {
        method: 'POST',
        body: form,
        headers,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
    } catch (error) {
      return unavailable(error instanceof Error ? error.name : 'no answer');
    }
  }
}

function tokensOf({ access_token, refresh_token, expires_at }: z.infer<typeof tokenAnswerSchema>): RefreshedTokens {
  return { accessToken: access_token, refreshToken: refresh_token, expiresAt: expires_at };
}

const faultSchema = z.object({ errors: z.array(z.object({ resource: z.string(), code: z.string().nullish() })) });

/** A wrong client secret is the club's mistake: it must not look as if every athlete had left. */
function blamesTheApp(fault: unknown): boolean {
  const parsed = faultSchema.safeParse(fault);
  return parsed.success && parsed.data.errors.some(({ resource }) => resource === 'Application');
}

function saysInactive(fault: unknown): boolean {
  const parsed = faultSchema.safeParse(fault);
  return (
    parsed.success &&
    parsed.data.errors.some(({ resource, code }) => resource === 'Application' && code?.toLowerCase() === 'inactive')
  );
}

function unavailable(why: string): Unavailable {
  return { kind: 'unavailable', why };
}
