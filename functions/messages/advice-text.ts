import type { Session } from '../recovery/facts.ts';
import type { Prescription } from '../recovery/prescription.ts';
import type { QuietHours } from '../recovery/quiet-hours.ts';
import { sportOf } from '../recovery/sports.ts';
import type { DayWord } from '../recovery-plan/findings.ts';
import { planParameters } from '../recovery-plan/parameters.ts';
import { shortTip } from './care-tip.ts';
import { drinkSentences } from './drink-and-eat-sentences.ts';
import { eatSentences } from './eat-sentences.ts';
import {
  about,
  type Composition,
  composeKept,
  composeText,
  extra,
  joined,
  kept,
  longest,
  type Part,
  type Sentence,
} from './fit-text.ts';
import type { FoodSetting } from './foods.ts';
import type { Units } from './format-amounts.ts';
import { onePart, twoParts } from './gsm-7.ts';
import { headline } from './headline.ts';
import type { LastingDays } from './lasting-days.ts';
import { worth } from './order-of-worth.ts';
import { daySentence, effortQuestion } from './planned-days.ts';
import { isQuietHour } from './quiet-hours.ts';
import { lastingRest, lastingRestSentence, restSentences } from './rest-sentences.ts';
import { safetySentences, withholds } from './safety-sentences.ts';
import { inTurn, turnAt } from './variety.ts';

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
  /** What the athlete does not eat, or only eats. */
  readonly foods?: readonly FoodSetting[] | undefined;
  /** A number of the athlete: of equal phrasings another runner reads another. */
  readonly seed?: number | undefined;
  /** To the page "today", where it is short enough to stand beside other words. */
  readonly pageLink?: string | undefined;
  /** That the athlete has chosen. Absent: the usual ones. */
  readonly quietHours?: QuietHours | null | undefined;
}

export interface PlannedAdvice {
  readonly rest: Sentence;
  /** The same where it may be read on another day: days by their names. Without it the days to come are as usual. */
  readonly lasting: LastingDays | undefined;
  /** The plan by days, in full, for a mail. Empty: all are as usual. */
  readonly days: readonly string[];
  /** Gentle days and rest are said before food and drink. */
  readonly isRestFirst: boolean;
  /** The word for the day that the rest is about. */
  readonly day: DayWord;
  /** Why the day is what it is, the gravest reason first. */
  readonly reasons: readonly string[];
  /** For a mail. */
  readonly tip: string;
  /** For a text: the first tip that there is room for. */
  readonly care: Sentence;
  /** A word to text that it teaches; without wordings: none. */
  readonly lesson: Sentence;
  /** Without wordings: nothing is asked. */
  readonly question: Sentence;
}

/**
 * The advice as one text of 160 characters, GSM-7. What is dangerous to leave out is kept by construction, in its shortest
 * wording at least: the session, all of safety, rest, and the drink with its salt. The rest of the room goes by worth
 * (`order-of-worth.ts`). Where what is kept needs more than one part, and behind the echo of a reply, the text has two.
 */
export function adviceText(prescription: Prescription, session: Session, options: AdviceOptions): string {
  return composeAdvice(prescription, session, options).text;
}

/** The text and what was chosen for it. */
export function composeAdvice(prescription: Prescription, session: Session, options: AdviceOptions): Composition {
  const sentences = adviceSentences(prescription, session, options, 'text');
  // So many dangers may come together that the session's name has to make room.
  const withoutName = () =>
    composeText(adviceSentences(prescription, session, options, 'text', false), twoParts) ?? composeKept(sentences);
  if (options.echo !== undefined) {
    return (
      composeText([about('echo', kept(options.echo)), ...sentences], twoParts) ??
      composeText(sentences, twoParts) ??
      withoutName()
    );
  }
  const care = about('care', tip(prescription, options));
  const taught = about('lesson', options.planned?.lesson ?? extra());
  const asked = about('question', question(prescription, options));
  // What is asked comes last, and so does a link: never both.
  const last = longest(asked) === '' ? about('link', linkSentence(options)) : asked;
  return (
    composeText([...sentences, care, taught, last], onePart) ??
    // A tip is not worth a second part.
    composeText([...sentences, asked], twoParts) ??
    withoutName()
  );
}

/**
 * What a mail begins with: the first sentence of the text, dangers and rest. Days have their names, as it may be read
 * later. What to drink and to eat stands below it.
 */
export function mailOpening(prescription: Prescription, session: Session, options: AdviceOptions): string {
  const inText = composeAdvice(prescription, session, options).choices.find(({ part }) => part === 'session')?.says;
  const sentences = adviceSentences(prescription, session, options, 'mail');
  return joined(
    sentences
      .filter(({ part }) => part !== 'drink' && part !== 'food')
      .map((sentence) => (sentence.part === 'session' && isOfAnyChannel(inText) ? inText : longest(sentence))),
  );
}

/** "Replaces the last text" is for a text alone. */
function isOfAnyChannel(opening: string | undefined): opening is string {
  return opening !== undefined && opening !== '' && !/\btext\b/.test(opening);
}

/**
 * What is still true of a text that goes out late, and of the plan in the answer to a runner: rest and dangers, no food,
 * no fluid, no question, and no "tomorrow". `undefined`: nothing is left to say.
 */
export function staleText(prescription: Prescription, session: Session, options: AdviceOptions): string | undefined {
  const rest = options.planned === undefined ? lastingRest(prescription, options.units) : options.planned.lasting;
  const { lasting, last } = safetySentences(prescription, options.units, true);
  if (rest === undefined && lasting.length === 0 && last.length === 0) return undefined;
  const said = [
    ...lasting,
    ...(rest === undefined ? [] : [kept(rest.short, { text: rest.whole, rank: worth.restUntil })]),
    ...last,
  ];
  const sentences = [openingOf(prescription, session, options, 'text'), ...said];
  return (
    composeText(sentences, onePart) ??
    composeText(sentences, twoParts) ??
    composeText(said, twoParts) ??
    composeKept(sentences)
  ).text;
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
  const { units, planned, foods } = options;
  // A mail says it in full, so it needs no other words.
  const turn = channel === 'text' ? turnOf(prescription, options) : 0;
  const safety = safetySentences(prescription, units, channel === 'text');
  const rest = [
    about('rest', channel === 'text' ? restOf(prescription, options, turn) : kept(restInFull(prescription, options))),
  ];
  const isRestFirst = planned?.isRestFirst ?? (prescription.day === 'rest' || prescription.day === 'active-recovery');
  return [
    ...allAbout('safety', safety.atOnce),
    ...(hasOpening ? [about('session', openingOf(prescription, session, options, channel))] : []),
    ...allAbout('safety', safety.first),
    ...(isRestFirst ? rest : []),
    ...allAbout('drink', drinkSentences(prescription, units, turn)),
    ...allAbout('food', eatSentences(prescription, foods, turn)),
    ...(isRestFirst ? [] : rest),
    ...allAbout('safety', safety.last),
  ];
}

function allAbout(part: Part, sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((sentence) => about(part, sentence));
}

export function turnOf({ clock, madeAtMs }: Prescription, { seed }: AdviceOptions): number {
  return turnAt(clock, madeAtMs, seed);
}

/** Days by their names, because it may be read later. */
export function restInFull(prescription: Prescription, { units, planned }: AdviceOptions): string {
  const days = planned === undefined ? lastingRestSentence(prescription, units) : planned.lasting?.whole;
  return days ?? 'Train as usual.';
}

function restOf(prescription: Prescription, { units, planned }: AdviceOptions, turn: number): Sentence {
  return planned?.rest ?? daySentence(restSentences(prescription, units, turn));
}

/**
 * Where there is a red flag nothing is asked; one question is enough where the unit is asked; in quiet hours nobody is
 * asked anything. Soreness is asked the next morning, when there is some to report.
 */
function question(prescription: Prescription, { planned, quietHours }: AdviceOptions): Sentence {
  const { clock, madeAtMs } = prescription;
  const asks = !withholds(prescription, 'red-flag') && !withholds(prescription, 'unit-unknown');
  if (!asks || isQuietHour(clock, madeAtMs, quietHours)) return extra();
  if (planned !== undefined) return planned.question;
  return asksEffort(prescription) ? effortQuestion : extra();
}

/** As the plan does, by this session alone. */
function asksEffort({ conditions, loadFrom, lateness }: Prescription): boolean {
  const { kind } = sportOf(conditions.sport);
  const isWorthIt = conditions.hours * 60 >= planParameters.effortAskedFromMinutes;
  return (kind === 'run' || kind === 'ride') && isWorthIt && loadFrom === 'duration' && lateness !== 'too-late';
}

function tip(prescription: Prescription, { planned }: AdviceOptions): Sentence {
  return planned?.care ?? extra({ text: shortTip(prescription), rank: worth.care });
}

function linkSentence({ pageLink }: AdviceOptions): Sentence {
  return pageLink === undefined ? extra() : extra({ text: `Page: ${pageLink}`, rank: worth.link });
}

function openingOf(prescription: Prescription, session: Session, options: AdviceOptions, channel: Channel): Sentence {
  const { units, changed = false, replacesOther = false } = options;
  const { isHot } = prescription.conditions;
  const name = headline(prescription, session, units);
  const what = `${name}${isHot ? ', hot' : ''}.`;
  const short = `${name}.`;
  if (changed)
    return kept(
      `New: ${short}`,
      { text: `New: ${what}`, rank: worth.hot },
      { text: `Replaces the last ${channel}: ${what}`, rank: worth.replaced },
    );
  if (replacesOther && prescription.fluid !== undefined) {
    return kept(
      `New: ${short}`,
      { text: `New: ${what}`, rank: worth.hot },
      { text: `Instead of the ${channel} before: ${what}`, rank: worth.replaced },
    );
  }
  if (isHot || channel === 'mail') return kept(short, { text: what, rank: worth.hot });
  const isDistanceAlone = /^[\d.]+ (km|mi)$/.test(name);
  const greeting = inTurn(
    [what, `${name} done.`, isDistanceAlone ? `That was ${name}.` : what],
    turnOf(prescription, options),
  );
  return kept(what, { text: greeting, rank: worth.otherOpening });
}
