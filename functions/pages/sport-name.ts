/** What Strava names in a way that nobody says. */
const spoken: ReadonlyMap<string, string> = new Map([
  ['WeightTraining', 'Strength'],
  ['HighIntensityIntervalTraining', 'Interval training'],
  ['EBikeRide', 'E-bike ride'],
  ['EMountainBikeRide', 'E-mountain-bike ride'],
  ['MountainBikeRide', 'Mountain-bike ride'],
  ['StandUpPaddling', 'Stand-up paddling'],
  ['VirtualRow', 'Indoor row'],
  ['VirtualRun', 'Treadmill run'],
  ['VirtualRide', 'Indoor ride'],
  ['Crossfit', 'CrossFit'],
]);

/** A sport as people say it: `Trail run`, `Strength`. The name comes from Strava and may be any word. */
export function sportName(sport: string): string {
  const name = spoken.get(sport);
  if (name !== undefined) return name;
  if (!/^[A-Z][A-Za-z]*$/.test(sport)) return 'Other';
  const [first = '', ...more] = sport.split(/(?=[A-Z])/);
  return [first, ...more.map((word) => word.toLowerCase())].join(' ');
}
