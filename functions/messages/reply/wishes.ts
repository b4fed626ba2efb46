import { commandWords } from './english/command-words.ts';
import { negation, people, times } from './english/other-senses.ts';
import { wishes, wishSlots } from './english/wishes.ts';
import { readNumberWords } from './number-words.ts';
import type { PlainWord } from './plain-words.ts';
import { asksSomething } from './question.ts';
import { longestPauseDays } from './reply-ranges.ts';
import { patternReader } from './signs/pattern-reader.ts';
import { whenOf } from './signs/when.ts';

const read = patternReader({ slots: wishSlots, patterns: wishes, negation, people });

const when = whenOf(times);

/** [ENG] A question or a wish is short; what is longer is a story in which its words stand by chance. */
const maxWords = 18;

/**
 * The command that answers a question or grants a wish in the runner's own words: "can I run tomorrow?" is `plan`, "stop
 * texting me for a week" is `pause 7d`. Null where nothing of the kind is said. A text that tells numbers wishes nothing.
 */
export function readWish(words: readonly PlainWord[]): string | null {
  if (words.filter((word) => /[\p{L}\d]/u.test(word)).length > maxWords) return null;
  const wish = read(words).find(
    ([match]) =>
      (!aboutHealth.has(match.concept.name) || when(match, [...words, '.']) === 'now') &&
      !(match.concept.name === endsHold && (words.includes('?') || asksSomething(words))),
  );
  if (wish === undefined) return null;
  const { name } = wish[0].concept;
  return name === 'pause' ? pauseFor(words) : name;
}

/** "Will I be all clear for Sunday" asks, and does not say that somebody is well. */
const endsHold = 'fine';

/** What pauses the plan is of now: "broke my ankle in 2014" pauses nothing. */
const aboutHealth: ReadonlySet<string> = new Set(['ill', 'injured']);

/** The words of which wishes are made, each alone. */
export const wordsOfWishes: ReadonlySet<string> = new Set(
  Object.values(wishSlots).flatMap((list) => list.split(/[\s_|]+/).filter((word) => word !== '')),
);

const daysOfUnit: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['wk', 7],
  ['wks', 7],
  ['fortnight', 14],
  ['month', 30],
  ['months', 30],
]);
const counts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['the', 1],
  ['this', 1],
  ['couple', 2],
]);
const wordsBeforeUnit = 3;

/**
 * "for a week", "for the next 3 days", "a couple of weeks". Without a length, or with a day that ends it ("until the end of the
 * month"): up to that day, which is read where the date is known, else until RESUME.
 */
function pauseFor(words: readonly PlainWord[]): string {
  const at = words.findIndex((word) => daysOfUnit.has(word));
  if (words.slice(0, Math.max(0, at)).some((word) => commandWords.until.has(word))) return 'pause';
  const days = daysOfUnit.get(words[at] ?? '');
  if (days === undefined) return 'pause';
  for (let before = at - 1; before >= Math.max(0, at - wordsBeforeUnit); before -= 1) {
    const word = words[before] ?? '';
    const count = /^\d{1,2}$/.test(word) ? Number(word) : (readNumberWords([word])?.value ?? counts.get(word));
    const total = count === undefined ? 0 : count * days;
    if (total >= 1 && total <= longestPauseDays) return `pause ${total}d`;
  }
  return words[at] === 'fortnight' ? 'pause 14d' : 'pause';
}
