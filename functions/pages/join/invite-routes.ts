import { timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import { expiresAtSec, hourMs } from '../../club/lifetime.ts';
import { joinKeptForMs, type OpenJoin } from '../../club/open-joins.ts';
import type { Waiting } from '../../club/waiting-list.ts';
import { abandonJoin } from '../../join/abandon-join.ts';
import { seatOf } from '../../join/complete-join.ts';
import { joinIdOf } from '../browser.ts';
import type { FormErrors } from '../form-fields.ts';
import type { PagesServices } from '../pages-services.ts';
import { tooManyPage, wrongInvitePage } from '../problem-pages.ts';
import { addressOf, type Desk, deskOf, type Env, formOf, type WebContext, wrongLinksByAddress } from '../web.ts';
import { consentContent, consentWording } from './consent.ts';
import { nextStepOf } from './next-step.ts';
import { fullContent } from './waiting-view.ts';

/** For a join that waits for nothing: long enough to fill in a form, short enough for who comes next. */
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

    if (form.get('wait') === 'yes') return beginWaiting(context, form, desk);
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
  if (!(await allow(wrongLinksByAddress, addressOf(context), desk.now))) return desk.show(tooManyPage, 429);
  return desk.show(wrongInvitePage, 404);
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return right !== '' && one.byteLength === other.byteLength && timingSafeEqual(one, other);
}

async function isFullFor({ waiting }: Invite, begun: OpenJoin | undefined, { services, now }: Desk): Promise<boolean> {
  if (waiting?.invitedUntil && waiting.invitedUntil > now) return false;
  if (begun !== undefined && !begun.forWaitingList) return false;
  const { taken, seats } = await services.seats.count(now);
  return taken >= seats;
}

async function beginJoin(context: WebContext, { waiting }: Invite, desk: Desk): Promise<Response> {
  const { services, now } = desk;
  const join: OpenJoin = {
    ...newJoin(desk),
    ...(waiting === undefined
      ? {}
      : { waitingId: waiting.id, contact: waiting.contact, textsAgreedAt: waiting.textsAgreedAt }),
  };
  const until = Math.max(now + seatHeldMs, waiting?.invitedUntil ?? 0);
  await endFormerJoin(desk);
  if ((await services.seats.take(seatOf(join), until, now)) === 'full') return showFull(context, desk, {});

  await services.openJoins.write(join);
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

async function showFull(context: WebContext, desk: Desk, errors: FormErrors): Promise<Response> {
  const { seats } = await desk.services.seats.count(desk.now);
  const content = html`${fullContent({ action: context.req.path, token: desk.token, errors, seats })}`;
  return desk.show(
    { title: 'All seats are taken', content, isProblem: hasErrors(errors) },
    hasErrors(errors) ? 422 : 200,
  );
}

function hasErrors(errors: FormErrors): boolean {
  return Object.values(errors).some((message) => message !== undefined);
}
