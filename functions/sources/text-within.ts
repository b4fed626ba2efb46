/** The text of an answer. `undefined`: it has more bytes than it may have, and the rest is not read. */
export async function textWithin(maxBytes: number, { body }: Pick<Response, 'body'>): Promise<string | undefined> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
