/**
 * How long an SDK client waits for AWS; by default it waits as long as the function lives. Short enough for its own
 * retries within a function's 20 s.
 */
export const answersWithin = {
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
} as const;
