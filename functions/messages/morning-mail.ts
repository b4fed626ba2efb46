import type { CareTip } from '../recovery-plan/care-tips.ts';
import { covers } from '../recovery-plan/findings.ts';
import type { Plan } from '../recovery-plan/plan.ts';
import { careTipSentence } from './care-tip-sentences.ts';
import type { Units } from './format-amounts.ts';
import { capital, gravestReason } from './plan-reasons.ts';
import { todayWords } from './planned-days.ts';
import { type MeasuredMorning, measuredWords } from './soreness-question.ts';

/** The message of the morning in a mail, which cannot be answered: the day, its reason and one tip. Its link asks. */
export function morningMailText(
  plan: Plan,
  tip: CareTip | undefined,
  units: Units,
  measured: MeasuredMorning = {},
): string {
  if (plan.noHardBefore === 'FINE') return onHold;
  const doctor = plan.findings.find((finding) => finding.asks === 'doctor' && covers(finding, plan.today));
  if (doctor !== undefined) return `See a doctor today: ${doctor.reason}. Rest until then.`;
  const reason = gravestReason(plan, plan.today);
  const known = measuredWords(measured);
  return [
    todayWords(plan, units).long,
    ...(reason === undefined ? [] : [`${capital(reason)}.`]),
    ...(tip === undefined ? [] : [askedOnThePage[tip] ?? careTipSentence(tip, units)]),
    ...(known === undefined ? [] : [known]),
  ].join(' ');
}

const onHold =
  'Advice is on hold since the warning sign you told us about. Is it still there? See a doctor today, before any more running. Once a doctor says you are well, say so on the check-in page.';

/** Where the text shows what to reply. */
const askedOnThePage: Partial<Readonly<Record<CareTip, string>>> = {
  pulse: 'If you know your resting pulse of this morning, tell us that, too.',
  energy: 'Tell us your energy, too, from 0 to 10.',
  weigh: 'If you weigh yourself this morning, tell us that, too.',
};
