/** Settings and limits of the AWS account, which decide whether SNS can text any phone at all. */
export interface AccountForTexts {
  /** In the sandbox SNS texts verified phones only. The local club starts out of it. */
  isInSandbox: boolean;
  readonly verifiedPhones: Set<string>;
  /** A number or sender id that may text the country of the phone. */
  hasOrigination: boolean;
  /** The spend limit of the month is not reached. */
  hasQuota: boolean;
  /** AWS End User Messaging lets the caller send, which it is asked by SNS. */
  isAllowed: boolean;
}

export function createAccountForTexts(): AccountForTexts {
  return { isInSandbox: false, verifiedPhones: new Set(), hasOrigination: true, hasQuota: true, isAllowed: true };
}

/** What SNS answers at once. The words for the sandbox are ours: no report of them was found. */
export function refusalOfAccount(
  { isAllowed, isInSandbox, verifiedPhones }: AccountForTexts,
  phone: string,
): { readonly status: number; readonly code: string; readonly message: string } | undefined {
  if (!isAllowed) {
    const message = 'User is not authorized to perform: sms-voice:SendTextMessage on resource: a phone number';
    return { status: 403, code: 'AuthorizationError', message };
  }
  if (!isInSandbox || verifiedPhones.has(phone)) return undefined;
  const message = 'The destination phone number is not verified, and the account is in the SMS sandbox';
  return { status: 400, code: 'UserError', message };
}

/**
 * What SNS writes to its delivery log about a text that it has taken: `providerResponse`, in AWS's words.
 *
 * Source: SNS, reasons for failed texts ("No quota left for account"); users who report "No origination entities available
 * to send" of accounts without a number.
 */
export function lossOfAccount({ hasQuota, hasOrigination }: AccountForTexts): string | undefined {
  if (!hasOrigination) return 'No origination entities available to send';
  return hasQuota ? undefined : 'No quota left for account';
}
