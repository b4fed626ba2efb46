import { type Answer, empty, json, page, redirect } from '../stand-in/answers.ts';
import { authorizeForm } from '../stand-in/authorize-form.ts';
import { redirectUriIn, requestInForm } from '../stand-in/authorize-request.ts';
import type { StandInRequest } from '../stand-in/http-server.ts';
import type { Route } from '../stand-in/routes.ts';
import { isSameSecret } from '../stand-in/same-secret.ts';
import { standInPage } from '../stand-in/stand-in-page.ts';
import type { Athletes } from './athletes.ts';
import type { CallName } from './fault-rules.ts';
import type { Grants } from './grants.ts';
import { refusal, refusals } from './refusals.ts';
import { isScope, labelOf, parseScopes, type Scope } from './scopes.ts';

export interface OauthServices {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly athletes: Athletes;
  readonly grants: Grants;
}

/** The page with the boxes, and the token endpoint: under `/api`, without a version. */
export function createOauthRoutes(services: OauthServices): readonly Route<CallName>[] {
  return [
    { method: 'GET', path: '/oauth/authorize', answer: ({ query }) => ask(query, services) },
    { method: 'POST', path: '/oauth/authorize', answer: ({ form }) => decide(form, services) },
    {
      method: 'POST',
      path: '/api/oauth/token',
      call: () => 'exchange',
      answer: (request) => exchange(request, services),
    },
    // Where one would look for it.
    { method: 'POST', path: '/oauth/token', answer: () => empty(405) },
  ];
}

interface AuthorizeRequest {
  readonly redirectUri: URL;
  readonly scopes: readonly Scope[];
  readonly state: string | undefined;
}

function readAuthorizeRequest(query: URLSearchParams, clientId: string): AuthorizeRequest | Answer {
  if (query.get('client_id') !== clientId) return refusal(404, 'Client not found');

  const redirectUri = redirectUriIn(query);
  if (redirectUri === undefined) return refusal(422, 'Invalid redirect_uri');

  const scopes = parseScopes(query.get('scope') ?? '');
  return typeof scopes === 'string'
    ? refusal(422, scopes)
    : { redirectUri, scopes, state: query.get('state') ?? undefined };
}

function ask(query: URLSearchParams, { clientId, athletes }: OauthServices): Answer {
  const request = readAuthorizeRequest(query, clientId);
  if ('status' in request) return request;
  if (athletes.list().length === 0) return page(404, nobodyPage);

  const { scopes, redirectUri, state } = request;
  const form = authorizeForm({
    request: {
      client_id: clientId,
      redirect_uri: redirectUri.href,
      requested: scopes.join(','),
      ...(state === undefined ? {} : { state }),
    },
    // The newest first: it is most likely they who join now.
    athletes: athletes.list().toReversed(),
    legend: 'Afterrun asks to see',
    boxes: scopes.map((scope) => ({ scope, label: labelOf(scope), isFixed: false })),
    yes: { value: 'allow', label: 'Allow' },
    no: { value: 'deny', label: 'Deny' },
  });
  return page(200, intervalsPage('Allow Afterrun', `<h1>Allow the club to read from intervals.icu?</h1>\n${form}`));
}

/** What is granted stands in the answer of the token endpoint alone, not in this redirect. */
function decide(form: URLSearchParams, { clientId, athletes, grants }: OauthServices): Answer {
  const request = readAuthorizeRequest(requestInForm(form), clientId);
  if ('status' in request) return request;

  const back = new URL(request.redirectUri);
  const ticked = form.getAll('scope').filter(isScope);
  const granted = request.scopes.filter((scope) => ticked.includes(scope));
  if (form.get('decision') !== 'allow') back.searchParams.set('error', 'access_denied');
  else {
    const athlete = athletes.find(form.get('athlete_id') ?? '');
    if (athlete === undefined) return refusal(404, 'Athlete not found');
    back.searchParams.set('code', grants.authorize(athlete.id, granted));
  }
  if (request.state !== undefined) back.searchParams.set('state', request.state);
  return redirect(back.href);
}

/** Neither a refresh token nor an end; what is wrong is "not found". */
function exchange({ form }: StandInRequest, services: OauthServices): Answer {
  const { clientId, clientSecret, grants, athletes } = services;
  if (form.get('client_id') !== clientId || !isSameSecret(form.get('client_secret'), clientSecret)) {
    return refusals.wrongClient;
  }
  const issued = grants.exchange(form.get('code') ?? '');
  if (issued === undefined) return refusals.noSuchCode;
  const { id, name } = athletes.get(issued.athleteId);
  const answer = json(200, {
    token_type: 'Bearer',
    access_token: issued.accessToken,
    scope: issued.scopes.join(','),
    athlete: { id, name },
  });
  return { ...answer, athleteId: id };
}

function intervalsPage(title: string, main: string): string {
  return standInPage({ name: 'intervals.icu', colour: '#a3262a', title, main });
}

const nobodyPage = intervalsPage(
  'No athlete',
  `<h1>Nobody is on this intervals.icu yet</h1>
<p>Add an athlete: POST to /stand-in/athletes, then open this page again.</p>`,
);
