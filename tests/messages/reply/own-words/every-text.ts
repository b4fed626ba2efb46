import fc from 'fast-check';
import { adviceText, staleText } from '../../../../functions/messages/advice-text.ts';
import { drinkSentences } from '../../../../functions/messages/drink-and-eat-sentences.ts';
import { eatSentences, mainFood } from '../../../../functions/messages/eat-sentences.ts';
import { withEmergencyNumber } from '../../../../functions/messages/emergency-number.ts';
import { foodSettings, plates } from '../../../../functions/messages/foods.ts';
import { morningPlanText } from '../../../../functions/messages/morning-plan.ts';
import { planAfterAnswer, planText } from '../../../../functions/messages/plan-answer.ts';
import { restCauses } from '../../../../functions/messages/plan-reasons.ts';
import { confirmation } from '../../../../functions/messages/reply/confirmation.ts';
import { type Reply, readReply } from '../../../../functions/messages/reply/read-reply.ts';
import { sentenceShapesOf } from '../../../../functions/messages/reply/sentence-shape.ts';
import type { Units } from '../../../../functions/messages/reply/weigh-in.ts';
import { weekText } from '../../../../functions/messages/week-sentences.ts';
import { whyText } from '../../../../functions/messages/why-text.ts';
import { currentPlanOf } from '../../../../functions/plan/person.ts';
import { prescribe } from '../../../../functions/recovery/prescribe.ts';
import { morningTip } from '../../../../functions/recovery-plan/care-tips.ts';
import type { Plan } from '../../../../functions/recovery-plan/plan.ts';
import { weekOf } from '../../../../functions/recovery-plan/week.ts';
import { anyFacts, anySinceHours } from '../../../fixtures/any-facts.ts';
import { finishOf, hourMs } from '../../../fixtures/sessions.ts';
import { afterEvent, newcomer, randomSeason } from '../../../recovery-plan/random-season.ts';
import { corpus } from '../corpus.ts';
import { textsInSources } from './texts-in-sources.ts';

const anyAdvised = fc
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
    return { session, prescription: prescribe(facts, finishOf(session) + sinceHours * hourMs), options, said };
  });

/** One session of one runner. */
type Advised = typeof anyAdvised extends fc.Arbitrary<infer Case> ? Case : never;

/** What it may be texted, on the day, later, and as the answer to a reply. */
export const anyTexts: fc.Arbitrary<readonly string[]> = anyAdvised.map(textsOf);

function textsOf({ session, prescription, options, said }: Advised): readonly string[] {
  const reply = replyOf(said, options.units);
  return [
    adviceText(prescription, session, options),
    staleText(prescription, session, options),
    confirmation(reply, options.units),
  ].filter((text) => text !== undefined);
}

const replies = new Map<string, Reply>();

/** What one of the corpus says, read once: a few hundred texts are answered thousands of times. */
function replyOf(said: string, units: Units): Reply {
  const key = `${units} ${said}`;
  const reply = replies.get(key) ?? readReply(said, { asked: 'soreness-sleep', units });
  replies.set(key, reply);
  return reply;
}

/** Enough for every sentence that is not a rarity; the same ones each time. */
const sampled = { numRuns: 4_000, seed: 20_261_125 };

let made: readonly string[] | undefined;

/** Every sentence that the product can text, in many texts, each once. */
export function everyText(): readonly string[] {
  made ??= textsMade();
  return made;
}

function textsMade(): readonly string[] {
  // Each plate in its shortest wordings, which only rare sessions leave room for nothing but.
  const ofPlates = plates.flatMap(({ short }) => [`Eat: ${short}.`, `Eat: ${mainFood(short)}.`]);
  const advised = fc.sample(anyAdvised, sampled);
  const usual = [...new Set([...textsInSources(), ...ofPlates, ...advised.flatMap(textsOf), ...textsOfSeasons()])];
  const texts = [...usual, ...rareWordings(advised.flatMap(wordingsOf), usual)];
  return [...new Set(texts.flatMap((text) => [text, withEmergencyNumber(text, '112')]))];
}

/** Of drink and food each wording that none of these texts has, one text for each: room for it is rare. */
function rareWordings(wordings: readonly string[], texts: readonly string[]): readonly string[] {
  const known = new Set(texts.flatMap(sentenceShapesOf));
  return [...new Set(wordings)].filter((text) => {
    const rare = sentenceShapesOf(text).filter((shape) => !known.has(shape));
    for (const shape of rare) known.add(shape);
    return rare.length > 0;
  });
}

/** No list of wordings is longer, so that in so many turns each of them has its turn. */
const turns = [0, 1, 2, 3, 4, 5, 6];

function wordingsOf({ prescription, options: { units, seed } }: Advised): readonly string[] {
  return turns
    .map((turn) => seed + turn)
    .flatMap((turn) => [...drinkSentences(prescription, units, turn), ...eatSentences(prescription, [], turn)])
    .flatMap((sentence) =>
      sentence.kind === 'kept'
        ? [sentence.shortest, ...sentence.longer.map(({ text }) => text)]
        : sentence.wordings.map(({ text }) => text),
    );
}

/** Enough for every finding. */
const seasons = 15;
const daysOfSeason = 120;

/** What the people of random seasons are told in the morning, on Sundays, when they ask and when they answer. */
function textsOfSeasons(): readonly string[] {
  return Array.from({ length: seasons }, (_, seed) => {
    let person = newcomer();
    let before: Plan | undefined;
    return randomSeason(seed, { days: daysOfSeason }).flatMap((event, index) => {
      person = afterEvent(person, event);
      const { timeline, plan } = currentPlanOf(person, event.atMs);
      const last = before ?? plan;
      before = plan;
      const units = index % 2 === 0 ? 'metric' : 'us';
      return [
        morningPlanText(plan, morningTip(timeline, plan), units),
        weekText(weekOf(person, event.atMs), plan, units),
        planText(plan, units),
        whyText(restCauses(plan)).text,
        planAfterAnswer(last, plan, units),
      ];
    });
  }).flat();
}
