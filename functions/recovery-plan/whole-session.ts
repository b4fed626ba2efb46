import type { Session } from '../recovery/facts.ts';

/**
 * Several uploads of one session as one: one prescription is told, whose amounts are those of the whole. The last part
 * gives it its id, as it is what was uploaded just now; the first its start.
 *
 * @param parts in order of their start, one at least.
 */
export function wholeSession(parts: readonly Session[]): Session {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A session has a part.');
  if (first === last) return first;
  const endMs = Math.max(...parts.map((part) => part.startMs + 1000 * (part.elapsedSec ?? part.movingSec ?? 0)));
  const averageHeartRate = meanOf(parts, ({ averageHeartRate: bpm }) => bpm);
  const sensorTemperatureC = meanOf(parts, (part) => part.sensorTemperatureC);
  return {
    ...last,
    startMs: first.startMs,
    localStart: first.localStart,
    elapsedSec: (endMs - first.startMs) / 1000,
    movingSec: sumOf(parts, secondsOf) ?? 0,
    distanceM: sumOf(parts, ({ distanceM }) => distanceM),
    ascentM: sumOf(parts, ({ ascentM }) => ascentM),
    kilojoules: sumOf(parts, ({ kilojoules }) => kilojoules),
    sufferScore: sumOf(parts, ({ sufferScore }) => sufferScore),
    averageHeartRate,
    sensorTemperatureC,
    isRace: parts.some(({ isRace }) => isRace),
    isCommute: parts.every(({ isCommute }) => isCommute),
  };
}

function secondsOf({ movingSec, elapsedSec }: Session): number {
  return movingSec ?? elapsedSec ?? 0;
}

function sumOf(parts: readonly Session[], value: (part: Session) => number | undefined): number | undefined {
  const known = parts.map(value).filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
}

/** Weighed by how long each part was; of those that know it. */
function meanOf(parts: readonly Session[], value: (part: Session) => number | undefined): number | undefined {
  let seconds = 0;
  let sum = 0;
  for (const part of parts) {
    const one = value(part);
    if (one === undefined) continue;
    seconds += secondsOf(part);
    sum += one * secondsOf(part);
  }
  return seconds > 0 ? sum / seconds : undefined;
}
