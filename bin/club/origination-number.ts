import {
  DescribeKeywordsCommand,
  DescribePhoneNumbersCommand,
  GetResourcePolicyCommand,
  type PhoneNumberInformation,
  type PinpointSMSVoiceV2Client,
  PutKeywordCommand,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { AdminError } from './admin-error.ts';
import { fromAws, isAwsError } from './aws-answer.ts';

/** The number that the club texts from, as AWS End User Messaging has it. */
export interface OriginationNumber {
  readonly id: string;
  readonly arn: string;
  /** AWS's word: `ACTIVE`, or `PENDING` while its registration is looked at. */
  readonly status: string;
  /** The topic that replies go to; `undefined`: nowhere. */
  readonly repliesTo: string | undefined;
  /** With these AWS no longer answers STOP and HELP, and the club does not either. */
  readonly selfManagedOptOuts: boolean;
}

/** @throws NumberNotFoundError: the account and region have no such number. */
export async function findNumber(client: PinpointSMSVoiceV2Client, e164: string): Promise<OriginationNumber> {
  return fromAws('list the phone numbers of the account', async () => {
    let token: string | undefined;
    do {
      const page = await client.send(new DescribePhoneNumbersCommand(token === undefined ? {} : { NextToken: token }));
      const found = page.PhoneNumbers?.find(({ PhoneNumber }) => PhoneNumber === e164);
      if (found !== undefined) return numberOf(found);
      token = page.NextToken;
    } while (token !== undefined);
    throw new NumberNotFoundError();
  });
}

export class NumberNotFoundError extends AdminError {
  override readonly name = 'NumberNotFoundError';

  constructor() {
    super(
      'The origination number is not in this AWS account and region.',
      'Look at: AWS console > AWS End User Messaging > Phone numbers, in the region of the club.',
    );
  }
}

/** Replies to the number come to the club. Safe to repeat. */
export async function sendRepliesTo(client: PinpointSMSVoiceV2Client, numberId: string, topic: string): Promise<void> {
  await fromAws('point the number at the club', () =>
    client.send(
      new UpdatePhoneNumberCommand({ PhoneNumberId: numberId, TwoWayEnabled: true, TwoWayChannelArn: topic }),
    ),
  );
}

/** What the number answers to HELP, by AWS itself; `undefined`: AWS's own words. */
export async function readHelpAnswer(client: PinpointSMSVoiceV2Client, numberId: string): Promise<string | undefined> {
  return fromAws('show the answer to HELP', async () => {
    const { Keywords } = await client.send(
      new DescribeKeywordsCommand({ OriginationIdentity: numberId, Keywords: ['HELP'] }),
    );
    return Keywords?.[0]?.KeywordMessage;
  });
}

export async function writeHelpAnswer(
  client: PinpointSMSVoiceV2Client,
  numberId: string,
  answer: string,
): Promise<void> {
  await fromAws('change the answer to HELP', () =>
    client.send(
      new PutKeywordCommand({
        OriginationIdentity: numberId,
        Keyword: 'HELP',
        KeywordMessage: answer,
        KeywordAction: 'AUTOMATIC_RESPONSE',
      }),
    ),
  );
}

/** Whether the number's policy lets SNS send from it. */
export async function letsSnsSend(client: PinpointSMSVoiceV2Client, numberArn: string): Promise<boolean> {
  return fromAws("show the number's policy", async () => {
    try {
      const { Policy = '' } = await client.send(new GetResourcePolicyCommand({ ResourceArn: numberArn }));
      return Policy.includes('sns.amazonaws.com') && Policy.includes('sms-voice:SendTextMessage');
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) return false;
      throw error;
    }
  });
}

function numberOf({
  PhoneNumberId = '',
  PhoneNumberArn = '',
  Status = 'PENDING',
  TwoWayEnabled,
  TwoWayChannelArn,
  SelfManagedOptOutsEnabled = false,
}: PhoneNumberInformation): OriginationNumber {
  return {
    id: PhoneNumberId,
    arn: PhoneNumberArn,
    status: Status,
    repliesTo: TwoWayEnabled === true ? TwoWayChannelArn : undefined,
    selfManagedOptOuts: SelfManagedOptOutsEnabled,
  };
}
