import type { HttpAnswer, HttpRequest } from './http-message.ts';

/** DynamoDB's units of one call: a write of up to 1 KB is one, a consistent read of up to 4 KB is one, a loose one half. */
export interface ConsumedCapacity {
  readonly read: number;
  readonly write: number;
}

const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);

/** The same request, which asks for its units as well. */
export function askingForUnits(request: HttpRequest): HttpRequest {
  const body: object = JSON.parse(request.body.toString());
  return { ...request, body: Buffer.from(JSON.stringify({ ...body, ReturnConsumedCapacity: 'TOTAL' })) };
}

export function unitsIn({ body }: HttpAnswer, operation: string): ConsumedCapacity {
  const answer: { readonly ConsumedCapacity?: Units | readonly Units[] } = JSON.parse(body.toString() || '{}');
  const units = [answer.ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
  return reads.has(operation) ? { read: units, write: 0 } : { read: 0, write: units };
}

interface Units {
  readonly CapacityUnits: number;
}
