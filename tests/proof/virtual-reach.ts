import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { WritableCallRecorder } from '../../bin/local/call-recorder.ts';

/** What one invocation reaches the world by. Once it is killed, no call of it is carried out or answered. */
export interface Reach {
  readonly documents: DynamoDBDocumentClient;
  /** A call to the world outside the tables, by the names that `nameOfCall` gives it on the wire. */
  call<Answer>(service: string, operation: string, act: () => Promise<Answer>): Promise<Answer>;
}

export interface Invocation {
  readonly reach: Reach;
  /** Resolves when it is killed. */
  readonly killed: Promise<'killed'>;
}

export interface InvocationSettings {
  /** As the template names it. */
  readonly functionName: string;
  readonly documents: DynamoDBDocumentClient;
  /** Is told of every call, and may stop the function at it. */
  readonly recorder?: WritableCallRecorder | undefined;
  /** Killed after so many calls: in even numbers before the next is carried out, in odd ones after it. Absent: never. */
  readonly lastCall?: number | undefined;
}

let invocations = 0;

/** One invocation of a function, which can be killed at any of its calls as if the machine had been switched off. */
export function beginInvocation(settings: InvocationSettings): Invocation {
  const { functionName, documents, recorder, lastCall = Number.POSITIVE_INFINITY } = settings;
  invocations += 1;
  const invocationId = `virtual-${invocations}`;
  const { promise: killed, resolve: kill } = Promise.withResolvers<'killed'>();
  let isKilled = false;
  let calls = 0;
  const end = (): Promise<never> => {
    isKilled = true;
    kill('killed');
    return new Promise(() => undefined);
  };

  const call: Reach['call'] = async (service, operation, act) => {
    if (isKilled) return end();
    calls += 1;
    const index = calls;
    const startedAtMs = performance.now();
    const verdict = recorder
      ? await recorder.add({ functionName, invocationId, index, service, operation, startedAtMs, verdict: 'pass' })
      : 'pass';
    if (verdict === 'stop-before' || index > lastCall + 1 || (index > lastCall && lastCall % 2 === 0)) return end();
    const answer = await act();
    return isKilled || verdict === 'stop-after' || index > lastCall ? end() : answer;
  };

  const send = (command: Parameters<DynamoDBDocumentClient['send']>[0]) =>
    call('dynamodb', operationOf(command), () => documents.send(command));
  return { reach: { call, documents: Object.create(documents, { send: { value: send } }) }, killed };
}

/** `PutCommand` of the document client is `PutItem` on the wire. */
function operationOf(command: object): string {
  const name = command.constructor.name.replace(/Command$/, '');
  if (/^(Get|Put|Update|Delete|BatchGet|BatchWrite)$/.test(name)) return `${name}Item`;
  return /^Transact(Get|Write)$/.test(name) ? `${name}Items` : name;
}
