import { numberPhrases as words } from './english/number-phrases.ts';
import { rounded } from './reply-ranges.ts';
import type { NumberToken, Token } from './tokens.ts';

/** Without the scale that a score is given on: of "on a scale of 1 to 10 a 4" and "4 on the 0-10 scale" only the 4. */
export function withoutScales(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next = scaleEnd(tokens, at);
    const token = tokens[at];
    if (next === undefined && token !== undefined) kept.push(token);
    at = next ?? at + 1;
  }
  return kept;
}

function scaleEnd(tokens: readonly Token[], at: number): number | undefined {
  const isScale = words.scale.has(tokens[at]?.said ?? '');
  const from = isScale ? at + (words.ofScale.has(tokens[at + 1]?.said ?? '') ? 2 : 1) : at;
  const [low, to, high] = tokens.slice(from, from + 3);
  const isTen = low?.kind === 'number' && low.value <= 1 && high?.kind === 'number' && high.value === 10;
  if (!isTen || !words.upTo.has(to?.said ?? '')) return undefined;
  const behind = from + 3;
  if (isScale) return behind;
  return words.scale.has(tokens[behind]?.said ?? '') ? behind + 1 : undefined;
}

/**
 * "slept from 11 til 6.30" as the hours between. Only where the first is an hour at which one goes to bed and the second one
 * at which one rises; "slept 7 to 8" is a range, and is asked about.
 */
export function withSpansAsHours(tokens: readonly Token[]): readonly Token[] {
  const slept = tokens.findIndex(({ said }) => words.slept.has(said));
  if (slept < 0) return tokens;
  let at = slept + 1;
  while (words.besideSpan.has(tokens[at]?.said ?? '') && at <= slept + maxLinks) at += 1;
  const [bed, to, rise] = tokens.slice(at, at + 3);
  if (bed?.kind !== 'number' || rise?.kind !== 'number' || !words.upTo.has(to?.said ?? '')) return tokens;
  const from = hourOf(bed);
  const until = hourOf(rise);
  if (from === undefined || until === undefined || (rise.unit === 'hour' && !rise.said.includes(':'))) return tokens;
  const isNight = bedtimes.from <= from && from <= bedtimes.to && until >= risings.from && until <= risings.to;
  const hours = rounded((until - from + 24) % 12);
  if (!isNight || hours < shortestSpan) return tokens;
  const number: NumberToken = {
    kind: 'number',
    value: hours,
    unit: 'hour',
    doubtful: false,
    said: `${bed.said} to ${rise.said}`,
  };
  return [...tokens.slice(0, slept + 1), number, ...tokens.slice(at + 3)];
}

const maxLinks = 3;
/** [ENG] By the clock of 12 or of 24 hours. */
const bedtimes = { from: 9, to: 24 };
const risings = { from: 4, to: 11 };
const shortestSpan = 4;

/** "6", "6.30", "6:30", "11pm"; undefined for what is no time of the day. */
function hourOf({ value, unit, said, doubtful }: NumberToken): number | undefined {
  const isClock = unit === undefined || said.includes(':') || words.halfDays.has(said.replace(/^[\d.:,]+ ?/, ''));
  if (doubtful || !isClock || value > bedtimes.to) return undefined;
  const minutes = /^\d{1,2}[.](00|15|30|45)/.exec(said)?.[1];
  return minutes === undefined ? value : Math.floor(value) + Number(minutes) / 60;
}
