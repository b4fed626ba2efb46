import type { Hono } from 'hono';
import { html } from 'hono/html';
import { confirmMailOfMember } from '../../join/confirm-mail.ts';
import type { Member } from '../../store/member.ts';
import { askConfirmation, mayAskMember } from '../contact/ask-confirmation.ts';
import { codeErrorOf } from '../contact/code-error.ts';
import { contactContent, readContactForm } from '../contact/contact-form.ts';
import { type MailNews, mailContent } from '../contact/mail-view.ts';
import { noCodeWords, sendCode } from '../contact/send-code.ts';
import { verifyContent } from '../contact/verify-view.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import { erasingPage } from '../join/source-problem-pages.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { addressOf, type Env, type RequestContext, type WebContext } from '../web.ts';
import { baseOf } from './data-link.ts';

/** Another phone or address, proved like the first one. Until then the old one stays in use. */
export function changeContactRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/contact', (context) =>
    withMember(context, services, 'data', (_, request) => showContact(context, request, {}, {})),
  );

  app.post('/me/:link/contact', (context) =>
    withForm(context, services, 'data', async (form, member, request) => {
      const reading = readContactForm(form, services.settings.texts);
      if (reading.kind === 'wrong') return showContact(context, request, reading.values, reading.errors);
      if (reading.kind === 'text') return beginText(context, reading.phone, member, request);
      return beginMail(context, reading.address, member, request);
    }),
  );

  app.get('/me/:link/verify', (context) =>
    withMember(context, services, 'data', (member, request) => showVerify(context, member, request, {})),
  );

  app.post('/me/:link/verify', (context) =>
    withForm(context, services, 'data', async (form, member, request) => {
      const verdict = await services.codes.check(subjectOf(member), form.get('code') ?? '', request.now);
      if (verdict.kind !== 'right') return showVerify(context, member, request, { code: codeErrorOf(verdict) });
      return moveToPhone(context, verdict.phone, member, request);
    }),
  );

  app.post('/me/:link/verify/again', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      const phone = await services.codes.pendingPhone(subjectOf(member), request.now);
      return phone === undefined
        ? request.goTo(`${baseOf(context)}/contact`)
        : beginText(context, phone, member, request);
    }),
  );

  app.get('/me/:link/mail', (context) =>
    withMember(context, services, 'data', (member, request) => showMail(context, member, request, undefined)),
  );

  app.post('/me/:link/mail', (context) =>
    withForm(context, services, 'data', async (_, member, request) =>
      (await confirmMailOfMember(member, services)) === 'not-yet'
        ? showMail(context, member, request, 'not-yet')
        : request.goTo(`${baseOf(context)}?saved=${isForFallback(member) ? 'fallback' : 'contact'}`),
    ),
  );

  app.post('/me/:link/mail/again', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      const { pendingMail } = member;
      const address = pendingMail ? await services.topics.addressOf(pendingMail.topicArn) : undefined;
      if (!pendingMail || address === undefined) return request.goTo(`${baseOf(context)}/contact`);
      const may = await mayAskMember(context, address, member.athleteId, request);
      if (may !== 'yes') return showMail(context, member, request, may);
      await services.topics.askAgain(pendingMail.topicArn, address);
      return showMail(context, member, request, 'asked-again');
    }),
  );
}

/**
 * The new number is claimed before the old one is released: if stopped in between, the athlete has both and loses none,
 * and `reconcile` frees the one that is not used.
 */
async function moveToPhone(
  context: WebContext,
  phone: string,
  member: Member,
  request: RequestContext,
): Promise<Response> {
  const { services, now } = request;
  const { athleteId, contact, fallbackMail, pendingMail, delivery } = member;
  if ((await services.claims.claim(phone, athleteId, now)) === 'taken') {
    const content = html`<div class="problem" role="alert"><p>Another athlete of the club gets their texts at this number.</p></div>
<a class="button" href="${baseOf(context)}/contact">Choose another way</a>`;
    return request.show({ title: 'This number is taken', content, isProblem: true }, 409);
  }

  // A confirmed address stays beside the phone, unless its owner has ended the mails.
  const keptMail = contact.kind === 'email' ? (delivery?.unsubscribedAt ? null : contact) : fallbackMail;
  const fallback = keptMail ? { topicArn: keptMail.topicArn } : null;
  if (!(await services.membership.moveToPhone(athleteId, phone, fallback, now))) {
    await services.claims.release(phone, athleteId);
    return request.show(erasingPage, 409);
  }
  if (contact.kind === 'email' && !keptMail) await services.topics.close(contact.topicArn);
  if (pendingMail) await services.topics.close(pendingMail.topicArn);
  if (contact.kind === 'text' && contact.phone !== phone) await services.claims.release(contact.phone, athleteId);
  await services.codes.forget(subjectOf(member));
  return request.goTo(
    `${baseOf(context)}?saved=${contact.kind === 'email' && keptMail ? 'contact-and-fallback' : 'contact'}`,
  );
}

async function beginText(
  context: WebContext,
  phone: string,
  member: Member,
  request: RequestContext,
): Promise<Response> {
  const asker = { kind: 'member', id: member.athleteId } as const;
  const codeRequest = { subject: subjectOf(member), asker, phone, address: addressOf(context), now: request.now };
  const sent = await sendCode(codeRequest, request.services);
  if (sent !== 'sent') return showVerify(context, member, request, { code: noCodeWords[sent] });
  return request.goTo(`${baseOf(context)}/verify`);
}

async function beginMail(
  context: WebContext,
  address: string,
  member: Member,
  request: RequestContext,
): Promise<Response> {
  const asked = await askConfirmation(context, { address, isFallback: false }, member, request);
  return asked === 'asked' ? request.goTo(`${baseOf(context)}/mail`) : showMail(context, member, request, asked);
}

function subjectOf({ athleteId }: Member) {
  return { kind: 'athlete', athleteId } as const;
}

function showContact(
  context: WebContext,
  request: RequestContext,
  values: FormValues,
  errors: FormErrors,
): Promise<Response> {
  const { texts, clubName } = request.services.settings;
  const isProblem = Object.keys(errors).length > 0;
  const action = `${baseOf(context)}/contact`;
  const content = contactContent({
    action,
    token: request.token,
    values,
    errors,
    texts,
    clubName,
    afterwards: 'we reach you there',
  });
  return request.show({ title: 'How to reach you', content, isProblem }, isProblem ? 422 : 200);
}

async function showVerify(
  context: WebContext,
  member: Member,
  request: RequestContext,
  errors: FormErrors,
): Promise<Response> {
  const phone = await request.services.codes.pendingPhone(subjectOf(member), request.now);
  const isProblem = Object.keys(errors).length > 0;
  const base = baseOf(context);
  const content = verifyContent({
    action: `${base}/verify`,
    againAction: `${base}/verify/again`,
    contactHref: `${base}/contact`,
    token: request.token,
    lastDigits: phone?.slice(-2),
    errors,
  });
  return request.show({ title: 'The code we sent you', content, isProblem }, isProblem ? 422 : 200);
}

function isForFallback({ contact, pendingMail }: Member): boolean {
  return contact.kind === 'text' && pendingMail?.isFallback === true;
}

async function showMail(
  context: WebContext,
  member: Member,
  request: RequestContext,
  news: MailNews | undefined,
): Promise<Response> {
  const { pendingMail } = member;
  const address = pendingMail ? await request.services.topics.addressOf(pendingMail.topicArn) : undefined;
  const base = baseOf(context);
  const canText = request.services.settings.texts.countries.length > 0;
  const isProblem = news !== undefined && news !== 'asked-again';
  const content = mailContent({
    action: `${base}/mail`,
    againAction: `${base}/mail/again`,
    ...(isForFallback(member)
      ? { otherHref: `${base}/fallback`, otherWords: 'Use another address' }
      : {
          otherHref: `${base}/contact`,
          otherWords: canText ? 'Use another address, or texts' : 'Use another address',
        }),
    token: request.token,
    address,
    news,
  });
  return request.show({ title: 'Confirm your address', content, isProblem }, isProblem ? 422 : 200);
}
