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

  const validations: {
    checkTypes(request: unknown, types: unknown): unknown;
    checkValidations(request: unknown, types: unknown, custom: unknown, store: Store): void;
    /** @returns what is wrong with it. */
    validateAttributeValue: (value: object) => string | undefined;
  };
  export default validations;
}

declare module 'dynalite' {
  import type { Stream } from 'node:stream';

  export interface Store {
    readonly db: Database;
    readonly lifecycleManager: { gracefulClose(): Promise<void> };
  }

  /** Where it keeps the rows and the descriptions of all tables. */
  export interface Database {
    get(key: string, answered: Answered): void;
    put(key: string, value: unknown, answered: Answered): void;
    del(key: string, answered: Answered): void;
    batch(operations: readonly DatabaseOperation[], answered: Answered): void;
    createKeyStream(): Stream;
    createValueStream(range: Range): Stream;
  }

  export type DatabaseOperation =
    | { readonly type: 'put'; readonly key: string; readonly value: unknown }
    | { readonly type: 'del'; readonly key: string };

  export interface Range {
    readonly gt?: string;
    readonly gte?: string;
    readonly lt?: string;
    readonly lte?: string;
    readonly reverse?: boolean;
    /** -1: all. */
    readonly limit?: number;
  }

  export type Answered = (error: Error | null, value?: unknown) => void;

  /** How an operation's request looks. */
  export interface Validation {
    readonly types: unknown;
    readonly custom?: unknown;
  }

  /** Carries out an operation. */
  export type Action = (store: Store, request: unknown, answered: (error: unknown, answer: unknown) => void) => void;

  export interface ExpressionContext {
    readonly attrNames?: Readonly<Record<string, string>>;
    readonly attrVals?: Readonly<Record<string, object>>;
    /** What the expression uses is taken out of these. */
    readonly unusedAttrNames: Record<string, true>;
    readonly unusedAttrVals: Record<string, true>;
    isReserved(name: string): boolean;
    compare(operator: string, one: object, other: object): boolean;
  }

  /** @returns what the expression says, or a sentence about what is wrong with it. */
  export type ParseExpression = (expression: string, options: { readonly context: ExpressionContext }) => unknown;
}

declare module 'dynalite/db/conditionParser.js' {
  import type { ParseExpression } from 'dynalite';

  const parser: { parse: ParseExpression };
  export default parser;
}

declare module 'dynalite/db/updateParser.js' {
  import type { ParseExpression } from 'dynalite';

  const parser: { parse: ParseExpression };
  export default parser;
}
