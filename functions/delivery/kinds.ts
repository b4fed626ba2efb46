import type { OutboxMessage } from '../club/outbox.ts';

type Kind = OutboxMessage['kind'];

/** Of these two are better than none: an athlete in trouble, or one who waits for a code. */
export const urgentKinds: ReadonlySet<Kind> = new Set<Kind>(['safety', 'code']);

/** What the club starts by itself: quiet hours and a pause hold it back. */
export const unaskedKinds: ReadonlySet<Kind> = new Set<Kind>(['advice', 'update', 'question']);
