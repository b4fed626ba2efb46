import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { type Key, ofAthlete } from './key.ts';

export const inboundKey = (athleteId: string, inboundMessageId: string): Key =>
  ofAthlete(`inbound#${inboundMessageId}`)(athleteId);

/** Which of a runner's texts have been answered: AWS may deliver one more than once. */
export interface InboundLedger {
  noteAnswered(athleteId: string, inboundMessageId: string, now: number): Promise<void>;
}

/** A day longer than the queue keeps a message. */
const keptForMs = 15 * dayMs;

export function createInboundLedger(documents: DynamoDBDocumentClient, table: string): InboundLedger {
  return {
    async noteAnswered(athleteId, inboundMessageId, now) {
      const item = { ...inboundKey(athleteId, inboundMessageId), expiresAtSec: expiresAtSec(now, keptForMs) };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
    },
  };
}
