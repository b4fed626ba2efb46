import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';
import { type Scope, scopeSchema } from './scopes.ts';

export interface Bearer {
  readonly athleteId: string;
  readonly scopes: readonly Scope[];
}

export interface Issued extends Bearer {
  readonly accessToken: string;
}

/** Who has let the app in. One token for each athlete, which does not expire and has no refresh token. */
export interface Grants {
  /** The athlete said yes: a code for one exchange within two minutes. */
  authorize(athleteId: string, scopes: readonly Scope[]): string;
  /** Without a code. */
  connect(athleteId: string, scopes: readonly Scope[]): Issued;
  /** The token before stops working. `undefined`: the code is unknown, used or too old. */
  exchange(code: string): Issued | undefined;
  /** Whose token this is. `undefined`: unknown, replaced or revoked. */
  bearer(accessToken: string): Bearer | undefined;
  /** The athlete changes what is granted; whether there was a grant. */
  rescope(athleteId: string, scopes: readonly Scope[]): boolean;
  /** Ends the grant of an athlete; whether there was one. */
  end(athleteId: string): boolean;
  /** What an athlete has granted; empty where nothing. */
  scopesOf(athleteId: string): readonly Scope[];
  count(): number;
}

const scopesSchema = z.array(scopeSchema).readonly();
const grantSchema = z.object({ accessToken: z.string(), scopes: scopesSchema });
const codeSchema = z.object({ athleteId: z.string(), scopes: scopesSchema, givenAt: z.number() });

const codeLivesMs = 2 * 60 * 1000;

/** @param dataDirectory keeps them between starts. */
export function createGrants(now: () => number, dataDirectory?: string): Grants {
  const grants = createPersistentMap(grantSchema, 'intervals-grants', dataDirectory);
  const codes = createPersistentMap(codeSchema, 'intervals-codes', dataDirectory);

  const connect = (athleteId: string, scopes: readonly Scope[]): Issued => {
    const accessToken = newToken();
    grants.set(athleteId, { accessToken, scopes });
    return { athleteId, accessToken, scopes };
  };

  return {
    connect,

    authorize(athleteId, scopes) {
      const code = newToken();
      codes.set(code, { athleteId, scopes, givenAt: now() });
      return code;
    },

    exchange(code) {
      const given = codes.get(code);
      if (given === undefined || now() - given.givenAt > codeLivesMs) return undefined;
      codes.delete(code);
      return connect(given.athleteId, given.scopes);
    },

    bearer(accessToken) {
      const found = grants.entries().find(([, grant]) => grant.accessToken === accessToken);
      return found === undefined ? undefined : { athleteId: found[0], scopes: found[1].scopes };
    },

    rescope(athleteId, scopes) {
      const grant = grants.get(athleteId);
      if (grant === undefined) return false;
      grants.set(athleteId, { ...grant, scopes });
      return true;
    },

    end: (athleteId) => grants.delete(athleteId),
    scopesOf: (athleteId) => grants.get(athleteId)?.scopes ?? [],
    count: () => grants.values().length,
  };
}

/** 32 hex digits, as theirs are. */
function newToken(): string {
  return randomBytes(16).toString('hex');
}
