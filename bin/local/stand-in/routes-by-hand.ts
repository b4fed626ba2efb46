import * as z from 'zod';
import { type Answer, json } from './answers.ts';
import { describeIssues } from './describe-issues.ts';
import { type FaultCatalogue, FaultError } from './fault-catalogue.ts';
import type { Faults } from './faults.ts';
import { parseFaults } from './parse-faults.ts';
import type { Route } from './routes.ts';

/** Makes a route under `/stand-in`, where a person steers a stand-in: JSON in, JSON out. */
export type RouteByHand = (
  method: Route<never>['method'],
  path: string,
  answer: (body: unknown, id: string, second: string) => Answer,
) => Route<never>;

export interface ByHandSettings {
  readonly parse: (json: string) => unknown;
  /** The status of an error that the caller can correct; `undefined`: it is ours. */
  readonly statusOf: (error: Error) => number | undefined;
}

export function createRouteByHand({ parse, statusOf }: ByHandSettings): RouteByHand {
  return (method, path, answer) => ({
    method,
    path: `/stand-in${path}`,
    answer({ body }, id, second) {
      try {
        return answer(parsed(body, parse), id, second);
      } catch (error) {
        return refuse(error, statusOf);
      }
    },
  });
}

/** To see, set and clear faults. */
export function faultRoutes<Name extends string, Call extends string>(
  route: RouteByHand,
  faults: Faults<Name, Call>,
  catalogue: FaultCatalogue<Name, Call>,
): readonly Route<never>[] {
  const example = Object.keys(catalogue).slice(0, 2).join(',');
  const faultsSchema = z.strictObject({ faults: z.string(`give the faults in a text, such as "${example}"`) });
  return [
    route('GET', '/faults', () => json(200, faults.list())),
    route('PUT', '/faults', (body) => {
      const wanted = parseFaults(faultsSchema.parse(body).faults, catalogue);
      faults.clear();
      for (const fault of wanted) faults.set(fault);
      return json(200, faults.list());
    }),
    route('DELETE', '/faults', () => {
      faults.clear();
      return json(200, faults.list());
    }),
  ];
}

/** What each fault does, by its name. */
export function faultWords(catalogue: FaultCatalogue<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(catalogue).map(([name, { does }]) => [name, does]));
}

function parsed(body: string, parse: (json: string) => unknown): unknown {
  try {
    return body.trim() === '' ? {} : parse(body);
  } catch (error) {
    throw new NotJsonError(error);
  }
}

class NotJsonError extends Error {
  override readonly name = 'NotJsonError';

  constructor(cause: unknown) {
    super(`The body is not JSON. Send it as in: curl -d '{"demo": "easy-10-km"}' …`, { cause });
  }
}

/** Says what the caller can correct; anything else is our own fault. */
function refuse(error: unknown, statusOf: ByHandSettings['statusOf']): Answer {
  if (error instanceof z.ZodError) return json(400, { error: `${describeIssues(error)}.` });
  if (error instanceof NotJsonError || error instanceof FaultError) return json(400, { error: error.message });
  const status = error instanceof Error ? statusOf(error) : undefined;
  if (error instanceof Error && status !== undefined) return json(status, { error: error.message });
  throw error;
}
