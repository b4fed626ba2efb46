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
import { addressOf, type Desk, deskOf, type Env, formOf, type WebContext, wrongInvitesByAddress } from '../web.ts';
import { consentContent, consentWording } from './consent.ts';
import { showFullClub } from './full-page.ts';
import { nextStepOf } from './next-step.ts';

/** From Strava's return on: long enough to fill in a form, short enough for who comes next. */
export const seatHeldMs = hourMs;

/** The invite link: what it is, and the consent that everything else stands on. */
export function inviteRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/join/:code', async (context) => {
    const desk = deskOf(context, services);
    const invite = await inviteOf(context, desk);
    if (invite instanceof Response) return invite;

    const begun = await services.openJoins.read(joinIdOf(desk.browserId), desk.now);
    if (begun?.athleteId || begun?.pendingMail) return desk.goTo(nextStepOf(begun));
    return (await isFullFor(invite, begun, desk)) ? showFull(context, desk, {}) : showConsent(context, desk, {});
  });

  app.post('/join/:code', async (context) => {
    const form = await formOf(context, services);
    if (form instanceof Response) return form;
    const desk = deskOf(context, services);
    const invite = await inviteOf(context, desk);
    if (invite instanceof Response) return invite;

    const begun = await services.openJoins.read(joinIdOf(desk.browserId), desk.now);
    if (await isFullFor(invite, begun, desk)) {
      return form.get('wait') === 'yes' ? beginWaiting(context, form, desk) : showFull(context, desk, {});
    }
    // Where a seat is free there is nothing to wait for: a page of an hour ago asks for the consent that a join needs.
    if (form.get('wait') === 'yes') return showConsent(context, desk, {});
    const agreed = form.getAll('agree');
    if (!agreed.includes('yes') || !agreed.includes('adult')) {
      return showConsent(context, desk, { agree: 'Both boxes are needed to go on.' });
    }
    return beginJoin(context, invite, desk);
  });
}

/** The club's own link, or the link of somebody who has been invited off the waiting list. */
interface Invite {
  readonly waiting: Waiting | undefined;
}

async function inviteOf(context: WebContext, desk: Desk): Promise<Invite | Response> {
  const { waitingList, settings, allow } = desk.services;
  const code = context.req.param('code') ?? '';
  if (isSame(code, settings.inviteCode)) return { waiting: undefined };

  const waitingId = await waitingList.idOf(code);
  if (waitingId !== undefined) return { waiting: await waitingList.read(waitingId, desk.now) };
  if (!(await allow(wrongInvitesByAddress, addressOf(context), desk.now))) return desk.show(tooManyPage, 429);
  return desk.show(wrongInvitePage, 404);
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return right !== '' && one.byteLength === other.byteLength && timingSafeEqual(one, other);
}

async function isFullFor({ waiting }: Invite, begun: OpenJoin | undefined, { services, now }: Desk): Promise<boolean> {
  if (waiting?.invitedUntil && waiting.invitedUntil > now) return false;
  const { taken, seats } = await services.seats.count(now);
  if (taken < seats) return false;
  const { athleteId, waitingId } = begun ?? {};
  return !athleteId || !(await services.seats.holds(seatOf({ athleteId, waitingId }), now));
}

/** A form holds no seat: it is taken when the athlete comes back from Strava. An invitation goes on holding its own. */
async function beginJoin(context: WebContext, { waiting }: Invite, desk: Desk): Promise<Response> {
  const { services, now } = desk;
  await endFormerJoin(desk);
  if (waiting === undefined) {
    await services.openJoins.write(newJoin(desk));
    return desk.goTo('/connect');
  }

  const until = Math.max(now + seatHeldMs, waiting.invitedUntil ?? 0);
  if ((await services.seats.take({ kind: 'waiting', id: waiting.id }, until, now)) === 'full') {
    return showFull(context, desk, {});
  }
  await services.openJoins.write({ ...newJoin(desk), waitingId: waiting.id, contact: waiting.contact });
  return desk.goTo('/connect');
}

/** A join of this browser that got as far as Strava, or as a mail, is not just written over. */
async function endFormerJoin({ services, browserId, now }: Desk): Promise<void> {
  const former = await services.openJoins.read(joinIdOf(browserId), now);
  if (former?.athleteId || former?.pendingMail) await abandonJoin({ ...former, waitingId: null }, services);
}

async function beginWaiting(context: WebContext, form: URLSearchParams, desk: Desk): Promise<Response> {
  if (form.get('agree') !== 'yes') return showFull(context, desk, { agree: 'Tick the box to be told.' });

  await endFormerJoin(desk);
  await desk.services.openJoins.write({ ...newJoin(desk), forWaitingList: true });
  return desk.goTo('/join/contact');
}

function newJoin({ browserId, now }: Desk): OpenJoin {
  return {
    joinId: joinIdOf(browserId),
    consent: { wording: consentWording, at: now },
    startedAt: now,
    expiresAtSec: expiresAtSec(now, joinKeptForMs),
  };
}

function showConsent(context: WebContext, desk: Desk, errors: FormErrors): Promise<Response> {
  const { clubName } = desk.services.settings;
  const content = consentContent({ action: context.req.path, token: desk.token, errors, clubName });
  const title = `${clubName}: know what to do after a run`;
  return desk.show({ title, content, isProblem: hasErrors(errors) }, hasErrors(errors) ? 422 : 200);
}

function showFull({ req }: WebContext, desk: Desk, errors: FormErrors): Promise<Response> {
  return showFullClub(desk, hasErrors(errors) ? 422 : 200, { action: req.path, errors });
}

function hasErrors(errors: FormErrors): boolean {
  return Object.values(errors).some((message) => message !== undefined);
}
