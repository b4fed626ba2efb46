import * as z from 'zod';
import type { ExchangeAnswer } from '../sources/source.ts';
import { askWithin } from './bounded-request.ts';
import { scopeBoxes } from './scope-boxes.ts';

/**
 * How an athlete lets the club's app read at intervals.icu. One token for each athlete, which does not end and is not
 * renewed: a new authorisation replaces it.
 */
export interface IntervalsOauth {
  /** Where a browser asks the athlete. They choose there what we may read. */
  authorizeUrl(request: { readonly state: string; readonly redirectUri: string }): string;
  /**
   * The token for the code with which they come back: it works once, within two minutes. `app-inactive`: the client id or the
   * secret is not known (any more).
   */
  exchange(code: string): Promise<ExchangeAnswer>;
}

export interface IntervalsOauthSettings {
  /** Such as `https://intervals.icu`, without a slash at the end. */
  readonly siteUrl: string;
  readonly clientId: string;
  /** Read when it is needed, from Parameter Store. */
  readonly clientSecret: () => Promise<string>;
  readonly userAgent: string;
  readonly timeoutMs?: number;
}

const maxAnswerBytes = 64 * 1024;

const idSchema = z
  .union([z.string(), z.int().positive().transform(String)])
  .pipe(z.string().regex(/^[A-Za-z0-9_-]{1,40}$/));

const tokenSchema = z.object({
  access_token: z.string().min(1).max(500),
  scope: z.string().nullish(),
  athlete: z.object({ id: idSchema }),
});

/** Its refusals are 404s: a code that is too old, and an app that it does not know. */
const refusalSchema = z.looseObject({ status: z.literal(404), error: z.string() });

export function createIntervalsOauth(settings: IntervalsOauthSettings): IntervalsOauth {
  const { siteUrl, clientId, clientSecret, userAgent, timeoutMs = 6000 } = settings;

  return {
    authorizeUrl: ({ state, redirectUri }) =>
      `${siteUrl}/oauth/authorize?${new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: scopeBoxes.map(({ scope }) => scope).join(','),
        state,
      })}`,

    async exchange(code) {
      const form = { client_id: clientId, client_secret: await clientSecret(), code };
      const answer = await askWithin({ timeoutMs, maxBytes: maxAnswerBytes }, `${siteUrl}/api/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({ ...form, grant_type: 'authorization_code' }),
        headers: { 'user-agent': userAgent, accept: 'application/json' },
      });
      if ('why' in answer) return { kind: 'unavailable', why: answer.why };

      const refusal = refusalSchema.safeParse(answer.body).data;
      if (answer.status === 404 && refusal !== undefined) {
        return { kind: /client/i.test(refusal.error) ? 'app-inactive' : 'refused' };
      }
      const parsed = tokenSchema.safeParse(answer.body);
      if (answer.status !== 200 || !parsed.success) return { kind: 'unavailable', why: `status ${answer.status}` };
      const { access_token, scope, athlete } = parsed.data;
      return { kind: 'ok', externalAthleteId: athlete.id, tokens: { accessToken: access_token }, scope: scope ?? '' };
    },
  };
}
