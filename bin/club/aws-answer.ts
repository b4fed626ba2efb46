import { AdminError } from './admin-error.ts';

/**
 * An AWS call, its failure in the admin's words. Errors that are ours already pass through.
 *
 * @param what completes "AWS did not …", such as `let us read the stack`.
 * @throws AwsRefusedError
 */
export async function fromAws<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof AdminError) throw error;
    throw new AwsRefusedError(what, nameOf(error), { cause: error });
  }
}

export class AwsRefusedError extends AdminError {
  override readonly name = 'AwsRefusedError';
  /** The name of AWS's error, such as `AccessDeniedException`. Its message may hold names of people and is not kept. */
  readonly awsError: string;

  constructor(what: string, awsError: string, options?: ErrorOptions) {
    super(`AWS did not ${what}: ${awsError}.`, fixFor(awsError), options);
    this.awsError = awsError;
  }
}

/** Whether AWS's error has this name. `ParameterNotFound` and the like are answers, not failures. */
export function isAwsError(error: unknown, name: string): boolean {
  return nameOf(error) === name;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (/region is missing/i.test(error.message)) return 'RegionMissing';
  const code: unknown = 'code' in error ? error.code : undefined;
  return error.name === 'Error' && typeof code === 'string' ? code : error.name;
}

function fixFor(awsError: string): string {
  if (/Credentials|ProviderError|Profile/i.test(awsError)) {
    return 'Log in to AWS first: run "aws configure" (or "aws sso login" and set AWS_PROFILE), then run this again.';
  }
  if (/Expired/i.test(awsError)) return 'Your AWS login has run out. Log in again (for example "aws sso login").';
  if (/UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature/i.test(awsError)) {
    return 'AWS does not know these access keys. Run "aws configure" with the keys of a user of your account.';
  }
  if (/TimeTooSkewed|RequestExpired/i.test(awsError)) {
    return "This computer's clock is wrong. Set it to automatic time and run this again.";
  }
  if (/AccessDenied|Authorization|NotAuthorized|Unauthorized/i.test(awsError)) {
    return 'Your AWS user may not do this. Use one with administrator rights, or ask whoever owns the account.';
  }
  if (/RegionMissing/.test(awsError)) return 'Say where the club lives: add --region, for example --region us-east-1.';
  if (/Throttl|TooManyRequests/i.test(awsError)) return 'AWS is busy. Wait a minute and run this again.';
  if (/^(ENOTFOUND|ECONN|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|NetworkingError)|Timeout/.test(awsError)) {
    return 'Is this computer online? A club in a region you mistyped looks the same: check --region.';
  }
  return 'Run this again. If it stays, look the error name up in docs/admin.md or ask a maintainer.';
}
