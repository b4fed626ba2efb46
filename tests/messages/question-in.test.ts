import { describe, expect, test } from 'vitest';
import { askAboutUrine } from '../../functions/messages/answer-sentences.ts';
import { morningPlanText } from '../../functions/messages/morning-plan.ts';
import { questionIn } from '../../functions/messages/question-in.ts';
import * as questionAnswers from '../../functions/messages/question-sentences.ts';
import { workedExample } from '../../functions/messages/reply/confirmation.ts';
import { holdEndedText, safetyText } from '../../functions/messages/safety-text.ts';
import * as wishAnswers from '../../functions/messages/wish-answers.ts';
import { currentPlanOf, personOf } from '../../functions/plan/person.ts';
import { onFileAfter } from '../fixtures/planned-people.ts';

describe('the question that a text of ours asks', () => {
  test.each([
    [askAboutUrine, 'urine'],
    [questionAnswers.urineUnsure, 'urine'],
    [questionAnswers.askBeforeForgetting, 'forget-me'],
    [questionAnswers.askForUnit(['155', '152.5']), 'unit'],
    [
      questionAnswers.implausibleWeights({
        said: ['155', '152.5'],
        perhaps: 'lb',
        onFile: undefined,
        example: 'W 70 69',
      }),
      'unit',
    ],
    [morningPlanText(currentPlanOf(personOf(onFileAfter()), 0).plan, undefined, 'metric'), 'soreness-sleep'],
    [workedExample, 'soreness-sleep'],
    [wishAnswers.askForNumber, 'soreness-sleep'],
    ['10 km. Easy tomorrow. Reply soreness 0-10 + sleep h, e.g. 3 7.5', 'soreness-sleep'],
    ['How are the legs? Reply soreness 0-10 + hours slept, e.g. 3 7.5', 'soreness-sleep'],
    ['Sore? Slept? Reply e.g. 3 7.5', 'soreness-sleep'],
    ['How hard was it, 1-10? Reply e.g. RPE 6', 'effort'],
    ['Effort 1-10? E.g. RPE 6', 'effort'],
    ['Good morning. How are you?', 'how-are-you'],
    ['How do the legs feel?', 'how-are-you'],
  ])('%s', (text, question) => {
    expect(questionIn(text)).toBe(question);
  });

  test.each([
    wishAnswers.menu('metric'),
    wishAnswers.menu('us'),
    wishAnswers.leaving,
    wishAnswers.ill,
    questionAnswers.kept,
    questionAnswers.urineIsDark,
    safetyText.emergency,
    safetyText.doctor,
    holdEndedText,
    '10 km. Drink about 0.6-1 L by 1:10pm, stop if not thirsty. Easy tomorrow.',
    'Tip: no heart rate in your upload? Tell us how hard it was, 1-10, like RPE 6, and the rest days will fit better.',
  ])('is none: %s', (text) => {
    expect(questionIn(text)).toBeUndefined();
  });
});
