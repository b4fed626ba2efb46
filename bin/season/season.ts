import { readReply, readWarningSign } from '../../functions/messages/reply/read-reply.ts';
import type { LocalClock } from '../../functions/recovery/local-clock.ts';
import { asksEffort } from '../../functions/recovery-plan/asks-effort.ts';
import { morningTip, uploadTip } from '../../functions/recovery-plan/care-tips.ts';
import type { FindingRule } from '../../functions/recovery-plan/finding-rule.ts';
import { clockOfZone, localDayAt, momentAt } from '../../functions/recovery-plan/local-day.ts';
import { isMorningDue } from '../../functions/recovery-plan/morning-message.ts';
import { type Plan, planOf } from '../../functions/recovery-plan/plan.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord, type Person, type PlanRecord } from '../../functions/recovery-plan/record.ts';
import {
  type AnswerValues,
  inZoneOf,
  withAnswer,
  withFine,
  withWarningSign,
} from '../../functions/recovery-plan/record-answer.ts';
import { withDeletion, withUpload } from '../../functions/recovery-plan/record-upload.ts';
import { type Timeline, timelineOf } from '../../functions/recovery-plan/timeline.ts';
import { weekOf } from '../../functions/recovery-plan/week.ts';
import { readActivity, sessionOf } from '../../functions/strava/activity.ts';
import { descentOf } from '../../functions/strava/descent.ts';
import { MalformedEventError, type ProfileInput, readProfile, type SeasonEvent } from './season-event.ts';
import { type SeasonLine, seasonLine } from './season-line.ts';

const morningHour = 6;
const weeklyHour = 18;
const daysAfter = 7;

/**
 * A season of one person, event by event, with the product's own functions: each event answers with its line, and the
 * mornings and Sundays that lie before it with theirs. Nothing is read but what it is given.
 */
export class Season {
  readonly #rules: readonly FindingRule[];
  #person: Person = { profile: {}, record: emptyRecord };
  #profileInput: ProfileInput = {};
  #units: 'metric' | 'us' = 'metric';
  /** The zone of the first profile rules the lines of the mornings. */
  #clock: LocalClock = clockOfZone(undefined);
  #hasProfile = false;
  #lastMs: number | undefined;
  /** The day whose lines come next. */
  #nextDay = 0;
  #isMorningTold = false;

  constructor(rules: readonly FindingRule[] = findingRules) {
    this.#rules = rules;
  }

  /** @throws MalformedEventError for what cannot be used; the season goes on without it. */
  *read(event: SeasonEvent): Generator<string> {
    const { atMs } = event;
    if (this.#lastMs !== undefined && atMs < this.#lastMs) {
      throw new MalformedEventError(
        `at ${iso(atMs)} comes after ${iso(this.#lastMs)}: events stand in the order of their time`,
      );
    }
    yield* this.#linesUpTo(atMs);
    const line = seasonLine(this.#happen(event));
    if (this.#lastMs === undefined) this.#nextDay = localDayAt(this.#clock, atMs) + 1;
    this.#lastMs = atMs;
    yield line;
  }

  /** The week after the last event. */
  *end(): Generator<string> {
    if (this.#lastMs === undefined) return;
    const lastDay = localDayAt(this.#clock, this.#lastMs) + daysAfter;
    yield* this.#linesUpTo(momentAt(this.#clock, lastDay, weeklyHour));
  }

  *#linesUpTo(atMs: number): Generator<string> {
    if (this.#lastMs === undefined) return;
    for (;;) {
      const day = this.#nextDay;
      const morningMs = momentAt(this.#clock, day, morningHour);
      if (!this.#isMorningTold) {
        if (morningMs > atMs) return;
        this.#isMorningTold = true;
        yield seasonLine(this.#morning(morningMs));
      }
      const weeklyMs = momentAt(this.#clock, day, weeklyHour);
      if (isSunday(day)) {
        if (weeklyMs > atMs) return;
        yield seasonLine(this.#weekly(weeklyMs));
      }
      this.#nextDay = day + 1;
      this.#isMorningTold = false;
    }
  }

  #morning(atMs: number): SeasonLine {
    const { timeline, plan } = this.#planAt(atMs);
    const isDue = isMorningDue(timeline, plan);
    const tip = isDue ? morningTip(timeline, plan) : undefined;
    this.#tell(tip, plan);
    return { ...plain(atMs, 'morning', plan), isDue, tip };
  }

  #weekly(atMs: number): SeasonLine {
    const { plan } = this.#planAt(atMs);
    return { ...plain(atMs, 'weekly', plan), week: weekOf(this.#person, atMs, this.#rules) };
  }

  #happen(event: SeasonEvent): SeasonLine {
    const { atMs, kind } = event;
    switch (kind) {
      case 'profile':
        this.#learnProfile(event.profile);
        break;
      case 'activity':
        return this.#upload(event.activity, atMs);
      case 'deleted':
        this.#become(withDeletion(this.#person, event.id, atMs));
        break;
      case 'reply':
        this.#become(withAnswer(this.#person, event.reply, atMs));
        break;
      case 'text':
        this.#readText(event.text, atMs);
        break;
      case 'ask':
        break;
    }
    return plain(atMs, kind, this.#planAt(atMs).plan);
  }

  #learnProfile(added: ProfileInput): void {
    this.#profileInput = { ...this.#profileInput, ...added };
    const { profile, units } = readProfile(this.#profileInput);
    this.#units = units;
    this.#person = { profile, record: inZoneOf(profile, this.#person.record) };
    if (!this.#hasProfile) this.#clock = clockOfZone(profile.timezone);
    this.#hasProfile = true;
  }

  #upload(raw: unknown, atMs: number): SeasonLine {
    const activity = readActivity(raw);
    const upload = { session: sessionOf(activity), descentM: descentOf(activity) };
    this.#become(withUpload(this.#person, upload, atMs));
    const { timeline, plan } = this.#planAt(atMs);
    const recording = this.#person.record.recordings.find(
      ({ id, deletedAtMs }) => id === upload.session.id && deletedAtMs === undefined,
    );
    if (recording === undefined) return plain(atMs, 'activity', plan);
    const tip = uploadTip(timeline, plan, recording);
    this.#tell(tip, plan);
    return { ...plain(atMs, 'activity', plan), tip, asksEffort: asksEffort(timeline, recording) };
  }

  #readText(text: string, atMs: number): void {
    const reply = readReply(text, { asked: 'soreness-sleep', units: this.#units });
    if (readWarningSign(text) !== null) this.#become(withWarningSign(this.#person, atMs));
    this.#become(withAnswer(this.#person, numbersOf(reply), atMs));
    if (reply.command === 'fine') this.#become(withFine(this.#person, atMs));
  }

  #planAt(atMs: number): { readonly timeline: Timeline; readonly plan: Plan } {
    const timeline = timelineOf(this.#person, atMs);
    return { timeline, plan: planOf(timeline, this.#rules) };
  }

  #tell(tip: string | undefined, { today }: Plan): void {
    if (tip === undefined) return;
    const { record } = this.#person;
    this.#become({ ...record, tips: { ...record.tips, [tip]: today } });
  }

  #become(record: PlanRecord): void {
    this.#person = { ...this.#person, record };
  }
}

function plain(atMs: number, line: SeasonLine['line'], plan: Plan): SeasonLine {
  return { atMs, line, plan, isDue: false, tip: undefined, asksEffort: false, week: undefined, texts: [] };
}

function numbersOf(reply: ReturnType<typeof readReply>): AnswerValues {
  return {
    soreness: reply.soreness ?? undefined,
    sleepHours: reply.sleepHours ?? undefined,
    energy: reply.energy ?? undefined,
    restingHr: reply.restingHr ?? undefined,
    effort: reply.rpe ?? undefined,
    weightBeforeKg: reply.weightBeforeKg ?? undefined,
    weightAfterKg: reply.weightAfterKg ?? undefined,
    drunkL: reply.drunkL ?? undefined,
  };
}

/** 1970-01-01 was a Thursday. */
function isSunday(day: number): boolean {
  return (((day + 4) % 7) + 7) % 7 === 0;
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
