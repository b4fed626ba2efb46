import { corrected } from './spelling.ts';

/** A word as signs are looked for in it, or a mark: "," "?" ":" "-", and "." for every end of a sentence. */
export type PlainWord = string;

/**
 * The words of a cleaned text (`cleanText`) as the vocabulary in `english/` spells them: contractions written out ("don't" is "do
 * not", "can't" and "could not" are "cannot"), run-together words apart, and symptoms with their typos corrected.
 */
export function plainWords(text: string): readonly PlainWord[] {
  const words: PlainWord[] = [];
  for (const [said] of text
    .replace(addresses, ' ')
    .replace(/(?<![\p{L}\d])w\/o(?!\p{L})/gu, 'without')
    .replace(/(?<![\p{L}\d])w\/(?=\s|\p{L})/gu, 'with ')
    .replace(drawnOut, '$1$1')
    .matchAll(/\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}']*|[\n.!;]+|[,?:()-]/gu)) {
    const first = said[0] ?? '';
    if (/[\n.!;]/.test(first)) words.push('.');
    else if (/[\d,?:()-]/.test(first)) words.push(said);
    else words.push(...spelledOut(said));
  }
  return withCannot(words);
}

/** The name of a website is no word of the runner's. */
const addresses = /[\p{L}\d-]{1,40}\.(?:com|org|net|co\.uk)(?!\p{L})/gu;

/** "dark peee", "sooo": as many letters as a word can have. */
const drawnOut = /(\p{L})\1{2,}/gu;

const writtenOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cant: 'cannot',
    cnt: 'cannot',
    "can't": 'cannot',
    couldnt: 'cannot',
    "couldn't": 'cannot',
    unable: 'cannot',
    im: 'i am',
    "i'm": 'i am',
    ive: 'i have',
    "i've": 'i have',
    "it's": 'it is',
    its: 'it is',
    "pee's": 'pee is',
    "heart's": 'heart is',
    chestpain: 'chest pain',
    chestpains: 'chest pain',
    heatstroke: 'heat stroke',
    lightheaded: 'light headed',
    lightheadedness: 'light headed',
    blackedout: 'blacked out',
    passedout: 'passed out',
    "what's": 'what is',
    whats: 'what is',
    "how's": 'how is',
    hows: 'how is',
    "who's": 'who is',
    "when's": 'when is',
    "where's": 'where is',
    "that's": 'that is',
    thats: 'that is',
    wheres: 'where is',
    youve: 'you have',
    "you've": 'you have',
    weve: 'we have',
    "we've": 'we have',
    "there's": 'there is',
    theres: 'there is',
    anymore: 'any more',
    nolonger: 'no longer',
    yrs: 'years',
    yr: 'year',
    mths: 'months',
    mnths: 'months',
    hes: 'he is',
    "he's": 'he is',
    shes: 'she is',
    "she's": 'she is',
    theyre: 'they are',
    "they're": 'they are',
    idk: 'i do not know',
    dunno: 'not know',
  }),
);

const negatives =
  'dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt wont wouldnt aint dosent dosnt havnt shouldnt'.split(
    ' ',
  );
const negativeWithoutApostrophe: ReadonlySet<string> = new Set(negatives);

function spelledOut(word: string): readonly string[] {
  const whole = writtenOut.get(word);
  if (whole !== undefined) return whole.split(' ');
  const bare = word.replace(/'/g, '');
  if (word.endsWith("n't") || negativeWithoutApostrophe.has(bare)) return [bare.slice(0, -2), 'not'];
  return [corrected(word.replace(/'s$/, '').replace(/'/g, ''))];
}

/** "can not", "could not", "not able" are "cannot"; "home n ok" is "home and ok". */
function withCannot(words: readonly PlainWord[]): readonly PlainWord[] {
  const read: PlainWord[] = [];
  for (const [at, said] of words.entries()) {
    const last = read.at(-1);
    const isBetween = /\p{L}/u.test(last ?? '') && /\p{L}/u.test(words[at + 1] ?? '');
    const word = (said === 'n' && isBetween && 'and') || (said === 'no' && last === 'not' && 'know') || said;
    const joins = (word === 'not' && (last === 'can' || last === 'could')) || (word === 'able' && last === 'not');
    if (joins) read[read.length - 1] = 'cannot';
    else read.push(word);
  }
  return read;
}
