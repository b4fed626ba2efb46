import * as z from 'zod';
import { AdminError } from './admin-error.ts';

/**
 * An AWS call, its failure in the admin's words. Errors that are ours already pass through.
 *
 * @param what completes "AWS did not …", such as `let us read the stack`.
 * @throws AwsRefusedError, RowsOfAnotherVersionError
 */
export async function fromAws<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof AdminError) throw error;
    if (error instanceof z.ZodError) throw new RowsOfAnotherVersionError(what);
    throw new AwsRefusedError(what, nameOf(error), { cause: error });
  }
}

export class RowsOfAnotherVersionError extends AdminError {
  override readonly name = 'RowsOfAnotherVersionError';

  // Without the cause: it quotes what stands in the row.
  constructor(what: string) {
    super(
      `This computer could not ${what}: AWS answered something that this version of Afterrun does not understand.`,
      'Most likely the club was deployed by a newer version. Run: npm run club -- upgrade, then this again.',
    );
  }
}

export class AwsRefusedError extends AdminError {
  override readonly name = 'AwsRefusedError';
  /** The name of AWS's error, such as `AccessDeniedException`. Its message may hold names of people and is not kept. */
  readonly awsError: string;

  constructor(what: string, awsError: string, options?: ErrorOptions) {
    const said = isAway(awsError) ? `AWS could not be reached (${awsError}).` : `AWS did not ${what}: ${awsError}.`;
    super(said, fixFor(awsError), options);
    this.awsError = awsError;
  }
}

/** Whether AWS's error has this name. `ParameterNotFound` and the like are answers, not failures. */
export function isAwsError(error: unknown, name: string): boolean {
  return nameOf(error) === name;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  // Of the message only what tells one error from another that has the same name: it may hold names of people.
  const spoken = said.find(({ words }) => words.test(error.message))?.name;
  if (spoken !== undefined) return spoken;
  const code: unknown = 'code' in error ? error.code : undefined;
  return ['Error', 'AggregateError'].includes(error.name) && typeof code === 'string' ? code : error.name;
}

const said: readonly { readonly words: RegExp; readonly name: string }[] = [
  { words: /region is missing/i, name: 'RegionMissing' },
  { words: /service control policy/i, name: 'DeniedByOrganization' },
  { words: /free (account )?plan|FreeTierRestriction/i, name: 'FreePlanRefused' },
  { words: /(token|session|login|credentials).{0,40}expired/i, name: 'LoginExpired' },
];

const isAway = (awsError: string): boolean =>
  /^(ENOTFOUND|ECONN|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|NetworkingError)|Timeout/.test(awsError);

/** What to do about an error of AWS, by its name. docs/admin.md has the same list; a test compares. */
export const awsFixes: readonly { readonly example: string; readonly names: RegExp; readonly fix: string }[] = [
  {
    example: 'LoginExpired',
    names: /Expired(?!.*Request)/i,
    fix: 'Your AWS login has run out. Log in again: aws login (or aws sso login), then run this again.',
  },
  {
    example: 'CredentialsProviderError',
    names: /Credentials|ProviderError|Profile/i,
    fix: 'Log in to AWS: aws login (with IAM Identity Center: aws sso login, and set AWS_PROFILE). Then run this again.',
  },
  {
    example: 'UnrecognizedClientException',
    names: /UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature/i,
    fix: 'AWS does not know this login: it was deleted, or mistyped. Log in again: aws login',
  },
  {
    example: 'RequestTimeTooSkewed',
    names: /TimeTooSkewed|RequestExpired/i,
    fix: "This computer's clock is wrong. Set it to automatic time and run this again.",
  },
  {
    example: 'DeniedByOrganization',
    names: /DeniedByOrganization/,
    fix: 'The AWS organisation that this account belongs to forbids it (a "service control policy"). Ask its administrator, or use an account of the club\'s own.',
  },
  {
    example: 'FreePlanRefused',
    names: /FreePlanRefused/,
    fix: 'The Free plan of AWS does not allow it. AWS console > Billing > "Upgrade plan"; a club costs well under 1 USD a month without texts.',
  },
  {
    example: 'AccessDeniedException',
    names: /AccessDenied|Authorization|NotAuthorized|Unauthorized/i,
    fix: 'Your AWS user may not do this. Use one with administrator rights, or ask the owner of the account.',
  },
  {
    example: 'RegionMissing',
    names: /RegionMissing/,
    fix: 'Which AWS region is the club in? Add --region us-east-1, or set AWS_REGION.',
  },
  {
    example: 'ThrottlingException',
    names: /Throttl|TooManyRequests/i,
    fix: 'AWS is busy. Wait a minute and run this again.',
  },
  {
    example: 'ENOTFOUND',
    names: /^(ENOTFOUND|ECONN|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|NetworkingError)|Timeout/,
    fix: 'Is this computer online? A region that is mistyped looks the same: check --region.',
  },
];

function fixFor(awsError: string): string {
  return (
    awsFixes.find(({ names }) => names.test(awsError))?.fix ??
    'Run this again. If it happens again, look the name up at https://repost.aws or ask a maintainer.'
  );
}
