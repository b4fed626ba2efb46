import type { LocalFunction } from './functions.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { InvocationError } from './running-function.ts';

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
      if (method !== 'POST' || found === undefined) return fault(404, 'ResourceNotFoundException');
      const kind = headers['x-amz-invocation-type'] ?? 'RequestResponse';
      if (kind !== 'RequestResponse') return fault(400, 'InvalidParameterValueException');

      try {
        return json(200, await found.invoke(JSON.parse(body.toString() || '{}')));
      } catch (error) {
        if (!(error instanceof InvocationError)) throw error;
        return json(200, { errorType: error.name }, { 'x-amz-function-error': 'Unhandled' });
      }
    },
  };
}

function json(status: number, content: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(content ?? null),
  };
}

function fault(status: number, name: string): HttpAnswer {
  return json(status, { message: 'Not in the local club.' }, { 'x-amzn-errortype': name });
}
