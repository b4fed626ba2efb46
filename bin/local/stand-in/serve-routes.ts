import type { Answer } from './answers.ts';
import { type Reply, type StandInRequest, startHttpServer } from './http-server.ts';
import { type Route, routeOf } from './routes.ts';

/** A call of the app as it was answered. Never with a token. */
export interface StandInCall<Call extends string> {
  readonly name: Call;
  readonly method: string;
  /** Such as `/api/v3/activities/:id`. */
  readonly route: string;
  /** Whose token it was, where that is known. */
  readonly athleteId: string | undefined;
  readonly status: number | 'no answer';
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A call of the app on its way to its answer. */
export interface GatedCall<Call extends string> {
  readonly name: Call;
  readonly route: Route<Call>;
  readonly request: StandInRequest;
  readonly answer: () => Promise<Answer>;
}

export interface ServedRoutes<Call extends string> {
  /** Whose stand-in it is, such as "Strava". */
  readonly name: string;
  readonly port: number;
  readonly routes: readonly Route<Call>[];
  /** What stands before every call of the app. A person's go past it. */
  readonly gate: (call: GatedCall<Call>) => Promise<Reply>;
  readonly noSuchPath: (request: StandInRequest) => Answer;
  readonly failure: Answer;
  readonly onCall: (call: StandInCall<Call>) => void;
  readonly now: () => number;
}

/** @throws PortError */
export function serveRoutes<Call extends string>(served: ServedRoutes<Call>) {
  const { name: platform, port, routes, gate, noSuchPath, failure, onCall, now } = served;

  const reply = async (request: StandInRequest): Promise<Reply> => {
    const match = routeOf(request, routes);
    if (match === undefined) return { answer: noSuchPath(request) };

    const { route, answer } = match;
    const name = route.call?.(request);
    if (name === undefined) return { answer: await answer() };

    const given = await gate({ name, route, request, answer });
    onCall({
      name,
      method: route.method,
      route: route.path,
      athleteId: given === 'no answer' ? undefined : given.answer.athleteId,
      status: given === 'no answer' ? given : given.answer.status,
      at: now(),
    });
    return given;
  };
  return startHttpServer({ name: platform, port, reply, failure });
}
