/** Symptoms that are worth a second look at a typo, and their usual misspellings of more than one slip. */
const symptoms = [
  ...['chest', 'fainted', 'fainting', 'faint', 'confused', 'confusion', 'disoriented', 'disorientated', 'seizure'],
  ...['convulsion', 'collapsed', 'collapse', 'unconscious', 'consciousness', 'breathe', 'breathing', 'breath'],
  ...['breathless', 'breathlessness', 'shortness', 'struggling', 'difficulty', 'trouble', 'headache', 'vomiting'],
  ...[
    'vomited',
    'vomit',
    'throwing',
    'swollen',
    'swelling',
    'swelled',
    'urine',
    'shaking',
    'spinning',
    'heartbeat',
    'peeing',
    'fever',
    'feverish',
  ],
  ...['palpitations', 'palpitation', 'dizzy', 'dizziness', 'fluttering', 'irregular', 'fracture', 'pressure'],
  ...['tightness', 'ambulance', 'temperature', 'slurred', 'drooping', 'numbness', 'blacked', 'passed', 'getting'],
  ...['bloody', 'brown', 'hurts', 'hurting'],
];

const wordsAlike: ReadonlySet<string> = new Set([
  ...['chess', 'cheat', 'crest', 'chests', 'feint', 'fewer', 'fevers', 'breach'],
  ...['breaths', 'breadth', 'smelling', 'spelling', 'brows', 'blood'],
  ...['passes', 'parsed', 'pasted', 'paused', 'confuses', 'confuse', 'blocked', 'backed'],
  ...['shaving', 'concussion', 'sharking', 'shaping', 'sharing', 'shading'],
  ...['collapses', 'fainter', 'pressured', 'blown', 'breathed'],
  ...['peeling', 'hunts', 'hurt', 'hunting'],
]);

const spelledDifferently: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apin: 'pain',
    pian: 'pain',
    payn: 'pain',
    paine: 'pain',
    pains: 'pain',
    headake: 'headache',
    temp: 'temperature',
    soo: 'so',
    siezures: 'seizure',
    seizures: 'seizure',
    swoln: 'swollen',
    breeth: 'breathe',
    calfs: 'calf',
    puking: 'vomiting',
    puked: 'vomited',
    barfing: 'vomiting',
    barfed: 'vomited',
    hart: 'heart',
    tounge: 'tongue',
    sence: 'sense',
    temps: 'temperature',
    toung: 'tongue',
    tonge: 'tongue',
    cnt: 'cannot',
    painn: 'pain',
    heatstoke: 'heatstroke',
    tite: 'tight',
    colour: 'color',
    coloured: 'colored',
  }),
);

/**
 * The symptom that a word was meant to be: one slip (a letter too many, missing, wrong, or two swapped) in words of five
 * letters and more, two from ten letters on, and never in the first letter. Any other word comes back as it is.
 */
export function corrected(word: string): string {
  const known = spelledDifferently.get(word);
  if (known !== undefined) return known;
  if (word.length < shortestCorrected || word.length > longestCorrected || wordsAlike.has(word)) return word;
  if (symptomSet.has(word)) return word;
  return alike.get(word[0] ?? '')?.find((symptom) => isSlipOf(symptom, word)) ?? word;
}

const shortestCorrected = 4;
const longestCorrected = 16;
const twoSlipsFromLetters = 10;
const symptomSet: ReadonlySet<string> = new Set(symptoms);
/** By their first letter, in which nobody slips. */
const alike: ReadonlyMap<string, readonly string[]> = Map.groupBy(symptoms, (symptom) => symptom[0] ?? '');

function isSlipOf(symptom: string, word: string): boolean {
  if (symptom[0] !== word[0] || symptom.length < 5) return false;
  const slips = symptom.length >= twoSlipsFromLetters ? 2 : 1;
  return Math.abs(symptom.length - word.length) <= slips && slipsBetween(symptom, word) <= slips;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function slipsBetween(wanted: string, found: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: found.length + 1 }, (_, column) => column);
  for (let row = 1; row <= wanted.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= found.length; column += 1) {
      const same = wanted[row - 1] === found[column - 1];
      const swapped = wanted[row - 1] === found[column - 2] && wanted[row - 2] === found[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[found.length] ?? Number.POSITIVE_INFINITY;
}
