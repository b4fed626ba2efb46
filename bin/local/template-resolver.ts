import * as z from 'zod';
import { type Template, TemplateError } from './template.ts';

export interface ResolverContext {
  readonly template: Template;
  readonly parameters: ReadonlyMap<string, string>;
  /** Pseudo parameters such as `AWS::Region`. */
  readonly pseudo: Readonly<Record<string, string>>;
  /** What `Ref` gives for a resource; `undefined` where the local club has no answer. */
  ref(logicalId: string, resolve: Resolve): string | undefined;
  /** What `Fn::GetAtt` gives. */
  attribute(logicalId: string, name: string, resolve: Resolve): string | undefined;
}

export type Resolve = (value: unknown) => unknown;

export interface TemplateResolver {
  /** A plain value: intrinsic functions done, `AWS::NoValue` left out. */
  readonly resolve: Resolve;
  /** Whether a condition of the template holds. */
  holds(condition: string): boolean;
}

/**
 * The subset of CloudFormation's intrinsic functions that the stack needs.
 *
 * @throws TemplateError on everything else, and on every reference that leads nowhere.
 */
export function createTemplateResolver(context: ResolverContext): TemplateResolver {
  const { template, parameters, pseudo } = context;
  const functions: Readonly<Record<string, (argument: unknown) => unknown>> = {
    Ref: (argument) => ref(text('Ref', argument)),
    'Fn::GetAtt': (argument) => attribute(argument),
    'Fn::Join': (argument) => join(argument),
    'Fn::Sub': (argument) => substitute(argument),
    'Fn::Select': (argument) => select(argument),
    'Fn::Split': (argument) => split(argument),
    'Fn::If': (argument) => choose(argument),
    'Fn::Equals': (argument) => equal(argument),
    'Fn::Not': (argument) => !list('Fn::Not', argument).every(truth),
    'Fn::And': (argument) => list('Fn::And', argument).every(truth),
    'Fn::Or': (argument) => list('Fn::Or', argument).some(truth),
    Condition: (argument) => holds(text('Condition', argument)),
  };
  return { resolve, holds };

  function resolve(value: unknown): unknown {
    if (typeof value === 'string') return refuseDynamicReference(value);
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== undefined);
    if (!isRecord(value)) return value;

    const [key, argument] = Object.entries(value)[0] ?? [];
    if (key !== undefined && Object.keys(value).length === 1) {
      const intrinsic = functions[key];
      if (intrinsic !== undefined) return intrinsic(argument);
      if (key.startsWith('Fn::')) throw new TemplateError(`it uses ${key}.`);
    }
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, inner]) => [name, resolve(inner)] as const)
        .filter(([, inner]) => inner !== undefined),
    );
  }

  function holds(condition: string): boolean {
    const expression = template.Conditions[condition];
    if (expression === undefined) throw new TemplateError(`the condition ${condition} is not defined.`);
    return truth(expression);
  }

  function truth(expression: unknown): boolean {
    const value = resolve(expression);
    if (typeof value === 'boolean') return value;
    throw new TemplateError(`${JSON.stringify(expression)} is no condition.`);
  }

  function ref(name: string): string | undefined {
    if (name === 'AWS::NoValue') return undefined;
    const value = parameters.get(name) ?? pseudo[name] ?? resourceRef(name);
    if (value !== undefined) return value;
    throw new TemplateError(`{ Ref: ${name} } leads nowhere.`);
  }

  function resourceRef(name: string): string | undefined {
    return Object.hasOwn(template.Resources, name) ? context.ref(name, resolve) : undefined;
  }

  function attribute(argument: unknown): string {
    const parts = typeof argument === 'string' ? splitOnce(argument, '.') : list('Fn::GetAtt', argument);
    const [logicalId, name] = parts.map((part) => text('Fn::GetAtt', part));
    const value =
      logicalId !== undefined && name !== undefined && Object.hasOwn(template.Resources, logicalId)
        ? context.attribute(logicalId, name, resolve)
        : undefined;
    if (value !== undefined) return value;
    throw new TemplateError(`{ Fn::GetAtt: ${logicalId}.${name} } leads nowhere.`);
  }

  function join(argument: unknown): string {
    const [delimiter, parts] = list('Fn::Join', argument);
    return list('Fn::Join', resolve(parts))
      .map((part) => text('Fn::Join', part))
      .join(text('Fn::Join', delimiter));
  }

  function substitute(argument: unknown): string {
    const [pattern, variables] = typeof argument === 'string' ? [argument, {}] : list('Fn::Sub', argument);
    const own = isRecord(variables) ? variables : {};
    return text('Fn::Sub', pattern).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal === '!') return `\${${name}}`;
      if (Object.hasOwn(own, name)) return text('Fn::Sub', resolve(own[name]));
      return text('Fn::Sub', name.includes('.') ? attribute(name) : ref(name));
    });
  }

  function select(argument: unknown): unknown {
    const [index, items] = list('Fn::Select', argument);
    const item = list('Fn::Select', resolve(items))[Number(resolve(index))];
    if (item !== undefined) return item;
    throw new TemplateError(`{ Fn::Select } finds nothing at ${JSON.stringify(index)}.`);
  }

  function split(argument: unknown): string[] {
    const [delimiter, value] = list('Fn::Split', argument);
    return text('Fn::Split', resolve(value)).split(text('Fn::Split', delimiter));
  }

  function choose(argument: unknown): unknown {
    const [condition, yes, no] = list('Fn::If', argument);
    return resolve(holds(text('Fn::If', condition)) ? yes : no);
  }

  function equal(argument: unknown): boolean {
    const [left, right] = list('Fn::Equals', argument).map(resolve);
    return String(left) === String(right);
  }
}

function refuseDynamicReference(value: string): string {
  if (value.includes('{{resolve:')) throw new TemplateError(`the dynamic reference ${value} is unknown here.`);
  return value;
}

function text(intrinsic: string, value: unknown): string {
  if (typeof value === 'string') return refuseDynamicReference(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TemplateError(`${intrinsic} was given ${JSON.stringify(value)} where a text belongs.`);
}

function list(intrinsic: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TemplateError(`${intrinsic} was given ${JSON.stringify(value)} where a list belongs.`);
}

const recordSchema = z.record(z.string(), z.unknown());

function isRecord(value: unknown): value is Record<string, unknown> {
  return !Array.isArray(value) && recordSchema.safeParse(value).success;
}

function splitOnce(value: string, separator: string): [string, string] {
  const at = value.indexOf(separator);
  return [value.slice(0, at), value.slice(at + 1)];
}
