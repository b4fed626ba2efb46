import { wordSet } from './small-words.ts';

/**
 * Whether a machine wrote a cleaned text: an auto-reply, a notice of a network, a phone that stands in for its driver, or
 * one of the sentences that phones offer for a call that cannot be taken. Nobody reads an answer to it.
 */
export function isAutomaticReply(text: string): boolean {
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const line = ` ${words.join(' ').replace(/'/g, '')} `;
  if (marks.some((mark) => line.includes(` ${mark} `))) return true;
  if (stockSentences.has(line.trim())) return true;
  return (
    awayMarks.some((mark) => line.includes(` ${mark} `)) && words.every((word) => awayWords.has(word.replace(/'/g, '')))
  );
}

/** Nobody writes these of themselves. */
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
];

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
  ...['cant talk', 'cannot talk', 'reply later', 'reply soon', 'respond later', 'respond when'],
];
const awayWords = wordSet(
  "sorry hi hello thanks thank you for your message text call i im am i'll ill will i'm in a an at the my is it and or to",
  'meeting driving currently away from phone desk mobile right now moment unavailable busy work working on annual leave',
  'vacation holiday until till back soon later when can cant cannot talk reply respond respond get shortly asap as possible',
  'call you me text be with not able answer get there where going see message free again please leave contact urgent if',
  'january february march april may june july august september october november december monday tuesday wednesday thursday',
  'friday saturday sunday tomorrow tonight today morning afternoon am pm',
);
