import { bodyMassRule } from './body-mass.ts';
import { carbohydrateRule } from './carbohydrate.ts';
import { dayCategoryRule } from './day-category.ts';
import { deservesMessageRule } from './deserves-message.ts';
import { distanceFloorRule } from './distance-floor.ts';
import { drinkingEndRule } from './drinking-end.ts';
import { energyRule } from './energy.ts';
import { estimatedLossRule } from './estimated-loss.ts';
import { fluidRule } from './fluid.ts';
import { hardDaysRule } from './hard-days.ts';
import { latenessRule } from './lateness.ts';
import { learnedSweatRule } from './learned-sweat.ts';
import { loadRule } from './load.ts';
import { monotonyRule } from './monotony.ts';
import { noAmountsRule } from './no-amounts.ts';
import { plausibleAscentRule } from './plausible-ascent.ts';
import { plausibleDistanceRule } from './plausible-distance.ts';
import { plausibleDurationRule } from './plausible-duration.ts';
import { plausiblePowerRule } from './plausible-power.ts';
import { plausibleRepliesRule } from './plausible-replies.ts';
import { proteinRule } from './protein.ts';
import { rampRule } from './ramp.ts';
import { redFlagRule } from './red-flag.ts';
import { restHoursRule } from './rest-hours.ts';
import { restingPulseRule } from './resting-pulse.ts';
import type { Rule } from './rule.ts';
import { runStreakRule } from './run-streak.ts';
import { sessionTimeRule } from './session-time.ts';
import { signsRule } from './signs.ts';
import { sleepRule } from './sleep.ts';
import { sodiumRule } from './sodium.ts';
import { sorenessRule } from './soreness.ts';
import { sportsRule } from './sports.ts';
import { sweatRateRule } from './sweat-rate.ts';
import { temperatureRule } from './temperature.ts';
import { walkingPaceRule } from './walking-pace.ts';
import { overdrinkingRule } from './warnings.ts';
import { weighInRule } from './weigh-in.ts';

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
  plausibleRepliesRule,
  bodyMassRule,
  sportsRule,
  sessionTimeRule,
  plausibleDistanceRule,
  plausibleAscentRule,
  walkingPaceRule,
  plausibleDurationRule,
  plausiblePowerRule,
  temperatureRule,
  energyRule,
  sweatRateRule,
  estimatedLossRule,
  weighInRule,
  learnedSweatRule,
  loadRule,
  redFlagRule,
  noAmountsRule,
  overdrinkingRule,
  drinkingEndRule,
  fluidRule,
  sodiumRule,
  carbohydrateRule,
  proteinRule,
  latenessRule,
  sorenessRule,
  sleepRule,
  restingPulseRule,
  hardDaysRule,
  runStreakRule,
  monotonyRule,
  rampRule,
  distanceFloorRule,
  restHoursRule,
  signsRule,
  dayCategoryRule,
  deservesMessageRule,
];
