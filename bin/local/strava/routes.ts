import type { Answer } from './answers.ts';
import type { CallName } from './fault-rules.ts';
import type { StravaRequest } from './http-server.ts';

/** One address of Strava's, and what is answered there. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Such as `/api/v3/activities/:id`. */
  readonly path: string;
  /** What it is called in faults and in the list of calls. Without it: no call of the app, but a person's. */
  readonly call?: (request: StravaRequest) => CallName;
  readonly answer: (request: StravaRequest, id: string) => Answer | Promise<Answer>;
}

export interface Match {
  readonly route: Route;
  /** The `:id` of the path, empty where it has none. */
  readonly id: string;
}

export function routeOf({ method, path }: StravaRequest, routes: readonly Route[]): Match | undefined {
  for (const route of routes) {
    const id = route.method === method ? idIn(path, route.path) : undefined;
    if (id !== undefined) return { route, id };
  }
  return undefined;
}

function idIn(path: string, pattern: string): string | undefined {
  const wanted = pattern.split('/');
  const segments = path.replace(/(?<=.)\/$/, '').split('/');
  if (segments.length !== wanted.length) return undefined;

  let id = '';
  for (const [index, segment] of segments.entries()) {
    if (wanted[index] === ':id') id = segment;
    else if (wanted[index] !== segment) return undefined;
  }
  return id;
}
