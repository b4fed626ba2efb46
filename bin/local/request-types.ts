import * as z from 'zod';

/** Whether a value has the type that dynalite asks for. */
type HasType = (value: unknown) => boolean;

/**
 * dynalite's check of types reads what it asks for anew at each value, and copies the request value by value. A request that
 * plainly has the right types is taken as it is; any other goes through dynalite's own check, which refuses or converts it.
 *
 * @param types as one of dynalite's validations has them.
 */
export function typeChecker(types: unknown, ownCheck: (request: unknown, types: unknown) => unknown) {
  const parts = Object.entries(fields.parse(types)).map(([name, type]) => [name, hasType(type)] as const);
  return (request: object): unknown => {
    const given: Readonly<Record<string, unknown>> = { ...request };
    const checked: Record<string, unknown> = {};
    for (const [name, isRight] of parts) {
      const value = given[name];
      if (value === undefined || value === null) continue;
      if (!isRight(value)) return ownCheck(request, types);
      checked[name] = value;
    }
    return checked;
  };
}

const fields = z.record(z.string(), z.unknown());
const typeSchema = z.union([
  z.string().transform((type) => ({ type, children: undefined })),
  z.object({ type: z.string(), children: z.unknown().optional() }),
]);

function hasType(asked: unknown): HasType {
  const { type, children } = typeSchema.parse(asked);
  switch (type.replace(/<.*/, '')) {
    case 'String':
      return isString;
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Integer':
    case 'Long':
      return Number.isInteger;
    case 'AttrStruct':
      return isAttribute;
    case 'List':
    case 'ParameterizedList':
      return isListOf(hasType(children));
    case 'Map':
    case 'ParameterizedMap':
      return isMapOf(hasType(children));
    case 'ValueStruct':
    case 'FieldStruct':
      return isStructOf(new Map(Object.entries(fields.parse(children)).map(([name, type]) => [name, hasType(type)])));
    default:
      return () => false;
  }
}

const isString: HasType = (value) => typeof value === 'string';

function isListOf(isRight: HasType): HasType {
  return (value) => Array.isArray(value) && value.every(isRight);
}

function isMapOf(isRight: HasType): HasType {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (!isRight(value[name])) return false;
    return true;
  };
}

function isStructOf(parts: ReadonlyMap<string, HasType>): HasType {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (parts.get(name)?.(value[name]) !== true) return false;
    return true;
  };
}

/** One of a row's values, with its one type. Not bytes: of those dynalite looks at the characters, too. */
function isAttribute(value: unknown): boolean {
  if (!isObject(value)) return false;
  let types = 0;
  for (const type in value) {
    types += 1;
    if (!isValueOf(type, value[type])) return false;
  }
  return types === 1;
}

const isAttributeList = isListOf(isAttribute);
const isAttributeMap = isMapOf(isAttribute);
const isStringList = isListOf(isString);

function isValueOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'S':
    case 'N':
      return typeof value === 'string';
    case 'BOOL':
    case 'NULL':
      return typeof value === 'boolean';
    case 'SS':
    case 'NS':
      return isStringList(value);
    case 'L':
      return isAttributeList(value);
    case 'M':
      return isAttributeMap(value);
    default:
      return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
