/** Any zod schema, of zod or zod/mini. */
interface Schema<Output> {
  safeParse(value: unknown): { readonly success: true; readonly data: Output } | { readonly success: false };
}

/** The body of a queue message by the schema that both ends of the queue share, or `undefined`. */
export function readBody<Output>(schema: Schema<Output>, body: string): Output | undefined {
  const parsed = schema.safeParse(jsonOf(body));
  return parsed.success ? parsed.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
