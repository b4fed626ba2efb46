import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { costOf, counted } from '../../../bin/club/cost.ts';

const measured = readFileSync(fileURLToPath(new URL('../../../docs/performance.md', import.meta.url)), 'utf8');

function resultOf(key: string): number {
  const [, value = ''] = new RegExp(`^\\| \`${key.replaceAll('.', '\\.')}\` \\| ([^|]+) \\|`, 'm').exec(measured) ?? [];
  return Number(value.trim().replaceAll(',', ''));
}

const club = { athletes: 40, activitiesPerWeek: 4, textUsd: 0.01, numberUsd: 2 };

test.each([
  ['upload', 'create'],
  ['question', 'reminder'],
  ['reply', 'reply'],
] as const)('what %s takes is what npm run bench has counted of %s', (event, key) => {
  expect(counted[event]).toEqual({
    readUnits: resultOf(`units.read.${key}`),
    writeUnits: resultOf(`units.write.${key}`),
    sqs: resultOf(`calls.sqs.${key}`),
    sns: resultOf(`calls.sns.${key}`),
    scheduler: resultOf(`calls.scheduler.${key}`),
  });
});

test('an activity with its question and its reply costs more than the upload alone, and not four times as much', () => {
  const { lambdaTimePer1000Usd, lambdaRequestsPer1000Usd, logsPer1000Usd } = counted;
  const { infrastructure } = costOf(club);

  expect(lambdaRequestsPer1000Usd).toBe(resultOf('cost.per1000ActivitiesByPart.lambdaRequests'));
  expect(lambdaTimePer1000Usd).toBeLessThan(0.01);
  expect(logsPer1000Usd).toBeLessThan(0.01);
  // The question of the next morning and the answer to a reply are in it, too.
  expect(infrastructure.perActivityUsd * 1000).toBeGreaterThan(resultOf('cost.per1000Activities'));
  expect(infrastructure.perActivityUsd * 1000).toBeLessThan(4 * resultOf('cost.per1000Activities'));
});

test('infrastructure and texts are apart, and a club that nobody runs in costs its queues and its number', () => {
  const { infrastructure, texts, activitiesPerMonth } = costOf(club);

  expect(activitiesPerMonth).toBe(696);
  expect(infrastructure.idlePerMonthUsd).toBeCloseTo(0.975, 3);
  expect(texts.idlePerMonthUsd).toBe(2);
  expect(texts.perActivityUsd).toBeCloseTo(0.03, 6);
  expect(costOf({ ...club, activitiesPerWeek: 8 }).texts.perMonthUsd).toBeGreaterThan(texts.perMonthUsd);
});
