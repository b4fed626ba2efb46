import type { ExpressionContext, ParseExpression } from 'dynalite';

const maxKept = 1000;

interface Parsed {
  readonly result: unknown;
  /** The names of the values that the result holds. */
  readonly places: ReadonlyMap<unknown, string>;
  readonly usedNames: readonly string[];
  readonly usedValues: readonly string[];
}

/**
 * Parses each expression once. What dynalite's parsers find depends on the expression, the names of its attributes and the types of
 * its values, and holds the values, which are put into their places. Two operators look at the values: they are parsed each time.
 */
export function keepingParses(parse: ParseExpression): ParseExpression {
  const kept = new Map<string, Parsed>();
  return (expression, options) => {
    if (/between|attribute_type/i.test(expression)) return parse(expression, options);
    const { context } = options;
    const key = keyOf(expression, context);
    const found = kept.get(key) ?? parsed(parse, expression, context);
    for (const name of found.usedNames) delete context.unusedAttrNames[name];
    for (const name of found.usedValues) delete context.unusedAttrVals[name];
    // What is refused is a sentence.
    if (typeof found.result === 'string') return found.result;
    if (kept.size === maxKept && !kept.has(key)) kept.clear();
    kept.set(key, found);
    return filled(found, found.result, context.attrVals ?? {});
  };
}

function keyOf(expression: string, { attrNames, attrVals = {} }: ExpressionContext): string {
  const types = Object.entries(attrVals).flatMap(([name, value]) => [name, ...Object.keys(value)]);
  return JSON.stringify([expression, attrNames, types]);
}

function parsed(parse: ParseExpression, expression: string, context: ExpressionContext): Parsed {
  const { attrNames = {}, attrVals = {} } = context;
  const unusedAttrNames = Object.fromEntries(Object.keys(attrNames).map((name) => [name, true as const]));
  const unusedAttrVals = Object.fromEntries(Object.keys(attrVals).map((name) => [name, true as const]));
  const result = parse(expression, { context: { ...context, unusedAttrNames, unusedAttrVals } });
  return {
    result,
    places: new Map(Object.entries(attrVals).map(([name, value]) => [value, name])),
    usedNames: Object.keys(attrNames).filter((name) => !Object.hasOwn(unusedAttrNames, name)),
    usedValues: Object.keys(attrVals).filter((name) => !Object.hasOwn(unusedAttrVals, name)),
  };
}

/** The same result with other values. */
function filled(parsed: Parsed, part: unknown, values: Readonly<Record<string, object>>): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const place = parsed.places.get(part);
  if (place !== undefined) return values[place];
  if (Array.isArray(part)) return part.map((each) => filled(parsed, each, values));
  const copy: Record<string, unknown> = Object.create(Object.getPrototypeOf(part));
  for (const [name, each] of Object.entries(part)) copy[name] = filled(parsed, each, values);
  return copy;
}
