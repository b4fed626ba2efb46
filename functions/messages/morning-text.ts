import { onePart, twoParts } from './advice-text.ts';
import { extra, fitText, kept, keptAlone } from './fit-text.ts';
import { sorenessQuestion } from './soreness-question.ts';

/**
 * The question of the morning. The rest that is due is kept, however long it is: it is the question that gets shorter.
 *
 * @param rest what the plan says about rest today, a sentence or none.
 */
export function morningQuestion(rest: string | undefined): string {
  const sentences = [
    extra({ text: 'Good morning.', rank: 1 }),
    ...(rest === undefined ? [] : [kept(rest)]),
    sorenessQuestion,
  ];
  return fitText(sentences, onePart) ?? fitText(sentences, twoParts) ?? keptAlone(sentences);
}

/** The same in a mail, which cannot be answered: its link asks. */
export function morningMailText(rest: string | undefined): string {
  return rest === undefined ? 'Good morning. How are you?' : `Good morning. ${rest} How are you?`;
}
