import { createServer } from 'node:http';
import { awsBodyLimitBytes, type Forward } from './aws-gateway.ts';
import { nameOfCall, targetOfCall } from './call-name.ts';
import type { OutgoingCall, WritableCallRecorder } from './call-recorder.ts';
import { askingForUnits, unitsIn } from './consumed-capacity.ts';
import { readRequest, writeAnswer } from './http-message.ts';
import { listenOnThisMachine, stopServer } from './listening.ts';
import type { CarryRequest } from './request-here.ts';

export interface OutgoingProxy {
  readonly origin: string;
  /** What comes to the origin, without a connection; `undefined`: the connection is cut. */
  readonly carry: CarryRequest;
  /** Calls from now on belong to this invocation. */
  begin(invocation: ProxiedInvocation): void;
  end(): void;
  /** For good: what its function, or what is left of it, still calls gets no answer. Nothing of the function is held any more. */
  stop(): Promise<void>;
}

export interface ProxiedInvocation {
  readonly functionName: string;
  readonly invocationId: string;
  /** Ends the function where it stands; resolves once it cannot do anything any more. */
  stop(at: OutgoingCall): Promise<void>;
}

/**
 * Stands between one execution environment and everything it calls, so that calls can be counted and the function stopped at
 * one. A request outside an invocation comes from a browser that follows a link in a page: it is carried and not counted.
 */
export async function startOutgoingProxy(forward: Forward, recorder: WritableCallRecorder): Promise<OutgoingProxy> {
  let current: (ProxiedInvocation & { calls: number; stopped: boolean }) | undefined;
  let isStopped = false;

  const carry: CarryRequest = async (request) => {
    // A function in this process outlives its stop, and the club. It waits for ever, so it never meets something closed.
    if (isStopped) return nothing();
    const invocation = current;
    if (invocation === undefined) return forward(request);
    // A function that was stopped gets no answer, like one that is gone.
    if (invocation.stopped) return nothing();

    invocation.calls += 1;
    const call: OutgoingCall = {
      ...nameOfCall(request),
      ...(recorder.isListenedTo && targetOfCall(request)),
      functionName: invocation.functionName,
      invocationId: invocation.invocationId,
      index: invocation.calls,
      startedAtMs: performance.now(),
      verdict: 'pass',
    };
    recorder.tell({ kind: 'called', call, at: call.startedAtMs });
    const verdict = await recorder.add(call);
    if (verdict === 'stop-before') return stop(invocation, call);
    if (verdict === 'reset-before') return undefined;

    const counts = recorder.isCountingUnits && call.service === 'dynamodb';
    const answer = await forward(counts ? askingForUnits(request) : request);
    call.status = answer.status;
    if (counts) call.units = unitsIn(answer, call.operation);
    if (verdict === 'stop-after') return stop(invocation, call);
    if (verdict === 'reset-after') return undefined;

    call.endedAtMs = performance.now();
    recorder.tell({ kind: 'answered', call, at: call.endedAtMs });
    return answer;
  };

  const server = createServer(async (incoming, response) => {
    try {
      const answer = await carry(await readRequest(incoming, awsBodyLimitBytes));
      if (answer === undefined) response.destroy();
      else writeAnswer(response, answer);
    } catch {
      // The caller or what it called is gone: there is nothing to answer.
      response.destroy();
    }
  });
  const origin = await listenOnThisMachine(server, 0);
  return {
    origin,
    carry,
    begin(invocation) {
      current = { ...invocation, calls: 0, stopped: false };
    },
    end() {
      current = undefined;
    },
    stop() {
      isStopped = true;
      current = undefined;
      return stopServer(server);
    },
  };
}

/** The connection is not cut: a function that noticed could still react. */
async function stop(invocation: ProxiedInvocation & { stopped: boolean }, call: OutgoingCall): Promise<never> {
  invocation.stopped = true;
  await invocation.stop(call);
  return nothing();
}

function nothing(): Promise<never> {
  return Promise.withResolvers<never>().promise;
}
