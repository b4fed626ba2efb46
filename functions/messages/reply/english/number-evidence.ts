import { wordSet } from '../word-set.ts';

/** Words that say by their nearness what a number is, whatever else stands around it. Stems: "ach" is of aches and achiness. */
export const numberEvidence = {
  sorenessStems: [
    'sore',
    'soar',
    'achi',
    'ache',
    'achy',
    'stiff',
    'doms',
    'tender',
    'pain',
    'hurt',
    'leg',
    'quad',
    'calf',
    'calves',
    'hamstring',
    'hammi',
    'glute',
    'thigh',
    'muscle',
  ],
  sleepStems: [
    'sleep',
    'slept',
    'slep',
    'asleep',
    'kip',
    'bed',
    'shuteye',
    'snooz',
    'slumber',
    'doze',
    'dozing',
    'pillow',
    'zz',
    'night',
    'hours',
    'hour',
    'hrs',
    'rest',
    'shut',
    'eye',
  ],
  /** Right before a whole number these make it an hour of the day, or a bound. */
  clockBefore: wordSet('at by til till until since before after past from'),
  /** What happened to the soreness "from 7 to 3". */
  changed: wordSet('down up gone went dropped fell risen rose eased improved come came better worse'),
  /** Whose night or legs they are. */
  others: wordSet(
    'he she they his her their wife wifes husband husbands hubby kid kids child children baby babys toddler toddlers son sons daughter daughters mum mom dad boyfriend girlfriend partner partners mate mates friend friends dog dogs cat cats coach sister brother',
  ),
  /** With one of these before them they are somebody else; alone they are whom the text speaks to: "mate legs 4". */
  spokenTo: wordSet('mate mates coach brother sister friend friends mum mom dad baby partner'),
  determiners: wordSet('my the our his her their a'),
  /** Not of last night. */
  notNow: wordSet(
    'yesterday tomorrow tonight usually usual normally normal average avg need needs needed want wanted wish hoping hope aim aiming target goal will gonna try trying plan planning supposed should if recommended recommend ideally ago week weeks month months year years nap',
  ),
  /** "7 and 3, sleep first" */
  first: 'first',
  /** "The muscles they hurt" are one's own. */
  ofMuscles: wordSet('they'),
} as const;
