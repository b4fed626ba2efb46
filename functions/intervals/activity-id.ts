/**
 * An activity's id in our rows and queues says where it is from, because ids of two sources may be equal. Behind that it is
 * opaque: `icu:i140242265`.
 */
export function sessionIdOf(activityId: string): string {
  return `${prefix}${activityId}`;
}

/** The id that intervals.icu knows. */
export function activityIdOf(sessionId: string): string {
  return sessionId.startsWith(prefix) ? sessionId.slice(prefix.length) : sessionId;
}

const prefix = 'icu:';
