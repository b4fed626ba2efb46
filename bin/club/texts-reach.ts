import { AwsRefusedError } from './aws-answer.ts';
import type { AwsClients } from './aws-clients.ts';
import { findNumber, NumberNotFoundError, type OriginationNumber } from './origination-number.ts';
import { readTextSettings } from './text-settings.ts';

/** Whom a text can reach, as the template's parameter `TextsReach` says it: the pages offer texts to `members` only. */
export type TextsReach = 'nobody' | 'verified-phones' | 'members';

export function textsReachOf(number: OriginationNumber | undefined, isInSandbox: boolean): TextsReach {
  if (number?.status !== 'ACTIVE') return 'nobody';
  return isInSandbox ? 'verified-phones' : 'members';
}

export interface TextParameters {
  readonly OriginationNumberArn: string;
  readonly TextsReach: TextsReach;
}

/**
 * What AWS says about the club's number and the account. What it does not say counts as no: members then get e-mail, which
 * arrives.
 *
 * @param warn hears why, in words for the admin.
 */
export async function lookUpTexts(
  { numbers, sns }: AwsClients,
  e164: string,
  warn: (words: string) => void,
): Promise<TextParameters> {
  if (e164 === '') return { OriginationNumberArn: '', TextsReach: 'nobody' };
  try {
    const number = await findNumber(await numbers(), e164);
    try {
      const { isInSandbox } = await readTextSettings(await sns());
      return { OriginationNumberArn: number.arn, TextsReach: textsReachOf(number, isInSandbox) };
    } catch (error) {
      if (!(error instanceof AwsRefusedError)) throw error;
      warn(`${error.message}\n${error.fix}\nUntil then the club offers e-mail only.`);
      return { OriginationNumberArn: number.arn, TextsReach: 'nobody' };
    }
  } catch (error) {
    if (!(error instanceof NumberNotFoundError || error instanceof AwsRefusedError)) throw error;
    warn(`${error.message}\n${error.fix}\nThe club is deployed all the same; run setup again once it is there.`);
    return { OriginationNumberArn: '', TextsReach: 'nobody' };
  }
}
