import { AwsClient } from 'aws4fetch';
import { AwsRefusedError } from './aws-answer.ts';

interface Place {
  readonly bucket: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
}

/** For a few megabytes by the slowest line. */
const patienceMs = 5 * 60_000;

/**
 * Puts a file into a bucket, by one signed request: S3's client alone would be as big as all others together.
 *
 * @returns its address.
 * @throws AwsRefusedError
 */
export async function uploadFile(
  { bucket, region, credentials: { accessKeyId, secretAccessKey, sessionToken } }: Place,
  key: string,
  body: Uint8Array,
): Promise<string> {
  const aws = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: 's3',
    region,
    retries: 3,
  });
  const { AWS_ENDPOINT_URL: endpoint } = process.env;
  const url =
    endpoint === undefined ? `https://${bucket}.s3.${region}.amazonaws.com/${key}` : `${endpoint}/${bucket}/${key}`;
  const signal = AbortSignal.timeout(patienceMs);
  const response = await aws.fetch(url, { method: 'PUT', body: Buffer.from(body), signal }).catch((error: unknown) => {
    throw new AwsRefusedError('take the code of the club', 'NetworkingError', { cause: error });
  });
  if (!response.ok) throw new AwsRefusedError('take the code of the club', `status ${response.status}`);
  return url;
}
