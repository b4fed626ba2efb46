import { createRequire } from 'node:module';
import type { Action, Store, Validation } from 'dynalite';
import conditionParser from 'dynalite/db/conditionParser.js';
import { create } from 'dynalite/db/index.js';
import updateParser from 'dynalite/db/updateParser.js';
import validations from 'dynalite/validations/index.js';
import * as z from 'zod';
import { keepingParses } from './kept-parses.ts';
import { passingPlainValues } from './plain-values.ts';
import { typeChecker } from './request-types.ts';
import { rowsInMemory } from './rows-in-memory.ts';

// To parse an expression anew at each call takes a third of the call's processor time.
for (const parser of [conditionParser, updateParser]) parser.parse = keepingParses(parser.parse);
validations.validateAttributeValue = passingPlainValues(validations.validateAttributeValue);

export interface DynaliteStore {
  /** @param request is no longer the caller's: dynalite changes it. */
  ask(operation: string, request: object): Promise<DynaliteAnswer>;
  close(): Promise<void>;
}

export interface DynaliteAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** dynalite without its server: to take a request apart as HTTP and to put the answer together is half of a call's processor time. */
export function openDynalite(path: string | undefined): DynaliteStore {
  const store = create({ createTableMs: 0, deleteTableMs: 0, ...(path !== undefined && { path }) });
  const rows = path === undefined ? rowsInMemory() : undefined;
  Object.assign(store.db, rows?.database);
  return {
    async ask(operation, request) {
      if (!operations.has(operation)) return unknownOperation;
      const { validation, checkTypes, action } = partsOf(operation);
      try {
        const checked = checkTypes(request);
        validations.checkValidations(checked, validation.types, validation.custom, store);
        return { status: 200, body: await carriedOut(action, store, checked) };
      } catch (error) {
        const { success, data: refused } = refusal.safeParse(error);
        if (!success) throw error;
        return { status: refused.statusCode, body: refused.body };
      }
    },
    async close() {
      await store.lifecycleManager.gracefulClose();
      rows?.close();
    },
  };
}

const refusal = z.object({ statusCode: z.number(), body: z.record(z.string(), z.unknown()) });

interface Operation {
  readonly validation: Validation;
  readonly checkTypes: (request: object) => unknown;
  readonly action: Action;
}

const operations = new Set([
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
]);

const unknownOperation = { status: 400, body: { __type: 'com.amazon.coral.service#UnknownOperationException' } };

const load = createRequire(import.meta.url);
const loaded = new Map<string, Operation>();

function partsOf(name: string): Operation {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const file = `${name.charAt(0).toLowerCase()}${name.slice(1)}.js`;
  const validation: Validation = load(`dynalite/validations/${file}`);
  const action: Action = load(`dynalite/actions/${file}`);
  const parts = { validation, checkTypes: typeChecker(validation.types, validations.checkTypes), action };
  loaded.set(name, parts);
  return parts;
}

function carriedOut(action: Action, store: Store, request: unknown): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  action(store, request, (error, answer) => (error ? reject(error) : resolve(answer)));
  return promise;
}
