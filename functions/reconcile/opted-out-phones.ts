import { ListPhoneNumbersOptedOutCommand, type SNSClient } from '@aws-sdk/client-sns';

/** Who has answered STOP, of all phones that this AWS account has ever texted: E.164. */
export type OptedOutPhones = () => Promise<ReadonlySet<string>>;

export function createOptedOutPhones(sns: SNSClient): OptedOutPhones {
  return async () => {
    const optedOut = new Set<string>();
    let from: string | undefined;
    do {
      const { phoneNumbers = [], nextToken } = await sns.send(
        new ListPhoneNumbersOptedOutCommand(from === undefined ? {} : { nextToken: from }),
      );
      for (const phone of phoneNumbers) optedOut.add(phone);
      from = nextToken;
    } while (from !== undefined);
    return optedOut;
  };
}
