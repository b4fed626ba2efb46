import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { DayWord } from '../recovery-plan/findings.ts';
import { shortTip } from './care-tip.ts';
import { drinkSentences, eatSentences } from './drink-and-eat-sentences.ts';
import { extra, fitText, joined, kept, keptAlone, longest, type Sentence } from './fit-text.ts';
import type { Units } from './format-amounts.ts';
import { headline } from './headline.ts';
import type { LastingDays } from './lasting-days.ts';
import { isQuietHour } from './quiet-hours.ts';
import { lastingRest, lastingRestSentence, restSentences } from './rest-sentences.ts';
import { lacksMassOnly, safetySentences, withholds } from './safety-sentences.ts';

export interface AdviceOptions {
  readonly units: Units;
  /** The athlete has had earlier advice for this session: say that this takes its place. */
  readonly changed?: boolean;
  /** An earlier session ended within four hours: its amounts and these are not to be added. */
  readonly replacesOther?: boolean;
  /**
   * What we understood of the reply that this answers. It stands before the advice, which then asks nothing; where dangers
   * need both parts of the text it is left out.
   */
  readonly echo?: string | undefined;
  /** By the plan over days and weeks, where there is one: what it says of tomorrow, its tip, and its question. */
  readonly planned?: PlannedAdvice | undefined;
}

export interface PlannedAdvice {
  readonly rest: Sentence;
  /** The same where it may be read on another day: days by their names. Without it the days to come are as usual. */
  readonly lasting: LastingDays | undefined;
  /** Gentle days and rest are said before food and drink. */
  readonly isRestFirst: boolean;
  /** The word for the day that the rest is about. */
  readonly day: DayWord;
  /** Why the day is what it is, the gravest reason first. */
  readonly reasons: readonly string[];
  readonly tip: string;
  /** Without wordings: nothing is asked. */
  readonly question: Sentence;
}

export const onePart = 160;
export const twoParts = 2 * 153;

/**
 * The advice as one text of 160 characters, GSM-7. What is dangerous to leave out is kept by construction, in its shortest
 * wording at least: the session, all of safety, rest, and the drink with its salt. The rest of the room goes by rank: food,
 * until which day, longer wordings, protein, the question, the care tip. Where what is kept needs more than one part, and
 * behind the echo of a reply, the text has two.
 */
export function adviceText(prescription: Prescription, session: Session, options: AdviceOptions): string {
  const sentences = adviceSentences(prescription, session, options, 'text');
  if (options.echo !== undefined) {
    return (
      fitText([kept(options.echo), ...sentences], twoParts) ?? fitText(sentences, twoParts) ?? keptAlone(sentences)
    );
  }
  const asked = question(prescription, options);
  return (
    fitText([...sentences, tip(prescription, options), asked], onePart) ??
    // The care tip is not worth a second part.
    fitText([...sentences, asked], twoParts) ??
    // So many dangers come together that the session's name has to make room.
    fitText(adviceSentences(prescription, session, options, 'text', false), twoParts) ??
    keptAlone(sentences)
  );
}

/**
 * The same where there is room, and where nobody can reply: for mails and pages. Days have their names, as it may be read
 * later; what may do good besides is not in it.
 */
export function adviceInFull(prescription: Prescription, session: Session, options: AdviceOptions): string {
  return joined(adviceSentences(prescription, session, options, 'mail').map(longest));
}

/**
 * What is still true of a text that goes out late, and of the plan in the answer to a runner: rest and dangers, no food,
 * no fluid, no question, and no "tomorrow". `undefined`: nothing is left to say.
 */
export function staleText(prescription: Prescription, session: Session, options: AdviceOptions): string | undefined {
  const rest = options.planned === undefined ? lastingRest(prescription, options.units) : options.planned.lasting;
  const { lasting, last } = safetySentences(prescription, options.units, true);
  if (rest === undefined && lasting.length === 0 && last.length === 0) return undefined;
  const sentences = [
    openingOf(prescription, session, options, 'text'),
    ...lasting,
    ...(rest === undefined ? [] : [kept(rest.short, { text: rest.whole, rank: 20 })]),
    ...last,
  ];
  return fitText(sentences, onePart) ?? fitText(sentences, twoParts) ?? keptAlone(sentences);
}

type Channel = 'text' | 'mail';

/** In the order in which they are read: rest days come before food and drink, other days after. */
function adviceSentences(
  prescription: Prescription,
  session: Session,
  options: AdviceOptions,
  channel: Channel,
  hasOpening = true,
): readonly Sentence[] {
  const { units } = options;
  const safety = safetySentences(prescription, units, channel === 'text');
  const { planned } = options;
  const rest = channel === 'text' ? restSentence(prescription, options) : kept(restInFull(prescription, options));
  const isRestFirst = planned?.isRestFirst ?? prescription.day === 'rest';
  return [
    ...safety.atOnce,
    ...(hasOpening ? [openingOf(prescription, session, options, channel)] : []),
    ...safety.first,
    ...(isRestFirst ? [rest] : []),
    ...drinkSentences(prescription, units),
    ...eatSentences(prescription),
    ...(isRestFirst ? [] : [rest]),
    ...safety.last,
  ];
}

/** For whoever reads it later: days have their names. */
export function restInFull(prescription: Prescription, { units, planned }: AdviceOptions): string {
  const days = planned === undefined ? lastingRestSentence(prescription, units) : planned.lasting?.whole;
  return days ?? 'Train as usual.';
}

function restSentence(prescription: Prescription, { units, planned }: AdviceOptions): Sentence {
  if (planned !== undefined) return planned.rest;
  const { tight, short, full } = restSentences(prescription, units);
  return kept(tight, { text: short, rank: 19 }, { text: full, rank: 20 });
}

/**
 * Where there is a red flag nobody is asked how they slept; one question is enough where the unit is asked; in quiet hours
 * nobody is asked anything, the morning does that.
 */
function question(prescription: Prescription, { planned }: AdviceOptions): Sentence {
  const { clock, madeAtMs } = prescription;
  const asks = !withholds(prescription, 'red-flag') && !withholds(prescription, 'unit-unknown');
  if (!asks || isQuietHour(clock, madeAtMs)) return extra();
  if (planned !== undefined) return planned.question;
  return extra(
    { text: 'Reply soreness + sleep h: 3 7.5', rank: 55 },
    { text: 'Reply soreness 0-10 + sleep h, e.g. 3 7.5', rank: 80 },
  );
}

/** How to get amounts is worth more than a care tip. */
function tip(prescription: Prescription, { planned }: AdviceOptions): Sentence {
  if (planned === undefined) return extra({ text: shortTip(prescription), rank: 90 });
  const text = lacksMassOnly(prescription) ? 'For amounts set your weight: text DATA.' : planned.tip;
  return extra({ text, rank: 90 });
}

function openingOf(
  prescription: Prescription,
  session: Session,
  { units, changed = false, replacesOther = false }: AdviceOptions,
  channel: Channel,
): Sentence {
  const { isHot, needsCooling } = prescription.conditions;
  const name = headline(prescription, session, units);
  const what = `${name}${isHot ? ', hot' : ''}.`;
  // Whoever is told to cool first knows that it was hot.
  const short = needsCooling ? `${name}.` : what;
  if (changed)
    return kept(
      `New: ${short}`,
      { text: `New: ${what}`, rank: 5 },
      { text: `Replaces the last ${channel}: ${what}`, rank: 36 },
    );
  return replacesOther && prescription.fluid !== undefined
    ? kept(
        `New: ${short}`,
        { text: `New: ${what}`, rank: 5 },
        { text: `Instead of the ${channel} before: ${what}`, rank: 36 },
      )
    : kept(short, { text: what, rank: 5 });
}
