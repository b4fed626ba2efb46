import { type Answer, page } from '../stand-in/answers.ts';
import type { Reply } from '../stand-in/http-server.ts';
import type { GatedCall } from '../stand-in/serve-routes.ts';
import type { CallName, StravaFaults } from './fault-rules.ts';
import type { RateCounter } from './rate-limits.ts';
import { refusals } from './refusals.ts';

export interface GateServices {
  readonly faults: StravaFaults;
  readonly rates: RateCounter;
  /** How late a `slow` answer comes. */
  readonly slowAnswerMs: number;
}

/**
 * What stands before and after every call of the app: the faults that do not depend on whose call it is, the rate
 * limits of the API, and its rate headers.
 */
export function createGate({ faults, rates, slowAnswerMs }: GateServices) {
  let serverErrors = 0;

  const rated = (call: CallName, answer: Answer, headers = rates.headers()): Answer =>
    faults.befalls('no-headers', call) ? answer : { ...answer, headers: { ...answer.headers, ...headers } };

  const serverError = (call: CallName, isApi: boolean): Answer => {
    serverErrors += 1;
    if (serverErrors % 2 === 0) return page(502, '<html><body><h1>502 Bad Gateway</h1></body></html>');
    return isApi ? rated(call, refusals.internalError) : refusals.internalError;
  };

  const beyondTheGate = async (call: CallName, isApi: boolean, answer: () => Promise<Answer>): Promise<Answer> => {
    if (!isApi) return faults.befalls('5xx', call) ? serverError(call, isApi) : answer();

    const isWithinLimits = rates.count();
    if (faults.befalls('5xx', call)) return serverError(call, isApi);
    if (faults.befalls('429', call)) return rated(call, refusals.tooManyCalls, rates.headersOfSpent('quarter'));
    if (faults.befalls('429-day', call)) return rated(call, refusals.tooManyCalls, rates.headersOfSpent('day'));
    if (!isWithinLimits) return rated(call, refusals.tooManyCalls);
    if (faults.befalls('inactive', call)) return rated(call, refusals.inactiveApp);
    return rated(call, await answer());
  };

  return async ({ name: call, route, answer }: GatedCall<CallName>): Promise<Reply> => {
    if (faults.befalls('reset', call)) return 'no answer';
    const given = await beyondTheGate(call, route.path.startsWith('/api/'), answer);
    if (given.status === 200 && faults.befalls('lost-refresh', call)) return 'no answer';
    return faults.befalls('slow', call) ? { answer: given, afterMs: slowAnswerMs } : { answer: given };
  };
}
