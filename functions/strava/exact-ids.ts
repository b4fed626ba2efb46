/**
 * JSON whose ids beyond 2^53 stay exact: every number under such a name becomes its digits in a string.
 *
 * @throws SyntaxError
 */
export function parseWithExactIds(json: string, isId: (name: string) => boolean = isIdName): unknown {
  return JSON.parse(json, (name: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && isId(name) ? context?.source : value,
  );
}

function isIdName(name: string): boolean {
  return name === 'id' || name.endsWith('_id');
}
