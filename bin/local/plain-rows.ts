import type { Types } from 'dynalite';

/**
 * dynalite looks through each row twice, for its types and for its values, and that is a third of the processor time of a write.
 * Of rows that are plain, as nearly all are, one look is enough: the two functions are dynalite's, for all that is not.
 */
export function lookingOnce(
  checkTypes: (request: unknown, types: Types) => unknown,
  validateValue: (value: object) => string | undefined,
) {
  const plainValues = new WeakSet<object>();

  return {
    checkTypes(request: object, types: Types): object {
      const plain: Record<string, unknown> = {};
      const others: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(request)) {
        if (!isOfRows(types[name]) || !isPlainRow(part)) {
          others[name] = part;
          continue;
        }
        for (const value of Object.values(part)) plainValues.add(value);
        plain[name] = part;
      }
      return { ...Object(checkTypes(others, types)), ...plain };
    },

    validateValue: (value: object) => (plainValues.has(value) ? undefined : validateValue(value)),
  };
}

/** `Key`, `Item`, `ExpressionAttributeValues` and the like, as dynalite describes them. */
function isOfRows(type: unknown): boolean {
  const { type: map, children } = Object(type);
  return map === 'Map<AttributeValue>' && children === 'AttrStruct<ValueStruct>';
}

/** What DynamoDB would write in just this way: not `1.50`, and with digits far from the most that there may be. */
const plainNumber = /^(?:0|-?(?:[1-9]\d*(?:\.\d*[1-9])?|0\.\d*[1-9]))$/;
const maxPlainLength = 30;

/** A value with which nothing is wrong and in which nothing is to be put right. Sets and bytes are left to dynalite. */
function isPlainValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const [type, another] = Object.keys(value);
  if (type === undefined || another !== undefined) return false;
  const held: unknown = Reflect.get(value, type);
  switch (type) {
    case 'S':
      return typeof held === 'string';
    case 'N':
      return typeof held === 'string' && held.length <= maxPlainLength && plainNumber.test(held);
    case 'BOOL':
      return typeof held === 'boolean';
    case 'NULL':
      return held === true;
    case 'M':
      return isPlainRow(held);
    case 'L':
      return Array.isArray(held) && held.every(isPlainValue);
    default:
      return false;
  }
}

function isPlainRow(row: unknown): row is Record<string, object> {
  return typeof row === 'object' && row !== null && !Array.isArray(row) && Object.values(row).every(isPlainValue);
}
