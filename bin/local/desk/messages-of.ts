import type { LocalClub } from '../local-club.ts';

/** Does something; how many messages left the club meanwhile. */
export async function messagesOf({ outbox }: Pick<LocalClub, 'outbox'>, act: () => Promise<unknown>): Promise<number> {
  const before = outbox.messages.length;
  await act();
  return outbox.messages.length - before;
}

export function messagesInWords(count: number): string {
  return count === 0 ? 'No message came of it.' : `${count} ${count === 1 ? 'message' : 'messages'} came of it.`;
}
