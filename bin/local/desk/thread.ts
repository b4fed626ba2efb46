import type { LocalClub } from '../local-club.ts';

/** One message as the phone shows it. */
export interface ThreadMessage {
  readonly from: 'club' | 'runner';
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Both sides of what a phone has had with the club, the oldest first. */
export function threadOf(
  phone: string,
  { outbox, received }: Pick<LocalClub, 'outbox' | 'received'>,
): readonly ThreadMessage[] {
  const toPhone = outbox.messages.flatMap((message) =>
    message.kind === 'text' && message.to === phone
      ? [{ from: 'club', text: message.text, at: message.at } as const]
      : [],
  );
  const fromPhone = received.flatMap(({ from, body, at }) =>
    from === phone ? [{ from: 'runner', text: body, at } as const] : [],
  );
  return [...toPhone, ...fromPhone].sort((one, other) => one.at - other.at);
}
