import { createServer } from 'node:http';
import { awsBodyLimitBytes, type Forward } from './aws-gateway.ts';
import { nameOfCall, targetOfCall } from './call-name.ts';
import type { OutgoingCall, WritableCallRecorder } from './call-recorder.ts';
import { askingForUnits, unitsIn } from './consumed-capacity.ts';
import { readRequest, writeAnswer } from './http-message.ts';
import { listenOnThisMachine, stopServer } from './listening.ts';

export interface OutgoingProxy {
  readonly origin: string;
  /** Calls from now on belong to this invocation. */
  begin(invocation: ProxiedInvocation): void;
  end(): void;
  stop(): Promise<void>;
}

export interface ProxiedInvocation {
  readonly functionName: string;
  readonly invocationId: string;
  /** Ends the function where it stands; resolves once it cannot do anything any more. */
  stop(at: OutgoingCall): Promise<void>;
}

/**
 * Stands between one execution environment and everything it calls, so that each call can be counted, and the
 * function stopped at it. A request outside of any invocation is a browser on its way to a page that a function
 * linked to: it is carried and not counted.
 */
export async function startOutgoingProxy(forward: Forward, recorder: WritableCallRecorder): Promise<OutgoingProxy> {
  let current: (ProxiedInvocation & { calls: number; stopped: boolean }) | undefined;

  const server = createServer(async (incoming, response) => {
    try {
      const request = await readRequest(incoming, awsBodyLimitBytes);
      const invocation = current;
      if (invocation === undefined) return writeAnswer(response, await forward(request));
      // Nothing is answered to a function that was stopped, as nothing is to one that is gone.
      if (invocation.stopped) return;

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
      if (verdict === 'stop-before') return await stop(invocation, call);
      if (verdict === 'reset-before') return response.destroy();

      const counts = recorder.isCountingUnits && call.service === 'dynamodb';
      const answer = await forward(counts ? askingForUnits(request) : request);
      call.status = answer.status;
      if (counts) call.units = unitsIn(answer, call.operation);
      if (verdict === 'stop-after') return await stop(invocation, call);
      if (verdict === 'reset-after') return response.destroy();

      call.endedAtMs = performance.now();
      recorder.tell({ kind: 'answered', call, at: call.endedAtMs });
      writeAnswer(response, answer);
    } catch {
      // The caller is gone, or what it called is: either way there is nobody, or nothing, to answer.
      response.destroy();
    }
  });
  const origin = await listenOnThisMachine(server, 0);
  return {
    origin,
    begin(invocation) {
      current = { ...invocation, calls: 0, stopped: false };
    },
    end() {
      current = undefined;
    },
    stop: () => stopServer(server),
  };
}

/** Its connection is not cut here: a function that saw the cut could still do something about it. */
async function stop(invocation: ProxiedInvocation & { stopped: boolean }, call: OutgoingCall): Promise<void> {
  invocation.stopped = true;
  await invocation.stop(call);
}
