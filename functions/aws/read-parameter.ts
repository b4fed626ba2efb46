import { AwsClient } from 'aws4fetch';
import * as z from 'zod';
import type { LambdaEnvironment } from '../environment.ts';

/** A parameter's value from Parameter Store, decrypted; `undefined` if there is none of that name. */
export type ReadParameter = (name: string) => Promise<string | undefined>;

const answerSchema = z.object({ Parameter: z.object({ Value: z.string().min(1) }) });
const faultSchema = z.object({ __type: z.string() });

const timeoutMs = 3000;
const retries = 2;

/**
 * Reads Parameter Store with one signed request: the SDK's client brings a hundred and fifty operations with all their
 * errors, a tenth of a function. Region, credentials and endpoint are found as the SDK's clients find them in Lambda's
 * environment.
 *
 * @throws ParameterStoreError for every answer that is neither a value nor "no such parameter".
 */
export function createReadParameter({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_SESSION_TOKEN: sessionToken,
  AWS_ENDPOINT_URL,
  AWS_ENDPOINT_URL_SSM = AWS_ENDPOINT_URL,
}: LambdaEnvironment): ReadParameter {
  const url = AWS_ENDPOINT_URL_SSM ?? `https://ssm.${region}.amazonaws.com`;
  const aws = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: 'ssm',
    region,
    retries,
  });

  return async (name) => {
    const response = await aws.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.GetParameter' },
      body: JSON.stringify({ Name: name, WithDecryption: true }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = await response.json().catch(() => undefined);
    const answer = answerSchema.safeParse(body);
    if (response.ok && answer.success) return answer.data.Parameter.Value;

    const type = faultSchema.safeParse(body).data?.__type.split('#').at(-1);
    if (type === 'ParameterNotFound') return undefined;
    throw new ParameterStoreError(type ?? `status ${response.status}`);
  };
}

export class ParameterStoreError extends Error {
  override readonly name = 'ParameterStoreError';

  constructor(why: string) {
    super(`Parameter Store did not answer with the parameter: ${why}.`);
  }
}
