/** Any zod schema, of zod or zod/mini. */
interface Schema<Output> {
  safeParse(value: unknown): { readonly success: true; readonly data: Output } | { readonly success: false };
}

/** Parses a queue message's body with the schema that its writer used too; `undefined` if it does not fit. */
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
