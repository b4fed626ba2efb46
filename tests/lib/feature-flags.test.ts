import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { expect, test } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };

/**
 * A flag that is set after clubs exist can replace what they have. So all of them are set from the beginning; after an
 * upgrade of aws-cdk-lib this test names the new ones, to be looked at one by one.
 */
test('every feature flag that CDK recommends is set as it recommends', () => {
  expect(cdkJson.context).toMatchObject(recommended);
});
