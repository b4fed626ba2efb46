/**
 * How long a client of the SDK waits for AWS: by itself it waits as long as the function lives. Short enough for its own
 * retries within the 20 s of a function.
 */
export const answersWithin = {
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
} as const;
