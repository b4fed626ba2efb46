/** What Lambda's Node runtime does around a handler, wherever its bundle runs. Every thread loads it, so it imports nothing. */
export type Handler = (event: unknown, context: object) => unknown;

export interface Invocation {
  readonly invocationId: string;
  readonly event: unknown;
  readonly functionName: string;
  readonly functionArn: string;
}

export type HandlerAnswer =
  | { readonly kind: 'returned'; readonly json: string }
  | { readonly kind: 'threw'; readonly error: { readonly type: string; readonly message: string } };

export function handlerIn(module: unknown, file: string, exportName: string): Handler {
  const found: unknown = Object(module)[exportName];
  if (typeof found !== 'function') throw new Error(`${file} exports no function "${exportName}".`);
  return (event, context) => Reflect.apply(found, undefined, [event, context]);
}

export async function answerOf(
  handler: Handler,
  { invocationId, event, functionName, functionArn }: Invocation,
  { memoryMiB, timeoutSec }: { readonly memoryMiB: number; readonly timeoutSec: number },
  logError: (error: unknown) => void,
): Promise<HandlerAnswer> {
  const deadlineMs = Date.now() + timeoutSec * 1000;
  const context = {
    awsRequestId: invocationId,
    functionName,
    invokedFunctionArn: functionArn,
    memoryLimitInMB: String(memoryMiB),
    functionVersion: '$LATEST',
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
  };
  try {
    const result = await handler(event, context);
    return { kind: 'returned', json: JSON.stringify(result ?? null) };
  } catch (error) {
    logError(error);
    return {
      kind: 'threw',
      error:
        error instanceof Error ? { type: error.name, message: error.message } : { type: 'Error', message: 'thrown' },
    };
  }
}
