import * as z from 'zod';

/** A policy document as CloudFormation takes it, strict: an element that was quietly skipped could have been the one that denies. */

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z
    .union([z.literal('*'), z.strictObject({ AWS: oneOrMore.optional(), Service: oneOrMore.optional() })])
    .optional(),
  Action: oneOrMore,
  Resource: oneOrMore.optional(),
  NotResource: oneOrMore.optional(),
  Condition: z.record(z.string(), z.record(z.string(), oneOrMore)).default({}),
});

export const policyDocumentSchema = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(statementSchema),
});

export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
export type PolicyStatement = z.infer<typeof statementSchema>;

/** What somebody wants to do with one thing. */
export interface Permission {
  /** `dynamodb:GetItem`. */
  readonly action: string;
  /** An ARN; the number of a phone; `*` where IAM knows no resource. */
  readonly resource: string;
  /** Condition keys, such as `iam:PassedToService`. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Who wants to. */
export type Principal = { readonly role: string } | { readonly service: string };

/** Every condition key that a request here has, or is known not to have. A policy that names another is an error. */
const knownConditionKeys: ReadonlySet<string> = new Set([
  'aws:CalledViaLast',
  'aws:PrincipalArn',
  'aws:SecureTransport',
  'aws:SourceAccount',
  'aws:SourceArn',
  'iam:PassedToService',
]);

/**
 * Whether a statement speaks of this, whatever its effect.
 *
 * @throws PolicyError on a condition operator or key that is unknown here.
 */
export function covers(statement: PolicyStatement, principal: Principal, wanted: Permission): boolean {
  return (
    coversPrincipal(statement, principal) &&
    // Actions are told apart without regard to case.
    statement.Action.some((pattern) => matches(pattern.toLowerCase(), wanted.action.toLowerCase())) &&
    coversResource(statement, wanted.resource) &&
    holds(statement, { 'aws:SecureTransport': 'true', ...principalContext(principal), ...wanted.context })
  );
}

function coversPrincipal({ Principal: named }: PolicyStatement, principal: Principal): boolean {
  // The policy of a role speaks of that role.
  if (named === undefined || named === '*') return true;
  if ('service' in principal) return named.Service?.includes(principal.service) ?? false;
  return named.AWS?.some((arn) => arn === '*' || arn === principal.role) ?? false;
}

function coversResource({ Resource, NotResource }: PolicyStatement, resource: string): boolean {
  if (Resource !== undefined) return Resource.some((pattern) => matches(pattern, resource));
  return NotResource !== undefined && !NotResource.some((pattern) => matches(pattern, resource));
}

function principalContext(principal: Principal): Record<string, string> {
  return 'role' in principal ? { 'aws:PrincipalArn': principal.role } : {};
}

type Compare = (found: string | undefined, wanted: readonly string[]) => boolean;

/** A key that is absent meets a negation, and nothing else. */
const operators: Readonly<Record<string, Compare>> = {
  StringEquals: (found, wanted) => found !== undefined && wanted.includes(found),
  StringNotEquals: (found, wanted) => found === undefined || !wanted.includes(found),
  StringLike: (found, wanted) => found !== undefined && wanted.some((pattern) => matches(pattern, found)),
  ArnEquals: (found, wanted) => found !== undefined && wanted.some((pattern) => matches(pattern, found)),
  ArnNotEquals: (found, wanted) => found === undefined || !wanted.some((pattern) => matches(pattern, found)),
  ArnLike: (found, wanted) => found !== undefined && wanted.some((pattern) => matches(pattern, found)),
  ArnNotLike: (found, wanted) => found === undefined || !wanted.some((pattern) => matches(pattern, found)),
  Bool: (found, wanted) => found !== undefined && wanted.includes(found),
};

function holds({ Condition }: PolicyStatement, context: Readonly<Record<string, string>>): boolean {
  return Object.entries(Condition).every(([name, wantedByKey]) => {
    const compare = operators[name];
    if (compare === undefined) throw new PolicyError(`the condition operator ${name} is unknown here`);
    return Object.entries(wantedByKey).every(([key, wanted]) => {
      if (!knownConditionKeys.has(key)) throw new PolicyError(`the condition key ${key} is unknown here`);
      return compare(context[key], wanted);
    });
  });
}

/** `*` is any number of characters, colons and slashes too; `?` is one. */
function matches(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
}

/** A policy says something that is not understood here: it is an error, never a yes. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}
