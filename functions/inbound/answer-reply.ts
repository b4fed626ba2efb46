import { type Answers, type CheckInStore, type CheckIns, withReport } from '../club/check-ins.ts';
import { localMoment } from '../club/local-day.ts';
import { adviceText } from '../messages/advice-text.ts';
import { askAboutUrine, keptForNextSession, planChanges, planStands } from '../messages/answer-words.ts';
import { isQuietHour } from '../messages/quiet-hours.ts';
import { confirmation } from '../messages/reply/confirmation.ts';
import { type Reply, readWarningSign } from '../messages/reply/read-reply.ts';
import type { RedFlag } from '../messages/reply/red-flag.ts';
import { lastingRestWords } from '../messages/rest-words.ts';
import { heldText, safetyText } from '../messages/safety-text.ts';
import { planTomorrow } from '../morning/plan-question.ts';
import type { ChangeKind } from '../recovery/change-in-kind.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { type CommandServices, carryOut, worksWhileHeld } from './commands.ts';
import { type Plan, type PlanServices, planFor, restWithoutRow, savePlan, sessionOfReply } from './plan.ts';

export interface ReplyServices extends CommandServices, PlanServices {
  readonly checkIns: CheckInStore;
}

/** What a reply does and what it is answered with; `undefined`: nothing, for a thumbs-up. Red flags come first. */
export async function answerReply(inbound: Inbound, now: number, services: ReplyServices): Promise<Answer | undefined> {
  const { text, reply, member, checkIns } = inbound;
  const { athleteId } = member;
  const after = withAnswers(inbound);

  const flag = await flagOf(inbound, after, now, services);
  if (flag === 'soreness-to-be-expected') {
    await record(inbound, services);
    return { kind: 'safety', text: askAboutUrine };
  }
  if (flag !== null) {
    await services.checkIns.hold(athleteId, flag, text.at);
    await record(inbound, services);
    return { kind: 'safety', text: safetyText[flag] };
  }
  // "3 7.5, I'm fine" tells numbers and a mood: it ends no hold.
  const command = reply.command === 'fine' && hasAnswers(reply) ? null : reply.command;
  if (checkIns.hold && (command === null || !worksWhileHeld(command))) {
    await record(inbound, services);
    return reply.acknowledged ? undefined : { kind: 'safety', text: heldText };
  }
  if (command !== null) {
    await record(inbound, services);
    return carryOut(command, { ...inbound, checkIns: after }, now, services);
  }
  if (!hasAnswers(reply)) return answerOf(confirmation(reply, member.units));

  await record(inbound, services);
  const plan = await planFor(inbound, after, now, services);
  if (plan === undefined) {
    const rest = restWithoutRow(sessionOfReply(inbound.history, text.at), member, now);
    return answerOf(confirmation(reply, member.units, rest === undefined ? keptForNextSession : planStands(rest)));
  }
  const history = await savePlan(athleteId, plan, inbound.history, now, services);
  // Now rather than before: an answer that asks for more rest asks for more mornings.
  await planTomorrow(member, history.sessions, text.at, services.schedules);
  return answerOf(planAnswer(inbound, plan, now));
}

function planAnswer({ reply, member }: Inbound, { prescription, row, changes }: Plan, now: number): string | undefined {
  const isWeighIn = reply.weightAfterKg !== null;
  if (isWeighIn || changes.some((change) => toldInFull.has(change))) {
    const echo = confirmation(reply, member.units);
    const advice = adviceText(prescription, row.session, {
      units: member.units,
      changed: row.messageIds.length > 0,
      isQuiet: isQuietHour(prescription.clock, now),
    });
    return fitting(echo, advice);
  }
  const rest = lastingRestWords(prescription, member.units);
  return confirmation(reply, member.units, changes.length === 0 ? planStands(rest) : planChanges(rest));
}

/** What a sentence about rest would leave out: something to drink or to eat, or a danger. */
const toldInFull: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['fluid', 'amounts', 'safety']);

/** Two parts of a text at the most; the advice itself is what has to be in it. */
const mostCharacters = 306;

function fitting(echo: string | undefined, advice: string): string {
  const both = echo === undefined ? advice : `${echo} ${advice}`;
  return both.length <= mostCharacters ? both : advice;
}

const fields = [
  'soreness',
  'sleepHours',
  'energy',
  'restingHr',
  'rpe',
  'weightBeforeKg',
  'weightAfterKg',
  'drunkL',
] as const;

function hasAnswers(reply: Reply): boolean {
  return fields.some((field) => reply[field] !== null);
}

function answersIn(reply: Reply): Answers {
  return Object.fromEntries(fields.flatMap((field) => (reply[field] === null ? [] : [[field, reply[field]]])));
}

/** The check-ins as they are with this reply, before it is stored. */
function withAnswers({ text, reply, checkIns, timezone }: Inbound): CheckIns {
  return withReport(checkIns, {
    date: localMoment(text.at, timezone).date,
    answers: answersIn(reply),
    at: text.at,
    source: 'text',
  });
}

async function record({ text, reply, member, history, timezone }: Inbound, services: ReplyServices): Promise<void> {
  if (!hasAnswers(reply)) return;
  const { date } = localMoment(text.at, timezone);
  await services.checkIns.record(member.athleteId, {
    date,
    answers: answersIn(reply),
    at: text.at,
    source: 'text',
  });
  // What has been answered is not asked.
  const isStillNight = localMoment(text.at, timezone).clock < '04:00';
  if (!isStillNight && (reply.soreness !== null || reply.sleepHours !== null)) {
    await services.schedules.cancel({ kind: 'check-in', athleteId: member.athleteId, date });
    // It would have planned the one of tomorrow.
    await planTomorrow(member, history.sessions, text.at, services.schedules);
  }
}

/** A soreness of 9 or 10 is no flag for some days after a very hard session: then the text asks about the urine. */
async function flagOf(
  inbound: Inbound,
  after: CheckIns,
  now: number,
  services: ReplyServices,
): Promise<RedFlag | 'soreness-to-be-expected' | null> {
  const { reply, text } = inbound;
  if (reply.redFlag === null || readWarningSign(text.body) !== null) return reply.redFlag;
  const plan = await planFor(inbound, after, now, services);
  return plan?.prescription.conditions.asksAboutUrine ? 'soreness-to-be-expected' : reply.redFlag;
}
