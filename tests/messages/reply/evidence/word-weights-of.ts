import { cleanText } from '../../../../functions/messages/reply/clean-text.ts';
import { englishSigns } from '../../../../functions/messages/reply/english/signs.ts';
import { type PlainWord, plainWords } from '../../../../functions/messages/reply/plain-words.ts';
import { denialsOf, featuresOf } from '../../../../functions/messages/reply/signs/evidence-features.ts';
import { withoutHarmlessObjects } from '../../../../functions/messages/reply/signs/harmless-objects.ts';
import { lexiconOf } from '../../../../functions/messages/reply/signs/lexicon.ts';
import { negationOf } from '../../../../functions/messages/reply/signs/negation-scope.ts';
import { signReader } from '../../../../functions/messages/reply/signs/read-signs.ts';
import { wordSet } from '../../../../functions/messages/reply/word-set.ts';
import type { LabelledWording } from './labelled-wordings.ts';
import { trainWeights } from './train-weights.ts';

/** "feature=sign=emergency=despair" for each feature that tells anything, as `weigherOf` reads them. */
export function wordWeightsOf(wordings: readonly LabelledWording[]): readonly string[] {
  const lexicon = lexiconOf(englishSigns.slots);
  const negation = negationOf(englishSigns.negation);
  const telling = withoutHarmlessObjects(englishSigns.objects);
  const functionWords = wordSet(englishSigns.functionWords);
  const examples = [...wordings, ...inCompany(wordings)].map(({ level, text }) => {
    const words = telling([...plainWords(cleanText(text).text), '.']);
    return {
      level: isDespair(words, level) ? 'despair' : level,
      features: featuresOf({ words, found: lexicon.find(words), isDenied: denialsOf(negation, words) }, functionWords),
    };
  });
  const weightsOf = (isOne: (level: LabelledWording['level']) => boolean) =>
    trainWeights(examples.map(({ level, features }) => ({ features, isOne: isOne(level) })));
  const ofSign = weightsOf((level) => level !== 'none');
  const ofEmergency = weightsOf((level) => level === 'emergency' || level === 'despair');
  const ofDespair = weightsOf((level) => level === 'despair');

  return [...ofSign].flatMap(([feature, sign]) => {
    const hundredths = [sign, ofEmergency.get(feature) ?? 0, ofDespair.get(feature) ?? 0].map((weight) =>
      Math.round(weight * 100),
    );
    return hundredths.some((weight) => Math.abs(weight) >= leastWeight) ? [`${feature}=${hundredths.join('=')}`] : [];
  });
}

/** In hundredths: what tells less is left out. */
const leastWeight = 10;

const reader = signReader(englishSigns);

/** The lists of the tests name no concept; the slots do. */
function isDespair(words: readonly PlainWord[], level: LabelledWording['level']): boolean {
  return level === 'emergency' && reader.named(words).some(({ concept }) => concept === 'self-harm');
}

/** Numbers and small talk, which say nothing of what they stand beside. */
const company = [
  ...[
    '3 7',
    '4 6.5',
    'legs 3 slept 7',
    'sore 5, sleep 6',
    'lol',
    'haha',
    'anyway',
    'today',
    'and legs fine',
    'and slept ok',
  ],
  ...[
    'and the gym was good',
    'and work was long',
    'and the pizza was great',
    'and the film was good',
    'and happy legs',
  ],
  ...[
    'and legs strong',
    'and the dog was good',
    'after the hills',
    'and the beers were good',
    'and had coffee',
    'in the park',
  ],
  ...['and the watch was good', 'with my wife', 'and the rain was cold', 'before dinner', 'at home', 'and new shoes'],
];

/** A sign beside anything harmless is one, and two harmless texts are no sign: so that no company speaks against it. */
function inCompany(wordings: readonly LabelledWording[]): readonly LabelledWording[] {
  const harmless = wordings.filter(({ level }) => level === 'none');
  return wordings.flatMap(({ level, text }, at) => {
    const other = harmless[(at * 37) % harmless.length]?.text ?? '';
    const small = company[at % company.length] ?? '';
    const joined = at % 2 === 0 ? `${text}, ${other}` : `${other}. ${text}`;
    const beside = at % 3 === 0 ? `${small} ${text}` : `${text} ${small}`;
    return [joined, beside].map((said) => ({ level, text: said }));
  });
}
