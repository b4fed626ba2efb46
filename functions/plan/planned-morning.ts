import { morningMailText } from '../messages/morning-mail.ts';
import { morningPlanText } from '../messages/morning-plan.ts';
import { type MorningTip, morningTip } from '../recovery-plan/care-tips.ts';
import { isMorningDue } from '../recovery-plan/morning-message.ts';
import type { Member } from '../store/member.ts';
import type { CurrentPlan } from './person.ts';

/** What is said in the morning. */
export interface PlannedMorning {
  readonly tip: MorningTip | undefined;
  readonly text: string;
  /** The same in a mail, which cannot be answered: its link asks. */
  readonly mailText: string;
}

export interface MorningSettings {
  readonly units: Member['units'];
  /** Absent: on the mornings on which the plan finds a message due. */
  readonly questions?: Member['questions'];
}

/** The message of a morning, as the plan of that moment has it. `undefined`: none is due, or the athlete wants none. */
export function plannedMorning(
  current: Omit<CurrentPlan, 'person'>,
  { units, questions }: MorningSettings,
): PlannedMorning | undefined {
  const { timeline, plan } = current;
  if (!isMorningWanted(current, questions)) return undefined;
  const tip = morningTip(timeline, plan);
  return { tip, text: morningPlanText(plan, tip, units), mailText: morningMailText(plan, tip, units) };
}

export function isMorningWanted(
  { timeline, plan }: Omit<CurrentPlan, 'person'>,
  questions: MorningSettings['questions'],
): boolean {
  switch (questions) {
    case 'every-day':
      return true;
    case 'never':
      return false;
    case 'when-due':
    case null:
    case undefined:
      return isMorningDue(timeline, plan);
    default:
      return questions satisfies never;
  }
}
