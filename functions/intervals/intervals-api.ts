import * as z from 'zod';
import { dayMs } from '../clock/lifetime.ts';
import type { RateReport } from '../sources/source.ts';
import { activityFields } from './activity.ts';
import { askWithin, type BoundedAnswer } from './bounded-request.ts';
import { rateReportOf } from './rate-report.ts';
import { wellnessFields } from './wellness.ts';

/**
 * The API of intervals.icu in our words: what an answer means for us, not which number it had. `0` in a path is the
 * athlete whose token it is.
 */
export type IntervalsAnswer<Data> = { readonly rate: RateReport | undefined } & (
  | { readonly kind: 'ok'; readonly data: Data }
  /** The token is no longer good. Once may be a bad moment. */
  | { readonly kind: 'unauthorized' }
  /** A scope is missing, or it is somebody else's. The token is good. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'gone' }
  /** Refused for what it is, and for good: what comes from Strava, say. */
  | { readonly kind: 'refused' }
  /** The app has used up what it may read, as the rate says, or the time that it names. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs?: number | undefined }
  /** It failed on our very request, and may do so each time. */
  | { readonly kind: 'failed' }
  /** No answer, or one of something that stands in front of it. */
  | { readonly kind: 'unavailable'; readonly why: string }
);

export interface IntervalsApi {
  /** One activity, as it came: read it with `readActivity`. */
  activity(activityId: string, accessToken: string): Promise<IntervalsAnswer<unknown>>;
  /** Of the athlete's own days, from `oldest` to `newest` or to today, both included; the latest first, as they came. */
  activities(days: DaysUntilNow, accessToken: string): Promise<IntervalsAnswer<readonly unknown[]>>;
  /** One row for each day that has one: read them with `dayReportsOf`. */
  wellness(days: Days, accessToken: string): Promise<IntervalsAnswer<readonly unknown[]>>;
  /** Who they are, as far as we want to know. Without the scope for it: `forbidden`, and the token is good. */
  athlete(accessToken: string): Promise<IntervalsAnswer<IntervalsAthlete>>;
  /** Ends our access. `unauthorized` is a success: there is none any more. */
  disconnect(accessToken: string): Promise<IntervalsAnswer<unknown>>;
}

/** Of the athlete's own calendar, `YYYY-MM-DD`. */
export interface Days extends DaysUntilNow {
  readonly newest: string;
}

export interface DaysUntilNow {
  readonly oldest: string;
  readonly newest?: string;
}

/** The answer has an e-mail address and a key as well: nothing else is taken out of it. */
const athleteSchema = z.object({
  id: z.string(),
  timezone: z.string().nullish().catch(undefined),
  status: z.enum(['ACTIVE', 'DORMANT', 'ARCHIVED']).nullish().catch(undefined),
});

export type IntervalsAthlete = z.infer<typeof athleteSchema>;

export interface IntervalsApiSettings {
  /** Such as `https://intervals.icu/api/v1`, without a slash at the end. */
  readonly apiUrl: string;
  /** Ours: what libraries say of themselves is turned away. */
  readonly userAgent: string;
  readonly timeoutMs?: number;
}

const maxAnswerBytes = 2 * 1024 * 1024;
const listSchema = z.array(z.unknown());

export function createIntervalsApi({ apiUrl, userAgent, timeoutMs = 8000 }: IntervalsApiSettings): IntervalsApi {
  const list = async (path: string, days: DaysUntilNow, fields: readonly string[], accessToken: string) => {
    const query = new URLSearchParams({ ...days, fields: fields.join(',') });
    return parsedWith(listSchema, await ask('GET', `${path}?${query}`, accessToken));
  };

  return {
    activity: (id, accessToken) => ask('GET', `/activity/${encodeURIComponent(id)}`, accessToken),
    activities: (days, accessToken) => list('/athlete/0/activities', days, activityFields, accessToken),
    wellness: (days, accessToken) => list('/athlete/0/wellness', days, wellnessFields, accessToken),
    athlete: async (accessToken) => parsedWith(athleteSchema, await ask('GET', '/athlete/0', accessToken)),
    disconnect: (accessToken) => ask('DELETE', '/disconnect-app', accessToken),
  };

  async function ask(method: 'GET' | 'DELETE', path: string, accessToken: string): Promise<IntervalsAnswer<unknown>> {
    const answer = await askWithin({ timeoutMs, maxBytes: maxAnswerBytes }, `${apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, 'user-agent': userAgent, accept: 'application/json' },
    });
    if ('why' in answer) return { kind: 'unavailable', why: answer.why, rate: undefined };
    const rate = rateReportOf(answer.headers);
    return { ...meaningOf(answer, method, rate), rate };
  }
}

function parsedWith<Data>(schema: z.ZodType<Data>, answer: IntervalsAnswer<unknown>): IntervalsAnswer<Data> {
  if (answer.kind !== 'ok') return answer;
  const parsed = schema.safeParse(answer.data);
  if (parsed.success) return { kind: 'ok', data: parsed.data, rate: answer.rate };
  return { kind: 'unavailable', why: 'an answer of another shape', rate: answer.rate };
}

type WithoutRate<Answer> = Answer extends unknown ? Omit<Answer, 'rate'> : never;

const refusalSchema = z.looseObject({ status: z.int() });

/**
 * Only intervals.icu itself says something about a token or an activity, and it does so in JSON with the status: a page of
 * the proxy in front of it deletes nothing and disconnects nobody. A 401 needs no body.
 */
function meaningOf(
  { status, body, headers }: BoundedAnswer,
  method: 'GET' | 'DELETE',
  rate: RateReport | undefined,
): WithoutRate<IntervalsAnswer<unknown>> {
  const retryAfterMs = retryAfterOf(headers);
  const isOwnWord = refusalSchema.safeParse(body).data?.status === status;
  switch (true) {
    case status === 200 && (body !== undefined || method === 'DELETE'):
      return { kind: 'ok', data: body };
    case status === 401:
      return { kind: 'unauthorized' };
    case status === 403 && isOwnWord:
      return { kind: 'forbidden' };
    case status === 404 && isOwnWord:
      return { kind: 'gone' };
    case status === 422 && isOwnWord:
      return { kind: 'refused' };
    // Without either it is the limit of ten requests a second and address: over in a moment.
    case status === 429 && (rate !== undefined || retryAfterMs !== undefined):
      return { kind: 'rate-limited', retryAfterMs };
    case status === 500 && isOwnWord:
      return { kind: 'failed' };
    default:
      return { kind: 'unavailable', why: `status ${status}` };
  }
}

/** In seconds; longer than a day is believed by nobody. */
function retryAfterOf(headers: Headers): number | undefined {
  const [seconds] = /^\d{1,6}$/.exec(headers.get('retry-after')?.trim() ?? '') ?? [];
  return seconds === undefined ? undefined : Math.min(Number(seconds) * 1000, dayMs);
}
