import type { Hono } from 'hono';
import { expiresAtSec } from '../../clock/lifetime.ts';
import { abandonJoin, leaveStrava } from '../../join/abandon-join.ts';
import { seatOf } from '../../join/complete-join.ts';
import { joinKeptForMs, type OpenJoin } from '../../store/open-joins.ts';
import type { ExchangeAnswer } from '../../strava/strava-oauth.ts';
import { joinIdOf } from '../browser.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { type Env, type RequestContext, requestContextOf } from '../web.ts';
import {
  askedScope,
  boxMissingContent,
  connectContent,
  deniedContent,
  expiredContent,
  missingScopes,
  reconnectContent,
} from './connect-view.ts';
import { showFullClub } from './full-page.ts';
import { seatHeldMs } from './invite-routes.ts';
import { joinSteps } from './join-steps.ts';
import { erasingPage, stravaAwayPage, stravaFullPage, stravaInactivePage } from './strava-problem-pages.ts';
import { readStravaProfile } from './strava-profile.ts';

/** To Strava and back: for those who join, who connect again, and who want to see their data. */
export function connectRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/connect', async (context) => {
    const request = requestContextOf(context, services);
    const join = await services.openJoins.read(joinIdOf(request.browserId), request.now);
    return join === undefined || join.forWaitingList
      ? request.show({ title: 'Sign in with Strava', content: reconnectContent() })
      : request.show({ title: 'Connect with Strava', content: connectContent(), above: joinSteps(2) });
  });

  app.get('/connect/strava', async (context) => {
    const request = requestContextOf(context, services);
    const { stravaOauthUrl, stravaClientId, publicUrl } = services.settings;
    const address = new URL(`${stravaOauthUrl}/authorize`);
    address.search = new URLSearchParams({
      client_id: stravaClientId,
      redirect_uri: `${publicUrl}/oauth/callback`,
      response_type: 'code',
      // Who left a box empty has to see the boxes again; Strava would skip its page otherwise.
      approval_prompt: context.req.query('again') === '1' ? 'force' : 'auto',
      scope: askedScope,
      state: await services.states.issue(request.browserId, request.now),
    }).toString();
    return context.redirect(address.toString(), 302);
  });

  app.get('/oauth/callback', async (context) => {
    const request = requestContextOf(context, services);
    const { state = '', code = '', scope = '', error } = context.req.query();
    const verdict = await services.states.redeem(state, request.browserId, request.now);
    if (verdict === 'bad') return showExpired(request);
    if (error !== undefined) return request.show({ title: 'Not connected', content: deniedContent() });
    if (missingScopes(scope).some(({ needed }) => needed)) return showBoxMissing(request);

    const answer = await services.oauth.exchange(code);
    switch (answer.kind) {
      case 'ok':
        return comeIn(answer, answer.scope ?? scope, request);
      case 'refused':
        return showExpired(request);
      case 'full':
        return request.show(stravaFullPage, 409);
      case 'app-inactive':
        return request.show(stravaInactivePage(services.settings.contact), 503);
      case 'unavailable':
        return request.show(stravaAwayPage, 503);
      default:
        return answer satisfies never;
    }
  });
}

type Connected = Extract<ExchangeAnswer, { readonly kind: 'ok' }>;

async function comeIn({ athleteId, tokens }: Connected, scope: string, request: RequestContext): Promise<Response> {
  const { services, browserId, now } = request;
  const { openJoins, members, membership, provisionalTokens, links } = services;
  const join = await openJoins.read(joinIdOf(browserId), now);
  const member = await members.read(athleteId);
  if (member?.state.kind === 'erasing') return request.show(erasingPage, 409);

  if (member !== undefined) {
    await provisionalTokens.put(athleteId, { ...tokens, scope });
    await membership.reconnect(athleteId);
    if (join !== undefined) await abandonJoin(join, services);
    return request.goTo(new URL(await links.myData(athleteId, now)).pathname);
  }

  const entered: OpenJoin = { ...(join ?? strangerAt(request)), athleteId, scope };
  await provisionalTokens.put(athleteId, { ...tokens, scope }, entered.expiresAtSec);
  if (join === undefined || join.forWaitingList) {
    await abandonJoin({ ...strangerAt(request), joinId: `stranger-${athleteId}`, athleteId }, services);
    return request.show(noJoinPage, 404);
  }
  if (missingScopes(scope).some(({ needed }) => needed)) {
    await abandonJoin(entered, services);
    return showBoxMissing(request);
  }
  return keepOn(entered, join, tokens.accessToken, request);
}

/** From here on the join knows whose it is. */
async function keepOn(
  entered: OpenJoin,
  before: OpenJoin,
  accessToken: string,
  request: RequestContext,
): Promise<Response> {
  const { services, now } = request;
  const { openJoins, profiles, seats } = services;
  const { athleteId } = entered;
  const until = now + seatHeldMs;
  if (!athleteId) return request.show(noJoinPage, 404);
  if (before.athleteId && before.athleteId !== athleteId) {
    await seats.release(seatOf({ athleteId: before.athleteId }));
    await leaveStrava(before.athleteId, before, services);
  }
  if ((await seats.take(seatOf({ athleteId, waitingId: entered.waitingId }), until, now)) === 'full') {
    await abandonJoin(entered, services);
    return showFullClub(request, 409);
  }

  const prefilled = await readStravaProfile(services.strava, accessToken, entered.scope ?? '');
  await profiles.writeDraft(athleteId, prefilled.profile, entered.expiresAtSec);
  await openJoins.write({ ...entered, profileGiven: false, units: prefilled.units ?? entered.units });
  return request.goTo('/join/profile');
}

/** Somebody who connected without an invite: what came from Strava is given back at once. */
function strangerAt({ browserId, now }: RequestContext): OpenJoin {
  return {
    joinId: joinIdOf(browserId),
    consent: { wording: 'none', at: now },
    startedAt: now,
    expiresAtSec: expiresAtSec(now, joinKeptForMs),
  };
}

function showExpired(request: RequestContext): Promise<Response> {
  return request.show({ title: 'That took a little too long', content: expiredContent(), isProblem: true }, 400);
}

function showBoxMissing(request: RequestContext): Promise<Response> {
  return request.show({ title: 'One box was not ticked', content: boxMissingContent(), isProblem: true }, 422);
}
