import type { Template } from 'aws-cdk-lib/assertions';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { createPages } from '../../functions/pages/create-pages.ts';
import { createSourceRegistry } from '../../functions/sources/source-registry.ts';
import { stackTemplate, templateOf } from '../fixtures/assembly.ts';
import { clubPages } from '../fixtures/club-pages.ts';
import { type ClubTables, startClubTables } from '../fixtures/club-tables.ts';
import { intervalsSource } from '../fixtures/intervals/intervals-source.ts';

let tables: ClubTables;
let withIntervals: Template;

beforeAll(async () => {
  withIntervals = await templateOf(true);
  tables = await startClubTables();
});
afterAll(async () => {
  await tables.stop();
});

test('a club without an app at intervals.icu has no parameter, route or permission of it', () => {
  expect(JSON.stringify(stackTemplate.toJSON())).not.toMatch(/intervals|mornings/i);
});

test('a club with one has it beside everything else, which stays as it is', () => {
  const ids = Object.keys(withIntervals.toJSON().Resources);
  const before = Object.keys(stackTemplate.toJSON().Resources);

  expect(before.filter((id) => !ids.includes(id))).toEqual([]);
  const parameters = Object.keys(withIntervals.findParameters('*'));
  const others = Object.keys(stackTemplate.findParameters('*'));
  expect(parameters.filter((name) => !others.includes(name))).toEqual([
    'IntervalsClientId',
    'IntervalsSiteUrl',
    'IntervalsWebhookSecretSha256',
    'IntervalsPathSecretSha256',
  ]);
});

test('the secret of the app is read by what speaks in its name, and the tokens by what asks in the morning', () => {
  const policies = Object.entries(withIntervals.findResources('AWS::IAM::Policy'));
  const reading = policies.filter(([, policy]) => JSON.stringify(policy).includes('/intervals/client-secret'));
  const remind = policies.filter(([id]) => id.startsWith('Remind')).flatMap(([, policy]) => statementsOf(policy));
  const onTokens = remind.filter((statement) => JSON.stringify(statement.Resource).includes('TablesTokens'));

  expect(reading.map(([id]) => /^[A-Z][a-z]+/.exec(id)?.[0]).sort()).toEqual(['Pages', 'Prescribe', 'Reconcile']);
  expect(onTokens.map(({ Action }) => Action)).toEqual(['dynamodb:GetItem']);
});

test('its pages are routed, every one of them', () => {
  const routesOf = (template: Template) =>
    Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties.RouteKey);
  const plain = clubPages(tables).services;
  const intervals = intervalsSource({});
  const sources = createSourceRegistry([...plain.sources.all, intervals], [intervals]);
  const answered = createPages({ ...plain, sources })
    .routes.filter(({ method }) => method === HttpMethod.GET || method === HttpMethod.POST)
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);

  const added = routesOf(withIntervals).filter((route) => !routesOf(stackTemplate).includes(route));

  expect(added.sort()).toEqual([
    'GET /connect/intervals',
    'GET /me/{link}/mornings',
    'GET /me/{link}/source',
    'GET /oauth/intervals',
    'POST /intervals/{secret}',
    'POST /me/{link}/mornings',
    'POST /me/{link}/mornings/stop',
    'POST /me/{link}/source',
  ]);
  // By the webhook, not by a page.
  expect(added.filter((route) => !answered.includes(route))).toEqual(['POST /intervals/{secret}']);
});

const policySchema = z.object({
  Properties: z.object({
    PolicyDocument: z.object({ Statement: z.array(z.object({ Action: z.unknown(), Resource: z.unknown() })) }),
  }),
});

function statementsOf(policy: unknown) {
  return policySchema.parse(policy).Properties.PolicyDocument.Statement;
}
