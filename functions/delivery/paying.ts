import { partsOf } from '../messages/gsm-7.ts';
import type { BudgetShare } from '../outbox/message-kinds.ts';
import { messageKinds } from '../outbox/message-kinds.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { MessageBudget } from '../store/message-budget.ts';

/** What the club's admin hears of: a share of the month that is used, or whose texts are withheld now. */
export type BudgetNews = 80 | 100 | 'spent' | 'codes-spent';

export interface Purse {
  readonly budget: MessageBudget;
  readonly tellAdmin: (news: BudgetNews) => Promise<void>;
}

/** Which share of the month's budget a text is paid from. */
export function shareOf({ kind, to }: Pick<OutboxMessage, 'kind' | 'to'>, isStranger: boolean): BudgetShare {
  const { share } = messageKinds[kind];
  if (share === 'safety') return isStranger ? 'sign-of-stranger' : 'safety';
  return share === 'usual' && to && isStranger ? 'stranger' : share;
}

/** Whether a text may be sent. The admin hears once that a share of the budget has been reached, or is spent. */
export async function pay(
  text: string,
  share: BudgetShare,
  now: number,
  { budget, tellAdmin }: Purse,
): Promise<'paid' | 'spent'> {
  const spending = await budget.spend(partsOf(text), share, now);
  if (spending.kind === 'ok') {
    if (spending.reached !== undefined) await tellAdmin(spending.reached);
    return 'paid';
  }
  if (spending.isFirst && share === 'usual') await tellAdmin('spent');
  if (spending.isFirst && share === 'code') await tellAdmin('codes-spent');
  return 'spent';
}
