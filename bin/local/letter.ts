import { isGsm7, partsOf } from '../../functions/messages/gsm-7.ts';
import type { SentMessage } from './outbox.ts';

/** A message as the terminal shows it. */
export function letterOf(message: SentMessage): string {
  switch (message.kind) {
    case 'text': {
      const { length } = message.text;
      const alphabet = isGsm7(message.text) ? 'GSM-7' : 'UCS-2';
      const parts = partsOf(message.text);
      return `\n  To ${message.to} (${length} characters, ${parts} ${parts === 1 ? 'part' : 'parts'}, ${alphabet}):\n\n  ${message.text}\n`;
    }
    case 'mail':
      return `\n  Mail to ${message.to}: ${message.subject ?? ''}\n\n${message.text.replace(/^/gm, '  ')}\n`;
    case 'confirmation':
      return `\n  Mail to ${message.to}: please confirm the subscription: ${message.confirmUrl}\n`;
    default:
      return message satisfies never;
  }
}
