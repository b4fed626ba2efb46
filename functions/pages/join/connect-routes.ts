import type { Hono } from 'hono';
import { html } from 'hono/html';
import { expiresAtSec } from '../../clock/lifetime.ts';
import { abandonJoin, leaveSource } from '../../join/abandon-join.ts';
import { athleteIdOf } from '../../join/athlete-id-of.ts';
import { seatOf } from '../../join/complete-join.ts';
import { lacksNeeded } from '../../sources/missing-boxes.ts';
import type { Connected, Connection, Source } from '../../sources/source.ts';
import type { Member } from '../../store/member.ts';
import type { OpenState } from '../../store/oauth-states.ts';
import { joinKeptForMs, type OpenJoin } from '../../store/open-joins.ts';
import { activitySourceOf, isSameAthlete, outsideAthletesOf } from '../../store/outside-athlete.ts';
import { massKgOf } from '../body-mass.ts';
import { joinIdOf } from '../browser.ts';
import { connectMornings } from '../mornings/mornings-connected.ts';
import type { Html } from '../page.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { showSourceChanged } from '../source/source-changed.ts';
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
      : request.show({
          title: `Connect with ${names}`,
          content: connectContent(all, { areSeatsTaken: await areSeatsTaken(join, request) }),
          above: joinSteps(2),
        });
  });

  for (const source of services.sources.all) setOutTo(source, app, services);
  for (const source of new Set([...services.sources.all, ...services.sources.forMornings]))
    comeBackFrom(source, app, services);
}

/** Whoever holds one already is not told of it. */
async function areSeatsTaken(
  { athleteId, waitingId }: OpenJoin,
  { services: { seats }, now }: RequestContext,
): Promise<boolean> {
  const counted = await seats.count(now);
  if (counted.taken < counted.seats) return false;
  return !(await seats.holds(seatOf({ athleteId: athleteId ?? '', waitingId }), now));
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
    const retry = await retryOf(opened, request);
    if (error !== undefined) return request.show({ title: 'Not connected', content: deniedContent(source, retry) });
    const isScopeKnown = source.connect.saysScopeInAddress && !opened.forMornings;
    if (isScopeKnown && lacksNeeded(source, scope)) return showBoxMissing(source, request, retry);

    const answer = await source.connect.exchange(code);
    switch (answer.kind) {
      case 'ok':
        return connected(source, { ...answer, scope: answer.scope ?? scope }, { ...opened, retry }, request);
      case 'refused':
        return showExpired(source, request, retry);
      case 'full':
        return request.show(appFullPage(source), 409);
      case 'app-inactive':
        return request.show(appInactivePage(source, services.settings.contact), 503);
      case 'unavailable':
        return request.show(sourceAwayPage(source, retry), 503);
      default:
        return answer satisfies never;
    }
  });
}

/** Back to where a member set out from: they have agreed to something there. `undefined`: the source's button will do. */
async function retryOf(
  { forMornings, forActivities }: OpenState,
  { services, now }: RequestContext,
): Promise<Html | undefined> {
  const agreed = forMornings ?? forActivities;
  if (!agreed) return undefined;
  const base = new URL(await services.links.myData(agreed.athleteId, now)).pathname;
  return html`<a class="button" href="${base}/${forMornings ? 'mornings' : 'source'}">Try again</a>`;
}

function connected(
  source: Source,
  answer: Connected & { readonly scope: string },
  { forMornings, forActivities, retry }: OpenState & { readonly retry: Html | undefined },
  request: RequestContext,
): Promise<Response> {
  if (forMornings) return connectMornings(source, answer, forMornings, request);
  if (forActivities) return showSourceChanged(source, answer, forActivities, retry, request);
  return comeIn(source, answer, request);
}

async function comeIn(
  source: Source,
  { externalAthleteId, tokens, scope }: Connected & { readonly scope: string },
  request: RequestContext,
): Promise<Response> {
  const { services, browserId, now } = request;
  const { openJoins, members, connections, links } = services;
  const join = await openJoins.read(joinIdOf(browserId), now);
  const outside = { source: source.name, externalAthleteId };
  const begun = join ?? strangerAt(request);
  const connecting = { ...outside, ...tokens, scope };
  const athleteId = await athleteIdOf(connecting, begun.expiresAtSec, services);
  const connection: Connection = { ...connecting, athleteId };
  const member = await members.read(athleteId);
  if (member?.state.kind === 'erasing') return request.show(erasingPage, 409);

  if (member !== undefined) {
    await signIn(source, connection, member, request);
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

/** Whoever shows an account of theirs is let in. Only the one that gives their activities makes those come again. */
async function signIn(
  source: Source,
  connection: Connection,
  member: Member,
  { services: { connections, membership } }: RequestContext,
): Promise<void> {
  if (!outsideAthletesOf(member).some((outside) => isSameAthlete(outside, connection))) {
    await source.revoke(connection);
    return;
  }
  await connections.put(connection);
  if (isSameAthlete(activitySourceOf(member), connection)) await membership.reconnect(member.athleteId);
}

/** From here on the join knows whose it is. */
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
  if (warning === undefined) return request.goTo('/join/profile');
  const others = services.sources.all.filter((other) => other !== source);
  return request.show({ title: warning.title, content: warningContent(warning, others), above: joinSteps(2) });
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

function showExpired(source: Source, request: RequestContext, retry?: Html): Promise<Response> {
  const content = expiredContent(source, retry);
  return request.show({ title: 'That took a little too long', content, isProblem: true }, 400);
}

function showBoxMissing(source: Source, request: RequestContext, retry?: Html): Promise<Response> {
  const content = boxMissingContent(source, retry);
  return request.show({ title: 'One box was not ticked', content, isProblem: true }, 422);
}
