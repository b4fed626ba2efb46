import type { Answer } from './answers.ts';
import type { StandInRequest } from './http-server.ts';

/** One address, and what is answered there. */
export interface Route<Call extends string> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Such as `/api/v3/activities/:id`. At most two segments begin with a colon. */
  readonly path: string;
  /** What it is called in faults and in the list of calls. Without it: no call of the app, but a person's. */
  readonly call?: (request: StandInRequest) => Call;
  /** @param id what stands for the first segment with a colon, and `second` for the second; empty where there is none. */
  readonly answer: (request: StandInRequest, id: string, second: string) => Answer | Promise<Answer>;
}

export interface Match<Call extends string> {
  readonly route: Route<Call>;
  answer(): Promise<Answer>;
}

export function routeOf<Call extends string>(
  request: StandInRequest,
  routes: readonly Route<Call>[],
): Match<Call> | undefined {
  for (const route of routes) {
    const named = route.method === request.method ? namedIn(request.path, route.path) : undefined;
    if (named === undefined) continue;
    const [id = '', second = ''] = named;
    return { route, answer: async () => route.answer(request, id, second) };
  }
  return undefined;
}

function namedIn(path: string, pattern: string): readonly string[] | undefined {
  const wanted = pattern.split('/');
  const segments = path.replace(/(?<=.)\/$/, '').split('/');
  if (segments.length !== wanted.length) return undefined;

  const named: string[] = [];
  for (const [index, segment] of segments.entries()) {
    if (wanted[index]?.startsWith(':') === true) named.push(segment);
    else if (wanted[index] !== segment) return undefined;
  }
  return named;
}
