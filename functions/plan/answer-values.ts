import type { Reply } from '../messages/reply/read-reply.ts';
import { replyFieldNames } from '../messages/reply/reply-fields.ts';
import type { AnswerValues } from '../recovery-plan/record-answer.ts';
import type { Answers } from '../store/check-in-answers.ts';

/** What a text says of the body, as it is kept. A body mass that is told is that of the morning. */
export function answersOf(reply: Reply): Answers {
  const { weightKg, appetite } = reply;
  return {
    ...Object.fromEntries(replyFieldNames.flatMap((field) => (reply[field] === null ? [] : [[field, reply[field]]]))),
    ...(weightKg !== null && { weightKg }),
    ...(appetite !== null && { appetite }),
  };
}

/** The same as the rules of the plan know it. */
export function answerValuesOf({ rpe, ...answers }: Answers): AnswerValues {
  return {
    soreness: answers.soreness ?? undefined,
    sleepHours: answers.sleepHours ?? undefined,
    energy: answers.energy ?? undefined,
    restingHr: answers.restingHr ?? undefined,
    effort: rpe ?? undefined,
    weightBeforeKg: answers.weightBeforeKg ?? undefined,
    weightAfterKg: answers.weightAfterKg ?? undefined,
    drunkL: answers.drunkL ?? undefined,
    weightKg: answers.weightKg ?? undefined,
    appetite: answers.appetite ?? undefined,
  };
}

/** The values that are given in answers. */
export function namesOf(answers: Answers): readonly (keyof AnswerValues)[] {
  return Object.entries(answerValuesOf(answers)).flatMap(([name, value]) =>
    value === undefined ? [] : [name as keyof AnswerValues],
  );
}
