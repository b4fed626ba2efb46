import { englishSigns } from './english/signs.ts';
import type { PlainWord } from './plain-words.ts';
import type { RedFlag } from './red-flag.ts';
import { doctorFromSoreness } from './reply-ranges.ts';
import { type ReadSigns, type Sign, signReader } from './signs/read-signs.ts';

const read: ReadSigns = signReader(englishSigns);

/**
 * The warning signs in the words of a text (rules, B10). What is denied ("no chest pain", "not dizzy any more") counts as not
 * said; questions ("is chest pain normal?"), other people in an emergency ("my dad has chest pain") and what has passed
 * ("chest pain gone") count as said: a needless warning costs a text, a missed one may cost a life.
 */
export function readWarningSigns(words: readonly PlainWord[]): readonly Sign[] {
  const signs = read(words);
  const whole = words.filter((word) => /[\p{L}\d]/u.test(word)).join(' ');
  if (signs.length > 0 || !callsForHelp.has(whole)) return signs;
  return [
    { concept: 'help', level: 'emergency', because: [`call: ${whole}`], who: 'runner', start: 0, end: words.length },
  ];
}

/** A whole text that is a call for help; beside other words these may be about anything. */
const callsForHelp: ReadonlySet<string> = new Set(
  ['911', '999', '112', 'emergency', 'medical emergency', 'emergency help', 'help emergency'].flatMap((call) => [
    call,
    `call ${call}`,
    `${call} please`,
    `${call} now`,
  ]),
);

/** The worst of them, or null. */
export function worstOf(signs: readonly Sign[]): RedFlag | null {
  if (signs.some(({ level }) => level === 'emergency')) return 'emergency';
  return signs.length > 0 ? 'doctor' : null;
}

/** Soreness of 9 and more is for a doctor, whatever else the reply says about it. */
export function sorenessFlag(values: readonly number[]): RedFlag | null {
  return values.some((value) => value >= doctorFromSoreness) ? 'doctor' : null;
}
