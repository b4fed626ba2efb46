import { textWithin } from '../sources/text-within.ts';

/** What came back, read to its end. */
export interface BoundedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** `undefined` where the answer is no JSON: a page of a proxy, say. */
  readonly body: unknown;
}

/** No answer that can be used: the name of what happened, never an address or a token. */
export interface NoAnswer {
  readonly why: string;
}

export interface Bounds {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** One request that ends: within its time, and with no more bytes than it may have. A redirect is no answer. */
export async function askWithin(
  { timeoutMs, maxBytes }: Bounds,
  address: string,
  init: Pick<RequestInit, 'method' | 'body' | 'headers'>,
): Promise<BoundedAnswer | NoAnswer> {
  try {
    const response = await fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const text = await textWithin(maxBytes, response);
    if (text === undefined) return { why: 'an answer that is too long' };
    return { status: response.status, headers: response.headers, body: jsonOf(text) };
  } catch (error) {
    return { why: error instanceof Error ? error.name : 'no answer' };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
