import { partsOf } from '../messages/gsm-7.ts';
import type { BudgetShare } from '../outbox/message-kinds.ts';
import { messageKinds } from '../outbox/message-kinds.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { MessageBudget } from '../store/message-budget.ts';

/** What the club's admin hears of: a share of the month that is used, or whose texts are withheld now. */
export type BudgetAlert = 80 | 100 | 'spent' | 'codes-spent';

export interface PaymentServices {
  readonly budget: MessageBudget;
  readonly alertAdmin: (alert: BudgetAlert) => Promise<void>;
}

/** Which share of the month's budget a text is paid from. */
export function shareOf({ kind, to }: Pick<OutboxMessage, 'kind' | 'to'>, isStranger: boolean): BudgetShare {
  const { share } = messageKinds[kind];
  if (share === 'safety') return isStranger ? 'sign-of-stranger' : 'safety';
  return share === 'usual' && to && isStranger ? 'stranger' : share;
}

/** Whether a text may be sent. The admin hears once that a share of the budget has been reached, or is spent. */
export async function payForText(
  text: string,
  share: BudgetShare,
  now: number,
  { budget, alertAdmin }: PaymentServices,
): Promise<'paid' | 'spent'> {
  const spending = await budget.spend(partsOf(text), share, now);
  if (spending.kind === 'ok') {
    if (spending.reached !== undefined) await alertAdmin(spending.reached);
    return 'paid';
  }
  if (spending.isFirst && share === 'usual') await alertAdmin('spent');
  if (spending.isFirst && share === 'code') await alertAdmin('codes-spent');
  return 'spent';
}
