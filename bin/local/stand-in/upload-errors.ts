/** The caller can correct each of these. `platform` is whose stand-in it is. */
export class InvalidActivityError extends Error {
  override readonly name = 'InvalidActivityError';

  /** @param needed the fields that have to be there */
  constructor(platform: string, problems: string, needed: string, cause: unknown) {
    super(`Not an activity of ${platform}: ${problems}. It needs ${needed}.`, { cause });
  }
}

export class UnknownActivityError extends Error {
  override readonly name = 'UnknownActivityError';
  readonly activityId: string;

  constructor(platform: string, activityId: string) {
    super(`${platform} has no activity ${activityId}. It was never uploaded, or has been deleted: upload it first.`);
    this.activityId = activityId;
  }
}

export class ActivityExistsError extends Error {
  override readonly name = 'ActivityExistsError';
  readonly activityId: string;

  constructor(platform: string, activityId: string) {
    super(`Activity ${activityId} is on ${platform} already. Leave the id out to get a new one.`);
    this.activityId = activityId;
  }
}

export class UnknownAthleteError extends Error {
  override readonly name = 'UnknownAthleteError';
  readonly athleteId: string;

  constructor(platform: string, athleteId: string, known: readonly string[]) {
    const instead = known.length === 0 ? 'There is none yet: add one first.' : `Known: ${known.join(', ')}.`;
    super(`${platform} has no athlete ${athleteId}. ${instead}`);
    this.athleteId = athleteId;
  }
}

/** The status of an error that the caller can correct; `undefined`: it is ours. */
export function statusOfUploadError(error: Error): number | undefined {
  if (error instanceof InvalidActivityError) return 400;
  if (error instanceof UnknownAthleteError || error instanceof UnknownActivityError) return 404;
  return error instanceof ActivityExistsError ? 409 : undefined;
}
