import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { expiresAtSec, minuteMs, unlessExpired } from '../clock/lifetime.ts';
import { wentThrough } from './conditional-write.ts';
import { type Key, ofAthlete } from './key.ts';
import { fetchRow } from './row.ts';

/** The 6-digit code of an athlete, or of a join that is under way. */
export const phoneCodeKey = (subject: CodeSubject): Key =>
  subject.kind === 'athlete'
    ? ofAthlete('phone-code')(subject.athleteId)
    : { pk: `join#${subject.joinId}`, sk: 'phone-code' };
export type CodeSubject =
  | { readonly kind: 'athlete'; readonly athleteId: string }
  | { readonly kind: 'join'; readonly joinId: string };

/** A 6-digit code on its way to a phone, as table `members` holds it: never the code, only a keyed hash of it. */
const codeSchema = z.object({
  phone: z.e164(),
  codeHmac: z.string(),
  tries: z.int(),
  expiresAtSec: z.int(),
});

export const codeGoodForMs = 10 * minuteMs;
export const triesForOneCode = 5;

export type CodeVerdict =
  | { readonly kind: 'right'; readonly phone: string }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** Used up, too old, or never sent: only a new code helps. */
  | { readonly kind: 'over' };

export interface CodeRequest {
  readonly subject: CodeSubject;
  /** E.164. */
  readonly phone: string;
  readonly now: number;
}

export interface PhoneCodes {
  /** A new code, in the place of the former one; to be sent to that phone and forgotten. */
  issue(request: CodeRequest): Promise<string>;
  /** The phone that a code is on its way to. */
  pendingPhone(subject: CodeSubject, now: number): Promise<string | undefined>;
  /** A try is counted before it is compared, so that tries at the same moment cannot exceed five either. */
  check(subject: CodeSubject, candidate: string, now: number): Promise<CodeVerdict>;
  forget(subject: CodeSubject): Promise<void>;
}

export interface PhoneCodesSettings {
  readonly table: string;
  /** At least 32 bytes: a hash of six digits without a key is the six digits. */
  readonly key: () => Promise<string>;
  readonly newCode?: () => string;
}

export function createPhoneCodes(
  documents: DynamoDBDocumentClient,
  { table, key, newCode = sixDigits }: PhoneCodesSettings,
): PhoneCodes {
  return {
    async issue({ subject, phone, now }) {
      const code = newCode();
      const item = {
        ...phoneCodeKey(subject),
        phone,
        codeHmac: (await hmacOf(subject, phone, code)).toString('hex'),
        tries: 0,
        expiresAtSec: expiresAtSec(now, codeGoodForMs),
      };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
      return code;
    },

    async pendingPhone(subject, now) {
      return (await read(subject, now))?.phone;
    },

    async check(subject, candidate, now) {
      const pending = await read(subject, now);
      if (pending === undefined) return { kind: 'over' };
      if (!(await countTry(subject, pending.codeHmac))) return { kind: 'over' };

      const given = await hmacOf(subject, pending.phone, candidate.replace(/\D/g, ''));
      if (timingSafeEqual(given, Buffer.from(pending.codeHmac, 'hex'))) return { kind: 'right', phone: pending.phone };
      const triesLeft = triesForOneCode - pending.tries - 1;
      return triesLeft > 0 ? { kind: 'wrong', triesLeft } : { kind: 'over' };
    },

    async forget(subject) {
      await documents.send(new DeleteCommand({ TableName: table, Key: phoneCodeKey(subject) }));
    },
  };

  async function read(subject: CodeSubject, now: number) {
    const place = { table, key: phoneCodeKey(subject), kind: 'phone-code', schema: codeSchema } as const;
    return unlessExpired(await fetchRow(documents, place), now);
  }

  async function countTry(subject: CodeSubject, codeHmac: string): Promise<boolean> {
    return wentThrough(
      documents.send(
        new UpdateCommand({
          TableName: table,
          Key: phoneCodeKey(subject),
          UpdateExpression: 'ADD tries :one',
          ConditionExpression: 'codeHmac = :codeHmac AND tries < :most',
          ExpressionAttributeValues: { ':one': 1, ':codeHmac': codeHmac, ':most': triesForOneCode },
        }),
      ),
    );
  }

  async function hmacOf(subject: CodeSubject, phone: string, code: string): Promise<Buffer> {
    return createHmac('sha256', await key())
      .update(`${nameOf(subject)}|${phone}|${code}`)
      .digest();
  }
}

function nameOf(subject: CodeSubject): string {
  return subject.kind === 'athlete' ? `athlete#${subject.athleteId}` : `join#${subject.joinId}`;
}

function sixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
