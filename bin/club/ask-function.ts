import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { ZodType } from 'zod';
import { fromAws } from './aws-answer.ts';

/**
 * Asks a function of the club, which answers with what it can see and do itself. `undefined`: it failed, or is older than this
 * command line and answered something else.
 *
 * @param what completes "AWS did not …", such as `run the function that texts`.
 * @throws AwsRefusedError
 */
export async function askFunction<Answer>(
  lambda: LambdaClient,
  functionName: string,
  { what, request, answer }: { readonly what: string; readonly request: object; readonly answer: ZodType<Answer> },
): Promise<Answer | undefined> {
  return fromAws(what, async () => {
    const { FunctionError, Payload } = await lambda.send(
      new InvokeCommand({
        FunctionName: functionName,
        InvocationType: 'RequestResponse',
        Payload: JSON.stringify(request),
      }),
    );
    return FunctionError === undefined ? answer.safeParse(jsonOf(Payload)).data : undefined;
  });
}

function jsonOf(payload: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(payload ?? []).toString('utf8'));
  } catch {
    return undefined;
  }
}
