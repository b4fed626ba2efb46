import { type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Puts "soreness 0" where a runner says that there is none: "no soreness", "not sore at all". "Not too sore" and "not
 * as sore as yesterday" say something else and stay as they are.
 */
export function withNoSorenessAsZero(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = noSorenessEnd(tokens, at);
    const token = tokens[at];
    if (end !== undefined) {
      const said = tokens
        .slice(at, end)
        .map((part) => part.said)
        .join(' ');
      read.push({ kind: 'word', said: 'soreness' }, { kind: 'number', value: 0, unit: 'none', doubtful: false, said });
    } else if (token !== undefined) read.push(token);
    at = end ?? at + 1;
  }
  return read;
}

const noWords = wordSet('no not zero without nil none never nothing');
const linksBetween = wordSet('any even longer real really at all feeling more');
const soreWords = wordSet('sore soreness sorness sorenes doms aches aching');
/** "soreness has gone up to 6" */
const changes = wordSet('up down from to back over past beyond');
const maxLinks = 2;

function noSorenessEnd(tokens: readonly Token[], at: number): number | undefined {
  const said = tokens[at]?.said ?? '';
  // "soreness gone", "soreness has gone"
  if (said === 'soreness' || said === 'doms') {
    const next = ['has', 'is', 'all', 'completely'].includes(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const isChange = tokens[next + 1]?.kind === 'number' || changes.has(wordAt(tokens, next + 1));
    return wordAt(tokens, next) === 'gone' && !isChange ? next + 1 : undefined;
  }
  if (!noWords.has(said)) return undefined;
  let next = at + 1;
  while (next <= at + maxLinks && linksBetween.has(wordAt(tokens, next))) next += 1;
  if (!soreWords.has(wordAt(tokens, next))) return undefined;
  // "zero soreness" and "none sore" are; "0 sore 7" is a number with a label, read elsewhere.
  next += 1;
  for (const tail of ['legs', 'at', 'all', 'any', 'more', 'anymore']) if (wordAt(tokens, next) === tail) next += 1;
  return next;
}
