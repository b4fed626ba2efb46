import { dayMs } from '../clock/lifetime.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Connection, Source } from '../sources/source.ts';

/** Named after the tokens that failed, by their end or else by their refusal, so that it is sent once for them. */
export function reconnectMessage(
  { athleteId, expiresAt, readRefusedAt, refusedAt }: Connection,
  { policy: { label } }: Pick<Source, 'policy'>,
  reconnectUrl: string,
  now: number,
): OutboxMessage {
  return {
    messageId: `reconnect#${expiresAt ?? readRefusedAt ?? refusedAt ?? 'refused'}`,
    athleteId,
    kind: 'reconnect',
    text: `${label} no longer lets us read your runs, so no advice for now. Connect again: ${reconnectUrl}`,
    mail: { subject: `Please connect ${label} again`, details: 'Your data and settings are kept until you do.' },
    staleAfter: now + 2 * dayMs,
  };
}
