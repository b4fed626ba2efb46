/** Of everything below. Raised with every change that can change a prescription. */
export const rulesVersion = '2.0.0';

/**
 * Every threshold of the rules, its unit in its name. The mark is its source: [S] seen in the cited source, [K] well
 * established and not opened again, [ENG] an engineering choice with no literature behind the number. `docs/rules.md`
 * says which rule uses it, and cites.
 */
export const parameters = Object.freeze({
  // What is believed
  minMassKg: 35, // [ENG]
  maxMassKg: 200, // [ENG]
  maxSoreness: 10, // [ENG]
  maxSleepHours: 14, // [ENG]
  maxEnergy: 10, // [ENG]
  minRpe: 1, // [S] Foster 2001
  maxRpe: 10, // [S] Foster 2001
  minPulseBpm: 30, // [ENG]
  maxPulseBpm: 120, // [ENG]
  maxDrunkL: 10, // [ENG]
  earliestBirthYear: 1900, // [ENG]
  minRunKmPerHour: 0.1, // [ENG] less is no distance: 10 km that were sent as 10 m
  maxRunKmPerHour: 25, // [ENG]
  maxTrainingRunKmPerHour: 18, // [ENG]
  maxTrainingRunFromKm: 10, // [ENG]
  maxRideKmPerHour: 80, // [ENG]
  walkUnderKmPerHour: 5.5, // [ENG]
  walkUnderKm: 21, // [ENG]
  slowRunUnderKmPerHour: 3, // [ENG]
  slowRunUnderAscentMPerKm: 100, // [ENG]
  slowRunKmPerHour: 5, // [ENG]
  maxSportHours: 4, // [ENG]
  maxOutingHours: 16, // [ENG]
  maxSessionHours: 336, // [ENG] two weeks, whatever the watch says
  maxRideWatts: 500, // [ENG]
  kilojoulesPerWattHour: 3.6, // [K] by definition
  maxSufferScore: 5000, // [ENG]
  maxDayLoad: 100_000, // [ENG]
  elapsedPlausibleToHours: 6, // [ENG]
  elapsedPlausibleToTimesMoving: 3, // [ENG]
  futureToleratedMinutes: 5, // [ENG] clocks differ; from here on it is said
  unitUnknownFrom: 77.2, // [ENG] 35 kg in pounds: from here on both units would be believed
  weighInTypoPercent: 10, // [ENG]
  weighInTypoKg: 6, // [ENG]
  weighInTypoRatio: 2, // [ENG] pounds taken for kilograms are 2.2

  // Body mass for the formulas
  sweatMassFromKg: 40, // [ENG]
  sweatMassToKg: 130, // [ENG]
  doseMassToKg: 130, // [ENG]

  // Energy
  runKcalPerKgKm: 1, // [S] Margaria 1963
  ascentPerKmM: 100, // [K] ITRA
  runSpeedFromKmPerHour: 5, // [ENG]
  runSpeedToKmPerHour: 18, // [ENG]
  runWithoutDistanceMet: 9, // [ENG]

  // Temperature
  sensorTooWarmC: 3, // [ENG] it is worn on the wrist
  outdoorC: 18, // [ENG]
  indoorC: 21, // [ENG]
  swimmingC: 18, // [ENG]
  coldestC: -20, // [ENG]
  warmestC: 42, // [ENG]
  hotFromC: 25, // [ENG]
  coolFirstOverC: 35, // [ENG]

  // Sweat: fitted to the 24 cells of ACSM 2007, table 3
  sweatLPerKcal: 0.00132, // [K]
  sweatAtRestLPerHour: -0.14, // [K]
  sweatLPerHourPerC: 0.0104, // [K]
  sweatReferenceC: 18, // [K]
  sweatMoreOverC: 28, // [ENG]
  sweatMoreLPerHourPerC: 0.03, // [ENG]
  sweatFormulaFromLPerHour: 0.1, // [ENG]
  sweatFromLPerHour: 0.05, // [ENG]
  sweatToLPerHour: 2.5, // [ENG]
  sweatIndoorFactor: 1.15, // [ENG]
  sweatSwimmingFactor: 0.6, // [ENG]
  sweatLearnedFactorFrom: 0.5, // [ENG]
  sweatLearnedFactorTo: 2, // [ENG]
  sweatLearnedPriorWeight: 0.44, // [ENG] squared ratio of the spreads 0.20 and 0.30
  sweatLearnedFromHours: 0.5, // [ENG]
  sweatLearnedToLossPercent: 5, // [ENG]

  // Fluid
  undrunkHours: 1, // [ENG] nobody is assumed to drink in the first hour
  drunkLPerHour: 0.4, // [ENG]
  drunkShareOfSweat: 0.5, // [ENG]
  estimateLowShare: 0.7, // [ENG]
  estimateHighShare: 1.25, // [ENG]
  estimateLowCapLPerKg: 0.013, // [ENG]
  estimateHighCapLPerKg: 0.026, // [ENG]
  weighInLowLPerKg: 1.25, // [K] AND/DC/ACSM 2016
  weighInHighLPerKg: 1.5, // [S] ACSM 2007, DGE 2020, Shirreffs 1996
  fuelLossAfterHours: 2, // [S] Hoffman 2018
  fuelLossPerHour: 0.005, // [S] Hoffman 2018, share of the mass
  fuelLossCap: 0.02, // [S] Hoffman 2018, share of the mass
  windowHours: 4, // [S] the guide
  windowPastHoursLeft: 0.5, // [ENG]
  windowPastHours: 3.5, // [ENG]
  drinkingLPerHour: 0.8, // [S] IMMDA 2006
  drinkingLPerHourPerKg: 0.012, // [ENG] after IMMDA 2006
  laterCapL: 1, // [ENG]
  allCapLPerKg: 0.05, // [ENG]
  laterLeavesHours: 1, // [ENG]
  laterNotBeforeMinuteOfDay: 7 * 60, // [ENG]
  usualBedtimeMinuteOfDay: 23 * 60, // [ENG]
  drinkingEndsBeforeBedMinutes: 60, // [ENG]
  dayTurnsMinuteOfDay: 4 * 60, // [ENG]
  minFluidL: 0.2, // [ENG]
  fluidStepMl: 50, // [ENG]
  longSessionHours: 4, // [S] EAH 2015
  gainFromPercent: 0.5, // [ENG] less is the noise of the scales
  lossToPlanPercent: 2, // [S] ACSM 2007
  lossToWatchPercent: 4, // [S] ACSM 2007
  lossTooLargePercent: 7, // [S] CSUN

  // Sodium
  sodiumLowMgPerL: 400, // [S] DGE 2020
  sodiumHighMgPerL: 1000, // [S] DGE 2020
  sodiumCapMg: 2000, // [ENG]
  sodiumStepMg: 50, // [ENG]
  sodiumFromFluidL: 0.5, // [ENG]
  sodiumFromLossPercent: 1.5, // [ENG]
  sodiumFromHours: 2, // [ENG]

  // Carbohydrate and protein
  carbHardLoad: 100, // [ENG]
  carbMediumLoad: 50, // [ENG]
  carbBriskKcalPerKgHour: 5, // [ENG]
  carbLongKcalPerKg: 15, // [ENG]
  carbLongishHours: 1.5, // [ENG]
  carbLongishKcalPerKg: 10, // [ENG]
  carbMediumHours: 0.75, // [ENG]
  carbNothingUnderMet: 5, // [ENG]
  carbLowGPerKg: { S: 0.3, A: 0.3, B: 0.5, C: 1 }, // C [K] AND/DC/ACSM 2016, the others [ENG]
  carbHighGPerKg: { S: 0.5, A: 0.5, B: 0.8, C: 1.2 }, // C [K] AND/DC/ACSM 2016, B [S] ISSN 2017, the others [ENG]
  carbCapG: 120, // [ENG]
  proteinLowGPerKg: 0.3, // [S] Moore 2019
  proteinHighGPerKg: 0.4, // [K] ISSN 2017
  proteinOlderGPerKg: 0.4, // [K]
  proteinOlderYears: 60, // [K]
  proteinFromG: 20, // [K] ISSN 2017
  proteinToG: 40, // [K] ISSN 2017
  proteinAgainHours: 3, // [K]

  // Late uploads, from hours after the finish
  hourBandFromHours: 0.5, // [ENG]
  whenYouCanFromHours: 1, // [ENG]
  nextMealFromHours: 2, // [ENG]
  restOnlyFromHours: 12, // [ENG]
  tooLateFromHours: 48, // [ENG]

  // Load
  averagePulseFromBpm: 60, // [ENG]
  averagePulseToBpm: 220, // [ENG]
  averageOverMaxBpm: 5, // [ENG]
  pulseReserveFromBpm: 60, // [ENG]
  usualRestingBpm: 60, // [ENG]
  maxPulseAtBirthBpm: 208, // [K] Tanaka
  maxPulsePerYearBpm: 0.7, // [K] Tanaka
  trimpAverageFactor: 1.08, // [ENG] 1/0.92, the median of 91 activities
  trimpA: { M: 0.64, F: 0.86, unknown: 0.75 }, // [S] Banister; unknown [ENG]
  trimpB: { M: 1.92, F: 1.67, unknown: 1.8 }, // [S] Banister; unknown [ENG]
  thresholdReserve: 0.85, // [K]
  srpeMinutesPerLoad: 3.5, // [S] Foster 2001
  sufferShare: 0.85, // [ENG]
  usualIntensity: 0.75, // [S] Coggan's scale
  usualMet: 7.5, // [ENG]
  thresholdWattsFactor: 12, // [ENG] watts for each kilogram to the power of two thirds
  usualMassKg: 70, // [ENG]
  powerIntensityFrom: 0.4, // [ENG]
  powerIntensityTo: 0.95, // [ENG]

  // Hours of rest
  baseFromLoad: [0, 50, 100, 150, 300, 450], // [S] Coggan's scale
  baseHours: [12, 24, 36, 48, 72, 96], // [S] Coggan's scale; 12 more from 100 to 150 [ENG]
  sorenessFrom: [4, 6, 8], // [ENG]
  sorenessAddHours: [12, 24, 48], // [ENG]
  sleepUnderHours: [7, 6, 5], // [S] Walsh 2021 for 7; the others [ENG]
  sleepAddHours: [6, 12, 24], // [ENG]
  pulseRiseFromBpm: 5, // [ENG] within the noise of a day, Bosquet 2008
  pulseRiseAddHours: 12, // [ENG]
  pulseHighRiseFromBpm: 10, // [ENG]
  pulseHighRiseAddHours: 24, // [ENG]
  pulseNoiseFactor: 2, // [ENG]
  hardDayLoad: 80, // [ENG]
  hardSessionLoad: 50, // [ENG]
  hardSessionReserve: 0.75, // [ENG]
  hardDaysFrom: 3, // [ENG]
  hardDaysAddHours: 24, // [ENG]
  monotonyOver: 2, // [S] Foster 1998
  monotonyAddHours: 12, // [ENG]
  monotonyDays: 7, // [S] Foster 1998
  monotonyWithoutSpread: 4, // [ENG]
  monotonyFromWeekLoad: 250, // [ENG]
  addsToHours: 96, // [ENG]
  gpsShortFactor: 0.985, // [ENG]
  floorFromKm: [21, 28, 42, 50], // [ENG]
  floorHours: [48, 72, 168, 336], // [ENG] after PMC5613699 and Hoffman 2018
  floorRaceHours: [72, 72, 168, 336], // [ENG]
  floorNoRunHours: [0, 0, 48, 72], // [ENG]
  marathonKm: 42, // [ENG]
  lossFloorHours: 24, // [ENG]
  carriedToHours: 336, // [ENG] the longest floor
  carriedNoRunToHours: 72, // [ENG] the longest time without running

  // The next 24 hours
  restSorenessFrom: 7, // [ENG]
  restSleepUnderHours: 4, // [ENG]
  restSleepWithMoreUnderHours: 5, // [ENG]
  restSleepSorenessFrom: 4, // [ENG]
  activeSorenessFrom: 5, // [ENG]
  activeSleepUnderHours: 5, // [ENG]
  activeSleepAfterLoadUnderHours: 6, // [ENG]
  sleepMattersFromLoad: 50, // [ENG]
  easySleepUnderHours: 6, // [ENG]
  activeOverHours: 36, // [ENG]
  easyOverHours: 18, // [ENG]
  remainingFromHours: 24, // [ENG]
  runWeekDays: 7, // [S] the guide: a day or two without running a week
  runDayFromKm: 1, // [ENG]
  apathyToEnergy: 3, // [ENG]
  signsForActive: 2, // [S] the guide: its only rule of adaptation; the count [ENG]

  // Red flags, exclusions
  flagSorenessFrom: 9, // [ENG]
  verySoreFrom: 8, // [ENG]
  expectedSorenessLoad: 300, // [ENG]
  expectedSorenessKm: 28, // [ENG]
  expectedSorenessHours: 96, // [S] PMC5613699
  expectedSorenessDays: 4, // [S] PMC5613699
  adultYears: 18, // [ENG]

  // Which sessions deserve a message
  messageFromHours: 0.5, // [ENG]
  messageFromLoad: 25, // [ENG]
  walkMessageFromHours: 1, // [ENG]

  // A second text about a session
  readyMovedByHours: 12, // [ENG]
  fluidMovedByShare: 1 / 3, // [ENG]

  // When a text goes out
  quietFromMinuteOfDay: 21 * 60 + 30, // [ENG]
  quietUntilMinuteOfDay: 7 * 60, // [ENG]
  burstUploads: 4, // [ENG]
  burstWithinMinutes: 10, // [ENG]
  betweenTextsMinutes: 10, // [ENG]
  partsWithinMinutes: 60, // [S] 34 pairs in 1,132 real activities
  unsolicitedTextsPerDay: 3, // [ENG]
  awakeForMinutes: 30, // [ENG]
  amountsHoldForMinutes: 30, // [ENG]
  restHoldsForHours: 12, // [ENG]

  // The question of the morning
  questionMinuteOfDay: 7 * 60 + 30, // [ENG]
  silentAfterDays: 14, // [ENG]
  silentAskedEveryDays: 7, // [ENG]
});

export type ParameterName = keyof typeof parameters;

/** The same names with any values: what prose is written for. */
export type Parameters = { readonly [Name in ParameterName]: Any<(typeof parameters)[Name]> };

type Any<Value> = Value extends number
  ? number
  : Value extends readonly number[]
    ? readonly number[]
    : { readonly [Key in keyof Value]: number };
