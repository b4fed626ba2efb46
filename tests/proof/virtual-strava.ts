import { minuteMs } from '../../functions/clock/lifetime.ts';
import type { RateReport, ReadLimits } from '../../functions/sources/source.ts';
import { stravaPolicy } from '../../functions/strava/policy.ts';
import type { StravaAnswer, StravaApi } from '../../functions/strava/strava-api.ts';
import type { StravaOauth } from '../../functions/strava/strava-oauth.ts';

const quarterMs = 15 * minuteMs;
const tokenLastsSec = 6 * 3600;

export interface VirtualStravaSettings {
  readonly now: () => number;
  readonly chance: () => number;
  /** Of all answers, in one of the ways in which Strava fails. */
  readonly faultShare: () => number;
  /** Absent: a new app's. */
  readonly limits?: ReadLimits | undefined;
  /** Whether a refresh token is refused once it has been used. Absent: it is not. */
  readonly retiresTokens?: boolean | undefined;
}

/** A read of an activity that Strava answered. */
export interface VirtualRead {
  readonly activityId: string;
  readonly atMs: number;
}

export interface HeldActivity {
  readonly data: Readonly<Record<string, unknown>>;
  readonly seenFromMs: number;
}

/** Strava as one club sees it: activities, tokens that run out, the read limits of a new app, and faults. */
export class VirtualStrava {
  readonly activities = new Map<string, HeldActivity>();
  readonly deauthorized = new Set<string>();
  /** Reads that Strava had to refuse because the club had used up its limit. */
  readsOverLimit = 0;
  reads = 0;
  readonly answered: VirtualRead[] = [];
  readonly #settings: VirtualStravaSettings;
  readonly #used = new Map<number, number>();
  readonly #retired = new Set<string>();
  #tokens = 0;

  constructor(settings: VirtualStravaSettings) {
    this.#settings = settings;
  }

  put(id: string, data: Readonly<Record<string, unknown>>, seenFromMs: number): void {
    this.activities.set(id, { data, seenFromMs });
  }

  readonly api: StravaApi = {
    activity: async (id, accessToken) => {
      const answer = this.#fault();
      if (answer !== undefined && answer.kind === 'unavailable') return answer;
      const rate = this.#count();
      if (rate === undefined) return { kind: 'rate-limited', rate: undefined };
      if (answer !== undefined) return { ...answer, rate };
      if (this.deauthorized.has(athleteOf(accessToken))) return { kind: 'unauthorized', rate };
      const held = this.activities.get(id);
      if (held === undefined || held.seenFromMs > this.#settings.now()) return { kind: 'not-found', rate };
      this.answered.push({ activityId: id, atMs: this.#settings.now() });
      return { kind: 'ok', data: held.data, rate };
    },
    athlete: async () => ({ kind: 'unavailable', why: 'not in this story', rate: undefined }),
    activities: async (afterSec, accessToken) => {
      const answer = this.#fault();
      if (answer !== undefined && answer.kind === 'unavailable') return answer;
      const rate = this.#count();
      if (rate === undefined) return { kind: 'rate-limited', rate: undefined };
      if (answer !== undefined) return { ...answer, rate };
      const athleteId = athleteOf(accessToken);
      if (this.deauthorized.has(athleteId)) return { kind: 'unauthorized', rate };
      const held = [...this.activities.values()].filter(
        ({ data, seenFromMs }) =>
          isOf(athleteId, data) &&
          seenFromMs <= this.#settings.now() &&
          Date.parse(String(data.start_date)) > afterSec * 1000,
      );
      return { kind: 'ok', data: held.map(({ data }) => data), rate };
    },
  };

  readonly oauth: StravaOauth = {
    exchange: async () => ({ kind: 'refused' }),
    refresh: async (refreshToken) => {
      const athleteId = athleteOf(refreshToken);
      if (this.#settings.chance() < this.#settings.faultShare()) return { kind: 'unavailable', why: 'time-out' };
      if (this.deauthorized.has(athleteId) || this.#retired.has(refreshToken)) return { kind: 'refused' };
      if (this.#settings.retiresTokens) this.#retired.add(refreshToken);
      return { kind: 'ok', tokens: this.newTokens(athleteId) };
    },
    revoke: async () => 'revoked',
  };

  newTokens(athleteId: string, ageMs = 0) {
    this.#tokens += 1;
    return {
      accessToken: `${athleteId}-access-${this.#tokens}`,
      refreshToken: `${athleteId}-refresh-${this.#tokens}`,
      expiresAt: Math.floor((this.#settings.now() - ageMs) / 1000) + tokenLastsSec,
    };
  }

  #fault(): StravaAnswer<unknown> | undefined {
    if (this.#settings.chance() >= this.#settings.faultShare()) return undefined;
    return faults[Math.floor(this.#settings.chance() * faults.length)];
  }

  /** `undefined`: the limit is used up. */
  #count(): RateReport | undefined {
    const quarter = Math.floor(this.#settings.now() / quarterMs);
    const quarterUsed = (this.#used.get(quarter) ?? 0) + 1;
    const firstOfDay = quarter - (quarter % 96);
    let dayUsed = 1;
    for (let index = firstOfDay; index < firstOfDay + 96; index += 1) dayUsed += this.#used.get(index) ?? 0;
    const limits = this.#settings.limits ?? stravaPolicy.firstLimits;
    const { perQuarter, perDay } = limits;
    if (quarterUsed > perQuarter || dayUsed > perDay) {
      this.readsOverLimit += 1;
      return undefined;
    }
    this.reads += 1;
    this.#used.set(quarter, quarterUsed);
    return { limits, usage: { quarterUsed, dayUsed } };
  }
}

const faults: readonly StravaAnswer<unknown>[] = [
  { kind: 'unavailable', why: 'status 502', rate: undefined },
  { kind: 'unavailable', why: 'time-out', rate: undefined },
  { kind: 'rate-limited', rate: undefined },
  { kind: 'unauthorized', rate: undefined },
];

function isOf(athleteId: string, { athlete }: Readonly<Record<string, unknown>>): boolean {
  return (athlete as { readonly id?: string } | undefined)?.id === athleteId;
}

function athleteOf(token: string): string {
  return token.split('-')[0] ?? '';
}
