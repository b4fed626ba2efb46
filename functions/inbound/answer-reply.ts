import { daysLater } from '../clock/local-day.ts';
import { askAboutUrine } from '../messages/answer-sentences.ts';
import { urineIsDark } from '../messages/question-sentences.ts';
import { cleanText } from '../messages/reply/clean-text.ts';
import { confirmation } from '../messages/reply/confirmation.ts';
import { plainWords } from '../messages/reply/plain-words.ts';
import { asksSomething } from '../messages/reply/question.ts';
import type { Reply } from '../messages/reply/read-reply.ts';
import type { RedFlag } from '../messages/reply/red-flag.ts';
import { doctorFromSoreness } from '../messages/reply/reply-ranges.ts';
import { heldText, safetyText } from '../messages/safety-text.ts';
import { isSelfHarm } from '../messages/sign-text.ts';
import { askForNumber, cannotAnswer, nothingOfYesterday } from '../messages/wish-answers.ts';
import type { Answers } from '../store/check-in-answers.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';
import { answerToQuestion, type QuestionServices } from './answer-to-question.ts';
import { answerWeight, isWeightDoubted } from './answer-weight.ts';
import { type CommandServices, carryOut, pauseTexts, worksWhileHeld } from './commands.ts';
import { doubtSentence } from './doubt-sentence.ts';
import { dateOf, keepAnswer, keptBeside, saysAnything } from './keep-answer.ts';
import { keepExclusions, noteExclusions } from './told-about-body.ts';
import { type WeighInDoubt, weighInDoubt } from './weigh-in-doubt.ts';
import { wordsOfAnswer } from './words-of-answer.ts';

export type ReplyServices = CommandServices & QuestionServices;

/** Carries a reply out and words its answer. `undefined`: none, as for a thumbs-up. Red flags come first. */
export async function answerReply(inbound: Inbound, now: number, services: ReplyServices): Promise<Answer | undefined> {
  const { reply, answeredSign, checkIns } = inbound;

  if (answeredSign !== null) {
    if (isSelfHarm(reply.signs)) await pauseTexts(inbound, now, services);
    else await hold(answeredSign, inbound, now, services);
    return undefined;
  }
  // "No, but still sore 9" answers our question about the urine: how sore the legs are is kept with it.
  const isAboutUrine = reply.answer === 'no' && inbound.asked === 'urine';
  if (reply.redFlag !== null && !isAboutUrine) return answerFlag(reply.redFlag, inbound, now, services);

  // "No, but I am pregnant": the answer to our question is not all that was said.
  await keepExclusions(inbound, services);
  const toQuestion = await answerToQuestion(inbound, now, services);
  if (toQuestion?.kind === 'weights') return answerWeights(toQuestion.weights, toQuestion.inbound, now, services);
  if (toQuestion !== undefined) return toQuestion;

  if (reply.exclusions.length > 0) {
    await keptBeside(inbound, now, services);
    return noteExclusions(inbound, now, services);
  }
  // "3 7.5, I'm fine" tells numbers and a mood: it ends no hold.
  const command = reply.command === 'fine' && saysAnything(inbound) ? null : reply.command;
  if (checkIns.hold && (command === null || !worksWhileHeld(command))) {
    await keptBeside(isWeightDoubted(inbound) ? withoutMass(inbound) : inbound, now, services);
    return reply.acknowledged ? undefined : { kind: 'safety', text: heldText };
  }
  if (command === 'weight-set') return answerWeight(inbound, now, services);
  if (command !== null) return carryOut(command, await keptBeside(inbound, now, services), now, services);

  const doubt = weighInDoubt(inbound.text.body, inbound.member.units, inbound.profile);
  if (doubt !== undefined) return askAboutWeights(doubt, withoutWeights(inbound), now, services);
  if (reply.kind === 'same') return sameAsYesterday(inbound, now, services);
  return saysAnything(inbound) ? answerNumbers(inbound, now, services) : unread(inbound, now, services);
}

/**
 * A flag that the words alone do not raise: the answer to our question about the urine, or very sore legs. The last session decides
 * whether sore legs need a doctor: after a very hard one the text asks about the urine.
 */
async function answerFlag(flag: RedFlag, inbound: Inbound, now: number, services: ReplyServices): Promise<Answer> {
  const { answer, signs } = inbound.reply;
  const isSoreness = answer !== 'yes' && signs.length === 0;
  const { outcome } = await hold(isSoreness ? undefined : flag, inbound, now, services);
  if (outcome === 'sore-as-expected') return { kind: 'safety', text: askAboutUrine };
  return { kind: 'sign', text: answer === 'yes' && flag === 'doctor' ? urineIsDark : safetyText[flag] };
}

/** Coaching stops, and what else the text said is kept. */
async function hold(sign: RedFlag | undefined, inbound: Inbound, now: number, services: ReplyServices) {
  const taken = await keepAnswer(inbound, now, services, sign);
  await keepExclusions(inbound, services);
  return taken;
}

/** "Same as yesterday": what was told yesterday is told again, where the text says nothing newer. */
async function sameAsYesterday(inbound: Inbound, now: number, services: ReplyServices): Promise<Answer | undefined> {
  const { reply, checkIns } = inbound;
  const yesterday = checkIns.days[daysLater(dateOf(inbound), -1)];
  const soreness = reply.soreness ?? yesterday?.soreness ?? null;
  const sleepHours = reply.sleepHours ?? yesterday?.sleepHours ?? null;
  if (soreness === null && sleepHours === null) return { kind: 'unread', text: nothingOfYesterday };
  const same = { ...inbound, reply: { ...reply, soreness, sleepHours, unclear: [] } };
  return soreness !== null && soreness >= doctorFromSoreness
    ? answerFlag('doctor', same, now, services)
    : answerNumbers(same, now, services);
}

/** The weights wait for their unit, or for better ones; what else the text said is kept. */
async function askAboutWeights(
  doubt: WeighInDoubt,
  inbound: Inbound,
  now: number,
  services: ReplyServices,
): Promise<Answer | undefined> {
  const { reply, member, profile, text } = inbound;
  await keptBeside(inbound, now, services);
  const { readings, perhaps } = doubt;
  const pending = { at: text.at, date: dateOf(inbound), ...readings, perhaps: perhaps ?? null };
  await services.checkIns.keepPending(member.athleteId, pending);
  const question = doubtSentence(doubt, member.units, profile);
  const echo = saysAnything(inbound) ? confirmation({ ...reply, unclear: [] }, member.units) : undefined;
  return answerOf(fitting(echo, question) ?? question);
}

function withoutWeights(inbound: Inbound): Inbound {
  return { ...inbound, reply: { ...inbound.reply, weightBeforeKg: null, weightAfterKg: null, drunkL: null } };
}

function withoutMass(inbound: Inbound): Inbound {
  return { ...inbound, reply: { ...inbound.reply, weightKg: null } };
}

/** The weights of before, now that their unit is known, as if they had been sent with it. */
async function answerWeights(
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
  return answerNumbers({ ...inbound, reply, isUnitKnown: true }, now, services);
}

async function answerNumbers(inbound: Inbound, now: number, services: ReplyServices): Promise<Answer | undefined> {
  const { reply, member } = inbound;
  const taken = await keepAnswer(inbound, now, services);
  if (reply.weightBeforeKg !== null && inbound.checkIns.pendingWeighIn) {
    await services.checkIns.keepPending(member.athleteId, null);
  }
  return answerOf(await wordsOfAnswer(inbound, taken, services));
}

/** A text in which nothing was read: a question that we cannot answer, or soreness in words, which we never turn into a number. */
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

/** Two parts of a text. If both do not fit, the echo is left out. */
const maxCharacters = 306;

function fitting(echo: string | undefined, advice: string): string | undefined {
  const both = echo === undefined ? advice : `${echo} ${advice}`;
  return both.length <= maxCharacters ? both : undefined;
}
