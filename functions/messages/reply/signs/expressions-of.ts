/**
 * One pattern for a list of expressions: `_` between their words, `|` for either word, `*` for the end of any word, `~` for
 * up to five of the `fillers`, or none.
 */
export function expressionsOf(list: string, fillers = ''): RegExp {
  const gap = `(?: (?:${fillers.trim().split(/\s+/).join('|')})){0,${fillersAtMost}}`;
  const parts = list
    .split(/\s+/)
    .filter((part) => part !== '')
    .sort((one, other) => other.split('_').length - one.split('_').length || other.length - one.length)
    .map((part) => part.split('_').reduce((said, word) => said + (word === '~' ? gap : ` ${wordPattern(word)}`), ''));
  return new RegExp(`(?:${parts.join('|')})(?= )`);
}

const fillersAtMost = 5;

function wordPattern(said: string): string {
  return `(?:${said.replace(/[.()?]/g, '\\$&').replace(/\*/g, '[^ ]{0,12}')})`;
}
