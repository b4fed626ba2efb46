import { PublishCommand, type PublishCommandInput, type SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { mailLines } from '../messages/mail-columns.ts';
import type { Contact } from '../outbox/contact.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';

/** One message as it leaves. Texts have no subject and no details; a mail may have a text of its own. */
export interface MessageContent {
  readonly text: string;
  readonly mail?: NonNullable<OutboxMessage['mail']> | null | undefined;
}

export type PublishAnswer =
  | { readonly kind: 'accepted' }
  /** An answer that proves that nothing went out. `again`: it may well go through later. `isAccounts`: no text would. */
  | { readonly kind: 'refused'; readonly why: string; readonly again: boolean; readonly isAccounts?: true }
  /** SNS refuses because the owner of the phone has sent STOP. */
  | { readonly kind: 'opted-out' }
  /** No answer, or one that blames SNS: it may have gone out. */
  | { readonly kind: 'unknown'; readonly why: string };

export type Publish = (contact: Contact, content: MessageContent) => Promise<PublishAnswer>;

export interface PublisherSettings {
  /** E.164, or empty: SNS then picks the origination identity. */
  readonly originationNumber: string;
}

/**
 * Publishes through SNS: a text to a phone, a mail to the athlete's own topic.
 *
 * @param sns must be made with `maxAttempts: 1`: the SDK would repeat a publish whose answer was lost, and the athlete
 * would get two texts.
 */
export function createPublisher(sns: SNSClient, { originationNumber }: PublisherSettings): Publish {
  return async (contact, content) => {
    try {
      await sns.send(new PublishCommand(inputFor(contact, content, originationNumber)));
      return { kind: 'accepted' };
    } catch (error) {
      return answerOf(error);
    }
  };
}

function inputFor(contact: Contact, { text, mail }: MessageContent, originationNumber: string): PublishCommandInput {
  switch (contact.kind) {
    case 'text':
      return {
        PhoneNumber: contact.phone,
        Message: text,
        MessageAttributes: {
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
          ...(originationNumber === ''
            ? {}
            : { 'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: originationNumber } }),
        },
      };
    case 'email':
      return {
        TopicArn: contact.topicArn,
        Subject: mail?.subject ?? 'Your recovery',
        Message: mailLines(mail ? `${mail.text ?? text}\n\n${mail.details}` : text),
      };
    default:
      return contact satisfies never;
  }
}

const throttled = new Set(['ThrottledException', 'Throttling', 'ThrottlingException', 'TooManyRequestsException']);

/** The function may not text, or the account is in the SMS sandbox: it says nothing about the phone. */
const accountsOwn = new Set(['AuthorizationErrorException', 'AuthorizationError', 'UserErrorException', 'UserError']);

/** The connection was never made, so nothing can have been published. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function answerOf(error: unknown): PublishAnswer {
  if (error instanceof SNSServiceException) {
    const status = error.$metadata.httpStatusCode ?? 500;
    if (throttled.has(error.name)) return { kind: 'refused', why: error.name, again: true };
    if (isOptedOut(error)) return { kind: 'opted-out' };
    if (status < 500) {
      return {
        kind: 'refused',
        why: error.name,
        again: false,
        ...(accountsOwn.has(error.name) && { isAccounts: true }),
      };
    }
    return { kind: 'unknown', why: error.name };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (neverConnected.has(code)) return { kind: 'refused', why: code, again: true };
  return { kind: 'unknown', why: error instanceof Error ? error.name : 'no answer' };
}

/** The error has no name of its own: only its message tells. Source: SNS, opting out of texts. */
function isOptedOut({ name, message }: SNSServiceException): boolean {
  return /^InvalidParameter/.test(name) && /opted[ -]?out/i.test(message);
}
