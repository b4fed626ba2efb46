import strava from 'strava-v3';
import { ratePairIn } from '../sources/rate-header.ts';
import type { RateReport } from '../sources/source.ts';
import { textWithin } from '../sources/text-within.ts';
import { parseWithExactIds } from './exact-ids.ts';
import { errorsIn, isInactiveApp } from './fault.ts';

/**
 * Strava's API in our words: what an answer means for us, not which number it had.
 *
 * strava-v3 knows the endpoints; the requests go through `fetch`, because the package's own transport keeps its base
 * URL and rate limits in module-wide state, puts the bearer token into its errors, and rounds ids beyond 2^53.
 */
export type StravaAnswer<Data> = { readonly rate: RateReport | undefined } & (
  | { readonly kind: 'ok'; readonly data: Data }
  /** Deleted, never there, or not visible to us (yet). */
  | { readonly kind: 'not-found' }
  /** The token is no longer good, or lacks a scope. */
  | { readonly kind: 'unauthorized' }
  /** The whole app has been switched off by Strava. */
  | { readonly kind: 'app-inactive' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'rate-limited' }
  /** No answer, or one that blames Strava: try later. */
  | { readonly kind: 'unavailable'; readonly why: string }
);

export interface StravaApi {
  /** One activity, as it came: parse it with `readActivity`. */
  activity(activityId: string, accessToken: string): Promise<StravaAnswer<unknown>>;
  athlete(accessToken: string): Promise<StravaAnswer<unknown>>;
  /** The athlete's activities that began after that time (epoch seconds), the oldest first: a page, as it came. */
  activities(afterSec: number, accessToken: string): Promise<StravaAnswer<unknown>>;
}

/** An activity with all of its segments has one at most. */
const maxAnswerBytes = 5 * 1024 * 1024;

/**
 * @param baseUrl such as `https://www.strava.com/api/v3`, without a slash at the end.
 * @param timeoutMs for one request with its answer.
 */
export function createStravaApi(baseUrl: string, timeoutMs = 8000): StravaApi {
  const ask = async (
    accessToken: string,
    request: (client: InstanceType<typeof strava.client>) => Promise<unknown>,
  ): Promise<StravaAnswer<unknown>> => {
    let seen: Response | undefined;
    const client = new strava.client(accessToken, async ({ url, method, headers }) => {
      const address = new URL(url ?? '', `${baseUrl}/`);
      seen = await fetch(address, {
        method: method ?? 'GET',
        headers: presentHeaders(headers),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      const body = jsonOf((await textWithin(maxAnswerBytes, seen)) ?? '');
      if (!seen.ok) throw new RefusedByStrava(body);
      if (body === undefined) throw new NoAnswerError();
      return { headers: {}, body };
    });

    try {
      const data = await request(client);
      return { kind: 'ok', data, rate: rateReportOf(seen) };
    } catch (error) {
      const rate = rateReportOf(seen);
      if (seen === undefined || !(error instanceof RefusedByStrava))
        return { kind: 'unavailable', why: reasonOf(error), rate };
      return { ...meaningOf(seen.status, error.fault), rate };
    }
  };

  return {
    activity: (id, accessToken) => ask(accessToken, (client) => client.activities.get({ id })),
    athlete: (accessToken) => ask(accessToken, (client) => client.athlete.get({})),
    activities: (after, accessToken) =>
      ask(accessToken, (client) => client.athlete.listActivities({ after, per_page: 100 })),
  };
}

type Refusal = Exclude<StravaAnswer<unknown>, { readonly kind: 'ok' }>;
type Meaning = Refusal extends infer Kind ? (Kind extends unknown ? Omit<Kind, 'rate'> : never) : never;

/**
 * Only a fault says something about the token or the activity: a 404 of a proxy, or for a path that Strava does not know,
 * deletes nobody's advice, and a 401 without a reason disconnects nobody.
 */
function meaningOf(status: number, fault: unknown): Meaning {
  const errors = errorsIn(fault);
  const blames = (resource: string): boolean => errors.some((error) => error.resource === resource);
  const isAboutAthlete = errors.length > 0 && !blames('Application');
  switch (true) {
    case status === 401 && isAboutAthlete:
      return { kind: 'unauthorized' };
    case status === 403 && isInactiveApp(fault):
      return { kind: 'app-inactive' };
    case status === 403 && isAboutAthlete:
      return { kind: 'forbidden' };
    case status === 404 && blames('Activity'):
      return { kind: 'not-found' };
    case status === 429:
      return { kind: 'rate-limited' };
    default:
      return { kind: 'unavailable', why: `status ${status}` };
  }
}

/** "15 minutes, day", as in `X-ReadRateLimit-Usage: 5,50`. */
function rateReportOf(response: Response | undefined): RateReport | undefined {
  const limits = ratePairIn(response?.headers.get('x-readratelimit-limit'));
  const usage = ratePairIn(response?.headers.get('x-readratelimit-usage'));
  if (limits === undefined || usage === undefined) return undefined;

  // The overall limits count uploads too. Where they are nearer to their end than the read limits, they decide.
  const overall = ratePairIn(response?.headers.get('x-ratelimit-limit'));
  const overallUsage = ratePairIn(response?.headers.get('x-ratelimit-usage'));
  const left = (window: 0 | 1): number =>
    Math.min(limits[window] - usage[window], (overall?.[window] ?? Infinity) - (overallUsage?.[window] ?? 0));

  return {
    limits: { perQuarter: Math.max(1, limits[0]), perDay: Math.max(1, limits[1]) },
    usage: { quarterUsed: Math.max(0, limits[0] - left(0)), dayUsed: Math.max(0, limits[1] - left(1)) },
  };
}

/** A body that is not JSON (a proxy's error page), or too long to be one of Strava's, is `undefined`. */
function jsonOf(text: string): unknown {
  try {
    return parseWithExactIds(text);
  } catch {
    return undefined;
  }
}

function presentHeaders(headers: Readonly<Record<string, string | null | undefined>> | undefined): [string, string][] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] satisfies [string, string]],
  );
}

/** The name of a transport error: its message may hold the address. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no answer';
}

/** A page of a proxy, say: nothing that the API would answer. */
class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  constructor() {
    super('Strava answered without JSON.');
  }
}

class RefusedByStrava extends Error {
  override readonly name = 'RefusedByStrava';
  readonly fault: unknown;

  constructor(fault: unknown) {
    super('Strava refused the request.');
    this.fault = fault;
  }
}
