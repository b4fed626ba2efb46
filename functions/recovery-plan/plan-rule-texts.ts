import { asksEffortRule } from './asks-effort.ts';
import { careTipsRule } from './care-tips.ts';
import { efficiencyRule } from './efficiency.ts';
import { gentleRule } from './gentle.ts';
import { localDayRule } from './local-day.ts';
import { measuredAnswersRule } from './measured-answers.ts';
import { morningMessageRule } from './morning-message.ts';
import type { PlanRule } from './plan-rule.ts';
import { findingRules } from './plan-rules.ts';
import { pulseBaselineRule } from './pulse-baseline.ts';
import { believedAnswersRule } from './record-answer.ts';
import { sameSessionRule } from './same-session.ts';
import { sessionRestRule } from './session-rest.ts';
import { recordRule } from './settle.ts';
import { sorenessResponseRule } from './soreness-response.ts';
import { sweatFactorsRule } from './sweat-factors.ts';
import { countingSessionRule } from './training-session.ts';
import { weekRule } from './week.ts';
import { workingRule } from './working.ts';

/** Every rule of the plan, in the order in which they are asked: what they look at, what they find, what is told of it. */
export const planRuleTexts: readonly PlanRule[] = [
  recordRule,
  localDayRule,
  believedAnswersRule,
  measuredAnswersRule,
  sameSessionRule,
  countingSessionRule,
  pulseBaselineRule,
  sorenessResponseRule,
  sweatFactorsRule,
  efficiencyRule,
  sessionRestRule,
  ...findingRules,
  workingRule,
  weekRule,
  morningMessageRule,
  gentleRule,
  careTipsRule,
  asksEffortRule,
];
