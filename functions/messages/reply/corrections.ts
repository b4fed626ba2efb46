import { numberContext } from './english/number-context.ts';
import { fieldOfLabel } from './labels.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * Leaves out what the sender took back: of "3 7 no wait 4 7" the 3 and the 7, of "soreness 5, sorry meant 3" the 5. Only
 * where it is plain which number was meant: one for one, two for two, or hours for the hours. "3 7, meant 4" stays as it
 * is and is asked about.
 */
export function withoutCorrected(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    const first = groupAt(tokens, at);
    const marks = marksEnd(tokens, first.next);
    if (marks === undefined) {
      at = first.next - 1;
      continue;
    }
    const second = groupAt(tokens, marks);
    const kept = replaced(first.numbers, second.numbers);
    const behind = tokens[second.next];
    if (kept === undefined || numberContext.counted.has(behind?.said ?? '')) return tokens;
    return [...tokens.slice(0, at), ...kept, ...withoutCorrected(tokens.slice(second.next))];
  }
  return tokens;
}

interface NumberGroup {
  readonly numbers: readonly NumberToken[];
  readonly next: number;
}

/** Numbers that stand side by side. */
function groupAt(tokens: readonly Token[], from: number): NumberGroup {
  const numbers: NumberToken[] = [];
  let next = from;
  for (; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'number') break;
    numbers.push(token);
  }
  return { numbers, next };
}

const wordsOfCorrection = 8;

/** Where the number behind "no wait", "sorry, meant", "actually more like", "*" stands; undefined where none is corrected. */
function marksEnd(tokens: readonly Token[], from: number): number | undefined {
  let isCorrection = false;
  for (let at = from; at < Math.min(tokens.length, from + wordsOfCorrection); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') return isCorrection ? at : undefined;
    if (token?.kind === 'comma' || token?.kind === 'break') continue;
    const said = token?.said ?? '';
    if (
      token?.kind === 'sign'
        ? said === '*' && tokens[at + 1]?.kind === 'number'
        : numberContext.corrects.has(said) || isLie(tokens, at)
    ) {
      isCorrection = true;
    } else if (token?.kind === 'sign' ? said !== '-' : !numberContext.besideCorrection.has(said)) return undefined;
    if (fieldOfLabel.has(said)) return undefined;
  }
  return undefined;
}

/** "No, I lie", "no, tell a lie"; "had a lie in" is none, for "in" stands in no correction. */
function isLie(tokens: readonly Token[], at: number): boolean {
  return numberContext.lie === tokens[at]?.said && numberContext.beforeLie.has(tokens[at - 1]?.said ?? '');
}

/** [ENG] "wait 10 minutes" is no night. */
const shortestNight = 2;

function replaced(said: readonly NumberToken[], meant: readonly NumberToken[]): readonly NumberToken[] | undefined {
  const [last] = said.slice(-1);
  const [only] = meant;
  if (last === undefined || only === undefined || [...said, ...meant].some(({ doubtful }) => doubtful))
    return undefined;
  if (said.length > 2 || meant.length > 2) return undefined;
  if (said.length === meant.length) {
    const isAlike = said.every(
      ({ unit }, at) => unit === undefined || meant[at]?.unit === undefined || unit === meant[at].unit,
    );
    if (!isAlike) return undefined;
    return meant.map((number, at) => {
      const unit = number.unit ?? said[at]?.unit;
      return unit === undefined ? number : { ...number, unit };
    });
  }
  const isNight = only.unit === 'hour' && only.value >= shortestNight;
  const isHours = meant.length === 1 && isNight && (last.unit === 'hour' || last.unit === undefined);
  return isHours ? [...said.slice(0, -1), only] : undefined;
}
