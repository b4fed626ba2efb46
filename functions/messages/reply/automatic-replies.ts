import { plainWords } from './plain-words.ts';
import { readNamedSigns } from './red-flags.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a machine wrote a cleaned text: an auto-reply, a notice of a network, a phone that stands in for its driver, or
 * one of the sentences that phones offer for a call that cannot be taken. Nobody reads an answer to it.
 *
 * A runner may say "do not disturb" or "not delivered" too: with a warning sign of their own beside it, they are heard. An
 * answer to a machine costs a text; a runner who is taken for one gets no help.
 */
export function isAutomaticReply(text: string): boolean {
  if (isStandIn(text)) return true;
  const line = lineOf(wordsOf(text));
  return marks.some((mark) => line.includes(mark)) && readNamedSigns(plainWords(ownWords(text))).length === 0;
}

/** Without what a machine says for its owner, and without what it advises its reader: "If you have chest pain, call 911." */
function ownWords(text: string): string {
  return text
    .split(/[.!?;:()\n]+/)
    .filter((sentence) => !isStandIn(sentence) && !ownersAbsence.test(sentence) && !isForReader(sentence))
    .join('. ');
}

/** "I'm busy and won't respond to this": the owner's, not somebody who does not respond. */
const ownersAbsence =
  /^\s*(?:sorry,? )?i(?:'m|m| am) (?:busy|away|driving|out|not here)\b[^,]*\b(?:respond|reply|answer)\b/;

function isForReader(sentence: string): boolean {
  if (/\b(?:i|i'm|im|i've|ive|my|me)\b/.test(sentence)) return false;
  return /\b(?:if|you|your)\b|^\s*(?:for|in case of)\b/.test(sentence);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}']+/gu) ?? [];
}

function lineOf(words: readonly string[]): string {
  return ` ${words.join(' ').replace(/'/g, '')} `;
}

/** A sentence that a phone sends for its owner, and nothing else. */
function isStandIn(text: string): boolean {
  const words = wordsOf(text);
  const line = lineOf(words);
  if (stockSentences.has(line.trim())) return true;
  if (!words.every((word) => awayWords.has(word.replace(/'/g, '')))) return false;
  if (awayMarks.some((mark) => line.includes(mark))) return true;
  // Alone it may be a runner whose speech fails.
  return (
    / (cant|cannot) talk /.test(line) && /(?: now| right| moment| driving| meeting| busy| work| later) /.test(line)
  );
}

/** Hardly anybody writes these of themselves. */
const marks = [
  ...['auto reply', 'autoreply', 'auto response', 'autoresponse', 'auto responder', 'automatic reply', 'auto text'],
  ...['automatic response', 'automatic message', 'automated message', 'automated reply', 'automated response'],
  ...['out of office', 'out of the office', 'driving focus', 'do not disturb', 'not monitored', 'unmonitored inbox'],
  ...[
    'delivery failure',
    'delivery failed',
    'delivery has failed',
    'undeliverable',
    'not delivered',
    'message blocked',
  ],
  ...['message blocking', 'free msg', 'freemsg', 'mailer daemon', 'number not in service', 'focus turned on'],
  ...['notifications silenced', 'will receive notifications'],
].map((mark) => ` ${mark} `);

/** What Android and iOS offer for a call that cannot be taken, without apostrophes. They come word for word. */
const stockSentences: ReadonlySet<string> = new Set([
  'sorry i cant talk right now',
  'cant talk now whats up',
  'cant talk now call me later',
  'ill call you right back',
  'ill call you later',
  'can i call you later',
  'im on my way',
]);

/** These may be a runner's own, so all the words beside them have to be of the kind too. */
const awayMarks = [
  ...['in a meeting', 'call you back', 'call you later', 'back to you', 'on annual leave', 'on vacation until'],
  ...['im driving', 'am driving', 'currently driving', 'currently away', 'away from my', 'currently unavailable'],
  ...['reply later', 'reply soon', 'respond later', 'respond when'],
].map((mark) => ` ${mark} `);
const awayWords = wordSet(
  "sorry hi hello thanks thank you for your message text call i im am i'll ill will i'm in a an at the my is it and or to",
  'meeting driving currently away from phone desk mobile right now moment unavailable busy work working on annual leave',
  'vacation holiday until till back soon later when can cant cannot talk reply respond respond get shortly asap as possible',
  'call you me text be with not able answer get there where going see message free again please leave contact urgent if',
  'january february march april may june july august september october november december monday tuesday wednesday thursday',
  'friday saturday sunday tomorrow tonight today morning afternoon am pm',
);
