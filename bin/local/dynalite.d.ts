/** dynalite brings no types. These are the parts of it that the local club uses. */
declare module 'dynalite/db/index.js' {
  import type { Store } from 'dynalite';

  export function create(options: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Store;
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite';

  export function checkTypes(request: unknown, types: unknown): unknown;
  export function checkValidations(request: unknown, types: unknown, custom: unknown, store: Store): void;
}

declare module 'dynalite' {
  export interface Store {
    readonly lifecycleManager: { gracefulClose(): Promise<void> };
  }

  /** How an operation's request looks. */
  export interface Validation {
    readonly types: unknown;
    readonly custom?: unknown;
  }

  /** Carries out an operation. */
  export type Action = (store: Store, request: unknown, answered: (error: unknown, answer: unknown) => void) => void;
}
