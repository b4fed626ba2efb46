import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';
import { type Scope, scopeSchema } from './scopes.ts';

/** Tokens as the token endpoint hands them out. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
  readonly scopes: readonly Scope[];
}

/** Who has let the app in, and with which codes and tokens. */
export interface Grants {
  /** The athlete said yes: a code for one exchange. A second yes replaces what was granted. */
  authorize(athleteId: string, scopes: readonly Scope[]): string;
  /** Both at once, without a code. */
  connect(athleteId: string, scopes: readonly Scope[]): Issued;
  /** `undefined`: the code is unknown or has been used. */
  exchange(code: string): Issued | undefined;
  /**
   * With more than an hour left, the same pair. Otherwise a new pair, and this refresh token stops working; older
   * access tokens work on until they expire. `undefined`: the refresh token is not, or no longer, good.
   */
  refresh(refreshToken: string, options?: { readonly rotate?: boolean }): Issued | undefined;
  /** Whose access token this is. `undefined`: unknown, expired or revoked. */
  bearer(accessToken: string): Bearer | undefined;
  /** Ends the access tokens of an athlete before their time. The refresh token stays good. */
  expire(athleteId: string): void;
  /** Ends the whole grant that a token, of either kind, belongs to: whose it was. */
  revoke(token: string): string | undefined;
  /** Ends the grant of an athlete; whether there was one. */
  end(athleteId: string): boolean;
  /** What an athlete has granted; empty where nothing. */
  scopesOf(athleteId: string): readonly Scope[];
  athletes(): readonly string[];
}

export interface Bearer {
  readonly athleteId: string;
  readonly scopes: readonly Scope[];
}

export interface Issued extends IssuedTokens {
  readonly athleteId: string;
}

const accessTokenSchema = z.object({
  token: z.string(),
  /** Epoch seconds. */
  expiresAt: z.int(),
});

const grantSchema = z.object({
  scopes: z.array(scopeSchema).readonly(),
  code: z.string().optional(),
  refreshToken: z.string().optional(),
  /** The newest last; several may be good at a time. */
  accessTokens: z.array(accessTokenSchema).readonly(),
});

type Grant = Readonly<z.infer<typeof grantSchema>>;
type AccessToken = Readonly<z.infer<typeof accessTokenSchema>>;

const accessTokenLivesSec = 6 * 3600;
const renewedWithSecLeft = 3600;

/** @param dataDirectory keeps them between starts. */
export function createGrants(now: () => number, dataDirectory?: string): Grants {
  const grants = createPersistentMap(grantSchema, 'strava-grants', dataDirectory);
  const nowSec = (): number => Math.floor(now() / 1000);

  const grantWith = (holds: (grant: Grant) => boolean): readonly [string, Grant] | undefined =>
    grants.entries().find(([, grant]) => holds(grant));

  const issue = (athleteId: string, grant: Grant, newest: AccessToken, refreshToken: string): Issued => ({
    athleteId,
    accessToken: newest.token,
    refreshToken,
    expiresAt: newest.expiresAt,
    scopes: grant.scopes,
  });

  const issueNewPair = (athleteId: string, grant: Grant): Issued => {
    const newest = { token: newToken(), expiresAt: nowSec() + accessTokenLivesSec };
    const refreshToken = newToken();
    const accessTokens = [...grant.accessTokens.filter(({ expiresAt }) => expiresAt > nowSec()), newest];
    grants.set(athleteId, { ...grant, accessTokens, refreshToken });
    return issue(athleteId, grant, newest, refreshToken);
  };

  const grant = (athleteId: string, scopes: readonly Scope[], code: string | undefined): Grant => {
    const { refreshToken = undefined, accessTokens = [] } = grants.get(athleteId) ?? {};
    const granted = { scopes, code, refreshToken, accessTokens };
    grants.set(athleteId, granted);
    return granted;
  };

  return {
    authorize(athleteId, scopes) {
      const code = newToken();
      grant(athleteId, scopes, code);
      return code;
    },

    connect: (athleteId, scopes) => issueNewPair(athleteId, grant(athleteId, scopes, undefined)),

    exchange(code) {
      const found = grantWith((grant) => grant.code === code);
      if (found === undefined) return undefined;

      const [athleteId, grant] = found;
      return issueNewPair(athleteId, { ...grant, code: undefined });
    },

    refresh(refreshToken, { rotate = false } = {}) {
      const found = grantWith((grant) => grant.refreshToken === refreshToken);
      if (found === undefined) return undefined;

      const [athleteId, grant] = found;
      const newest = grant.accessTokens.at(-1);
      const isFresh = newest !== undefined && newest.expiresAt - nowSec() > renewedWithSecLeft;
      return isFresh && !rotate ? issue(athleteId, grant, newest, refreshToken) : issueNewPair(athleteId, grant);
    },

    bearer(accessToken) {
      const isGood = ({ token, expiresAt }: AccessToken): boolean => token === accessToken && expiresAt > nowSec();
      const found = grantWith((grant) => grant.accessTokens.some(isGood));
      return found === undefined ? undefined : { athleteId: found[0], scopes: found[1].scopes };
    },

    expire(athleteId) {
      const grant = grants.get(athleteId);
      if (grant !== undefined) grants.set(athleteId, { ...grant, accessTokens: [] });
    },

    revoke(token) {
      const found = grantWith(
        ({ refreshToken, accessTokens }) =>
          refreshToken === token || accessTokens.some((accessToken) => accessToken.token === token),
      );
      if (found === undefined) return undefined;
      grants.delete(found[0]);
      return found[0];
    },

    end: (athleteId) => grants.delete(athleteId),
    scopesOf: (athleteId) => grants.get(athleteId)?.scopes ?? [],
    athletes: () => grants.entries().map(([athleteId]) => athleteId),
  };
}

/** 40 hex digits, as Strava's are. */
function newToken(): string {
  return randomBytes(20).toString('hex');
}
