import { wordSet } from '../word-set.ts';

/** Words that say which number it is. */
export const fieldLabels = {
  soreness:
    's sore soreness sorness sorenes soarness soarnes sorennes sornes soerness soreess soar doms legs leg quads calves hams hamstrings glutes thighs muscles ache aches achy',
  sleepHours: 'z zz zzz zzzs sl slp sleep slep sleeps slept slpet slpt selpt sleept sleeped sleeping asleep kip',
  energy: 'e energy enrgy energie nrg',
  restingHr: 'hr rhr pulse heartrate bpm',
  rpe: 'rpe effort exertion',
  weightBeforeKg: 'before pre',
  weightAfterKg: 'after post',
  drunkL: 'drank drunk',
} as const;

/** Words beside a label that say what its number is. */
export const labelWords = {
  /** Behind "slept" these say how the night was: "slept well 7 3". */
  moodsBehindSleep: wordSet(
    'well badly poorly great good fine ok okay terribly amazing brilliantly soundly deeply rough lovely better worse solid bad awful perfectly',
  ),
  /** Before "sleep" these do: "no sleep 2 4". */
  moodsOfNights: wordSet(
    'no bad poor little rough terrible awful good great decent broken rubbish crap lovely better less more enough much',
  ),
  /** "need to sleep 9 h" is a wish, not a night. */
  intentions: wordSet("to will i'll should would gonna must can could"),
  /** "avg HR 145" is not a resting pulse; "sleep quality 7" is not hours. */
  otherMeasures: wordSet('avg average max mean peak run running quality score'),
  /** "resting pulse", "morning heart rate". */
  atRest: wordSet('resting rest morning'),
  /** Alone beside a number it means the pulse. */
  resting: 'resting',
  heart: 'heart',
  rate: wordSet('rate beat'),
  /** The letters for the pulse that are hours as well: "ran 1 hr 45". */
  hourOrPulse: 'hr',
} as const;
