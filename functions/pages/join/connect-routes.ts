import type { Hono } from 'hono';
import { expiresAtSec } from '../../clock/lifetime.ts';
import { abandonJoin, leaveSource } from '../../join/abandon-join.ts';
import { athleteIdOf } from '../../join/athlete-id-of.ts';
import { seatOf } from '../../join/complete-join.ts';
import type { Connection, ExchangeAnswer, Source } from '../../sources/source.ts';
import { joinKeptForMs, type OpenJoin } from '../../store/open-joins.ts';
import { massKgOf } from '../body-mass.ts';
import { joinIdOf } from '../browser.ts';
import { connectMornings } from '../mornings/mornings-connected.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { type Env, type RequestContext, requestContextOf } from '../web.ts';
import {
  boxMissingContent,
  connectContent,
  deniedContent,
  expiredContent,
  reconnectContent,
  warningContent,
} from './connect-view.ts';
import { showFullClub } from './full-page.ts';
import { seatHeldMs } from './invite-routes.ts';
import { joinSteps } from './join-steps.ts';
import { appFullPage, appInactivePage, erasingPage, sourceAwayPage } from './source-problem-pages.ts';

/** To a source and back: for joining, connecting again, and signing in to one's data. */
export function connectRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/connect', async (context) => {
    const request = requestContextOf(context, services);
    const { all } = services.sources;
    const names = all.map(({ policy }) => policy.label).join(' or ');
    const join = await services.openJoins.read(joinIdOf(request.browserId), request.now);
    return join === undefined || join.forWaitingList
      ? request.show({ title: `Sign in with ${names}`, content: reconnectContent(all) })
      : request.show({ title: `Connect with ${names}`, content: connectContent(all), above: joinSteps(2) });
  });

  for (const source of services.sources.all) setOutTo(source, app, services);
  for (const source of new Set([...services.sources.all, ...services.sources.forMornings]))
    comeBackFrom(source, app, services);
}

function setOutTo(source: Source, app: Hono<Env>, services: PagesServices): void {
  app.get(`/connect/${source.name}`, async (context) => {
    const request = requestContextOf(context, services);
    const state = await services.states.issue(request.browserId, request.now);
    return context.redirect(source.connect.authorizeUrl({ state, again: context.req.query('again') === '1' }), 302);
  });
}

function comeBackFrom(source: Source, app: Hono<Env>, services: PagesServices): void {
  app.get(source.connect.callbackPath, async (context) => {
    const request = requestContextOf(context, services);
    const { state = '', code = '', scope = '', error } = context.req.query();
    const opened = await services.states.redeem(state, request.browserId, request.now);
    const { all, forMornings } = services.sources;
    const isFor = opened?.forMornings ? forMornings : all;
    if (opened === undefined || !isFor.includes(source)) return showExpired(source, request);
    if (error !== undefined) return request.show({ title: 'Not connected', content: deniedContent(source) });
    const isScopeKnown = source.connect.saysScopeInAddress && !opened.forMornings;
    if (isScopeKnown && lacksNeeded(source, scope)) return showBoxMissing(source, request);

    const answer = await source.connect.exchange(code);
    switch (answer.kind) {
      case 'ok':
        return opened.forMornings
          ? connectMornings(source, answer, opened.forMornings, request)
          : comeIn(source, answer, answer.scope ?? scope, request);
      case 'refused':
        return showExpired(source, request);
      case 'full':
        return request.show(appFullPage(source), 409);
      case 'app-inactive':
        return request.show(appInactivePage(source, services.settings.contact), 503);
      case 'unavailable':
        return request.show(sourceAwayPage(source), 503);
      default:
        return answer satisfies never;
    }
  });
}

function lacksNeeded({ connect }: Source, granted: string): boolean {
  return connect.missingBoxes(granted).some(({ needed }) => needed);
}

type Connected = Extract<ExchangeAnswer, { readonly kind: 'ok' }>;

async function comeIn(
  source: Source,
  { externalAthleteId, tokens }: Connected,
  scope: string,
  request: RequestContext,
): Promise<Response> {
  const { services, browserId, now } = request;
  const { openJoins, members, membership, connections, links } = services;
  const join = await openJoins.read(joinIdOf(browserId), now);
  const outside = { source: source.name, externalAthleteId };
  const begun = join ?? strangerAt(request);
  const connecting = { ...outside, ...tokens, scope };
  const athleteId = await athleteIdOf(connecting, begun.expiresAtSec, services);
  const connection: Connection = { ...connecting, athleteId };
  const member = await members.read(athleteId);
  if (member?.state.kind === 'erasing') return request.show(erasingPage, 409);

  if (member !== undefined) {
    await connections.put(connection);
    await membership.reconnect(athleteId);
    if (join !== undefined) await abandonJoin(join, services);
    return request.goTo(new URL(await links.myData(athleteId, now)).pathname);
  }

  const entered: OpenJoin = { ...begun, athleteId, connection: outside, scope };
  await connections.put(connection, entered.expiresAtSec);
  if (join === undefined || join.forWaitingList) {
    await abandonJoin(
      { ...strangerAt(request), joinId: `stranger-${athleteId}`, athleteId, connection: outside },
      services,
    );
    return request.show(noJoinPage, 404);
  }
  if (lacksNeeded(source, scope)) {
    await abandonJoin(entered, services);
    return showBoxMissing(source, request);
  }
  return keepOn(entered, join, source, connection, request);
}

/** From here on the join belongs to an athlete. */
async function keepOn(
  entered: OpenJoin,
  before: OpenJoin,
  source: Source,
  connection: Connection,
  request: RequestContext,
): Promise<Response> {
  const { services, now } = request;
  const { openJoins, profiles, seats } = services;
  const { athleteId } = entered;
  const until = now + seatHeldMs;
  if (!athleteId) return request.show(noJoinPage, 404);
  if (before.athleteId && before.athleteId !== athleteId) {
    await seats.release(seatOf({ athleteId: before.athleteId }));
    await leaveSource(before.athleteId, before, services);
  }
  const isFull =
    source.policy.hasSeatLimit &&
    (await seats.take(seatOf({ athleteId, waitingId: entered.waitingId }), until, now)) === 'full';
  if (isFull) {
    await abandonJoin(entered, services);
    return showFullClub(request, 409);
  }

  const { massKg, sex, units } = await source.connect.readProfile(connection);
  const draft = { massKg: massKgOf(massKg ?? 0, 'metric') ?? null, sex: sex ?? null };
  await profiles.writeDraft(athleteId, draft, entered.expiresAtSec);
  await openJoins.write({ ...entered, profileGiven: false, units: units ?? entered.units });
  const warning = await source.connect.warn?.(connection, now);
  return warning === undefined
    ? request.goTo('/join/profile')
    : request.show({ title: warning.title, content: warningContent(warning), above: joinSteps(2) });
}

/** They connected without an invite: the access is given back at once. */
function strangerAt({ browserId, now }: RequestContext): OpenJoin {
  return {
    joinId: joinIdOf(browserId),
    consent: { wording: 'none', at: now },
    startedAt: now,
    expiresAtSec: expiresAtSec(now, joinKeptForMs),
  };
}

function showExpired(source: Source, request: RequestContext): Promise<Response> {
  return request.show({ title: 'That took a little too long', content: expiredContent(source), isProblem: true }, 400);
}

function showBoxMissing(source: Source, request: RequestContext): Promise<Response> {
  return request.show({ title: 'One box was not ticked', content: boxMissingContent(source), isProblem: true }, 422);
}
