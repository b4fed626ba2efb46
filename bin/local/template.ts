import * as z from 'zod';

/**
 * The parts of a synthesised CloudFormation template that the local club reads. What stands in no list here is
 * refused: a section or an attribute that is quietly skipped would be a club that differs from the deployed one.
 */

const ignored = z.unknown().optional();

const templateParameterSchema = z.strictObject({
  Type: z.string(),
  Default: z.union([z.string(), z.number()]).optional(),
  AllowedPattern: z.string().optional(),
  AllowedValues: z.array(z.union([z.string(), z.number()])).optional(),
  MinLength: z.coerce.number().optional(),
  MaxLength: z.coerce.number().optional(),
  MinValue: z.coerce.number().optional(),
  MaxValue: z.coerce.number().optional(),
  ConstraintDescription: z.string().optional(),
  Description: ignored,
  NoEcho: ignored,
});

const resourceSchema = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  DependsOn: ignored,
  DeletionPolicy: ignored,
  UpdateReplacePolicy: ignored,
  Metadata: ignored,
});

export const templateSchema = z.strictObject({
  AWSTemplateFormatVersion: ignored,
  Description: ignored,
  Metadata: ignored,
  /** CDK's check of the bootstrap version: nothing is bootstrapped here. */
  Rules: ignored,
  Parameters: z.record(z.string(), templateParameterSchema).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z
    .record(
      z.string(),
      z.strictObject({ Value: z.unknown(), Description: ignored, Export: ignored, Condition: z.string().optional() }),
    )
    .default({}),
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateParameter = z.infer<typeof templateParameterSchema>;

/** @throws TemplateError that says where the template holds something unknown. */
export function parseTemplate(json: unknown): Template {
  const parsed = templateSchema.safeParse(json);
  if (parsed.success) return parsed.data;

  throw new TemplateError(z.prettifyError(parsed.error));
}

export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(problem: string) {
    super(
      `The local club cannot run this template: ${problem}\n` +
        'Teach it in bin/local/, or leave it out of the stack: it never skips what it does not know.',
    );
  }
}
