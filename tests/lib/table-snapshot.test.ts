import { expect, test } from 'vitest';
import * as z from 'zod';
import { stackTemplate } from '../fixtures/assembly.ts';
import snapshot from './table-snapshot.json' with { type: 'json' };

/**
 * CloudFormation replaces a table whose logical id or keys change: the club would wake up with empty ones. A change of the
 * snapshot is a change that an upgrade of every club has to survive.
 */
const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({
      Type: z.string(),
      DeletionPolicy: z.string().optional(),
      UpdateReplacePolicy: z.string().optional(),
      Properties: z.looseObject({}).optional(),
    }),
  ),
});

const { Resources: resources } = templateSchema.parse(stackTemplate.toJSON());

test('the tables are the ones of the clubs that are out there: same logical ids, names, keys and retention', () => {
  const tables = Object.entries(resources)
    .filter(([, { Type }]) => /^AWS::DynamoDB::/.test(Type))
    .map(([logicalId, { Type, DeletionPolicy, UpdateReplacePolicy, Properties = {} }]) => [
      logicalId,
      {
        Type,
        DeletionPolicy,
        UpdateReplacePolicy,
        // Absent: the name is generated, so that a table which has to be replaced after all can stand beside the old one.
        TableName: Properties.TableName ?? null,
        KeySchema: Properties.KeySchema,
        AttributeDefinitions: Properties.AttributeDefinitions,
        TimeToLiveSpecification: Properties.TimeToLiveSpecification,
      },
    ]);

  expect(Object.fromEntries(tables)).toEqual(snapshot);
});

test('every table outlives the stack, and a replacement of it', () => {
  const policies = Object.values(resources)
    .filter(({ Type }) => /^AWS::DynamoDB::/.test(Type))
    .map(({ DeletionPolicy, UpdateReplacePolicy }) => [DeletionPolicy, UpdateReplacePolicy]);

  expect(policies).toEqual([0, 1, 2, 3].map(() => ['Retain', 'Retain']));
});

test('the number cannot publish to a topic that is encrypted with the key of SNS, so none of ours is', () => {
  const keys = Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::SNS::Topic')
    .map(({ Properties = {} }) => Properties.KmsMasterKeyId);

  expect(keys).toEqual([undefined, undefined]);
});
