import * as z from 'zod';
import { type Cost, costOf } from '../cost.ts';
import { textTable } from '../text-table.ts';
import { aValue, defineVerb } from '../verb.ts';

const count = (max: number) =>
  z
    .string()
    .regex(/^\d{1,5}(\.\d{1,2})?$/, 'must be a number, such as 40')
    .transform(Number)
    .refine((number) => number > 0 && number <= max, `must be from 1 to ${max}`);

const dollars = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,6})?$/, 'must be US dollars, such as 0.01')
  .transform(Number);

/** Whoever names no country pays about that in the US. Not verified; docs/admin.md, "Cost". */
const textUsdInTheUs = 0.01;
const numberUsdInTheUs = 2;

export const cost = defineVerb({
  name: 'cost',
  summary: 'Estimate what a club costs: per activity, per month, and when nobody runs.',
  details:
    'From calls that were counted, at list prices of us-east-1 without any free tier. It is the most: everybody is reached by text and answers every question. ' +
    "Infrastructure in other regions costs up to twice as much. What a text costs depends on the country: AWS's page has it, https://aws.amazon.com/end-user-messaging/pricing. " +
    'It asks no AWS account.',
  example: '--athletes 40 --activities-per-week 4 --region eu-central-1',
  options: z.object({
    athletes: aValue('N', 'How many athletes. Without it: 10.', count(9999)),
    activitiesPerWeek: aValue('N', 'Of each athlete. Without it: 4.', count(50)),
    textUsd: aValue(
      'USD',
      'One part of a text, carrier fees included. Without it: 0.01, about the price in the US.',
      dollars,
    ),
    numberUsd: aValue('USD', 'The number, a month. Without it: 2, a toll-free number in the US.', dollars),
  }),
  async run(
    { screen, config },
    { athletes = 10, activitiesPerWeek = 4, textUsd = textUsdInTheUs, numberUsd = numberUsdInTheUs },
  ) {
    const question = { athletes, activitiesPerWeek, textUsd, numberUsd };
    const estimated = costOf(question);
    const region = config.region ?? 'us-east-1';
    screen.lines(inWords(estimated, question, region));
    return { json: { ...question, region, ...estimated } };
  },
});

function inWords(
  { infrastructure, texts, activitiesPerMonth, pricesAsOf }: Cost,
  { athletes, activitiesPerWeek }: { readonly athletes: number; readonly activitiesPerWeek: number },
  region: string,
): string {
  const usd = (amount: number, digits = 2): string => amount.toFixed(digits);
  const away =
    region === 'us-east-1'
      ? []
      : [`In ${region} infrastructure costs up to twice as much: AWS's calculator has the exact prices.`];
  return [
    `${athletes} athletes, ${activitiesPerWeek} activities a week each: ${activitiesPerMonth} activities a month. US dollars.`,
    '',
    textTable(
      ['', 'per activity', 'per month', 'per month if nobody runs'],
      [
        [
          'infrastructure (AWS)',
          usd(infrastructure.perActivityUsd, 6),
          usd(infrastructure.perMonthUsd),
          usd(infrastructure.idlePerMonthUsd),
        ],
        ['texts, at most', usd(texts.perActivityUsd, 6), usd(texts.perMonthUsd), usd(texts.idlePerMonthUsd)],
      ],
    ),
    '',
    `List prices of AWS in us-east-1 as of ${pricesAsOf}, without a free tier (which pays for most of the infrastructure of a small club).`,
    ...away,
    `Texts: advice, the question of the morning and the answer to a reply, at one part each. By e-mail: next to nothing.`,
    'Limit what texts may cost: npm run club -- setup --monthly-budget-usd 5',
  ].join('\n');
}
