/** The primary key of a row. `pk` is the athlete wherever a row belongs to one, so that one query finds everything to erase. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The partition of one athlete, in every table. */
export const athletePartition = (athleteId: string): string => `athlete#${athleteId}`;

export const ofAthlete =
  (sk: string) =>
  (athleteId: string): Key => ({ pk: athletePartition(athleteId), sk });
