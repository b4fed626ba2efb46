import { beginnerRule } from './beginner.ts';
import { bloodworkRule } from './bloodwork.ts';
import { doubleRule } from './double.ts';
import { downWeekRule } from './down-week.ts';
import { energyOfDaysRule } from './energy.ts';
import type { FindingRule } from './finding-rule.ts';
import { hardDaysRule } from './hard-days.ts';
import { holdRule } from './hold.ts';
import { hoursRule } from './hours.ts';
import { longRunRule, noRunRule } from './long-run.ts';
import { lossRule } from './loss.ts';
import { pulseRule } from './pulse.ts';
import { returnRule } from './return.ts';
import { runStreakRule } from './run-streak.ts';
import { sessionRule } from './session.ts';
import { signsOfDaysRule } from './signs.ts';
import { recoveryWeekRule, signsLongRule } from './signs-long.ts';
import { sleepDebtRule, sleepOfDaysRule } from './sleep.ts';
import { sorenessOfDaysRule } from './soreness.ts';
import {
  sorenessLongRule,
  sorenessRisesRule,
  sorenessStaysRule,
  sorenessUnexplainedRule,
} from './soreness-over-days.ts';
import { spikeRule } from './spike.ts';
import { taperRule } from './taper.ts';
import { weightRule } from './weight.ts';

/** Every rule that asks for something on a day, in the order in which they are asked. */
export const findingRules: readonly FindingRule[] = [
  holdRule,
  sessionRule,
  hoursRule,
  hardDaysRule,
  runStreakRule,
  longRunRule,
  noRunRule,
  lossRule,
  spikeRule,
  beginnerRule,
  returnRule,
  doubleRule,
  sorenessOfDaysRule,
  sorenessStaysRule,
  sorenessRisesRule,
  sorenessLongRule,
  sorenessUnexplainedRule,
  sleepOfDaysRule,
  sleepDebtRule,
  pulseRule,
  energyOfDaysRule,
  weightRule,
  signsOfDaysRule,
  signsLongRule,
  recoveryWeekRule,
  bloodworkRule,
  downWeekRule,
  taperRule,
];
