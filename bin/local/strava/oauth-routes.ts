import { type Answer, empty, json, page, redirect } from '../stand-in/answers.ts';
import { redirectUriIn, requestInForm } from '../stand-in/authorize-request.ts';
import type { StandInRequest } from '../stand-in/http-server.ts';
import type { Route } from '../stand-in/routes.ts';
import { isSameSecret } from '../stand-in/same-secret.ts';
import { type Athletes, summaryOfAthlete } from './athletes.ts';
import { authorizePage, fullAppPage, nobodyPage } from './authorize-page.ts';
import type { CallName, StravaFaults } from './fault-rules.ts';
import type { Grants, Issued } from './grants.ts';
import { badRequest, refusals } from './refusals.ts';
import { isScope, parseScopes, type Scope } from './scopes.ts';

export interface OauthServices {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly athletes: Athletes;
  readonly grants: Grants;
  readonly faults: StravaFaults;
  /** How many athletes Strava lets this app connect. */
  readonly athleteCapacity: number;
  readonly now: () => number;
  /** The app ended a grant itself. */
  readonly onRevoked: (athleteId: string) => void;
}

/**
 * Strava's OAuth: the page, the token endpoint, revoke. The older deauthorize endpoint is not here, because Strava
 * closes it. Source: Strava, authentication.
 */
export function createOauthRoutes(services: OauthServices): readonly Route<CallName>[] {
  return [
    { method: 'GET', path: '/oauth/authorize', answer: ({ query }) => ask(query, services) },
    { method: 'POST', path: '/oauth/authorize', answer: ({ form }) => decide(form, services) },
    {
      method: 'POST',
      path: '/oauth/token',
      call: ({ form }) => (form.get('grant_type') === 'refresh_token' ? 'refresh' : 'exchange'),
      answer: ({ form }) => issueTokens(form, services),
    },
    { method: 'POST', path: '/oauth/revoke', call: () => 'revoke', answer: (request) => revoke(request, services) },
  ];
}

function ask(query: URLSearchParams, { clientId, athletes }: OauthServices): Answer {
  const request = readAuthorizeRequest(query, clientId);
  if ('status' in request) return request;
  if (athletes.list().length === 0) return page(404, nobodyPage());

  const { scopes, redirectUri, state } = request;
  return page(
    200,
    authorizePage({
      scopes,
      // The newest first: it is most likely they who join now.
      athletes: athletes.list().toReversed(),
      request: {
        client_id: clientId,
        redirect_uri: redirectUri.href,
        response_type: 'code',
        requested: scopes.join(','),
        ...(state === undefined ? {} : { state }),
      },
    }),
  );
}

function decide(form: URLSearchParams, { clientId, athletes, grants, athleteCapacity }: OauthServices): Answer {
  const request = readAuthorizeRequest(requestInForm(form), clientId);
  if ('status' in request) return request;

  const back = new URL(request.redirectUri);
  if (request.state !== undefined) back.searchParams.set('state', request.state);
  if (form.get('decision') !== 'authorize') {
    back.searchParams.set('error', 'access_denied');
    return redirect(back.href);
  }

  const athlete = athletes.find(form.get('athlete_id') ?? '');
  if (athlete === undefined) return badRequest('Athlete', 'id');
  const connected = grants.athletes();
  if (!connected.includes(athlete.id) && connected.length >= athleteCapacity) return page(403, fullAppPage());

  const ticked = form.getAll('scope').filter(isScope);
  const granted: readonly Scope[] = ['read', ...request.scopes.filter((scope) => scope !== 'read')].filter(
    (scope): scope is Scope => scope === 'read' || ticked.some((box) => box === scope),
  );
  back.searchParams.set('code', grants.authorize(athlete.id, granted));
  back.searchParams.set('scope', granted.join(','));
  return redirect(back.href);
}

interface AuthorizeRequest {
  readonly redirectUri: URL;
  readonly scopes: readonly Scope[];
  readonly state: string | undefined;
}

function readAuthorizeRequest(query: URLSearchParams, clientId: string): AuthorizeRequest | Answer {
  if (query.get('client_id') !== clientId) return refusals.wrongClientId;

  const redirectUri = redirectUriIn(query);
  if (redirectUri === undefined) return badRequest('Application', 'redirect_uri');

  if (query.get('response_type') !== 'code') return badRequest('Authorize', 'response_type');

  const scopes = parseScopes(query.get('scope') ?? '');
  if (scopes === undefined) return badRequest('Authorize', 'scope');

  return { redirectUri, scopes, state: query.get('state') ?? undefined };
}

function issueTokens(form: URLSearchParams, services: OauthServices): Answer {
  const { grants, faults, athletes } = services;
  const refused = refuseClient(form.get('client_id'), form.get('client_secret'), services);
  if (refused !== undefined) return refused;

  switch (form.get('grant_type')) {
    case 'authorization_code': {
      const issued = grants.exchange(form.get('code') ?? '');
      if (issued === undefined) return badRequest('AuthorizationCode', 'code');
      const athlete = summaryOfAthlete(athletes.get(issued.athleteId));
      return json(200, { ...tokenAnswer(issued, services), athlete });
    }
    case 'refresh_token': {
      if (faults.befalls('revoked', 'refresh')) return badRequest('RefreshToken', 'refresh_token');
      const issued = grants.refresh(form.get('refresh_token') ?? '', { rotate: faults.isSet('lost-refresh') });
      if (issued === undefined) return badRequest('RefreshToken', 'refresh_token');
      return { ...json(200, tokenAnswer(issued, services)), athleteId: issued.athleteId };
    }
    default:
      return badRequest('Authorize', 'grant_type');
  }
}

function tokenAnswer(issued: Issued, { now }: OauthServices): object {
  return {
    token_type: 'Bearer',
    access_token: issued.accessToken,
    expires_at: issued.expiresAt,
    expires_in: issued.expiresAt - Math.floor(now() / 1000),
    refresh_token: issued.refreshToken,
    scope: issued.scopes.join(','),
  };
}

/** Basic authentication; 200 also for a token that nobody knows. */
function revoke({ headers, form }: StandInRequest, services: OauthServices): Answer {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const [, id = '', secret = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  if (refuseClient(id, secret, services) !== undefined) return refusals.wrongClientSecret;

  const athleteId = services.grants.revoke(form.get('token') ?? '');
  if (athleteId === undefined) return empty(200);
  services.onRevoked(athleteId);
  return { ...empty(200), athleteId };
}

/** @returns what Strava says to a client that it does not know; `undefined` for ours. */
export function refuseClient(
  id: string | null,
  secret: string | null,
  { clientId, clientSecret }: Pick<OauthServices, 'clientId' | 'clientSecret'>,
): Answer | undefined {
  if (id !== clientId) return refusals.wrongClientId;
  return isSameSecret(secret, clientSecret) ? undefined : refusals.wrongClientSecret;
}
