/** Of everything in this folder. Raised with every change that can change a plan. */
export const planVersion = '1.0.0';

/**
 * Every threshold of the plan over days and weeks, its unit in its name. The mark is its source: [S] seen in the cited
 * source, [K] well established and not opened again, [ENG] an engineering choice with no literature behind the number.
 * Thresholds of a single session, such as what a hard day is, are the engine's and stand in `functions/recovery`.
 */
export const planParameters = Object.freeze({
  // Days and their parts
  dayBeginsHour: 4, // [ENG] a runner who is up at 1:30 has not begun a new day
  middayFromHour: 12, // [ENG]
  eveningFromHour: 17, // [ENG]

  // What a device says
  measuredUntilHour: 12, // [ENG] a later sync of the morning must not count as the afternoon's
  maxMeasuredSoreness: 8, // [ENG] below what is on hold: a slider of four steps must not stop anybody

  // What is kept
  clockTimeDays: 7, // Strava's policy
  deletedKeptHours: 48, // Strava's policy allows as much; needed for what was said before the deletion
  sessionDays: 68, // [ENG] 56, the four that soreness looks back and the seven days that are reckoned anew
  efficiencyDays: 110, // [ENG] two windows of four weeks, the 21 days of a decline and the two weeks that a verdict holds
  runDays: 400, // [ENG]
  checkInDays: 400, // [ENG]
  wholeCheckInDays: 75, // [ENG] later of a day the last answer alone
  everyAnswerDays: 9, // [ENG] the days of clock times and the day before a session
  wholeReckoningDays: 7, // [ENG] what is older stays as it was found

  // Sessions
  overlapShare: 0.5, // [ENG]
  sessionPartsWithinMinutes: 60, // [ENG] 34 pairs in 1,132 real activities
  countsFromLoad: 25, // [ENG]
  answersBeforeHours: 24, // [ENG]
  answersAfterHours: 36, // [ENG]
  effortWithinHours: 24, // [ENG]
  weighInWithinHours: 4, // [ENG]
  equivalentStepsPerKm: 10, // [ENG]

  // Hours to days
  equivalentFloorFromKm: [21, 28], // [ENG]
  equivalentFloorHours: [48, 72], // [ENG]
  descentFromM: 500, // [ENG] least accustomed, most damage: Bontemps 2020 [S]
  descentAccustomedDays: 21, // [S] Khassetarash 2021
  descentAddHours: 24, // [ENG]
  gentleOverHoursFromNoon: 36, // [ENG]
  noonHour: 12, // [ENG]

  // Days in a row
  restAfterHardDays: 3, // [ENG]
  longRunNoteFromDays: 8, // [ENG]
  longRunNoteToDays: 14, // [ENG]
  ultraKm: 50, // [ENG] as for one session
  noRunDaysAfterMarathon: 2, // [ENG]
  noRunDaysAfterUltra: 3, // [ENG]
  doubleWithinHours: 8, // [S] ISSN 2017, AND/DC/ACSM 2016

  // Soreness
  soreForEasy: 4, // [ENG]
  soreForGentle: 5, // [ENG]
  soreForEasyTomorrow: 6, // [ENG]
  soreForRest: 7, // [ENG]
  soreForTwoDays: 8, // [ENG]
  soreForHold: 9, // [ENG]
  holdExcusedHours: 96, // [S] PMC5613699
  holdExcusedLoad: 300, // [ENG]
  holdExcusedKm: 28, // [ENG]
  excuseFromKm: [0, 28, 42, 50], // [ENG] the guide, row 37
  excuseDays: [3, 4, 5, 7], // [S] the guide, PMC5613699, WSER; 4 [ENG]
  excuseLookBackDays: 13, // [ENG]
  episodeGapDays: 3, // [ENG]
  sorenessAloneDays: 2, // [ENG]
  sorenessLongDays: 7, // [K] soreness is gone in 5 to 7 days
  risesFrom: 5, // [ENG]
  risesBy: 2, // [ENG]
  risesAfterHours: 48, // [K] it peaks after one to three days
  risesAfterLongHours: 72, // [K]
  risesLookBackDays: 4, // [ENG]
  risesExcuseDays: 7, // [ENG]
  unexplainedPoints: 3, // [ENG]
  unexplainedAnswers: 5, // [ENG]
  unexplainedLongRunDays: 7, // [ENG]

  // Sleep, pulse, energy, weight
  sleepForRestHours: 4, // [ENG]
  sleepForGentleHours: 5, // [ENG]
  sleepForEasyHours: 6, // [ENG]
  sleepMattersLoad: 50, // [ENG]
  sleepMattersHours: 24, // [ENG]
  sleepDebtDays: 7, // [ENG]
  sleepDebtNights: 4, // [ENG]
  pulseLagDays: 8, // [ENG] a baseline that includes the bad fortnight rises with it
  pulseSpanDays: 28, // [S] Bosquet 2008: short overload shows, long does not
  pulseMornings: 7, // [ENG]
  pulseDeviationFactor: 1.48, // [K] spread of a normal distribution from its median deviation
  pulseAlertBpm: 5, // [ENG]
  pulseAlertNoises: 2, // [ENG]
  pulseHighBpm: 10, // [ENG]
  lowEnergy: 3, // [ENG] self-reports move with load more surely than pulse or blood: Saw 2016 [S]
  weightChangePercent: 2, // [ENG] the guide, row 32
  weightDays: 7, // [ENG]
  weightMornings: 4, // [ENG]
  minMorningWeightKg: 35, // [ENG]
  maxMorningWeightKg: 200, // [ENG]

  // Four signs
  signsToGentle: 2, // [S] the guide: its only rule of adaptation; the count [ENG]
  signsToRest: 3, // [ENG]
  signHoldsDays: 2, // [ENG]
  signsLongDays: 15, // [ENG] overreaching is told from overtraining by weeks: Meeusen 2013 [S]
  signsLongFrom: 10, // [ENG]
  signsLongAgainDays: 14, // [ENG]
  recoveryWeekDays: 7, // [ENG]
  bloodworkAgainDays: 180, // [ENG] the guide, row 33
  bloodworkDays: 7, // [ENG]
  bloodworkDeclineDays: 21, // [ENG]
  bloodworkEnergy: 4, // [ENG]
  bloodworkEnergyDays: 21, // [ENG]
  bloodworkEnergyAnswers: 6, // [ENG]

  // Learned
  sweatHotFromC: 24, // [ENG]
  sweatHotObservations: 3, // [ENG]
  sweatObservations: 24, // [ENG]
  sweatObservationDays: 400, // [ENG]
  sweatDecay: 0.9, // [ENG] every sweatDecayDays
  sweatDecayDays: 30, // [ENG]
  responseWeights: [0.5, 1, 0.8, 0.5, 0.2], // [ENG] today, yesterday, ...
  responseDescentM: 1000, // [ENG]
  responseDays: 56, // [ENG]
  responseFromStimulus: 0.25, // [ENG]
  responsePrior: 2, // [ENG] points of soreness for a load of 100
  responsePriorWeight: 4, // [ENG]
  responseFrom: 0.5, // [ENG]
  responseTo: 8, // [ENG]
  slowHealerFrom: 6, // [ENG] points of soreness for a load of 100
  slowHealerAnswers: 8, // [ENG]
  slowHealerBaseFactor: 1.25, // [ENG]
  efficiencyFlatMPerKm: 10, // [ENG]
  efficiencyFromMinutes: 30, // [ENG]
  efficiencyToMinutes: 90, // [ENG]
  efficiencyFromReserve: 0.55, // [ENG]
  efficiencyToReserve: 0.8, // [ENG]
  efficiencyToC: 25, // [ENG]
  efficiencySpanDays: 28, // [ENG]
  efficiencyRuns: 3, // [ENG]
  efficiencyDecliningPercent: -3, // [ENG]
  efficiencyImprovingPercent: 2, // [ENG]
  efficiencyHoldsDays: 14, // [ENG]

  // Weeks
  streakDays: 7, // [S] the guide: a day or two without running a week
  downWeekAfterDays: 22, // [ENG]
  downWeekLoad: 150, // [ENG]
  downWeekRise: 1.05, // [ENG]
  downWeekRises: 3, // [ENG]
  downWeekAgainDays: 21, // [ENG]
  downWeekShares: [0.6, 0.8], // [ENG] the guide, row 30
  spikeRuns: 4, // [ENG]
  spikeAfterDays: 14, // [ENG]
  spikeSpanDays: 30, // [S] Frandsen 2025
  spikeFromKm: 5, // [ENG]
  spikeNoteOver: 1.1, // [S] Frandsen 2025: hazard 1.64
  spikeEasyOver: 1.3, // [S] Frandsen 2025: hazard 1.52
  spikeNoRunOver: 2, // [S] Frandsen 2025: hazard 2.28
  spikeNoteDays: 7, // [ENG]
  beginnerRunDays: 18, // [K] a run every other day for six weeks
  unansweredRunDays: 8, // [ENG]
  unansweredKm: 5, // [ENG]
  unansweredYears: 60, // [ENG]
  returnAfterDays: 14, // [ENG]
  returnLongAfterDays: 28, // [ENG]
  returnShare: 0.5, // [ENG]
  returnLongShare: 1 / 3, // [ENG]
  returnLaterShare: 0.25, // [ENG]
  returnLaterFromDays: 7, // [ENG]
  returnDays: 7, // [ENG]
  returnLongDays: 14, // [ENG]
  returnLeastKm: 3, // [ENG]
  returnLongestDays: 42, // [ENG]
  returnNoteToDays: 55, // [ENG]
  taperDays: 14, // [K] Bosquet 2007
  shortTaperDays: 7, // [K]
  taperFromKm: 21, // [ENG]
  effortAskedFromMinutes: 20, // [ENG]

  // Is the recovery working?
  workingDays: 7, // [ENG]
  workingEnergy: 5, // [ENG]
  workingAnswers: 3, // [ENG]
  workingSorenessAnswers: 2, // [ENG]
  workingSleepHours: 6.5, // [ENG]
  workingNights: 4, // [ENG]
  appetiteDays: 10, // [ENG]

  // What is told
  dueAfterSessionHours: 24, // [ENG]
  dueSorenessDays: 3, // [ENG]
  dueSoreness: 4, // [ENG]
  suggestRunDays: 7, // [ENG]
  suggestSleepHours: 6.5, // [ENG]
  tipAgainDays: 7, // [ENG]
  tipFromHour: 7, // [ENG]
  tipToHour: 21, // [ENG]
  tipWithinHours: 2, // [ENG]
  tipFreshHours: 0.5, // [ENG]
  tipCoolDownHours: 0.25, // [ENG]
  tipShadeFromC: 25, // [ENG]
  tipDryUnderC: 10, // [ENG]
  tipBreatheReserve: 0.75, // [ENG]
  tipLegsUpHours: 1.5, // [ENG]
  tipAlcoholLoad: 100, // [ENG]
  tipAlcoholFromHour: 15, // [ENG]
  tipProteinLoad: 50, // [ENG]
  tipStretchHours: 1, // [ENG]
  tipStretchSoreness: 7, // [ENG]
  tipRunDays: 5, // [ENG]
  tipSleepNights: 2, // [ENG]
  tipSleepHours: 7, // [S] Walsh 2021
  tipRollSoreness: [1, 6], // [ENG]
  tipContrastSoreness: [3, 6], // [ENG]
  tipColdSoreness: [4, 6], // [ENG]
  tipWarmUnderC: 25, // [ENG]
  tipWarmUnderLossPercent: 2, // [ENG]
  gentleReserve: 0.6, // [ENG]
  gentleStepBpm: 5, // [ENG]
});

export type PlanParameters = typeof planParameters;
export type PlanParameterName = keyof PlanParameters;
