/** Times in the product are epoch milliseconds; DynamoDB's time to live and Strava's clocks are epoch seconds. */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** The value of `expiresAtSec`, the attribute by which DynamoDB deletes an item some time after its expiry. */
export function expiresAtSec(now: number, keptForMs: number): number {
  return Math.floor((now + keptForMs) / 1000);
}

/** An expired item counts as absent, whether or not DynamoDB has deleted it yet. */
export function unlessExpired<Item extends { readonly expiresAtSec?: number | null | undefined }>(
  item: Item | undefined,
  now: number,
): Item | undefined {
  if (item?.expiresAtSec === undefined || item.expiresAtSec === null) return item;
  return item.expiresAtSec * 1000 > now ? item : undefined;
}
