import type { Session } from './facts.ts';
import { parameters } from './parameters.ts';
import type { Prescription } from './prescription.ts';
import { isAtLeast } from './rounding.ts';
import type { RuleText } from './rule.ts';
import { sportOf } from './sports.ts';

export const shouldNotifyRule: RuleText = {
  id: 'should-notify',
  guide: '',
  implemented: (p) =>
    `${p.messageFromHours} h, or a load of ${p.messageFromLoad}; no commutes, no walks under ${p.walkMessageFromHours} h, nothing from ${p.tooLateFromHours} hours on. Whatever is dangerous deserves one always.`,
  why: 'A text for every dog walk, and nobody reads the one that matters.',
  source: '[ENG]',
  parameters: ['messageFromHours', 'messageFromLoad', 'walkMessageFromHours', 'tooLateFromHours'],
};

/** Whether to send one unsolicited. What does not deserve a message counts for the load and stands on the plan page. */
export function shouldNotify(prescription: Prescription, session: Session): boolean {
  const { load, lateness, noAmounts, conditions } = prescription;
  if (lateness === 'too-late') return false;
  const isDangerous = noAmounts?.some((reason) => reason === 'red-flag' || reason === 'loss-over-7-percent');
  if (isDangerous || conditions.isWeightUp) return true;
  if (session.isCommute) return false;
  const { hours, sport } = conditions;
  if (sportOf(sport).kind === 'walk') return isAtLeast(hours, parameters.walkMessageFromHours);
  return isAtLeast(hours, parameters.messageFromHours) || isAtLeast(load, parameters.messageFromLoad);
}
