import fc from 'fast-check';
import { adviceText, staleText } from '../../../../functions/messages/advice-text.ts';
import { morningQuestion } from '../../../../functions/messages/morning-text.ts';
import { planAfterAnswer, planText } from '../../../../functions/messages/plan-answer.ts';
import { whyPlan } from '../../../../functions/messages/plan-reasons.ts';
import { confirmation } from '../../../../functions/messages/reply/confirmation.ts';
import { type Reply, readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { lastingRestSentence } from '../../../../functions/messages/rest-sentences.ts';
import { answersOf, answerValuesOf } from '../../../../functions/plan/answer-values.ts';
import { wordsAfterAnswer } from '../../../../functions/plan/answer-words.ts';
import { answered } from '../../../../functions/plan/answered.ts';
import type { Facts } from '../../../../functions/recovery/facts.ts';
import { prescribe } from '../../../../functions/recovery/prescribe.ts';
import { findingRules } from '../../../../functions/recovery-plan/plan-rules.ts';
import { emptyRecord } from '../../../../functions/recovery-plan/record.ts';
import { withUpload } from '../../../../functions/recovery-plan/record-upload.ts';
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
    }),
    fc.constantFrom(...corpus.map(({ text }) => text)),
  )
  .map(([facts, sinceHours, options, said]) => {
    const { session } = facts;
    const now = finishOf(session) + sinceHours * hourMs;
    const prescription = prescribe(facts, now);
    const rest = lastingRestSentence(prescription, options.units);
    const reply = readReply(said, { asked: 'soreness-sleep', units: options.units });
    return [
      adviceText(prescription, session, options),
      staleText(prescription, session, options),
      morningQuestion(rest),
      ...planTexts(facts, reply, now, options.units),
      confirmation(reply, options.units),
    ].filter((text) => text !== undefined);
  });

/** What PLAN, WHY and the answer to a reply say of somebody who did this one session. */
function planTexts(
  { session, profile }: Facts,
  reply: Reply,
  now: number,
  units: 'metric' | 'us',
): readonly (string | undefined)[] {
  const person = { profile, record: withUpload({ profile, record: emptyRecord }, { session }, now) };
  const values = answerValuesOf(answersOf(reply));
  const both = answered(person, { atMs: now, values, isSign: false }, now, findingRules);
  const { plan } = both.after;
  return [
    planText(plan, units),
    whyPlan(plan),
    planAfterAnswer(both.before.plan, plan, units),
    wordsAfterAnswer(reply, both, units),
  ];
}

/** Enough for every sentence that is not a rarity; the same ones each time. */
const sampled = { numRuns: 4_000, seed: 20_261_125 };

/** Every sentence that the product can text, many times over. */
export function everyText(): readonly string[] {
  return [...textsInSources(), ...fc.sample(anyTexts, sampled).flat()];
}
