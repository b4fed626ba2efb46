import { saysAnything } from '../../functions/inbound/keep-answer.ts';
import { adviceText } from '../../functions/messages/advice-text.ts';
import type { FoodSetting } from '../../functions/messages/foods.ts';
import { maxConfirmation } from '../../functions/messages/reply/confirmation.ts';
import { readReply, readWarningSign } from '../../functions/messages/reply/read-reply.ts';
import { holdEndedText, notHeldText } from '../../functions/messages/safety-text.ts';
import { isSelfHarm } from '../../functions/messages/sign-text.ts';
import { seedOf } from '../../functions/messages/variety.ts';
import { weekText } from '../../functions/messages/week-sentences.ts';
import { answersOf, answerValuesOf } from '../../functions/plan/answer-values.ts';
import { planFollows, wordsAfterAnswer, wordsToCommand } from '../../functions/plan/answer-words.ts';
import { type Answered, answered, type Said, withSaid } from '../../functions/plan/answered.ts';
import { currentPlanOf } from '../../functions/plan/person.ts';
import { plannedAdvice } from '../../functions/plan/planned-advice.ts';
import { plannedMorning } from '../../functions/plan/planned-morning.ts';
import { uploadAdvice, withPlannedUpload, withTipTold } from '../../functions/plan/planned-upload.ts';
import type { Session } from '../../functions/recovery/facts.ts';
import type { LocalClock } from '../../functions/recovery/local-clock.ts';
import type { CareTip } from '../../functions/recovery-plan/care-tips.ts';
import type { FindingRule } from '../../functions/recovery-plan/finding-rule.ts';
import { clockOfZone, localDayAt, momentAt } from '../../functions/recovery-plan/local-day.ts';
import { type Plan, planOf } from '../../functions/recovery-plan/plan.ts';
import { findingRules } from '../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord, type Person, type PlanRecord } from '../../functions/recovery-plan/record.ts';
import { type AnswerValues, inZoneOf, withFine } from '../../functions/recovery-plan/record-answer.ts';
import { withDeletion } from '../../functions/recovery-plan/record-upload.ts';
import { type Timeline, timelineOf } from '../../functions/recovery-plan/timeline.ts';
import { weekOf } from '../../functions/recovery-plan/week.ts';
import { readActivity, sessionOf } from '../../functions/strava/activity.ts';
import { ownerOf } from '../../functions/strava/activity-owner.ts';
import { descentOf } from '../../functions/strava/descent.ts';
import { MalformedEventError, type ProfileInput, readProfile, type SeasonEvent } from './season-event.ts';
import { type SeasonLine, seasonLine } from './season-line.ts';

const morningHour = 6;
const weeklyHour = 18;
const daysAfter = 7;
/** So long a question stays open. */
const openMs = 24 * 3_600_000;
const rawMs = 4 * 24 * 3_600_000;

/**
 * A season of one person, event by event, with the product's own functions: each event answers with its line, and the
 * mornings and Sundays that lie before it with theirs. Nothing is read but what it is given.
 */
export class Season {
  readonly #rules: readonly FindingRule[];
  #person: Person = { profile: {}, record: emptyRecord };
  #profileInput: ProfileInput = {};
  #units: 'metric' | 'us' = 'metric';
  #foods: readonly FoodSetting[] = [];
  /** The zone of the first profile rules the lines of the mornings. */
  #clock: LocalClock = clockOfZone(undefined);
  #hasProfile = false;
  /** Of the athlete of the activities. */
  #seed = 0;
  #lastMs: number | undefined;
  /** The day whose lines come next. */
  #nextDay = 0;
  #isMorningTold = false;
  #asked: { readonly kind: 'soreness-sleep' | 'effort'; readonly atMs: number } | undefined;
  /** Uploads of the last days as they came: parts of one session are told as one. */
  #recent: readonly Session[] = [];

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
    const morning = plannedMorning({ timeline, plan }, { units: this.#units });
    if (morning === undefined) return plain(atMs, 'morning', plan);
    const { tip, text } = morning;
    this.#tell(tip, plan);
    this.#asked = { kind: 'soreness-sleep', atMs };
    return { ...plain(atMs, 'morning', plan), isDue: true, tip, texts: [text] };
  }

  #weekly(atMs: number): SeasonLine {
    const { plan } = this.#planAt(atMs);
    const week = weekOf(this.#person, atMs, this.#rules);
    return { ...plain(atMs, 'weekly', plan), week, texts: [weekText(week, plan, this.#units)] };
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
        return this.#reply(event.reply, atMs);
      case 'text':
        return this.#readText(event.text, atMs);
      case 'ask': {
        const current = currentPlanOf(this.#person, atMs, this.#rules);
        const text = wordsToCommand('plan', current, { units: this.#units }, this.#rules);
        return { ...plain(atMs, 'ask', current.plan), texts: text === undefined ? [] : [text] };
      }
    }
    return plain(atMs, kind, this.#planAt(atMs).plan);
  }

  #learnProfile(added: ProfileInput): void {
    this.#profileInput = { ...this.#profileInput, ...added };
    const { profile, units, foods } = readProfile(this.#profileInput);
    this.#units = units;
    this.#foods = foods;
    this.#person = { profile, record: inZoneOf(profile, this.#person.record) };
    if (!this.#hasProfile) this.#clock = clockOfZone(profile.timezone);
    this.#hasProfile = true;
  }

  #upload(raw: unknown, atMs: number): SeasonLine {
    const activity = readActivity(raw);
    const session: Session = { ...sessionOf(activity), uploadedAtMs: atMs };
    this.#seed = seedOf(ownerOf(raw) ?? '');
    const upload = { session, descentM: descentOf(activity) };
    const planned = withPlannedUpload(this.#person, upload, atMs, this.#rules);
    this.#become(planned.person.record);
    this.#recent = [...this.#recent.filter(({ startMs }) => session.startMs - startMs < rawMs), session];
    if (planned.recording === undefined) return plain(atMs, 'activity', planned.plan);
    const parts = planned.partIds.map((id) => this.#recent.findLast((part) => part.id === id));
    const advice = uploadAdvice(
      planned,
      parts.filter((part) => part !== undefined),
      atMs,
    );
    const [tip] = advice.tips;
    this.#tell(tip, planned.plan);
    if (advice.asksEffort) this.#asked = { kind: 'effort', atMs };
    const { asksEffort, prescription, isWorthText } = advice;
    const isTold = planned.of !== undefined && isWorthText && prescription.lateness !== 'too-late';
    const seed = this.#seed;
    const words = {
      units: this.#units,
      foods: this.#foods,
      seed,
      planned: plannedAdvice(planned, advice, this.#units, { seed }),
    };
    return {
      ...plain(atMs, 'activity', planned.plan),
      tip,
      asksEffort,
      texts: isTold ? [adviceText(prescription, advice.session, words)] : [],
    };
  }

  #reply(values: AnswerValues, atMs: number): SeasonLine {
    const changed = this.#answer({ atMs, values, isSign: false }, atMs);
    const follows = planFollows(changed, this.#units, maxConfirmation, values.soreness);
    return { ...plain(atMs, 'reply', changed.after.plan), texts: [follows] };
  }

  #readText(text: string, atMs: number): SeasonLine {
    const isOpen = this.#asked !== undefined && atMs - this.#asked.atMs < openMs;
    const asked = isOpen ? (this.#asked?.kind ?? null) : null;
    const reply = readReply(text, { asked, units: this.#units });
    const isSign = readWarningSign(text) !== null && !isSelfHarm(reply.signs);
    const changed = this.#answer({ atMs, values: answerValuesOf(answersOf(reply)), isSign }, atMs);
    if (reply.command === 'fine' && !saysAnything({ reply })) return this.#fine(atMs);
    const current = currentPlanOf(this.#person, atMs, this.#rules);
    const words =
      wordsToCommand(reply.command, current, { units: this.#units }, this.#rules) ??
      wordsAfterAnswer(reply, changed, this.#units);
    const follows = planFollows({ ...changed, after: current }, this.#units, maxConfirmation);
    return { ...plain(atMs, 'text', current.plan), texts: [words ?? follows] };
  }

  #fine(atMs: number): SeasonLine {
    const wasHeld = this.#planAt(atMs).plan.noHardBefore === 'FINE';
    this.#become(withFine(this.#person, atMs));
    const { plan } = this.#planAt(atMs);
    return { ...plain(atMs, 'text', plan), texts: [wasHeld ? holdEndedText : notHeldText] };
  }

  /** What was said becomes part of the record; what it changes. */
  #answer(said: Said, atMs: number): Answered {
    const changed = answered(this.#person, said, atMs, this.#rules);
    this.#become(withSaid(this.#person, said));
    return changed;
  }

  #planAt(atMs: number): { readonly timeline: Timeline; readonly plan: Plan } {
    const timeline = timelineOf(this.#person, atMs);
    return { timeline, plan: planOf(timeline, this.#rules) };
  }

  #tell(tip: CareTip | undefined, plan: Plan): void {
    this.#become(withTipTold(this.#person, tip, plan));
  }

  #become(record: PlanRecord): void {
    this.#person = { ...this.#person, record };
  }
}

function plain(atMs: number, line: SeasonLine['line'], plan: Plan): SeasonLine {
  return { atMs, line, plan, isDue: false, tip: undefined, asksEffort: false, week: undefined, texts: [] };
}

/** 1970-01-01 was a Thursday. */
function isSunday(day: number): boolean {
  return (((day + 4) % 7) + 7) % 7 === 0;
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
