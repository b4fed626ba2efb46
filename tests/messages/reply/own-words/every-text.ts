import fc from 'fast-check';
import { adviceText, staleText } from '../../../../functions/messages/advice-text.ts';
import { planChanges, planStands, why } from '../../../../functions/messages/answer-sentences.ts';
import { foodSettings } from '../../../../functions/messages/foods.ts';
import { morningQuestion } from '../../../../functions/messages/morning-text.ts';
import { confirmation } from '../../../../functions/messages/reply/confirmation.ts';
import { readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { lastingRestSentence } from '../../../../functions/messages/rest-sentences.ts';
import { prescribe } from '../../../../functions/recovery/prescribe.ts';
import { anyFacts, anySinceHours } from '../../../fixtures/any-facts.ts';
import { finishOf, hourMs } from '../../../fixtures/sessions.ts';
import { corpus } from '../corpus.ts';
import { textsInSources } from './texts-in-sources.ts';

/** What one session of one runner may be texted, on the day, later, in the morning, and as the answer to a reply. */
export const anyTexts: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    anyFacts,
    anySinceHours,
    fc.record({
      units: fc.constantFrom('metric' as const, 'us' as const),
      changed: fc.boolean(),
      replacesOther: fc.boolean(),
      foods: fc.subarray([...foodSettings]),
      seed: fc.nat(104),
    }),
    fc.constantFrom(...corpus.map(({ text }) => text)),
  )
  .map(([facts, sinceHours, options, said]) => {
    const { session } = facts;
    const prescription = prescribe(facts, finishOf(session) + sinceHours * hourMs);
    const rest = lastingRestSentence(prescription, options.units);
    const reply = readReply(said, { asked: 'soreness-sleep', units: options.units });
    return [
      adviceText(prescription, session, options),
      staleText(prescription, session, options),
      morningQuestion(rest),
      why(prescription.because),
      planStands(rest),
      planChanges(rest),
      confirmation(reply, options.units),
      confirmation(reply, options.units, planStands(rest)),
    ].filter((text) => text !== undefined);
  });

/** Enough for every sentence that is not a rarity; the same ones each time. */
const sampled = { numRuns: 4_000, seed: 20_261_125 };

let texts: readonly string[] | undefined;

/** Every sentence that the product can text, in many texts, each once. */
export function everyText(): readonly string[] {
  texts ??= [...new Set([...textsInSources(), ...fc.sample(anyTexts, sampled).flat()])];
  return texts;
}
