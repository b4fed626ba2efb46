/**
 * The questions that we put to a runner and that one of their next texts may answer. The last one asked is the open
 * one; how long it stays open is the caller's to know.
 *
 * `soreness-sleep`: numbers were asked for. `how-are-you`: the morning greeting. `urine`: dark urine, swelling or real
 * weakness, yes or no. `forget-me`: whether to delete everything. `unit`: pounds or kilograms. `effort`: 1 to 10.
 */
export const askedQuestions = ['soreness-sleep', 'how-are-you', 'urine', 'forget-me', 'unit', 'effort'] as const;

export type AskedQuestion = (typeof askedQuestions)[number];

export function isAskedQuestion(word: string): word is AskedQuestion {
  return askedQuestions.some((question) => question === word);
}
