import { englishSigns } from './english/signs.ts';
import type { PlainWord } from './plain-words.ts';
import type { RedFlag } from './red-flag.ts';
import { doctorFromSoreness } from './reply-ranges.ts';
import { type Sign, type SignsRead, signReader } from './signs/read-signs.ts';

const reader = signReader(englishSigns);

/**
 * The warning signs in the words of a text (rules, B10). What is denied ("no chest pain", "not dizzy any more") counts as not
 * said; questions ("is chest pain normal?"), other people in an emergency ("my dad has chest pain") and what has passed
 * ("chest pain gone") count as said: a needless warning costs a text, a missed one may cost a life.
 */
export function readWarningSigns(words: readonly PlainWord[]): SignsRead {
  const call = callForHelp(words);
  const read = reader.read(words);
  return read.signs.length > 0 || call === undefined ? read : { signs: [call], isDoubtful: false };
}

/** Those that are named. Of a machine's text, or of words before a quote, the weight of all the words tells nothing. */
export function readNamedSigns(words: readonly PlainWord[]): readonly Sign[] {
  const call = callForHelp(words);
  return [...reader.named(words), ...(call === undefined ? [] : [call])];
}

function callForHelp(words: readonly PlainWord[]): Sign | undefined {
  const whole = words.filter((word) => /[\p{L}\d]/u.test(word)).join(' ');
  if (!callsForHelp.has(whole)) return undefined;
  return {
    concept: 'help',
    level: 'emergency',
    because: [`call: ${whole}`],
    who: 'runner',
    start: 0,
    end: words.length,
  };
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
