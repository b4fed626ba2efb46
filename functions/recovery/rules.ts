import { ageRule } from './age.ts';
import { baseHoursRule } from './base-hours.ts';
import { bodyMassRule } from './body-mass.ts';
import { carbohydrateRule } from './carbohydrate.ts';
import { clockRule } from './clock.ts';
import { dayCategoryRule } from './day-category.ts';
import { distanceFloorRule } from './distance-floor.ts';
import { drinkingEndRule } from './drinking-end.ts';
import { earlierRestRule } from './earlier-rest.ts';
import { energyRule } from './energy.ts';
import { estimatedLossRule } from './estimated-loss.ts';
import { fluidRule } from './fluid.ts';
import { hardDaysRule } from './hard-days.ts';
import { latenessRule } from './lateness.ts';
import { learnedSweatRule } from './learned-sweat.ts';
import { loadRule } from './load.ts';
import { messageRules } from './message-rules.ts';
import { monotonyRule } from './monotony.ts';
import { noAmountsRule } from './no-amounts.ts';
import { overdrinkingRule } from './overdrinking.ts';
import { plausibleAscentRule } from './plausible-ascent.ts';
import { plausibleDistanceRule } from './plausible-distance.ts';
import { plausibleDurationRule } from './plausible-duration.ts';
import { plausiblePowerRule } from './plausible-power.ts';
import { plausibleRepliesRule } from './plausible-replies.ts';
import { proteinRule } from './protein.ts';
import { redFlagRule } from './red-flag.ts';
import { restHoursRule } from './rest-hours.ts';
import { restingPulseRule } from './resting-pulse.ts';
import { RuleList, type RuleText } from './rule.ts';
import { runStreakRule } from './run-streak.ts';
import { sessionTimeRule } from './session-time.ts';
import { signsRule } from './signs.ts';
import { sleepRule } from './sleep.ts';
import { sodiumRule } from './sodium.ts';
import { sorenessRule } from './soreness.ts';
import { sportsRule } from './sports.ts';
import { sweatRateRule } from './sweat-rate.ts';
import { temperatureRule } from './temperature.ts';
import { trainingDaysRule } from './training-days.ts';
import { walkingPaceRule } from './walking-pace.ts';
import { waterLossRule } from './water-loss.ts';
import { weighInRule } from './weigh-in.ts';

/** Every rule, in the order in which they are asked. One that needs what none above it has found does not compile. */
export const rules = RuleList.empty
  // What is said, and what can be true of it.
  .rule(plausibleRepliesRule)
  .rule(clockRule)
  .rule(ageRule)
  .rule(sessionTimeRule)
  .rule(sportsRule)
  .rule(plausibleDistanceRule)
  .rule(plausibleAscentRule)
  .rule(walkingPaceRule)
  .rule(plausibleDurationRule)
  .rule(plausiblePowerRule)
  .rule(bodyMassRule)
  .rule(weighInRule)
  .rule(overdrinkingRule)
  // How hard it was, and whether there may be amounts.
  .rule(loadRule)
  .rule(trainingDaysRule)
  .rule(redFlagRule)
  .rule(noAmountsRule)
  .rule(latenessRule)
  // What to drink.
  .rule(temperatureRule)
  .rule(energyRule)
  .rule(sweatRateRule)
  .rule(estimatedLossRule)
  .rule(waterLossRule)
  .rule(learnedSweatRule)
  .rule(drinkingEndRule)
  .rule(fluidRule)
  .rule(sodiumRule)
  // What to eat.
  .rule(carbohydrateRule)
  .rule(proteinRule)
  // How to rest.
  .rule(baseHoursRule)
  .rule(sorenessRule)
  .rule(sleepRule)
  .rule(restingPulseRule)
  .rule(hardDaysRule)
  .rule(monotonyRule)
  .rule(distanceFloorRule)
  .rule(earlierRestRule)
  .rule(restHoursRule)
  .rule(runStreakRule)
  .rule(signsRule)
  .rule(dayCategoryRule);

/** All that they find about one session. */
export type AllFound = ReturnType<typeof rules.evaluate>['found'];

/** What `docs/rules.md` lists: these rules, and those about messages and answers. */
export const ruleTexts: readonly RuleText[] = [...rules.texts, ...messageRules];
