import type { Template, TemplateParameter } from './template.ts';

/**
 * The value of each template parameter, checked as CloudFormation checks a deploy: defaults where nothing is given,
 * patterns matched as a whole, and an error for what is missing, malformed or unknown.
 *
 * @throws ParameterError that names every offending parameter, and never its value: it may be a secret by mistake.
 */
export function parameterValues(
  { Parameters }: Pick<Template, 'Parameters'>,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const problems = Object.keys(given)
    .filter((name) => !Object.hasOwn(Parameters, name))
    .map((name) => `${name} is not in the template`);

  for (const [name, parameter] of Object.entries(Parameters)) {
    // What CDK reads from Parameter Store, such as its bootstrap version, is a value of the account, not of the club.
    if (parameter.Type.startsWith('AWS::SSM::Parameter::')) continue;

    const value = given[name] ?? parameter.Default?.toString();
    const problem = value === undefined ? 'must have a value' : problemOf(value, parameter);
    if (problem !== undefined) problems.push(`${name} ${problem}`);
    else if (value !== undefined) values.set(name, value);
  }
  if (problems.length > 0) throw new ParameterError(problems);
  return values;
}

function problemOf(value: string, parameter: TemplateParameter): string | undefined {
  const { Type, AllowedPattern, AllowedValues, MinLength, MaxLength, MinValue, MaxValue } = parameter;
  if (!['String', 'Number', 'CommaDelimitedList'].includes(Type)) return `has the type ${Type}, which is unknown here`;
  if (Type === 'Number' && (value.trim() === '' || Number.isNaN(Number(value)))) return 'must be a number';
  if (MinValue !== undefined && Number(value) < MinValue) return `must be at least ${MinValue}`;
  if (MaxValue !== undefined && Number(value) > MaxValue) return `must be at most ${MaxValue}`;
  if (MinLength !== undefined && value.length < MinLength) return `must have at least ${MinLength} characters`;
  if (MaxLength !== undefined && value.length > MaxLength) return `must have at most ${MaxLength} characters`;
  if (AllowedValues !== undefined && !AllowedValues.map(String).includes(value)) {
    return `must be one of ${AllowedValues.join(', ')}`;
  }
  if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`, 'u').test(value)) {
    return `must match ${AllowedPattern}${parameter.ConstraintDescription === undefined ? '' : ` (${parameter.ConstraintDescription})`}`;
  }
  return undefined;
}

export class ParameterError extends Error {
  override readonly name = 'ParameterError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The template does not accept these parameters: ${problems.join('; ')}.`);
    this.problems = problems;
  }
}
