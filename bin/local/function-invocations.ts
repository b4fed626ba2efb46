import type { LocalFunction } from './functions.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { InvocationError } from './running-function.ts';
import { jsonAnswer, jsonFault } from './service-answers.ts';

/**
 * Lambda, as far as the admin's command line asks it: runs a function of the club and waits. A function that throws is an
 * answer with status 200 and `x-amz-function-error`, as on AWS.
 */
export function createFunctionInvocations(functions: {
  readonly all: readonly Pick<LocalFunction, 'name' | 'invoke'>[];
}): {
  answer(request: HttpRequest): Promise<HttpAnswer>;
} {
  return {
    async answer({ method, path, headers, body }) {
      const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(path)?.[1];
      const found = functions.all.find((one) => name !== undefined && one.name === decodeURIComponent(name));
      if (method !== 'POST' || found === undefined)
        return jsonFault('ResourceNotFoundException', 'Not in the local club.', 404);
      const kind = headers['x-amz-invocation-type'] ?? 'RequestResponse';
      if (kind !== 'RequestResponse') return jsonFault('InvalidParameterValueException', 'Not in the local club.');

      try {
        return jsonAnswer((await found.invoke(JSON.parse(body.toString() || '{}'))) ?? null);
      } catch (error) {
        if (!(error instanceof InvocationError)) throw error;
        return jsonAnswer({ errorType: error.name }, { headers: { 'x-amz-function-error': 'Unhandled' } });
      }
    },
  };
}
