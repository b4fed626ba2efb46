import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import type { RestDue } from '../messages/rest-due.ts';
import { restStillDue } from '../messages/rest-sentences.ts';
import { isAbout } from '../outbox/about-activity.ts';
import { type ChangeKind, changesInKind } from '../recovery/change-in-kind.ts';
import { parameters } from '../recovery/parameters.ts';
import { prescribe } from '../recovery/prescribe.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { CheckIns } from '../store/check-ins.ts';
import { type History, type HistoryStore, type PastSession, withSession } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { PrescriptionRow, PrescriptionStore } from '../store/prescription-row.ts';
import type { AthleteProfile } from '../store/profile.ts';
import { factsFor, type PlanContext } from './facts-for.ts';

/** The plan that an athlete goes by: the prescription for their last session. */
export interface Plan {
  readonly past: PastSession;
  readonly row: PrescriptionRow;
  /** As the answers that are on file now have it. */
  readonly prescription: Prescription;
  /** What these answers change about the plan that the athlete was told. */
  readonly changes: readonly ChangeKind[];
}

/** A runner's text that is answered with a plan, and what is on file about the runner. */
export interface PlanRequest {
  /** Epoch milliseconds. */
  readonly text: { readonly at: number };
  readonly member: Pick<Member, 'athleteId'>;
  readonly history: History;
  readonly profile: AthleteProfile | undefined;
}

/** Rules, B6.5, have 24 hours; a morning's run is asked about on the next morning, half an hour later than that. */
const repliedForMs = parameters.sessionAnsweredForHours * hourMs;

/**
 * The session that a reply is about: the last one worth a text that finished lately, or whose rest is still due. A walk
 * home after the long run is not what a weigh-in is about.
 */
export function sessionOfReply(history: History, at: number): PastSession | undefined {
  const current = currentSessions(history, at);
  return current.findLast(({ isWorthText }) => isWorthText !== false) ?? current.at(-1);
}

/** The sessions that finished lately, or whose rest is still due, the last one last. */
function currentSessions({ sessions }: History, at: number): readonly PastSession[] {
  return sessions
    .map(asItCanBe)
    .filter(({ finishMs, readyAtMs }) => finishMs <= at && (at - finishMs < repliedForMs || readyAtMs > at))
    .sort((a, b) => a.finishMs - b.finishMs);
}

/** The last session as far as only its days count: with the rest of all of them. */
export function sessionWithRestDue(history: History, at: number): PastSession | undefined {
  const past = sessionOfReply(history, at);
  if (past === undefined) return undefined;
  const all = restDue(history, at);
  const noRunUntilMs = Math.max(0, ...all.map((rest) => rest.noRunUntilMs ?? 0));
  return {
    ...past,
    readyAtMs: Math.max(past.readyAtMs, ...all.map(({ readyAtMs }) => readyAtMs)),
    noRunUntilMs: noRunUntilMs === 0 ? null : noRunUntilMs,
  };
}

/** What every session on file still asks for: an answer about one of them never takes it back. */
export function restDue({ sessions }: History, at: number): readonly RestDue[] {
  return sessions.map(asItCanBe).filter(({ finishMs }) => finishMs <= at);
}

/** [ENG] No single session asks for more: 100 km and more (rules, B6.3). */
const longestRestMs = parameters.carriedToHours * hourMs;

/** As the history may have it from a device whose clock is wrong: nobody uploads what is not over, or rests for months. */
function asItCanBe(past: PastSession): PastSession {
  const finishMs = Math.min(past.finishMs, past.receivedAtMs);
  const latestMs = finishMs + longestRestMs;
  return {
    ...past,
    finishMs,
    readyAtMs: Math.min(past.readyAtMs, latestMs),
    noRunUntilMs: past.noRunUntilMs ? Math.min(past.noRunUntilMs, latestMs) : past.noRunUntilMs,
  };
}

/**
 * The session that PLAN repeats: that of the newest text. Where a harder session of before still has more to drink, as a
 * marathon does after an hour of strength, it is that one.
 */
export async function planToRepeat(
  asked: PlanRequest & { readonly checkIns: CheckIns },
  now: number,
  { prescriptions }: Pick<PlanServices, 'prescriptions'>,
): Promise<Plan | undefined> {
  const { text, member, history, profile, checkIns } = asked;
  const told = currentSessions(history, text.at)
    .flatMap((past) => {
      const advisedAtMs = advisedAt(past, history);
      return advisedAtMs === undefined ? [] : [{ past, advisedAtMs }];
    })
    .sort((a, b) => b.advisedAtMs - a.advisedAtMs)
    .slice(0, maxLookedAt);
  const plans: Plan[] = [];
  for (const { past } of told) {
    const row = await prescriptions.read(member.athleteId, past.activityId);
    if (row !== undefined) plans.push(planNow(past, row, { profile, history, checkIns }, now));
  }
  const [newest, ...before] = plans;
  if (newest === undefined) return planFor(asked, checkIns, now, { prescriptions });
  return before
    .filter(
      ({ past, prescription }) =>
        past.load > newest.past.load && maxToDrinkMl(prescription) > maxToDrinkMl(newest.prescription),
    )
    .reduce((most, plan) => (maxToDrinkMl(plan.prescription) > maxToDrinkMl(most.prescription) ? plan : most), newest);
}

/** Texts a day that nobody has asked for are three. */
const maxLookedAt = 6;

function advisedAt({ activityId }: PastSession, { unsolicited }: History): number | undefined {
  const moments = (unsolicited ?? []).flatMap(({ messageId, at }) => (isAbout(activityId, messageId) ? [at] : []));
  return moments.length === 0 ? undefined : Math.max(...moments);
}

function maxToDrinkMl({ fluid }: Prescription): number {
  return fluid?.maxMl ?? 0;
}

/** The plan of the last session before a text, with these answers; `undefined` where there is none. */
export async function planFor(
  { text, member, history, profile }: PlanRequest,
  checkIns: CheckIns,
  now: number,
  { prescriptions }: Pick<PlanServices, 'prescriptions'>,
): Promise<Plan | undefined> {
  const past = sessionOfReply(history, text.at);
  if (past === undefined) return undefined;
  const row = await prescriptions.read(member.athleteId, past.activityId);
  return row === undefined ? undefined : planNow(past, row, { profile, history, checkIns }, now);
}

/** The rest that is due where the row of its session is gone, after four days, and only the days are known. */
export function restWithoutRow(past: PastSession | undefined, { units }: Member, now: number): string | undefined {
  if (past === undefined) return undefined;
  return restStillDue({ kind: 'zone', timezone: past.timezone ?? 'UTC' }, past, now, units);
}

/** The plan looked at again, with what the athlete has answered since, on the clock of where they are by now. */
export function planNow(past: PastSession, row: PrescriptionRow, context: PlanContext, now: number): Plan {
  const timezone = past.timezone ? zoneOf(context.history) : undefined;
  const facts = factsFor(row.session, timezone, context, now);
  const prescription = prescribe(facts, now);
  // Compared at one moment: that time has passed is no news.
  const before = prescribe({ ...facts, replies: row.replies }, now);
  return { past, row: { ...row, replies: facts.replies }, prescription, changes: changesInKind(before, prescription) };
}

export interface PlanServices {
  readonly history: HistoryStore;
  readonly prescriptions: PrescriptionStore;
}

/**
 * Keeps the plan as it is now, so that the next session carries it over. Saving what is saved changes nothing.
 *
 * @returns the history with it.
 */
export async function savePlan(
  athleteId: string,
  { past, row, prescription }: Plan,
  history: History,
  now: number,
  services: PlanServices,
): Promise<History> {
  const { day, readyAtMs, noRunUntilMs, load } = prescription;
  const changed: PastSession = { ...past, day, readyAtMs, noRunUntilMs: noRunUntilMs ?? null, load };
  const saved = withSession(history, changed, now);
  await services.history.replace(athleteId, saved);
  const { expiresAtSec, ...kept } = row;
  await services.prescriptions.replace(athleteId, { ...kept, prescription, revision: row.revision + 1 }, now);
  return saved;
}
