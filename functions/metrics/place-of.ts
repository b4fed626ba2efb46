/** The first line of an error's stack that is a place in our code: for logs, because it tells where without telling what. */
export function placeOf(error: unknown): string {
  const line = error instanceof Error ? error.stack?.split('\n').find((text) => /^\s+at /.test(text)) : undefined;
  return line?.trim() ?? 'unknown';
}
