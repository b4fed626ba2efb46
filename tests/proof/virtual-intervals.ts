import { dayMs, minuteMs } from '../../functions/clock/lifetime.ts';
import type { IntervalsAnswer, IntervalsApi } from '../../functions/intervals/intervals-api.ts';
import { createIntervalsSource } from '../../functions/intervals/intervals-source.ts';
import { intervalsPolicy } from '../../functions/intervals/policy.ts';
import type { RateReport, ReadLimits, Source } from '../../functions/sources/source.ts';

const quarterMs = 15 * minuteMs;

export interface VirtualIntervalsSettings {
  readonly now: () => number;
  readonly chance: () => number;
  /** Of all answers, in one of the ways in which intervals.icu fails. */
  readonly faultShare: () => number;
  /** Absent: a new app's. */
  readonly limits?: ReadLimits | undefined;
}

interface HeldActivity {
  readonly data: Readonly<Record<string, unknown>>;
  readonly ownerId: string;
  readonly seenFromMs: number;
}

type Fault = (rate: RateReport) => IntervalsAnswer<never>;

/** Intervals.icu as one club sees it: activities, tokens that do not end, limits for the whole app, and faults. */
export class VirtualIntervals {
  readonly activities = new Map<string, HeldActivity>();
  readonly deauthorized = new Set<string>();
  /** Calls that had to be refused because the club had used up its limit. */
  readsOverLimit = 0;
  reads = 0;
  readonly #settings: VirtualIntervalsSettings;
  readonly #used = new Map<number, number>();

  constructor(settings: VirtualIntervalsSettings) {
    this.#settings = settings;
  }

  put(id: string, ownerId: string, data: Readonly<Record<string, unknown>>, seenFromMs: number): void {
    this.activities.set(id, { data, ownerId, seenFromMs });
  }

  readonly api: IntervalsApi = {
    activity: (id, token) =>
      this.#answer(token, faults, () => {
        const held = this.activities.get(id);
        if (held === undefined || held.seenFromMs > this.#settings.now()) return undefined;
        return held.ownerId === athleteOf(token) ? held.data : undefined;
      }),
    activities: ({ oldest }, token) =>
      this.#answer(token, faults, () =>
        [...this.activities.values()]
          .filter(({ ownerId, seenFromMs }) => ownerId === athleteOf(token) && seenFromMs <= this.#settings.now())
          .map(({ data }) => data)
          .filter(({ start_date_local }) => String(start_date_local) >= oldest)
          .reverse(),
      ),
    wellness: (_, token) => this.#answer(token, faults, () => []),
    // A good token is good here: nobody has seen it refused at random.
    athlete: (token) => this.#answer(token, faultsOfAnswers, () => ({ id: athleteOf(token) })),
    disconnect: (token) => this.#answer(token, [], () => ({})),
  };

  #answer<Data>(token: string, ways: readonly Fault[], find: () => Data | undefined): Promise<IntervalsAnswer<Data>> {
    return Promise.resolve(this.#answerNow(token, ways, find));
  }

  #answerNow<Data>(token: string, ways: readonly Fault[], find: () => Data | undefined): IntervalsAnswer<Data> {
    const { chance, faultShare } = this.#settings;
    const fault = chance() < faultShare() ? ways[Math.floor(chance() * ways.length)] : undefined;
    const rate = this.#count();
    if (rate === undefined) return { kind: 'rate-limited', rate: this.#rate() };
    if (fault !== undefined) return fault(rate);
    if (this.deauthorized.has(athleteOf(token))) return { kind: 'unauthorized', rate };
    const data = find();
    return data === undefined ? { kind: 'gone', rate } : { kind: 'ok', data, rate };
  }

  /** `undefined`: the limit is used up. */
  #count(): RateReport | undefined {
    const { limits, usage } = this.#rate();
    if (usage.quarterUsed >= limits.perQuarter || usage.dayUsed >= limits.perDay) {
      this.readsOverLimit += 1;
      return undefined;
    }
    this.reads += 1;
    const quarter = this.#quarter();
    this.#used.set(quarter, usage.quarterUsed + 1);
    return this.#rate();
  }

  #rate(): RateReport {
    const quarter = this.#quarter();
    const firstOfDay = quarter - (quarter % (dayMs / quarterMs));
    let dayUsed = 0;
    for (let index = firstOfDay; index <= quarter; index += 1) dayUsed += this.#used.get(index) ?? 0;
    const limits = this.#settings.limits ?? intervalsPolicy.firstLimits;
    return { limits, usage: { quarterUsed: this.#used.get(quarter) ?? 0, dayUsed } };
  }

  #quarter(): number {
    return Math.floor(this.#settings.now() / quarterMs);
  }
}

/** The real room over that API. */
export function virtualIntervalsSource(api: IntervalsApi): Source {
  return createIntervalsSource({
    api,
    oauth: { authorizeUrl: () => 'https://intervals.example', exchange: async () => ({ kind: 'refused' }) },
    publicUrl: 'https://club.example',
    homeZone: async () => undefined,
  });
}

export function intervalsTokenOf(externalAthleteId: string): string {
  return `${externalAthleteId}:token`;
}

function athleteOf(token: string): string {
  return token.split(':')[0] ?? '';
}

const faultsOfAnswers: readonly Fault[] = [
  () => ({ kind: 'unavailable', why: 'status 502', rate: undefined }),
  () => ({ kind: 'unavailable', why: 'time-out', rate: undefined }),
  // Ten calls a second from one address are too many, and nothing says so but the status.
  () => ({ kind: 'unavailable', why: 'status 429', rate: undefined }),
  (rate) => ({ kind: 'failed', rate }),
  (rate) => ({ kind: 'rate-limited', rate }),
];
/** Of calls with which an activity is read, also a good token that is refused. */
const faults: readonly Fault[] = [...faultsOfAnswers, (rate) => ({ kind: 'unauthorized', rate })];
