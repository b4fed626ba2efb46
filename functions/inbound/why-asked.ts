import { createHash } from 'node:crypto';
import { type Cause, type Why, whyText } from '../messages/why-text.ts';
import type { History } from '../store/history.ts';

/** The text of a runner that asks why. */
export interface WhyAsked {
  /** By it a text that comes again is answered as it was. */
  readonly textId: string;
  readonly isFromStart: boolean;
}

/**
 * The next answer to WHY, and the history with it. Another WHY goes on where this one ends, until the next upload. The history keeps
 * a short hash of each cause that was said, and no words.
 */
export function nextWhy(
  causes: readonly Cause[],
  history: History,
  { textId, isFromStart }: WhyAsked,
): { readonly why: Why; readonly history: History } {
  const activityId = history.sessions.at(-1)?.activityId ?? '';
  const known = history.why?.activityId === activityId ? history.why : undefined;
  const before = isFromStart ? [] : known?.textId === textId ? known.before : (known?.said ?? []);
  const why = whyText(causes, (cause) => before.includes(keyOf(cause)));
  const now = why.says.map(keyOf);
  const said = why.isAgain ? now : [...before, ...now];
  return { why, history: { ...history, why: { activityId, textId, before: [...before], said } } };
}

function keyOf({ sentence }: Cause): string {
  return createHash('sha256').update(sentence).digest('base64url').slice(0, 8);
}
