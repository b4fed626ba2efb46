import { changeInKindRule } from './change-in-kind.ts';
import { timeOfDay } from './prose.ts';
import { quietHoursRule } from './quiet-hours.ts';
import type { RuleText } from './rule.ts';
import { shouldNotifyRule } from './should-notify.ts';

/**
 * The rules about messages and answers, for the documents. The code that follows them is outside the engine, because it needs
 * what is on file; their numbers are with all others.
 */

const textsRule: RuleText = {
  id: 'texts',
  guide: '',
  implemented: (p) =>
    `Session ${p.burstUploads} within ${p.burstWithinMinutes} minutes is stored without a text. ${p.unsolicitedTextsPerDay} unsolicited texts a day at most. New runners and those who come back are told after every run. The parts of a session are told as one: a later part, if it is news, takes the place of what was told before; ${p.betweenTextsMinutes} minutes lie between two texts about one session or about another sport within ${p.partsWithinMinutes} minutes of it. What two devices recorded is told once. A session that ended within ${p.windowHours} hours of another replaces its amounts. Amounts in a text hold for ${p.amountsHoldForMinutes} minutes, its rest for ${p.restHoldsForHours} hours: after that it goes out without them.`,
  why: 'An archive uploaded at once is no reason for a hundred texts, and two texts about one session read like a mistake.',
  source: '[ENG]; [S] real files',
  parameters: [
    'burstUploads',
    'burstWithinMinutes',
    'unsolicitedTextsPerDay',
    'betweenTextsMinutes',
    'partsWithinMinutes',
    'windowHours',
    'amountsHoldForMinutes',
    'restHoldsForHours',
  ],
};

const questionRule: RuleText = {
  id: 'question',
  guide: '',
  implemented: (p) =>
    `Asked at ${timeOfDay(p.questionMinuteOfDay)} unless the athlete has set another time: on the mornings on which the plan of the person finds a message due, every day, or never, as they like. A runner who has answered nothing for ${p.silentAfterDays} days is asked every ${p.silentAskedEveryDays} days.`,
  why: 'Runners who are rested and well need no question, and runners who do not answer do not want one every day.',
  source: '[ENG]',
  parameters: ['questionMinuteOfDay', 'silentAfterDays', 'silentAskedEveryDays'],
};

export const messageRules: readonly RuleText[] = [
  shouldNotifyRule,
  changeInKindRule,
  textsRule,
  quietHoursRule,
  questionRule,
];
