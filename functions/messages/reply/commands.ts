import { commandWords } from './english/command-words.ts';
import { clausesOf, isOnlyNumbers } from './number-clauses.ts';
import { readNumberWords } from './number-words.ts';
import { longestPauseDays } from './reply-ranges.ts';
import { type Token, wordAt } from './tokens.ts';

export interface ReadCommand {
  /** Lower case, with its argument: "why", "pause 3d", "units us", "forget me yes". Null: none, or not one alone. */
  readonly command: string | null;
  readonly unclear: readonly { readonly said: string; readonly why: 'command-argument' | 'one-command-at-a-time' }[];
  readonly rest: readonly Token[];
}

/**
 * Reads a command. It stands alone in its sentence or line, with nothing but courtesy beside it: "plan to run 10k
 * tomorrow" asks for no plan, and "sore but fine" ends no safety hold. Two different commands: neither is carried out.
 */
export function readCommand(tokens: readonly Token[]): ReadCommand {
  const found: Found[] = [];
  const rest: Token[] = [];
  for (const clause of clausesOf(tokens)) {
    const read = commandIn(clause);
    const beside = read === undefined ? commandBesideNumbers(clause) : undefined;
    if (beside !== undefined) {
      found.push({ command: beside.command, said: beside.command });
      rest.push(...beside.rest, sentenceEnd);
    } else if (read === undefined) rest.push(...clause, sentenceEnd);
    else found.push({ ...read, said: clause.map(({ said }) => said).join(' ') });
  }
  const commands = new Set(found.flatMap(({ command }) => command ?? []));
  const refused = found.flatMap(({ command, said }) => (command === undefined ? [said] : []));
  if (commands.size > 1) {
    return { command: null, unclear: [{ said: [...commands].join(', '), why: 'one-command-at-a-time' }], rest };
  }
  const [command = null] = commands;
  return { command, unclear: refused.map((said) => ({ said, why: badArgument })), rest };
}

/** The words of which commands are made, each alone. */
export const wordsOfCommands: ReadonlySet<string> = new Set([
  ...commandWords.spellings.flatMap(([, ...spellings]) => spellings.flatMap((spelling) => spelling.split(' '))),
  ...[commandWords.courtesies, commandWords.pause, commandWords.units, commandWords.fillers].flatMap((words) => [
    ...words,
  ]),
  ...[commandWords.pausedThings, commandWords.until, commandWords.asNumbers.keys()].flatMap((words) => [...words]),
  ...commandWords.daysOfUnits.flatMap(([, units]) => [...units]),
]);

interface Found {
  readonly command: string | undefined;
  readonly said: string;
}

const badArgument = 'command-argument';
const sentenceEnd: Token = { kind: 'break', said: '\n' };

const wholeClauses: ReadonlyMap<string, string> = new Map(
  commandWords.spellings.flatMap(([command = '', ...spellings]) =>
    spellings.map((spelling): [string, string] => [spelling, command]),
  ),
);

function commandIn(clause: readonly Token[]): { readonly command: string | undefined } | undefined {
  const said = clause.filter(({ kind }) => kind !== 'comma' && kind !== 'sign').map((token) => token.said);
  const exact = wholeClauses.get(said.join(' ')) ?? wholeClauses.get(said.filter(isNoCourtesy).join(' '));
  if (exact !== undefined) return { command: exact };

  if (
    said[0] === commandWords.why &&
    said[1] !== commandWords.not &&
    said.length <= longestQuestion &&
    !clause.some(isNumber)
  ) {
    return { command: 'why' };
  }
  const [name, ...argument] = said.filter(isNoCourtesy);
  if (commandWords.pause.has(name ?? '')) {
    const said = argument.filter((word) => !commandWords.fillers.has(word)).join(' ');
    const words = said.replace(commandWords.two, 'two ').split(' ');
    return pause(words.filter((word) => word !== '').map((word) => commandWords.asNumbers.get(word) ?? word));
  }
  return commandWords.units.has(name ?? '') && argument.length <= 1 ? { command: undefined } : undefined;
}

/** [ENG] "why do I need a rest day tomorrow": longer is a story. */
const longestQuestion = 8;

function isNumber({ kind }: Token): boolean {
  return kind === 'number';
}

function commandBesideNumbers(clause: readonly Token[]) {
  const at = [0, clause.length - 1].find((end) => commandWords.besideNumbers.has(wordAt(clause, end)));
  if (at === undefined) return undefined;
  const rest = clause.filter((_, index) => index !== at);
  return isOnlyNumbers(rest) ? { command: wordAt(clause, at), rest } : undefined;
}

function isNoCourtesy(word: string): boolean {
  return !commandWords.courtesies.has(word);
}

const daysOfUnit: ReadonlyMap<string, number> = new Map(
  commandWords.daysOfUnits.flatMap(([days, units]) => units.map((unit): [string, number] => [unit, days])),
);

/** "pause", "pause 3d", "pause for two weeks". Undefined: this is not about pausing messages ("pause at km 5"). */
function pause(argument: readonly string[]): { readonly command: string | undefined } | undefined {
  if (argument.length === 0 || commandWords.pausedThings.has(argument.join(' '))) return { command: 'pause' };
  // Up to which day is read where the day is known: `readUntilDay`.
  if (commandWords.until.has(argument[0] ?? '') && argument.length <= longestUntil) return { command: 'pause' };

  const words = argument.join(' ').split(' ');
  const inWords = readNumberWords(words);
  const digits = /^(\d{1,4})([a-z]*)$/.exec(words[0] ?? '');
  const count = digits === null ? inWords?.value : Number(digits[1]);
  const unit = [digits?.[2] ?? '', ...words.slice(digits === null ? (inWords?.words ?? 0) : 1)].join('');
  const days = daysOfUnit.get(unit);
  if (count === undefined || days === undefined) return count === undefined ? undefined : { command: undefined };
  const total = count * days;
  return {
    command: Number.isInteger(total) && total >= 1 && total <= longestPauseDays ? `pause ${total}d` : undefined,
  };
}

/** "until the 7th of December please" */
const longestUntil = 7;
