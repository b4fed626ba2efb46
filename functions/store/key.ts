/** The primary key of a row. `pk` is the athlete wherever a row belongs to one, so that one query finds everything to erase. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The partition of one athlete, in every table. */
export const athletePartition = (athleteId: string): string => `athlete#${athleteId}`;

/** `undefined`: the partition is nobody's. */
export function athleteOfPartition(pk: string): string | undefined {
  return pk.startsWith(athletePartition('')) ? pk.slice(athletePartition('').length) : undefined;
}

export const ofAthlete =
  (sk: string) =>
  (athleteId: string): Key => ({ pk: athletePartition(athleteId), sk });
