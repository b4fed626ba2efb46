import type { Server } from 'node:http';
import * as z from 'zod';

/**
 * Listens on 127.0.0.1 and nowhere else; the origin.
 *
 * @param port 0 for any free one.
 * @throws PortError when the port is taken, or not ours to take.
 */
export async function listenOnThisMachine(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const refuse = (error: Error): void => reject(new PortError(port, error));
  server.once('error', refuse);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  server.off('error', refuse);

  const { port: taken } = z.object({ port: z.int() }).parse(server.address());
  return `http://127.0.0.1:${taken}`;
}

/**
 * Whether a request comes from a program on this machine, or from a page of that very server: a browser that shows another
 * site names it as the origin, and one that was led here by another name has that name as the host.
 */
export function isOwnRequest(
  { host, origin }: { readonly host?: string | undefined; readonly origin?: string | undefined },
  serverOrigin: string,
): boolean {
  return `http://${host}` === serverOrigin && (origin === undefined || origin === serverOrigin);
}

/** Closes a server and every connection to it. */
export async function stopServer(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}

export class PortError extends Error {
  override readonly name = 'PortError';
  readonly port: number;

  constructor(port: number, cause: Error) {
    const why = 'code' in cause && cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${cause.message})`;
    super(`Port ${port} ${why}. Stop what runs there, or choose another port (0 takes any free one).`, { cause });
    this.port = port;
  }
}
