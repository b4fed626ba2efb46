/** A moment of a recording. */
export interface TrackPoint {
  readonly atMs: number;
  /** The recording paused between two segments, so no distance counts there. */
  readonly segment: number;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly altitudeM?: number | undefined;
  readonly heartRate?: number | undefined;
  readonly temperatureC?: number | undefined;
}

export interface TrackTotals {
  readonly startMs: number;
  readonly elapsedSec: number;
  readonly movingSec: number;
  readonly distanceM?: number | undefined;
  readonly ascentM?: number | undefined;
  readonly averageHeartRate?: number | undefined;
  readonly sensorTemperatureC?: number | undefined;
}

/** Below this speed the error of the position is larger than the distance: standing. */
const standingMPerSec = 0.5;
/** Nobody runs, rides or skis faster for long: the satellite jumped. */
const fastestMPerSec = 35;
/** Heights from satellites scatter by this much, so smaller climbs do not count. Strava uses the same threshold. */
const heightScatterM = 10;

/**
 * Sums over a recording. A point that is not later than the one before it is passed over.
 *
 * @returns `undefined` with fewer than two moments.
 */
export function trackTotals(points: readonly TrackPoint[]): TrackTotals | undefined {
  const inOrder = forwardInTime(points);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const elapsedSec = (last.atMs - first.atMs) / 1000;
  const way = wayOf(inOrder);
  return {
    startMs: first.atMs,
    elapsedSec,
    movingSec: way.movingSec > 0 ? way.movingSec : elapsedSec,
    distanceM: way.distanceM > 0 ? way.distanceM : undefined,
    ascentM: ascentOf(inOrder),
    averageHeartRate: mean(inOrder.map(({ heartRate }) => heartRate)),
    sensorTemperatureC: mean(inOrder.map(({ temperatureC }) => temperatureC)),
  };
}

function forwardInTime(points: readonly TrackPoint[]): readonly TrackPoint[] {
  let latestMs = -Infinity;
  return points.filter(({ atMs }) => {
    const isLater = atMs > latestMs;
    if (isLater) latestMs = atMs;
    return isLater;
  });
}

function wayOf(points: readonly TrackPoint[]): { readonly distanceM: number; readonly movingSec: number } {
  let distanceM = 0;
  let movingSec = 0;
  let from: (TrackPoint & Place) | undefined;
  for (const to of points) {
    if (!hasPlace(to)) continue;
    if (from?.segment === to.segment) {
      const seconds = (to.atMs - from.atMs) / 1000;
      const metres = metresBetween(from, to);
      const metresPerSec = metres / seconds;
      if (metresPerSec >= standingMPerSec && metresPerSec <= fastestMPerSec) {
        distanceM += metres;
        movingSec += seconds;
      }
    }
    from = to;
  }
  return { distanceM, movingSec };
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

function hasPlace(point: TrackPoint): point is TrackPoint & Place {
  return point.latitude !== undefined && point.longitude !== undefined;
}

const earthRadiusM = 6_371_000;

/** Haversine: the great circle on a ball. Half a per cent off at most. */
function metresBetween(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLatitude = radians(to.latitude - from.latitude) / 2;
  const halfLongitude = radians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(halfLongitude) ** 2;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Metres climbed: a height counts once it differs from the last one that counted by more than heights scatter. */
function ascentOf(points: readonly TrackPoint[]): number | undefined {
  let countedM: number | undefined;
  let ascentM = 0;
  for (const { altitudeM } of points) {
    if (altitudeM === undefined) continue;
    countedM ??= altitudeM;
    if (Math.abs(altitudeM - countedM) < heightScatterM) continue;
    ascentM += Math.max(0, altitudeM - countedM);
    countedM = altitudeM;
  }
  return countedM === undefined ? undefined : ascentM;
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
