import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/**
 * Whether a conditional write went through. `false` is an answer, not an error: somebody else wrote first.
 *
 * The SDK repeats a write whose answer was lost, and the condition may then refuse the repeat because of our own first write.
 * Before acting on `false`, read the item again.
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
