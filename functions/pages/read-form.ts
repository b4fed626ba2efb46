import type { Context } from 'hono';

/** Our largest form has some twenty short fields. */
const maxFormBytes = 8 * 1024;

/** The fields of a posted form; `undefined` if it is larger than any of ours. */
export async function readForm(context: Context): Promise<URLSearchParams | undefined> {
  const body = await context.req.arrayBuffer();
  return body.byteLength > maxFormBytes ? undefined : new URLSearchParams(Buffer.from(body).toString('utf8'));
}

/** The trimmed values of the fields; empty fields are left out. */
export function valuesOf(form: URLSearchParams): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...form].map(([name, value]) => [name, value.trim() || undefined]));
}

/** `7.5`, `7,5` or `7` as a number; `undefined` for anything else. */
export function numberOf(text: string | undefined): number | undefined {
  const match = /^\d{1,4}(?:[.,]\d{1,2})?$/.exec(text ?? '');
  return match === null ? undefined : Number(match[0].replace(',', '.'));
}
