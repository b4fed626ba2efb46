import * as z from 'zod';
import { dayMs } from '../../../functions/clock/lifetime.ts';
import { countTextParts } from '../club-rows.ts';
import { deployedClub } from '../deployed-club.ts';
import { listMembers } from '../members.ts';
import { spentOnTextsUsd } from '../metrics.ts';
import { listMessages, messagesKeptDays, type SentMessage } from '../sent-messages.ts';
import { type DeployedStack, findResource } from '../stack.ts';
import { textTable } from '../text-table.ts';
import { aValue, defineVerb } from '../verb.ts';

const days = z
  .string()
  .regex(/^\d{1,2}$/, 'must be a whole number of days, from 1 to 30')
  .transform(Number)
  .refine((count) => count >= 1 && count <= messagesKeptDays, 'must be from 1 to 30: older ones are forgotten');

export const messages = defineVerb({
  details:
    'Sent: AWS accepted it. Withheld: the budget was spent, or the athlete cannot be reached. Expired: too late to be of use. ' +
    'Unconfirmed: AWS did not answer, and two texts are worse than none. No word of a message is read.',
  example: '--days 7',
  options: z.object({ days: aValue('DAYS', 'How far back, up to 30. Default: 7.', days) }),
  async run(context, { days: back = 7 }) {
    const { aws, stack } = await deployedClub(context);
    const tables = (name: string): string => findResource(stack, 'AWS::DynamoDB::GlobalTable', name);
    const now = context.now();
    const sent = await listMessages(await aws.documents(), tables('TablesLedger'), now - back * dayMs);
    const budget = budgetOf(stack);
    const parts = await countTextParts(await aws.documents(), tables('TablesLedger'), budget, now);
    const usd = (await spentOnTextsUsd(await aws.cloudWatch(), now)) ?? null;
    const members = await listMembers(await aws.documents(), tables('TablesMembers'), now);
    const unreached = members.filter(({ delivery }) => !['arrives', 'by mail'].includes(delivery)).length;
    const counts = countsOf(sent);
    context.screen.lines(
      [
        `Messages of the last ${back} ${back === 1 ? 'day' : 'days'}`,
        table(counts),
        '',
        `Texts of this month: ${parts.used} of ${parts.all} parts, about ${(parts.used * budget.partUsd).toFixed(2)} of ${budget.monthlyUsd} USD.`,
        usd === null
          ? 'AWS has counted no cost of texts yet.'
          : `AWS counts ${usd.toFixed(2)} USD for all texts of the account.`,
        ...(parts.usualRefused === 0 ? [] : [`Not sent, because the budget was spent: ${parts.usualRefused}.`]),
        ...(unreached === 0 ? [] : [`Members whom no message reaches: ${unreached}. Who: npm run club -- athletes`]),
      ].join('\n'),
    );
    return {
      json: {
        days: back,
        counts,
        month: {
          parts: parts.used,
          ofParts: parts.all,
          refused: parts.usualRefused,
          estimatedUsd: parts.used * budget.partUsd,
        },
        awsUsd: usd,
        unreached,
      },
    };
  },
});

type Counts = Readonly<Record<string, Readonly<Partial<Record<SentMessage['state'], number>>>>>;

function countsOf(sent: readonly SentMessage[]): Counts {
  const counts: Record<string, Partial<Record<SentMessage['state'], number>>> = {};
  for (const { kind, state } of sent) counts[kind] = { ...counts[kind], [state]: (counts[kind]?.[state] ?? 0) + 1 };
  return counts;
}

const states = ['sent', 'withheld', 'expired', 'cancelled', 'unconfirmed', 'claimed'] as const;

function table(counts: Counts): string {
  const rows = Object.entries(counts).toSorted(([one], [other]) => one.localeCompare(other));
  if (rows.length === 0) return 'none';
  return textTable(
    ['', ...states],
    rows.map(([kind, byState]) => [kind, ...states.map((state) => byState[state] ?? 0)]),
  );
}

function budgetOf({ parameters }: DeployedStack) {
  return { monthlyUsd: Number(parameters.MonthlyBudgetUsd ?? 1), partUsd: Number(parameters.TextPartUsd ?? 0.01) };
}
