/** One pattern for a list of expressions: `_` between their words, `|` for either word, `*` for the end of any word. */
export function expressionsOf(list: string): RegExp {
  const parts = list
    .split(/\s+/)
    .filter((part) => part !== '')
    .sort((one, other) => other.split('_').length - one.split('_').length || other.length - one.length)
    .map((part) => part.split('_').map(wordPattern).join(' '));
  return new RegExp(` (?:${parts.join('|')})(?= )`);
}

function wordPattern(said: string): string {
  return `(?:${said.replace(/\*/g, '[^ ]{0,12}')})`;
}
