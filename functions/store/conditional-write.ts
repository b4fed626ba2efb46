import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/**
 * Whether a conditional write went through. `false` is an answer, not an error: somebody else was there first.
 *
 * The SDK repeats a write whose answer it did not see, and the repeat can be refused because of our own first one:
 * who acts on `false` reads the item again.
 */
export async function wentThrough(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
