import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { OpenJoin } from '../../club/open-joins.ts';
import { settleJoin, withConfirmedMail } from '../../join/settle-open-joins.ts';
import { joinIdOf } from '../browser.ts';
import { codeErrorOf } from '../contact/code-error.ts';
import { contactContent, readContactForm } from '../contact/contact-form.ts';
import { mailContent } from '../contact/mail-view.ts';
import { mayAskAddress } from '../contact/may-ask-address.ts';
import { sendCode, tooManyCodes } from '../contact/send-code.ts';
import { verifyContent } from '../contact/verify-view.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import type { Html } from '../page.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { addressOf, type Desk, deskOf, type Env, formOf, type WebContext } from '../web.ts';
import { fullContent, waitingContent } from './waiting-view.ts';
import { weightContent } from './weight-view.ts';
import { phoneTakenContent, welcomeContent } from './welcome-view.ts';

/** How somebody who joins is reached, and the proof that it is them. */
export function contactRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/join/contact', (context) =>
    withJoin(context, services, async (join, desk) => showContact(desk, {}, {}, await weightNote(join, desk))),
  );

  app.post('/join/contact', (context) =>
    withForm(context, services, async (form, join, desk) => {
      const reading = readContactForm(form, services.settings.texts);
      if (reading.kind === 'wrong') return showContact(desk, reading.values, reading.errors);
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
      if (!(await mayAskAddress(context, address, desk))) return showMail(join, desk, 'too-many');
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
  const { services, now, token } = desk;
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
    case 'full': {
      const action = `/join/${services.settings.inviteCode}`;
      const { seats } = await services.seats.count(now);
      return desk.show(
        { title: 'All seats are taken', content: fullContent({ action, token, errors: {}, seats }) },
        409,
      );
    }
    default:
      return end satisfies never;
  }
}

function showDone(desk: Desk, note = html``): Promise<Response> {
  return desk.show({ title: "You're in", content: html`${note}${welcomeContent(desk.services.settings.clubName)}` });
}

async function beginText(context: WebContext, phone: string, join: OpenJoin, desk: Desk): Promise<Response> {
  const { services, now } = desk;
  const request = { subject: subjectOf(join), phone, address: addressOf(context), now };
  if ((await sendCode(request, services)) === 'too-many') return showVerify(join, desk, { code: tooManyCodes });

  await services.openJoins.write({ ...join, textsAgreedAt: now });
  return desk.goTo('/verify');
}

async function beginMail(context: WebContext, address: string, join: OpenJoin, desk: Desk): Promise<Response> {
  const { services, now } = desk;
  if (!(await mayAskAddress(context, address, desk))) return showMail(join, desk, 'too-many');

  const topicArn = await services.topics.open(address);
  await services.openJoins.write({ ...join, pendingMail: { topicArn, since: now }, contact: null });
  if (join.pendingMail) await services.topics.close(join.pendingMail.topicArn);
  return desk.goTo('/join/mail');
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

function showContact(desk: Desk, values: FormValues, errors: FormErrors, note = html``): Promise<Response> {
  const { texts, clubName } = desk.services.settings;
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

async function showMail(
  { pendingMail }: OpenJoin,
  desk: Desk,
  news: 'not-yet' | 'asked-again' | 'too-many' | undefined,
): Promise<Response> {
  const address = pendingMail ? await desk.services.topics.addressOf(pendingMail.topicArn) : undefined;
  const isProblem = news === 'not-yet' || news === 'too-many';
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
