import { ifStillVerySore } from '../messages/answer-sentences.ts';
import { formatMass } from '../messages/format-mass.ts';
import { planAfterAnswer, planText } from '../messages/plan-answer.ts';
import { restCauses } from '../messages/plan-reasons.ts';
import { confirmation, formatNumbers, maxConfirmation } from '../messages/reply/confirmation.ts';
import type { Reply } from '../messages/reply/read-reply.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { measuredWords } from '../messages/soreness-question.ts';
import { weekText } from '../messages/week-sentences.ts';
import { whyText } from '../messages/why-text.ts';
import { parameters } from '../recovery/parameters.ts';
import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import { measuredToday } from '../recovery-plan/measured-today.ts';
import { weekOf } from '../recovery-plan/week.ts';
import type { Answers } from '../store/check-in-answers.ts';
import type { Member } from '../store/member.ts';
import type { Answered } from './answered.ts';
import { knownSince } from './known-since.ts';
import type { CurrentPlan } from './person.ts';

/**
 * What an answer is answered with: what was understood, and what it changes. `undefined`: nothing was understood.
 */
export function wordsAfterAnswer(reply: Reply, answered: Answered, units: Units): string | undefined {
  const echo = saidBack(reply, units);
  if (echo === undefined) return undefined;
  const known = knownBeside(reply, answered.after);
  const room = maxConfirmation - echo.length - 1;
  const plan = planFollows(answered, units, room, reply.soreness);
  const follows = known !== undefined && known.length + 1 + plan.length <= room ? `${known} ${plan}` : plan;
  return reply.weightKg === null ? confirmation(reply, units, follows) : `${echo} ${follows}`;
}

/** What a device has told of the night where the answer has not: nobody is asked for it again. */
function knownBeside({ soreness, sleepHours }: Reply, { timeline }: CurrentPlan): string | undefined {
  const { sleepHours: measuredHours } = measuredToday(timeline);
  return soreness === null || sleepHours !== null || measuredHours === undefined
    ? undefined
    : measuredWords({ sleepHours: measuredHours });
}

/** What follows from an answer, with its reason where there is room for it. */
export function planFollows(
  { before, after }: Answered,
  units: Units,
  room: number,
  soreness: number | null = null,
): string {
  const { findings, noHardBefore } = after.plan;
  const isForDoctor = noHardBefore === 'FINE' || findings.some(({ asks }) => asks === 'doctor');
  const look = soreness !== null && soreness >= parameters.verySoreFrom && !isForDoctor ? ` ${ifStillVerySore}` : '';
  return `${planAfterAnswer(before.plan, after.plan, units, room - look.length)}${look}`;
}

/** What was understood: "Got it: soreness 3, slept 7.5 h." `undefined`: nothing, or a command alone. */
export function saidBack(reply: Reply, units: Units): string | undefined {
  if (reply.weightKg === null) return confirmation(reply, units);
  return `Got it: ${formatAnswers(reply, units)}.`;
}

/** `soreness 8, slept 3 h, weight 70 kg`: answers as they are said back. */
export function formatAnswers(answers: Answers, units: Units): string {
  const { weightKg, appetite } = answers;
  return [
    formatNumbers(answers, units),
    weightKg ? `weight ${formatMass(weightKg, units)}` : '',
    appetite ? `appetite ${appetite}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What PLAN, WHY and WEEK are answered with. `undefined`: it is none of them. */
export function wordsToCommand(
  command: string | null,
  { person, timeline, plan }: CurrentPlan,
  member: Pick<Member, 'units'> & Partial<Pick<Member, 'joinedAt'>>,
  rules: readonly FindingRule[],
): string | undefined {
  switch (command) {
    case 'plan':
      return planText(plan, member.units);
    case 'why':
      return whyText(restCauses(plan)).text;
    case 'week':
      return weekText(weekOf(person, plan.madeAtMs, rules), plan, member.units, {
        knownSince: knownSince(member, timeline),
      });
    default:
      return undefined;
  }
}
