type CheckValue = (value: object) => string | undefined;

/**
 * dynalite's check of a row's values makes a decimal of every number, to write it as DynamoDB does. What is plainly a value, with its
 * numbers written so already, needs no such look; any other goes through dynalite's own.
 */
export function passingPlainValues(ownCheck: CheckValue): CheckValue {
  return (value) => (isPlain(value) ? undefined : ownCheck(value));
}

function isPlain(value: unknown): boolean {
  const values: Readonly<Record<string, unknown>> = Object(value);
  let types = 0;
  for (const type in values) {
    types += 1;
    if (!isPlainOf(type, values[type])) return false;
  }
  return types === 1;
}

function isPlainOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'S':
    case 'BOOL':
      return true;
    case 'N':
      return plainNumber.test(String(value));
    case 'NULL':
      return value === true;
    case 'L':
      return Array.isArray(value) && value.every(isPlain);
    case 'M':
      return Object.values(Object(value)).every(isPlain);
    default:
      return false;
  }
}

/** Of up to 30 digits, with no zeros that say nothing. */
const plainNumber = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,14})\.\d{0,14}[1-9])$/;
