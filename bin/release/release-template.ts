import * as z from 'zod';

/** The parameter that names the bucket which holds the code: a release knows no account. */
const codeBucketParameter = 'CodeBucket';

const resourceSchema = z.looseObject({ Type: z.string(), Properties: z.looseObject({}).optional() });
const templateSchema = z.looseObject({
  Parameters: z.record(z.string(), z.looseObject({})),
  Rules: z.record(z.string(), z.unknown()).optional(),
  Resources: z.record(z.string(), resourceSchema),
});
const codeSchema = z.object({ S3Bucket: z.unknown(), S3Key: z.string() });

export type ReleaseTemplate = z.infer<typeof templateSchema>;

/**
 * The template as CloudFormation takes it without CDK: the code comes from a bucket that is a parameter, by keys of its content,
 * and nothing asks for CDK's bootstrap. All else stays, so that a club may change between the two ways.
 *
 * @param keyOf the key of a function's code, by the key that CDK has given it.
 */
export function releaseTemplate(synthesised: unknown, keyOf: (cdkKey: string) => string): ReleaseTemplate {
  const { Parameters, Rules, Resources, ...rest } = templateSchema.parse(synthesised);
  const { BootstrapVersion: _version, ...parameters } = Parameters;
  const { CheckBootstrapVersion: _rule, ...rules } = Rules ?? {};
  return {
    ...rest,
    Parameters: {
      ...parameters,
      [codeBucketParameter]: { Type: 'String', Description: 'The bucket that holds the code of the functions.' },
    },
    ...(Object.keys(rules).length > 0 && { Rules: rules }),
    Resources: Object.fromEntries(Object.entries(Resources).map(([id, resource]) => [id, withCode(resource, keyOf)])),
  };
}

function withCode(resource: z.infer<typeof resourceSchema>, keyOf: (cdkKey: string) => string) {
  const { Metadata: _metadata, ...kept } = resource;
  if (resource.Type !== 'AWS::Lambda::Function') return { ...kept, Type: resource.Type };
  const { S3Key } = codeSchema.parse(resource.Properties?.Code);
  const Code = { S3Bucket: { Ref: codeBucketParameter }, S3Key: keyOf(S3Key) };
  return { ...kept, Type: resource.Type, Properties: { ...resource.Properties, Code } };
}
