import type { Answer } from '../stand-in/answers.ts';
import type { Reply, StandInRequest } from '../stand-in/http-server.ts';
import type { GatedCall } from '../stand-in/serve-routes.ts';
import type { CallName, IntervalsFaults } from './fault-rules.ts';
import type { RateCounter } from './rate-limits.ts';
import { refusal, refusals } from './refusals.ts';

export interface GateServices {
  readonly faults: IntervalsFaults;
  readonly rates: RateCounter;
  /** How late a `slow` answer comes. */
  readonly slowAnswerMs: number;
}

/** What stands before every call of the app: what takes libraries for robots, limits, and the faults that befall any call. */
export function createGate({ faults, rates, slowAnswerMs }: GateServices) {
  let serverErrors = 0;

  const serverError = (): Answer => {
    serverErrors += 1;
    return serverErrors % 2 === 0 ? refusals.badGateway : refusals.internalError;
  };

  const beyondTheGate = async ({ name, route, request, answer }: GatedCall<CallName>): Promise<Answer> => {
    if (isTakenForRobot(request)) return refusals.challenge;
    if (faults.befalls('429-ip', name)) return tooMany({});
    if (faults.befalls('5xx', name)) return serverError();
    // The token endpoint has no limit of its own.
    if (!route.path.startsWith('/api/v1/')) return answer();

    const passed = rates.count();
    if (faults.befalls('429', name)) return tooMany(rates.headersOfSpent('quarter'));
    if (faults.befalls('429-day', name)) return tooMany(rates.headersOfSpent('day'));
    if (passed !== undefined) return tooMany(rates.headersOfSpent(passed));
    const given = await answer();
    return { ...given, headers: { ...given.headers, ...rates.headers() } };
  };

  return async (call: GatedCall<CallName>): Promise<Reply> => {
    if (faults.befalls('reset', call.name)) return 'no answer';
    const answer = await beyondTheGate(call);
    return faults.befalls('slow', call.name) ? { answer, afterMs: slowAnswerMs } : { answer };
  };
}

function tooMany(headers: Readonly<Record<string, string>>): Answer {
  const { body, ...answer } = refusal(429, 'Too many requests');
  return { ...answer, body, headers: { ...answer.headers, ...headers } };
}

/** What libraries send of themselves when nobody tells them to say who calls. */
function isTakenForRobot({ headers }: StandInRequest): boolean {
  return /^$|^(?:node|undici|python-urllib)/i.test(headers['user-agent'] ?? '');
}
