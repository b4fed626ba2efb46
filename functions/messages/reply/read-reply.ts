import { isAcknowledgement } from './acknowledgement.ts';
import { type Appetite, readAppetite } from './appetite.ts';
import { readAnswer, readUnit, wordsOfAnswers, type YesOrNo } from './asked-answers.ts';
import type { AskedQuestion } from './asked-question.ts';
import { isAutomaticReply } from './automatic-replies.ts';
import type { BodyMass } from './body-mass.ts';
import { cleanText, withoutQuotesAndSignature } from './clean-text.ts';
import { readCommand, wordsOfCommands } from './commands.ts';
import { withoutCorrected } from './corrections.ts';
import { numberContext } from './english/number-context.ts';
import { readExclusions } from './exclusions.ts';
import type { SaidValue } from './labelled-parts.ts';
import { fieldOfLabel } from './labels.ts';
import { withoutOtherDays } from './other-days.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { readNumbers } from './read-numbers.ts';
import type { RedFlag } from './red-flag.ts';
import { readNamedSigns, readWarningSigns, sorenessFlag, worstOf } from './red-flags.ts';
import { numbersOf, type ReplyNumbers } from './reply-fields.ts';
import { settle, sorenessSaid, type Unclear } from './settle-values.ts';
import type { Sign, SignsRead } from './signs/read-signs.ts';
import { type Token, tokenize } from './tokens.ts';
import { unreadWords, vitalParts } from './unread-words.ts';
import { type Units, type WeightsSaid, weightsSaid } from './weigh-in.ts';
import { readWish, wordsOfWishes } from './wishes.ts';

/**
 * What a runner's text means. A number is null where it was not said or may not be stored; what was refused, and what
 * could not be understood, is in `unclear`. Something is always read, acknowledged or unclear.
 */
export interface Reply extends ReplyNumbers {
  /**
   * Lower case, with its argument: "why", "pause 3d", "units us", "forget me yes". One at most; typed as a command, or
   * wished for in the runner's own words ("can I run tomorrow?" is "plan").
   */
  readonly command: string | null;
  /** Goes before everything else. A reply with one never ends a safety hold: its "fine" is not a command. */
  readonly redFlag: RedFlag | null;
  /** What raised it, with the words that made it. Empty for a soreness of 9, and for an answer to our own question. */
  readonly signs: readonly Sign[];
  /** A thumbs-up, "ok", "thanks": noted, and nothing to answer. */
  readonly acknowledged: boolean;
  /** To the yes-or-no question that was asked; null where none was, or where the text says neither. */
  readonly answer: YesOrNo | null;
  /** Which unit the runner's bare weights were in, said after we asked. */
  readonly unit: 'lb' | 'kg' | null;
  /** The weights as they were written. Its `unit` is null where none was: then it is asked for before any amount. */
  readonly weightsSaid: WeightsSaid | null;
  /** A machine wrote it, or it only quotes us: a reaction, a forwarded text of ours, an auto-reply. No answer is due. */
  readonly isAutomatic: boolean;
  /** One body mass, told outside of a weigh-in; with the command `weight-set`. */
  readonly weightKg: number | null;
  /** Conditions that allow no amounts, told by text: "pregnancy", "kidney". No alarm; amounts stop. */
  readonly exclusions: readonly string[];
  /** How the runner eats, told in words: "no appetite", "eating well". */
  readonly appetite: Appetite | null;
  /** What the answer will be besides an echo of the numbers. */
  readonly kind: 'acknowledged' | 'ask-number' | 'same' | 'automatic' | 'exclusion' | null;
  /** Words that nothing has read. */
  readonly unread: readonly string[];
  /** Something was not understood and no sign was found: the answer names a doctor and the emergency number. */
  readonly needsSafetyNet: boolean;
  readonly unclear: readonly Unclear[];
}

export interface ReplyContext {
  /** The question that is open: a number alone, a "yes" or a "no" is then the answer to it. */
  readonly asked: AskedQuestion | null;
  /** What bare numbers of a weigh-in are: kilograms and litres, or pounds and US fluid ounces. */
  readonly units: Units;
}

/**
 * Reads a reply by a grammar and a fixed table of weights of words: no clock, no I/O. Any string is a reply; it never throws and never gives a
 * number out of its range. The same text gives the same answer, whatever its case and its white space.
 */
export function readReply(text: string, { asked, units }: ReplyContext): Reply {
  const clean = cleanText(text);
  const isOnlyQuote = clean.quotesUs && clean.text.trim() === '';
  if (isOnlyQuote || isAutomaticReply(clean.text)) {
    return { ...nothing, acknowledged: isOnlyQuote && clean.thumbsUp, isAutomatic: true, kind: 'automatic' };
  }

  const tokens = tokenize(withoutQuotesAndSignature(clean.text));
  const words = plainWords(clean.text);
  const asCommand = readCommand(tokens);
  // A phone may send the same text twice: what brought our question is no answer to it.
  const asksAgain = asked === 'forget-me' && (asCommand.command ?? readWish(words)) === 'forget me';
  const answer = asksAgain ? null : readAnswer(words, asked);
  const ofToday = withoutOtherDays(withoutCorrected(asCommand.rest));
  const { values, mass, ...numbers } = readNumbers(ofToday.tokens, asked, units);
  const settled = settle(values, units);
  const { names: exclusions, words: wordsOfExclusions } = readExclusions(words);
  const { appetite, words: wordsOfAppetite } = readAppetite(words);
  const { signs, isDoubtful, redFlag } = signsIn(words, values, { asked, answer });

  const found: Found = { values, mass, unit: readUnit(words, asked), answer, appetite, exclusions, redFlag };
  const wished = asCommand.unclear.length === 0 && !saysAnything(found) ? readWish(words) : null;
  const isErasing = asked === 'forget-me' && answer === 'yes';
  const command = commandMeant(asCommand.command ?? (mass === undefined ? wished : 'weight-set'), {
    redFlag,
    isErasing,
  });
  const isRead = command !== null || saysAnything(found);
  const acknowledged = !isRead && isAcknowledgement(tokens, clean.thumbsUp);
  const parts: readonly Unclear[] = [
    ...settled.unclear,
    ...asCommand.unclear,
    ...(command === wished && wished ? [] : numbers.unclear),
    ...(!isRead && ofToday.said !== '' ? [{ said: ofToday.said, why: 'another-day' as const }] : []),
  ];
  const all: Unclear = { said: clean.text.trim().replace(/\s+/g, ' '), why: 'not-understood' };
  const unclear = isRead || acknowledged || parts.length > 0 ? parts : [all];
  const isQuestion = redFlag === null && command === wished && wished !== null;
  const isAnswer = answer !== null || found.unit !== null;
  const isCommand = asCommand.command !== null || asCommand.unclear.length > 0;
  const left =
    redFlag !== null || acknowledged ? [] : unreadWords(tokens, wordsKnown({ isAnswer, isQuestion, isCommand }));
  const unread = [...left, ...(isQuestion ? vitalParts(words) : [])].filter(
    (word) => !wordsOfExclusions.has(word) && !wordsOfAppetite.has(word),
  );
  return {
    ...settled.numbers,
    command,
    redFlag,
    signs,
    acknowledged,
    answer,
    unit: found.unit,
    weightKg: mass?.weightKg ?? null,
    weightsSaid: mass?.said ?? weightsSaid(values),
    exclusions,
    appetite,
    kind: kindOf({ isRead, acknowledged, exclusions, tokens, values, redFlag, command }),
    unread,
    needsSafetyNet:
      (isDoubtful && redFlag === null) ||
      unread.length > 0 ||
      (!isRead && !acknowledged && unclear.some(({ why }) => why === 'not-understood')),
    isAutomatic: false,
    unclear,
  };
}

/** What a text says, but for a wish in the runner's own words: that is looked for only where it says nothing else. */
interface Found extends Pick<Reply, 'unit' | 'answer' | 'appetite' | 'exclusions' | 'redFlag'> {
  readonly values: readonly SaidValue[];
  readonly mass: BodyMass | undefined;
}

function saysAnything({ values, mass, unit, answer, appetite, exclusions, redFlag }: Found): boolean {
  const isSaid = [mass, unit, answer, appetite, redFlag].some((said) => said !== null && said !== undefined);
  return isSaid || values.length > 0 || exclusions.length > 0;
}

/** Warning signs, and what they ask for. An answer to our question on urine is settled by what it names, and by nothing less. */
function signsIn(
  words: readonly PlainWord[],
  values: readonly SaidValue[],
  { asked, answer }: { readonly asked: AskedQuestion | null; readonly answer: YesOrNo | null },
): SignsRead & Pick<Reply, 'redFlag'> {
  const isSettledByName = asked === 'urine' && answer !== null;
  const { signs, isDoubtful } = isSettledByName
    ? { signs: readNamedSigns(words), isDoubtful: false }
    : readWarningSigns(words);
  const ofUrine = asked === 'urine' && answer === 'yes' ? 'doctor' : null;
  return { signs, isDoubtful, redFlag: worstOf(signs) ?? ofUrine ?? sorenessFlag(sorenessSaid(values)) };
}

function wordsKnown(as: { readonly isAnswer: boolean; readonly isQuestion: boolean; readonly isCommand: boolean }) {
  return [
    ...(as.isAnswer ? [wordsOfAnswers] : []),
    ...(as.isQuestion || as.isCommand ? [wordsOfWishes] : []),
    ...(as.isCommand ? [wordsOfCommands] : []),
  ];
}

interface Understood extends Pick<Reply, 'acknowledged' | 'exclusions' | 'redFlag' | 'command'> {
  readonly isRead: boolean;
  readonly tokens: readonly Token[];
  readonly values: readonly SaidValue[];
}

function kindOf({ isRead, acknowledged, exclusions, tokens, values, redFlag, command }: Understood): Reply['kind'] {
  if (acknowledged) return 'acknowledged';
  if (exclusions.length > 0) return 'exclusion';
  if (redFlag !== null || command !== null) return null;

  const fields = new Set(values.map(({ field }) => field));
  const isHalf = fields.has('soreness') !== fields.has('sleepHours');
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ said }) => said);
  if (words.includes('same') && (isHalf || (!isRead && words.length > 1))) return 'same';
  if (!isRead) return 'ask-number';
  const missing = fields.has('soreness') ? 'sleepHours' : 'soreness';
  const isTold = (word: string) =>
    fieldOfLabel.get(word) === missing || (missing === 'soreness' && numberContext.feelings.has(word));
  return isHalf && words.some(isTold) ? 'ask-number' : null;
}

const nothing: Omit<Reply, 'acknowledged' | 'isAutomatic' | 'kind'> = {
  ...numbersOf(() => null),
  command: null,
  redFlag: null,
  signs: [],
  answer: null,
  unit: null,
  weightKg: null,
  weightsSaid: null,
  exclusions: [],
  appetite: null,
  unread: [],
  needsSafetyNet: false,
  unclear: [],
};

/** A yes to "delete everything?" is the command that does it. FINE beside a warning sign is none. */
function commandMeant(
  command: string | null,
  { redFlag, isErasing }: { readonly redFlag: RedFlag | null; readonly isErasing: boolean },
): string | null {
  if (isErasing) return 'forget me yes';
  return redFlag !== null && command === 'fine' ? null : command;
}

/**
 * The warning sign that a text names, read from its words alone: cheap, and before anything of the runner is looked up.
 * A soreness of 9 is none here, since what it means depends on the last session.
 */
export function readWarningSign(text: string): RedFlag | null {
  const clean = cleanText(text).text;
  return isAutomaticReply(clean) ? null : worstOf(readWarningSigns(plainWords(clean)).signs);
}
