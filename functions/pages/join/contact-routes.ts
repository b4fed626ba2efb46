import type { Hono } from 'hono';
import { html } from 'hono/html';
import { seatOf } from '../../join/complete-join.ts';
import { settleJoin, withConfirmedMail } from '../../join/settle-open-joins.ts';
import type { OpenJoin } from '../../store/open-joins.ts';
import { joinIdOf } from '../browser.ts';
import { codeErrorOf } from '../contact/code-error.ts';
import { contactContent, readContactForm, type TextOffer } from '../contact/contact-form.ts';
import { type Asker, type MayContact, mayContact } from '../contact/contact-limits.ts';
import { type MailNews, mailContent } from '../contact/mail-view.ts';
import { noCodeWords, sendCode } from '../contact/send-code.ts';
import { verifyContent } from '../contact/verify-view.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import type { Html } from '../page.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { addressOf, type Desk, deskOf, type Env, formOf, type WebContext } from '../web.ts';
import { showFullClub } from './full-page.ts';
import { seatHeldMs } from './invite-routes.ts';
import { waitingContent } from './waiting-view.ts';
import { weightContent } from './weight-view.ts';
import { phoneTakenContent, welcomeContent } from './welcome-view.ts';

/** How somebody who joins is reached, and the proof that it is them. */
export function contactRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/join/contact', (context) =>
    withJoin(context, services, async (join, desk) => showContact(join, desk, {}, {}, await weightNote(join, desk))),
  );

  app.post('/join/contact', (context) =>
    withForm(context, services, async (form, join, desk) => {
      const reading = readContactForm(form, textsFor(join, services));
      if (reading.kind === 'wrong') return showContact(join, desk, reading.values, reading.errors);
      if (reading.kind === 'text') return beginText(context, reading.phone, join, desk);
      return beginMail(context, reading.address, join, desk);
    }),
  );

  app.get('/verify', (context) => withJoin(context, services, (join, desk) => showVerify(join, desk, {})));

  app.post('/verify', (context) =>
    withForm(context, services, async (form, join, desk) => {
      const verdict = await services.codes.check(subjectOf(join), form.get('code') ?? '', desk.now);
      if (verdict.kind !== 'right') return showVerify(join, desk, { code: codeErrorOf(verdict) });

      const proved: OpenJoin = { ...join, contact: { kind: 'text', phone: verdict.phone } };
      await services.openJoins.write(proved);
      return endOfJoin(proved, desk);
    }),
  );

  app.post('/verify/again', (context) =>
    withForm(context, services, async (_, join, desk) => {
      const phone = await services.codes.pendingPhone(subjectOf(join), desk.now);
      return phone === undefined ? desk.goTo('/join/contact') : beginText(context, phone, join, desk);
    }),
  );

  app.get('/join/mail', (context) => withJoin(context, services, (join, desk) => showMail(join, desk, undefined)));

  app.post('/join/mail', (context) =>
    withForm(context, services, async (_, join, desk) => {
      const confirmed = await withConfirmedMail(join, services);
      return confirmed.contact ? endOfJoin(confirmed, desk) : showMail(join, desk, 'not-yet');
    }),
  );

  app.post('/join/mail/again', (context) =>
    withForm(context, services, async (_, join, desk) => {
      const { pendingMail } = join;
      const address = pendingMail ? await services.topics.addressOf(pendingMail.topicArn) : undefined;
      if (!pendingMail || address === undefined) return desk.goTo('/join/contact');
      const may = await mayAskFor(context, address, join, desk);
      if (may !== 'yes') return showMail(join, desk, may);
      await services.topics.askAgain(pendingMail.topicArn, address);
      return showMail(join, desk, 'asked-again');
    }),
  );

  app.get('/join/done', (context) => showDone(deskOf(context, services)));

  app.get('/join/waiting', (context) =>
    deskOf(context, services).show({ title: 'You are on the list', content: waitingContent }),
  );
}

/**
 * The last step: a member, or a place on the waiting list, or the reason why not.
 *
 * @param note for the top of the last page, where no other page has shown it.
 */
export async function endOfJoin(join: OpenJoin, desk: Desk, note?: Html): Promise<Response> {
  const { services, now } = desk;
  const end = await settleJoin(join, now, services);
  switch (end) {
    case 'joined':
      return note === undefined ? desk.goTo('/join/done') : showDone(desk, note);
    case 'waiting':
      return desk.goTo('/join/waiting');
    case 'incomplete':
      return desk.goTo('/join/profile');
    case 'phone-taken': {
      await services.openJoins.write({ ...join, contact: null });
      return desk.show({ title: 'This number is taken', content: phoneTakenContent, isProblem: true }, 409);
    }
    case 'full':
      return showFullClub(desk, 409);
    default:
      return end satisfies never;
  }
}

function showDone(desk: Desk, note = html``): Promise<Response> {
  return desk.show({ title: "You're in", content: html`${note}${welcomeContent(desk.services.settings.clubName)}` });
}

async function beginText(context: WebContext, phone: string, join: OpenJoin, desk: Desk): Promise<Response> {
  const { services, now } = desk;
  const asker = askerOf(join);
  if (asker.kind === 'waiting') return desk.goTo('/join/contact');
  if ((await keepSeat(join, desk)) === 'full') return showFullClub(desk, 409);

  const request = { subject: subjectOf(join), asker, phone, address: addressOf(context), now };
  const sent = await sendCode(request, services);
  if (sent !== 'sent') return showVerify(join, desk, { code: noCodeWords[sent] });

  await services.openJoins.write({ ...join, textsAgreedAt: now });
  return desk.goTo('/verify');
}

async function beginMail(context: WebContext, address: string, join: OpenJoin, desk: Desk): Promise<Response> {
  const { services, now } = desk;
  if ((await keepSeat(join, desk)) === 'full') return showFullClub(desk, 409);
  const may = await mayAskFor(context, address, join, desk);
  if (may !== 'yes') return showMail(join, desk, may);

  const topicArn = await services.topics.open(address);
  await services.openJoins.write({ ...join, pendingMail: { topicArn, since: now }, contact: null });
  if (join.pendingMail) await services.topics.close(join.pendingMail.topicArn);
  return desk.goTo('/join/mail');
}

/** A code or a mail goes only to somebody who still has a place; who waits for one needs none. */
async function keepSeat({ athleteId, waitingId }: OpenJoin, { services, now }: Desk): Promise<'taken' | 'full'> {
  if (!athleteId) return 'taken';
  return services.seats.take(seatOf({ athleteId, waitingId }), now + seatHeldMs, now);
}

function mayAskFor(context: WebContext, mailbox: string, join: OpenJoin, { services, now }: Desk): Promise<MayContact> {
  const request = { asker: askerOf(join), target: mailbox, address: addressOf(context), now } as const;
  return mayContact({ ...request, channel: 'mail' }, services.allow);
}

/** An athlete is one asker in however many browsers; who waits has shown nothing but a browser. */
function askerOf({
  forWaitingList,
  athleteId,
  waitingId,
  joinId,
}: OpenJoin): Exclude<Asker, { readonly kind: 'member' }> {
  const invite = waitingId ?? 'of the club';
  if (forWaitingList || !athleteId) return { kind: 'waiting', id: joinId, invite };
  return { kind: 'joining', id: athleteId, invite };
}

async function withJoin(
  context: WebContext,
  services: PagesServices,
  answer: (join: OpenJoin, desk: Desk) => Promise<Response>,
): Promise<Response> {
  const desk = deskOf(context, services);
  const join = await services.openJoins.read(joinIdOf(desk.browserId), desk.now);
  if (join === undefined) return desk.show(noJoinPage, 404);
  if (!join.forWaitingList && !join.athleteId) return desk.goTo('/connect');
  return !join.forWaitingList && !join.profileGiven ? desk.goTo('/join/profile') : answer(join, desk);
}

async function withForm(
  context: WebContext,
  services: PagesServices,
  answer: (form: URLSearchParams, join: OpenJoin, desk: Desk) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response ? form : withJoin(context, services, (join, desk) => answer(form, join, desk));
}

function subjectOf({ joinId }: OpenJoin) {
  return { kind: 'join', joinId } as const;
}

/** Who only waits gets one mail: a text would be paid for without anybody having shown who they are. */
function textsFor({ forWaitingList }: OpenJoin, { settings }: PagesServices): TextOffer {
  return forWaitingList ? { countries: [], textsComeLater: false } : settings.texts;
}

function showContact(
  join: OpenJoin,
  desk: Desk,
  values: FormValues,
  errors: FormErrors,
  note = html``,
): Promise<Response> {
  const { clubName } = desk.services.settings;
  const texts = textsFor(join, desk.services);
  const isProblem = Object.keys(errors).length > 0;
  const form = contactContent({ action: '/join/contact', token: desk.token, values, errors, texts, clubName });
  return desk.show({ title: 'How to reach you', content: html`${note}${form}`, isProblem }, isProblem ? 422 : 200);
}

/** In both units, so that whoever mixed them up sees it before the first amount. */
async function weightNote({ athleteId, units }: OpenJoin, { services }: Desk): Promise<Html> {
  const profile = athleteId ? await services.profiles.read(athleteId) : undefined;
  return profile?.massKg ? weightContent(profile.massKg, units ?? 'metric', '/join/profile') : html``;
}

async function showVerify(join: OpenJoin, desk: Desk, errors: FormErrors): Promise<Response> {
  const phone = await desk.services.codes.pendingPhone(subjectOf(join), desk.now);
  const isProblem = Object.keys(errors).length > 0;
  const content = verifyContent({
    action: '/verify',
    againAction: '/verify/again',
    contactHref: '/join/contact',
    token: desk.token,
    lastDigits: phone?.slice(-2),
    errors,
  });
  return desk.show({ title: 'The code we sent you', content, isProblem }, isProblem ? 422 : 200);
}

async function showMail(join: OpenJoin, desk: Desk, news: MailNews | undefined): Promise<Response> {
  const { pendingMail } = join;
  const address = pendingMail ? await desk.services.topics.addressOf(pendingMail.topicArn) : undefined;
  const isProblem = news !== undefined && news !== 'asked-again';
  const content = mailContent({
    action: '/join/mail',
    againAction: '/join/mail/again',
    otherHref: '/join/contact',
    otherWords:
      desk.services.settings.texts.countries.length > 0 ? 'Use another address, or texts' : 'Use another address',
    token: desk.token,
    address,
    news,
  });
  return desk.show({ title: 'Confirm your address', content, isProblem }, isProblem ? 422 : 200);
}
