import { daysLater, localMoment } from '../clock/local-day.ts';
import { adviceText } from '../messages/advice-text.ts';
import { askAboutUrine, keptForNextSession, planChanges, planStands } from '../messages/answer-sentences.ts';
import { urineIsDark } from '../messages/question-sentences.ts';
import { cleanText } from '../messages/reply/clean-text.ts';
import { confirmation } from '../messages/reply/confirmation.ts';
import { plainWords } from '../messages/reply/plain-words.ts';
import { asksSomething } from '../messages/reply/question.ts';
import type { Reply } from '../messages/reply/read-reply.ts';
import type { RedFlag } from '../messages/reply/red-flag.ts';
import { replyFieldNames } from '../messages/reply/reply-fields.ts';
import { doctorFromSoreness } from '../messages/reply/reply-ranges.ts';
import { lastingRestSentence } from '../messages/rest-sentences.ts';
import { heldText, safetyText } from '../messages/safety-text.ts';
import { isSelfHarm } from '../messages/sign-text.ts';
import { askForNumber, cannotAnswer, nothingOfYesterday } from '../messages/wish-answers.ts';
import { planTomorrow } from '../plan/plan-question.ts';
import { type Plan, planFor, restWithoutRow, savePlan, sessionOfReply } from '../plan/session-plan.ts';
import type { ChangeKind } from '../recovery/change-in-kind.ts';
import type { Answers } from '../store/check-in-answers.ts';
import { type CheckIns, withReport } from '../store/check-ins.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { answerToQuestion, type QuestionServices } from './answer-to-question.ts';
import { type CommandServices, carryOut, pauseTexts, worksWhileHeld } from './commands.ts';
import { doubtSentence } from './doubt-sentence.ts';
import { keepExclusions, noteExclusions } from './told-about-body.ts';
import { type WeighInDoubt, weighInDoubt } from './weigh-in-doubt.ts';

export type ReplyServices = CommandServices & QuestionServices;

/** What a reply does and what it is answered with; `undefined`: nothing, for a thumbs-up. Red flags come first. */
export async function answerReply(inbound: Inbound, now: number, services: ReplyServices): Promise<Answer | undefined> {
  const { reply, asked, answeredSign, checkIns } = inbound;
  const after = withAnswers(inbound);

  if (answeredSign !== null) {
    await (isSelfHarm(reply.signs) ? pauseTexts(inbound, now, services) : hold(answeredSign, inbound, services));
    return undefined;
  }
  const flag = await flagOf(inbound, after, now, services);
  if (flag === 'soreness-to-be-expected') {
    await record(inbound, services);
    return { kind: 'safety', text: askAboutUrine };
  }
  if (flag !== null) {
    await hold(flag, inbound, services);
    return { kind: 'sign', text: asked === 'urine' && flag === 'doctor' ? urineIsDark : safetyText[flag] };
  }
  const toQuestion = await answerToQuestion(inbound, now, services);
  if (toQuestion?.kind === 'weights') return answerWeights(toQuestion.weights, toQuestion.inbound, now, services);
  if (toQuestion !== undefined) return toQuestion;

  if (reply.exclusions.length > 0) {
    await record(inbound, services);
    return noteExclusions(inbound, now, services);
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
  const doubt = weighInDoubt(inbound.text.body, inbound.member.units, inbound.profile);
  if (doubt !== undefined) return askAboutWeights(doubt, withoutWeights(inbound), services);
  if (reply.kind === 'same') return sameAsYesterday(inbound, now, services);
  return hasAnswers(reply) ? answerNumbers(inbound, after, now, services) : unread(inbound, now, services);
}

/** "Same as yesterday": what was told yesterday is told again, where the text says nothing newer. */
async function sameAsYesterday(inbound: Inbound, now: number, services: ReplyServices): Promise<Answer | undefined> {
  const { reply, checkIns, text, timezone } = inbound;
  const yesterday = checkIns.days[daysLater(localMoment(text.at, timezone).date, -1)];
  const soreness = reply.soreness ?? yesterday?.soreness ?? null;
  const sleepHours = reply.sleepHours ?? yesterday?.sleepHours ?? null;
  if (soreness === null && sleepHours === null) return { kind: 'unread', text: nothingOfYesterday };
  const same = { ...inbound, reply: { ...reply, soreness, sleepHours, unclear: [] } };
  if (soreness !== null && soreness >= doctorFromSoreness) {
    return answerReply({ ...same, reply: { ...same.reply, redFlag: 'doctor', kind: null } }, now, services);
  }
  return answerNumbers(same, withAnswers(same), now, services);
}

/** The weights wait for their unit, or for better ones; what else the text said is kept. */
async function askAboutWeights(
  doubt: WeighInDoubt,
  inbound: Inbound,
  services: ReplyServices,
): Promise<Answer | undefined> {
  const { text, reply, member, profile, timezone } = inbound;
  await record(inbound, services);
  const { date } = localMoment(text.at, timezone);
  const { readings, perhaps } = doubt;
  await services.checkIns.keepPending(member.athleteId, { at: text.at, date, ...readings, perhaps: perhaps ?? null });
  const question = doubtSentence(doubt, member.units, profile);
  const echo = hasAnswers(reply) ? confirmation({ ...reply, unclear: [] }, member.units) : undefined;
  return answerOf(fitting(echo, question) ?? question);
}

function withoutWeights(inbound: Inbound): Inbound {
  return { ...inbound, reply: { ...inbound.reply, weightBeforeKg: null, weightAfterKg: null, drunkL: null } };
}

/** The weights of before, now that their unit is known, as if they had been sent with it. */
export async function answerWeights(
  weights: Answers,
  inbound: Inbound,
  now: number,
  services: ReplyServices,
): Promise<Answer | undefined> {
  const reply: Reply = {
    ...inbound.reply,
    weightBeforeKg: weights.weightBeforeKg ?? null,
    weightAfterKg: weights.weightAfterKg ?? null,
    drunkL: weights.drunkL ?? null,
    unclear: [],
  };
  const named = { ...inbound, reply, isUnitKnown: true };
  return answerNumbers(named, withAnswers(named), now, services);
}

async function answerNumbers(
  inbound: Inbound,
  after: CheckIns,
  now: number,
  services: ReplyServices,
): Promise<Answer | undefined> {
  const { reply, member, text } = inbound;
  const isQuestionAnswered = await storeAnswers(inbound, services);
  if (reply.weightBeforeKg !== null && inbound.checkIns.pendingWeighIn) {
    await services.checkIns.keepPending(member.athleteId, null);
  }
  const plan = await planFor(inbound, after, now, services);
  if (plan === undefined) {
    if (isQuestionAnswered) await planTomorrow(member, inbound, text.at, services.schedules);
    const rest = restWithoutRow(sessionOfReply(inbound.history, text.at), member, now);
    return answerOf(confirmation(reply, member.units, rest === undefined ? keptForNextSession : planStands(rest)));
  }
  const history = await savePlan(member.athleteId, plan, inbound.history, now, services);
  // Now rather than before: an answer that asks for more rest asks for more mornings.
  await planTomorrow(member, { ...inbound, history }, text.at, services.schedules);
  return answerOf(planAnswer(inbound, plan));
}

/** What nothing was read in: a question that nobody here can answer, or words for soreness, which are never made a number. */
async function unread(
  { reply, member, text: { body } }: Inbound,
  now: number,
  services: Pick<ReplyServices, 'links'>,
): Promise<Answer | undefined> {
  const isOfToday = reply.unclear.every(({ why }) => why !== 'another-day');
  if (reply.kind === 'ask-number' && isOfToday) {
    const asks = asksSomething(plainWords(cleanText(body).text)) || (body.includes('?') && !bodyWords.test(body));
    if (asks && !/\d/.test(body)) {
      return { kind: 'unread', text: cannotAnswer(await services.links.myData(member.athleteId, now)) };
    }
    if (bodyWords.test(body)) return { kind: 'unread', text: askForNumber };
  }
  const text = confirmation(reply, member.units);
  if (text !== undefined && reply.appetite !== null) return answerOf(text);
  return text === undefined ? undefined : { kind: 'unread', text };
}

const bodyWords = /\b(sore|soreness|stiff|ach(e|es|ing|y)|tight|tired|heavy|legs?|hurts?|slept|sleep|doms)\b/i;

/** Coaching stops, and what else the text said is kept. */
async function hold(flag: RedFlag, inbound: Inbound, services: ReplyServices): Promise<void> {
  await services.checkIns.hold(inbound.member.athleteId, flag, inbound.text.at);
  await record(inbound, services);
  await keepExclusions(inbound, services);
}

function planAnswer({ reply, member }: Inbound, { prescription, row, changes }: Plan): string | undefined {
  const isWeighIn = reply.weightAfterKg !== null;
  if (isWeighIn || changes.some((change) => changesOfAdvice.has(change))) {
    return adviceText(prescription, row.session, {
      units: member.units,
      changed: row.messageIds.length > 0,
      echo: confirmation(reply, member.units),
    });
  }
  const rest = lastingRestSentence(prescription, member.units);
  return confirmation(reply, member.units, changes.length === 0 ? planStands(rest) : planChanges(rest));
}

/** What a sentence about rest would leave out: something to drink or to eat, or a danger. */
const changesOfAdvice: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['fluid', 'amounts', 'safety']);

/** Two parts of a text at the most; the advice itself is what has to be in it. */
const maxCharacters = 306;

function fitting(echo: string | undefined, advice: string): string | undefined {
  const both = echo === undefined ? advice : `${echo} ${advice}`;
  return both.length <= maxCharacters ? both : undefined;
}

function hasAnswers(reply: Reply): boolean {
  return replyFieldNames.some((field) => reply[field] !== null);
}

function answersIn({ reply, isUnitKnown }: Pick<Inbound, 'reply' | 'isUnitKnown'>): Answers {
  const answers = Object.fromEntries(
    replyFieldNames.flatMap((field) => (reply[field] === null ? [] : [[field, reply[field]]])),
  );
  return isUnitKnown && reply.weightBeforeKg !== null ? { ...answers, isWeightUnitKnown: true } : answers;
}

/** The check-ins as they are with this reply, before it is stored. */
function withAnswers(inbound: Inbound): CheckIns {
  const { text, checkIns, timezone } = inbound;
  return withReport(checkIns, {
    date: localMoment(text.at, timezone).date,
    answers: answersIn(inbound),
    at: text.at,
    source: 'text',
  });
}

/** Stores the answers of a text that changes no plan. */
async function record(inbound: Inbound, services: ReplyServices): Promise<void> {
  const { text, member } = inbound;
  if (await storeAnswers(inbound, services)) await planTomorrow(member, inbound, text.at, services.schedules);
}

/** Whether they answer the question of this morning, which would have planned the one of tomorrow: somebody has to. */
async function storeAnswers(inbound: Inbound, services: ReplyServices): Promise<boolean> {
  const { text, reply, member, timezone } = inbound;
  if (!hasAnswers(reply)) return false;
  const { date } = localMoment(text.at, timezone);
  await services.checkIns.record(member.athleteId, {
    date,
    answers: answersIn(inbound),
    at: text.at,
    source: 'text',
  });
  // What has been answered is not asked.
  const isStillNight = localMoment(text.at, timezone).clock < '04:00';
  if (isStillNight || (reply.soreness === null && reply.sleepHours === null)) return false;
  await services.schedules.cancel({ kind: 'check-in', athleteId: member.athleteId, date });
  return true;
}

/** A soreness of 9 or 10 is no flag for some days after a very hard session: then the text asks about the urine. */
async function flagOf(
  inbound: Inbound,
  after: CheckIns,
  now: number,
  services: ReplyServices,
): Promise<RedFlag | 'soreness-to-be-expected' | null> {
  const { reply, asked } = inbound;
  if (reply.redFlag !== 'doctor' || (reply.soreness ?? 0) < doctorFromSoreness || asked === 'urine') {
    return reply.redFlag;
  }
  const plan = await planFor(inbound, after, now, services);
  return plan?.prescription.conditions.asksAboutUrine ? 'soreness-to-be-expected' : reply.redFlag;
}
