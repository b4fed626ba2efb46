import * as z from 'zod';
import { type Cost, costOf } from '../cost.ts';
import { textTable } from '../text-table.ts';
import { aValue, defineVerb } from '../verb.ts';

const count = (max: number) =>
  z
    .string()
    .regex(/^\d{1,5}(\.\d{1,2})?$/, 'must be a number, such as 40')
    .transform(Number)
    .refine((number) => number > 0 && number <= max, `must be more than 0 and at most ${max}`);

const dollars = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,6})?$/, 'must be US dollars, such as 0.01')
  .transform(Number);

/** About the US prices. Not verified; docs/admin.md, "Cost". */
const textUsdInTheUs = 0.01;
const numberUsdInTheUs = 2;

export const cost = defineVerb({
  details:
    'Based on counted calls and the list prices of us-east-1, without a free tier. It is an upper limit: everybody gets texts and answers every question. ' +
    "Infrastructure in other regions costs up to twice as much. What a text costs depends on the country: AWS's page has it, https://aws.amazon.com/end-user-messaging/pricing. " +
    'It needs no AWS account.',
  example: '--athletes 40 --activities-per-week 4 --region eu-central-1',
  options: z.object({
    athletes: aValue('N', 'How many athletes. Default: 10.', count(9999)),
    activitiesPerWeek: aValue('N', 'Activities of each athlete in a week. Default: 4.', count(50)),
    textUsd: aValue(
      'USD',
      'Price of one part of a text, carrier fees included. Default: 0.01, about the US price.',
      dollars,
    ),
    numberUsd: aValue('USD', 'Price of the number per month. Default: 2, a US toll-free number.', dollars),
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
