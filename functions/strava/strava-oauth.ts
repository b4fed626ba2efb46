import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { textWithin } from '../sources/text-within.ts';
import { errorsIn, isInactiveApp } from './fault.ts';

/**
 * Strava's token endpoints, by `fetch` and with the secret in the body: strava-v3 would put it into the address.
 *
 * Only evidence is a no: a refusal is a fault in which Strava names the code or the token itself. An error page of a
 * proxy, a fault about the app or about nothing, and every other status say nothing about the athlete: `unavailable`.
 */
export interface StravaOauth {
  /**
   * The first tokens of an athlete who has just come back from Strava's page, for the code in the address. Strava can be
   * slow to know a code that it has just issued, so a refusal counts once it is repeated two seconds later.
   */
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
  /** Strava has switched the whole app off. Only the admin can help. */
  | { readonly kind: 'app-inactive' }
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

const maxAnswerBytes = 256 * 1024;
/** The year 2100: later than any token, and still a date. */
const latestExpirySec = 4_102_444_800;

const tokenAnswerSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_at: z.int().positive().max(latestExpirySec),
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
  /** Between the first refusal of a code and the one that counts. */
  readonly codeRetryMs?: number;
}

export function createStravaOauth({
  oauthUrl,
  clientId,
  clientSecret,
  timeoutMs = 6000,
  codeRetryMs = 2000,
}: StravaOauthSettings): StravaOauth {
  return {
    async exchange(code) {
      const first = await exchangeOnce(code);
      if (first.kind !== 'refused') return first;
      await pause(codeRetryMs);
      return exchangeOnce(code);
    },

    async refresh(refreshToken) {
      const answer = await askForTokens({ grant_type: 'refresh_token', refresh_token: refreshToken });
      if ('kind' in answer) return answer;
      const { status, body } = answer;
      if (names(status, body, { resource: 'RefreshToken', field: 'refresh_token' })) return { kind: 'refused' };
      if (!answer.ok) return unavailable(`status ${status}`);

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

  async function exchangeOnce(code: string): Promise<ExchangeAnswer> {
    const answer = await askForTokens({ grant_type: 'authorization_code', code });
    if ('kind' in answer) return answer;
    const { status, body, text } = answer;
    if (names(status, body, { resource: 'AuthorizationCode', field: 'code' })) return { kind: 'refused' };
    if (status === 403 && isInactiveApp(body)) return { kind: 'app-inactive' };
    if (status === 403 && saysFull(text)) return { kind: 'full' };
    if (!answer.ok) return unavailable(`status ${status}`);

    const parsed = exchangeAnswerSchema.safeParse(body);
    if (!parsed.success) return unavailable('answer without tokens or athlete');
    const { athlete, scope } = parsed.data;
    return { kind: 'ok', athleteId: String(athlete.id), tokens: tokensOf(parsed.data), scope: scope ?? undefined };
  }

  async function askForTokens(grant: Readonly<Record<string, string>>): Promise<TokenEndpointAnswer | Unavailable> {
    const form = new URLSearchParams({ client_id: clientId, client_secret: await clientSecret(), ...grant });
    const answer = await post(`${oauthUrl}/token`, form);
    if (!(answer instanceof Response)) return answer;
    const text = (await textWithin(maxAnswerBytes, answer).catch(() => undefined)) ?? '';
    return { status: answer.status, ok: answer.ok, text, body: jsonOf(text) };
  }

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

interface TokenEndpointAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly text: string;
  /** Absent where the answer is not JSON, or longer than it may be. */
  readonly body: unknown;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether Strava refuses what was handed to it, and not the request, the app or the hour: a fault that names it. A fault
 * that blames the app as well is the club's mistake, and must not look as if every athlete had left.
 */
function names(
  status: number,
  fault: unknown,
  { resource, field }: { readonly resource: string; readonly field: string },
): boolean {
  const errors = errorsIn(fault);
  if (status !== 400 && status !== 401) return false;
  if (errors.some((error) => error.resource === 'Application')) return false;
  return errors.some((error) => error.resource === resource || error.field === field);
}

/** Strava's words for an app that has all the athletes it may have, on the page and in a fault. */
function saysFull(text: string): boolean {
  return /\bathletes?\b[^.]{0,40}\b(limit|capacity|exceeded)\b|\b(limit|capacity)\b[^.]{0,40}\bathletes?\b/i.test(
    text.slice(0, 20_000),
  );
}

function unavailable(why: string): Unavailable {
  return { kind: 'unavailable', why };
}
