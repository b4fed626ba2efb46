import { createHash, randomBytes } from 'node:crypto';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { expiresAtSec, minuteMs, unlessExpired } from '../clock/lifetime.ts';
import type { Key } from './key.ts';
import { readRow } from './row.ts';

export const oauthStateKey = (stateHash: string): Key => ({ pk: `oauth-state#${stateHash}`, sk: 'oauth-state' });

/** The member who set out, and what they agreed to before. */
const agreedSchema = z.object({ athleteId: z.string(), wording: z.string(), agreedAt: z.int() });

const stateSchema = z.object({
  browserHash: z.string(),
  /** Their mornings are to be read there. */
  forMornings: agreedSchema.nullish(),
  /** Their activities are to come from there. */
  forActivities: agreedSchema.nullish(),
  expiresAtSec: z.int(),
});

export type AgreedBefore = z.infer<typeof agreedSchema>;
export type OpenState = Pick<z.infer<typeof stateSchema>, 'forMornings' | 'forActivities'>;

const stateGoodForMs = 10 * minuteMs;

/** The `state` parameter of OAuth: bound to the browser that set out, good for one return within ten minutes. */
export interface OauthStates {
  /** @param browserId the random id in the browser's cookie. */
  issue(browserId: string, now: number, set?: OpenState): Promise<string>;
  /** Uses the state up, whatever the outcome. `undefined`: it is unknown, expired, or of another browser. */
  redeem(state: string, browserId: string, now: number): Promise<OpenState | undefined>;
}

/** Stored hashed, in table `ledger`. A row names nobody, except the member who set out, and what for. */
export function createOauthStates(documents: DynamoDBDocumentClient, table: string): OauthStates {
  return {
    async issue(browserId, now, { forMornings, forActivities } = {}) {
      const state = randomBytes(16).toString('base64url');
      const item = {
        ...oauthStateKey(hashOf(state)),
        browserHash: hashOf(browserId),
        ...(forMornings && { forMornings }),
        ...(forActivities && { forActivities }),
        expiresAtSec: expiresAtSec(now, stateGoodForMs),
      };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
      return state;
    },

    async redeem(state, browserId, now) {
      const { Attributes } = await documents.send(
        new DeleteCommand({ TableName: table, Key: oauthStateKey(hashOf(state)), ReturnValues: 'ALL_OLD' }),
      );
      if (Attributes === undefined) return undefined;
      const found = unlessExpired(readRow('oauth-state', stateSchema, Attributes), now);
      if (found?.browserHash !== hashOf(browserId)) return undefined;
      const { forMornings, forActivities } = found;
      return { forMornings, forActivities };
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
