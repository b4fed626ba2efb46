export interface Route<Target> {
  /** `POST /strava/{secret}`, `ANY /pages/{rest+}` or `$default`. */
  readonly routeKey: string;
  readonly target: Target;
}

export interface RouteMatch<Target> extends Route<Target> {
  readonly pathParameters: Readonly<Record<string, string>>;
}

/**
 * The route of an HTTP API that takes a request, the most specific first: written-out segments before parameters,
 * parameters before a greedy rest, a method before `ANY`, `$default` last. `undefined`: 404.
 */
export function matchRoute<Target>(
  routes: readonly Route<Target>[],
  method: string,
  path: string,
): RouteMatch<Target> | undefined {
  const segments = path.split('/').slice(1);
  const matches = routes.flatMap((route) => {
    const { routeKey } = route;
    if (routeKey === '$default') return [{ ...route, pathParameters: {}, rank: '3' }];

    const [routeMethod, pattern = ''] = routeKey.split(' ');
    if (routeMethod !== 'ANY' && routeMethod !== method) return [];
    const matched = matchPattern(pattern.split('/').slice(1), segments);
    return matched === undefined
      ? []
      : [{ ...route, ...matched, rank: `${matched.rank}${routeMethod === 'ANY' ? 1 : 0}` }];
  });
  const [best] = matches.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  if (best === undefined) return undefined;
  return { routeKey: best.routeKey, target: best.target, pathParameters: best.pathParameters };
}

/** `rank` has one digit for each segment, and sorts the most specific match first. */
function matchPattern(
  pattern: readonly string[],
  segments: readonly string[],
): { readonly pathParameters: Record<string, string>; readonly rank: string } | undefined {
  const pathParameters: Record<string, string> = {};
  let rank = '';
  for (const [index, part] of pattern.entries()) {
    const parameter = /^\{([^}+]+)(\+?)\}$/.exec(part);
    const segment = segments[index];
    if (segment === undefined) return undefined;
    if (parameter?.[2] === '+') {
      const rest = segments.slice(index).join('/');
      if (rest === '') return undefined;
      return { pathParameters: { ...pathParameters, [parameter[1] ?? '']: decoded(rest) }, rank: `${rank}2` };
    }
    if (parameter === null && part !== segment) return undefined;
    if (parameter !== null && segment === '') return undefined;
    if (parameter?.[1] !== undefined) pathParameters[parameter[1]] = decoded(segment);
    rank += parameter === null ? '0' : '1';
  }
  return pattern.length === segments.length ? { pathParameters, rank } : undefined;
}

/** What is not validly encoded stays as it came. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
