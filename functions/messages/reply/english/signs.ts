import type { SignLanguage } from '../signs/sign-language.ts';
import { airAndFalls } from './air-and-falls.ts';
import { body } from './body.ts';
import { descriptions } from './descriptions.ts';
import { despair } from './despair.ts';
import { despairSigns } from './despair-signs.ts';
import { doctorSigns } from './doctor-signs.ts';
import { emergencySigns } from './emergency-signs.ts';
import { expressions } from './expressions.ts';
import { figurative } from './figurative.ts';
import { functionWords } from './function-words.ts';
import { harmlessObjects } from './harmless-objects.ts';
import { heartAndBreathSigns } from './heart-and-breath-signs.ts';
import { laySigns } from './lay-signs.ts';
import { layWords } from './lay-words.ts';
import { negation, otherSenses, people, times } from './other-senses.ts';
import { plainDescriptions } from './plain-descriptions.ts';
import { sensations } from './sensations.ts';
import { states } from './states.ts';
import { urineAndWounds } from './urine-and-wounds.ts';
import { wordWeights } from './word-weights.ts';

/** Warning signs as runners of English speak of them: British, American, Australian, learned at school, and misspelt. */
export const englishSigns: SignLanguage = {
  slots: {
    ...body,
    ...sensations,
    ...states,
    ...urineAndWounds,
    ...despair,
    ...expressions,
    ...descriptions,
    ...airAndFalls,
    ...otherSenses,
    ...figurative,
    ...plainDescriptions,
    ...layWords,
  },
  concepts: [...heartAndBreathSigns, ...emergencySigns, ...despairSigns, ...doctorSigns, ...laySigns],
  weights: wordWeights,
  functionWords,
  negation,
  people,
  times,
  objects: harmlessObjects,
};
