import { timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { expiresAtSec, hourMs } from '../../clock/lifetime.ts';
import { abandonJoin } from '../../join/abandon-join.ts';
import { seatOf } from '../../join/complete-join.ts';
import { joinKeptForMs, type OpenJoin } from '../../store/open-joins.ts';
import type { Waiting } from '../../store/waiting-list.ts';
import { joinIdOf } from '../browser.ts';
import type { FormErrors } from '../form-fields.ts';
import type { PagesServices } from '../pages-services.ts';
import { tooManyPage, wrongInvitePage } from '../problem-pages.ts';
import {
  addressOf,
  type Env,
  formOf,
  type RequestContext,
  requestContextOf,
  type WebContext,
  wrongInvitesByAddress,
} from '../web.ts';
import { consentContent, consentWordingFor } from './consent.ts';
import { showFullClub } from './full-page.ts';
import { joinSteps } from './join-steps.ts';
import { nextStepOf } from './next-step.ts';

/** From the return on: long enough to fill in a form, short enough for who comes next. */
export const seatHeldMs = hourMs;

/** The invite link: what the club is, and the consent that everything else depends on. */
export function inviteRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/join/:code', async (context) => {
    const request = requestContextOf(context, services);
    const invite = await inviteOf(context, request);
    if (invite instanceof Response) return invite;

    const begun = await services.openJoins.read(joinIdOf(request.browserId), request.now);
    if (begun?.athleteId || begun?.pendingMail) return request.goTo(nextStepOf(begun));
    return (await isFullFor(invite, begun, request))
      ? showFull(context, request, {})
      : showConsent(context, request, {});
  });

  app.post('/join/:code', async (context) => {
    const form = await formOf(context, services);
    if (form instanceof Response) return form;
    const request = requestContextOf(context, services);
    const invite = await inviteOf(context, request);
    if (invite instanceof Response) return invite;

    const begun = await services.openJoins.read(joinIdOf(request.browserId), request.now);
    // Where a seat is free there is nothing to wait for: a page of an hour ago asks for the consent that a join needs.
    if (form.get('wait') === 'yes') {
      const areTaken = await areSeatsTaken(invite, begun, request);
      return areTaken ? beginWaiting(context, form, request) : showConsent(context, request, {});
    }
    if (await isFullFor(invite, begun, request)) return showFull(context, request, {});
    const agreed = form.getAll('agree');
    if (!agreed.includes('yes') || !agreed.includes('adult')) {
      return showConsent(context, request, { agree: 'Both boxes are needed to go on.' });
    }
    return beginJoin(context, invite, request);
  });
}

/** The club's own link, or that of an invitation off the waiting list. */
interface Invite {
  readonly waiting: Waiting | undefined;
}

async function inviteOf(context: WebContext, request: RequestContext): Promise<Invite | Response> {
  const { waitingList, settings, allow } = request.services;
  const code = context.req.param('code') ?? '';
  if (isSame(code, settings.inviteCode)) return { waiting: undefined };

  const waitingId = await waitingList.idOf(code);
  if (waitingId !== undefined) return { waiting: await waitingList.read(waitingId, request.now) };
  if (!(await allow(wrongInvitesByAddress, addressOf(context), request.now))) return request.show(tooManyPage, 429);
  return request.show(wrongInvitePage, 404);
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return right !== '' && one.byteLength === other.byteLength && timingSafeEqual(one, other);
}

/** Whether there is no way in: neither a seat, nor a source that needs none. */
async function isFullFor(invite: Invite, begun: OpenJoin | undefined, request: RequestContext): Promise<boolean> {
  const { all } = request.services.sources;
  return all.every(({ policy }) => policy.hasSeatLimit) && areSeatsTaken(invite, begun, request);
}

async function areSeatsTaken(
  { waiting }: Invite,
  begun: OpenJoin | undefined,
  { services, now }: RequestContext,
): Promise<boolean> {
  if (waiting?.invitedUntil && waiting.invitedUntil > now) return false;
  const { taken, seats } = await services.seats.count(now);
  if (taken < seats) return false;
  const { athleteId, waitingId } = begun ?? {};
  return !athleteId || !(await services.seats.holds(seatOf({ athleteId, waitingId }), now));
}

/** A form holds no seat: it is taken when the athlete comes back from a source that has so many. An invitation goes on holding its own. */
async function beginJoin(context: WebContext, { waiting }: Invite, request: RequestContext): Promise<Response> {
  const { services, now } = request;
  await endFormerJoin(request);
  if (waiting === undefined) {
    await services.openJoins.write(newJoin(request));
    return request.goTo('/connect');
  }

  const until = Math.max(now + seatHeldMs, waiting.invitedUntil ?? 0);
  if ((await services.seats.take({ kind: 'waiting', id: waiting.id }, until, now)) === 'full') {
    return showFull(context, request, {});
  }
  await services.openJoins.write({ ...newJoin(request), waitingId: waiting.id, contact: waiting.contact });
  return request.goTo('/connect');
}

/** A join of this browser that got as far as a source, or as a mail, is not just written over. */
async function endFormerJoin({ services, browserId, now }: RequestContext): Promise<void> {
  const former = await services.openJoins.read(joinIdOf(browserId), now);
  if (former?.athleteId || former?.pendingMail) await abandonJoin({ ...former, waitingId: null }, services);
}

async function beginWaiting(context: WebContext, form: URLSearchParams, request: RequestContext): Promise<Response> {
  if (form.get('agree') !== 'yes') return showFull(context, request, { agree: 'Tick the box to be told.' });

  await endFormerJoin(request);
  await request.services.openJoins.write({ ...newJoin(request), forWaitingList: true });
  return request.goTo('/join/contact');
}

function labelsOf({ sources }: PagesServices): readonly string[] {
  return sources.all.map(({ policy }) => policy.label);
}

function newJoin({ services, browserId, now }: RequestContext): OpenJoin {
  return {
    joinId: joinIdOf(browserId),
    consent: { wording: consentWordingFor(labelsOf(services)), at: now },
    startedAt: now,
    expiresAtSec: expiresAtSec(now, joinKeptForMs),
  };
}

function showConsent(context: WebContext, request: RequestContext, errors: FormErrors): Promise<Response> {
  const { clubName } = request.services.settings;
  const sources = labelsOf(request.services);
  const content = consentContent({ action: context.req.path, token: request.token, errors, clubName, sources });
  const title = `${clubName}: know what to do after a run`;
  return request.show(
    { title, content, above: joinSteps(1), isProblem: hasErrors(errors) },
    hasErrors(errors) ? 422 : 200,
  );
}

function showFull({ req }: WebContext, request: RequestContext, errors: FormErrors): Promise<Response> {
  return showFullClub(request, hasErrors(errors) ? 422 : 200, { action: req.path, errors });
}

function hasErrors(errors: FormErrors): boolean {
  return Object.values(errors).some((message) => message !== undefined);
}
