import { Season } from '../../bin/season/season.ts';
import { readEvent } from '../../bin/season/season-event.ts';
import { dayNumberOf, localTime } from '../../functions/recovery/local-clock.ts';
import type { FindingRule } from '../../functions/recovery-plan/finding-rule.ts';
import { clockOfZone, isoDay, momentAt } from '../../functions/recovery-plan/local-day.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';

/** A season told day by day, from Monday 2 March 2026 on, on the clock of the athlete. */

export interface TrainingOptions {
  readonly sport?: string;
  readonly km?: number;
  readonly bpm?: number;
  /** `HH` and hundredths: 18.5 is half past six in the evening. */
  readonly at?: number;
  readonly isRace?: boolean;
  readonly ascentM?: number;
  /** Of each kilometre. */
  readonly descentOfSplitsM?: number;
  readonly temperatureC?: number;
  /** From the finish to the upload. */
  readonly uploadAfterMinutes?: number;
  readonly id?: number;
}

export interface Answer {
  readonly soreness?: number;
  readonly sleepHours?: number;
  readonly energy?: number;
  readonly restingHr?: number;
  readonly rpe?: number;
  readonly weightKg?: number;
  readonly appetite?: 'good' | 'poor';
  readonly weightBeforeKg?: number;
  readonly weightAfterKg?: number;
  readonly drunkL?: number;
}

const firstDay = dayNumberOf('2026-03-02');
const minuteMs = 60_000;

export class Story {
  readonly #lines: { readonly atMs: number; readonly event: object }[] = [];
  readonly #timezone: string;
  #day = firstDay;
  #nextId = 1001;

  constructor(profile: { readonly timezone: string; readonly [name: string]: unknown }) {
    this.#timezone = profile.timezone;
    this.#say(5, { profile: { medical: false, ...profile } });
  }

  /** The days are counted from 0. */
  on(day: number): this {
    this.#day = firstDay + day;
    return this;
  }

  train(minutes: number, options: TrainingOptions = {}): this {
    const {
      sport = 'Run',
      km,
      bpm,
      at = 7,
      isRace = false,
      ascentM = 0,
      descentOfSplitsM,
      uploadAfterMinutes = 12,
    } = options;
    const startMs = this.#moment(at);
    const offsetMs = localTime(clockOfZone(this.#timezone), startMs).offsetMs;
    const activity = {
      id: options.id ?? this.#nextId++,
      sport_type: sport,
      start_date: new Date(startMs).toISOString(),
      start_date_local: new Date(startMs + offsetMs).toISOString(),
      moving_time: minutes * 60,
      elapsed_time: minutes * 60,
      total_elevation_gain: ascentM,
      ...(km !== undefined && { distance: km * 1000 }),
      ...(bpm !== undefined && { average_heartrate: bpm }),
      ...(options.temperatureC !== undefined && { average_temp: options.temperatureC + 3 }),
      ...(isRace && { workout_type: 1 }),
      ...(descentOfSplitsM !== undefined &&
        km !== undefined && {
          splits_metric: Array.from({ length: Math.floor(km) }, () => ({ elevation_difference: -descentOfSplitsM })),
        }),
    };
    this.#lines.push({ atMs: startMs + (minutes + uploadAfterMinutes) * minuteMs, event: { activity } });
    return this;
  }

  answer(reply: Answer, at = 6.7): this {
    return this.#say(at, { reply });
  }

  text(text: string, at = 6.7): this {
    return this.#say(at, { text });
  }

  ask(at: number): this {
    return this.#say(at, { ask: 'plan' });
  }

  remove(id: number, at = 20): this {
    return this.#say(at, { deleted: id });
  }

  profile(profile: object, at = 5): this {
    return this.#say(at, { profile });
  }

  /** As a file for `npm run season` has it. */
  get ndjson(): readonly string[] {
    return this.#lines
      .toSorted((one, other) => one.atMs - other.atMs)
      .map(({ atMs, event }) => JSON.stringify({ at: new Date(atMs).toISOString(), ...event }));
  }

  #say(at: number, event: object): this {
    this.#lines.push({ atMs: this.#moment(at), event });
    return this;
  }

  #moment(at: number): number {
    return momentAt(clockOfZone(this.#timezone), this.#day, at);
  }
}

/** What a line of `npm run season` holds. */
export interface Line {
  readonly at: string;
  readonly line: string;
  readonly date: string;
  readonly day: string;
  readonly tomorrow: string;
  readonly until: string | null;
  readonly noHardBefore: string | null;
  readonly noRunBefore: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly asks: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly signs: Readonly<Record<'apathy' | 'soreness' | 'performance' | 'pulse', boolean>>;
  readonly working: Readonly<Record<'energy' | 'pulse' | 'soreness' | 'progress' | 'sleep' | 'verdict', string>>;
  readonly learned: Readonly<Record<string, number | string | null>>;
  readonly due: boolean;
  readonly tip: string | null;
  readonly asksRpe: boolean;
  readonly week: Readonly<Record<string, number | string | null>> | null;
  readonly texts: readonly string[];
}

export function played(story: Story, rules: readonly FindingRule[] = findingRules): readonly Line[] {
  const season = new Season(rules);
  const lines = story.ndjson.flatMap((line) => [...season.read(readEvent(line))]);
  return [...lines, ...season.end()].map((line): Line => JSON.parse(line));
}

/** What a line says, shortly: `session easy 03-04`, with the last day of what lasts longer. */
export function findingsOf({ findings }: Line, rule?: string): readonly string[] {
  return findings
    .filter((finding) => rule === undefined || finding.rule === rule)
    .map(({ rule: of, asks, from, until }) => {
      const last = until === from ? '' : `..${until?.slice(5) ?? 'FINE'}`;
      return `${of} ${asks} ${from.slice(5)}${last}`;
    });
}

/** The line of a kind on a day of the story. */
export function lineOf(lines: readonly Line[], kind: string, day: number): Line {
  const found = lines.findLast(({ line, date }) => line === kind && date === isoDay(firstDay + day));
  if (found === undefined) throw new RangeError(`No ${kind} on day ${day}.`);
  return found;
}
