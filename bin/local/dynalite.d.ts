declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** DynamoDB in JavaScript: in memory, or in a folder that is kept. The package has no types of its own. */
  export default function dynalite(options?: { readonly path?: string; readonly createTableMs?: number }): Server;
}
