import type { Hono } from 'hono';
import { html } from 'hono/html';
import { settleJoin, withConfirmedMail } from '../../join/settle-open-joins.ts';
import { isLink } from '../../links/athlete-links.ts';
import type { OpenJoin } from '../../store/open-joins.ts';
import { isMarked, joinIdOf, markOf } from '../browser.ts';
import { codeErrorOf } from '../contact/code-error.ts';
import { contactContent, readContactForm, type TextOffer } from '../contact/contact-form.ts';
import { type MailNews, mailContent } from '../contact/mail-view.ts';
import { noCodeWords, sendCode } from '../contact/send-code.ts';
import { verifyContent } from '../contact/verify-view.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import type { Html } from '../page.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { addressOf, type Env, formOf, type RequestContext, requestContextOf, type WebContext } from '../web.ts';
import { showFullClub } from './full-page.ts';
import { askerOf, keepSeat, mayAskFor } from './join-asker.ts';
import { joinSteps } from './join-steps.ts';
import { waitingContent } from './waiting-view.ts';
import { weightContent } from './weight-view.ts';
import { phoneTakenContent, welcomeContent } from './welcome-view.ts';

/** How a new athlete is reached, and the proof that the phone or address is theirs. */
export function contactRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/join/contact', (context) =>
    withJoin(context, services, async (join, request) =>
      showContact(join, request, {}, {}, await weightNote(join, request)),
    ),
  );

  app.post('/join/contact', (context) =>
    withForm(context, services, async (form, join, request) => {
      const reading = readContactForm(form, textsFor(join, services));
      if (reading.kind === 'wrong') return showContact(join, request, reading.values, reading.errors);
      if (reading.kind === 'text') return beginText(context, reading.phone, join, request);
      return beginMail(context, reading.address, join, request);
    }),
  );

  app.get('/verify', (context) => withJoin(context, services, (join, request) => showVerify(join, request, {})));

  app.post('/verify', (context) =>
    withForm(context, services, async (form, join, request) => {
      const verdict = await services.codes.check(subjectOf(join), form.get('code') ?? '', request.now);
      if (verdict.kind !== 'right') return showVerify(join, request, { code: codeErrorOf(verdict) });

      const proved: OpenJoin = { ...join, contact: { kind: 'text', phone: verdict.phone } };
      await services.openJoins.write(proved);
      return endOfJoin(proved, request);
    }),
  );

  app.post('/verify/again', (context) =>
    withForm(context, services, async (_, join, request) => {
      const phone = await services.codes.pendingPhone(subjectOf(join), request.now);
      return phone === undefined ? request.goTo('/join/contact') : beginText(context, phone, join, request);
    }),
  );

  app.get('/join/mail', (context) =>
    withJoin(context, services, (join, request) => showMail(join, request, undefined)),
  );

  app.post('/join/mail', (context) =>
    withForm(context, services, async (_, join, request) => {
      const confirmed = await withConfirmedMail(join, services);
      return confirmed.contact ? endOfJoin(confirmed, request) : showMail(join, request, 'not-yet');
    }),
  );

  app.post('/join/mail/again', (context) =>
    withForm(context, services, async (_, join, request) => {
      const { pendingMail } = join;
      const address = pendingMail ? await services.topics.addressOf(pendingMail.topicArn) : undefined;
      if (!pendingMail || address === undefined) return request.goTo('/join/contact');
      const may = await mayAskFor(context, address, join, request);
      if (may !== 'yes') return showMail(join, request, may);
      await services.topics.askAgain(pendingMail.topicArn, address);
      return showMail(join, request, 'asked-again');
    }),
  );

  app.get('/join/done', (context) => {
    const request = requestContextOf(context, services);
    const { page: link, mark, by } = context.req.query();
    // Another member's link, put into this address by somebody else, would lead whoever opens it to a stranger's page.
    const isOwn = link !== undefined && isMarked(request.browserId, link, mark);
    return showDone(request, { link: isOwn ? link : undefined, canText: by !== 'mail' });
  });

  app.get('/join/waiting', (context) =>
    requestContextOf(context, services).show({ title: 'You are on the list', content: waitingContent }),
  );
}

/**
 * The last step: a member, a place on the waiting list, or the reason why neither.
 *
 * @param note for the top of the last page, if no page has shown it yet.
 */
export async function endOfJoin(join: OpenJoin, request: RequestContext, note?: Html): Promise<Response> {
  const { services, now } = request;
  const end = await settleJoin(join, now, services);
  switch (end) {
    case 'joined':
      return note === undefined
        ? request.goTo(await donePath(join, request))
        : showDone(request, { link: await pageOf(join, request), canText: isReachedByText(join), note });
    case 'waiting':
      return request.goTo('/join/waiting');
    case 'incomplete':
      return request.goTo('/join/profile');
    case 'phone-taken': {
      await services.openJoins.write({ ...join, contact: null });
      return request.show({ title: 'This number is taken', content: phoneTakenContent, isProblem: true }, 409);
    }
    case 'full':
      return showFullClub(request, 409);
    default:
      return end satisfies never;
  }
}

/** The address carries the link to their page, so that a reload shows the same. */
async function donePath(join: OpenJoin, request: RequestContext): Promise<string> {
  const link = await pageOf(join, request);
  if (link === undefined) return '/join/done';
  const by = isReachedByText(join) ? 'text' : 'mail';
  return `/join/done?${new URLSearchParams({ page: link, mark: markOf(request.browserId, link), by }).toString()}`;
}

function isReachedByText({ contact }: OpenJoin): boolean {
  return contact?.kind !== 'email';
}

async function pageOf({ athleteId }: OpenJoin, { services, now }: RequestContext): Promise<string | undefined> {
  if (!athleteId) return undefined;
  return new URL(await services.links.plan(athleteId, now)).pathname.slice('/p/'.length);
}

interface Done {
  /** To the new member's page; ignored unless it has the form of a link. */
  readonly link: string | undefined;
  readonly canText: boolean;
  readonly note?: Html;
}

function showDone(request: RequestContext, { link, canText, note = html`` }: Done): Promise<Response> {
  const pageHref = link !== undefined && isLink(link) ? `/p/${link}` : undefined;
  const { settings, sources } = request.services;
  const source = sources.all.map(({ policy }) => policy.label).join(' or ');
  return request.show({
    title: "You're in",
    above: joinSteps(5),
    content: html`${note}${welcomeContent({ clubName: settings.clubName, source, pageHref, canText })}`,
  });
}

async function beginText(
  context: WebContext,
  phone: string,
  join: OpenJoin,
  request: RequestContext,
): Promise<Response> {
  const { services, now } = request;
  const asker = askerOf(join);
  if (asker.kind === 'waiting') return request.goTo('/join/contact');
  if ((await keepSeat(join, request)) === 'full') return showFullClub(request, 409);

  const codeRequest = { subject: subjectOf(join), asker, phone, address: addressOf(context), now };
  const sent = await sendCode(codeRequest, services);
  if (sent !== 'sent') return showVerify(join, request, { code: noCodeWords[sent] });

  await services.openJoins.write({ ...join, textsAgreedAt: now });
  return request.goTo('/verify');
}

async function beginMail(
  context: WebContext,
  address: string,
  join: OpenJoin,
  request: RequestContext,
): Promise<Response> {
  const { services, now } = request;
  if ((await keepSeat(join, request)) === 'full') return showFullClub(request, 409);
  const may = await mayAskFor(context, address, join, request);
  if (may !== 'yes') return showMail(join, request, may);

  const topicArn = await services.topics.open(address);
  await services.openJoins.write({ ...join, pendingMail: { topicArn, since: now }, contact: null });
  if (join.pendingMail) await services.topics.close(join.pendingMail.topicArn);
  return request.goTo('/join/mail');
}

async function withJoin(
  context: WebContext,
  services: PagesServices,
  answer: (join: OpenJoin, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const request = requestContextOf(context, services);
  const join = await services.openJoins.read(joinIdOf(request.browserId), request.now);
  if (join === undefined) return request.show(noJoinPage, 404);
  if (!join.forWaitingList && !join.athleteId) return request.goTo('/connect');
  return !join.forWaitingList && !join.profileGiven ? request.goTo('/join/profile') : answer(join, request);
}

async function withForm(
  context: WebContext,
  services: PagesServices,
  answer: (form: URLSearchParams, join: OpenJoin, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response ? form : withJoin(context, services, (join, request) => answer(form, join, request));
}

/** The waiting list has no steps before this one. */
function stepsOf({ forWaitingList }: OpenJoin): Html {
  return forWaitingList ? html`` : joinSteps(4);
}

function subjectOf({ joinId }: OpenJoin) {
  return { kind: 'join', joinId } as const;
}

/** The waiting list is by e-mail only: nobody has proved who they are, so no text is paid for. */
function textsFor({ forWaitingList }: OpenJoin, { settings }: PagesServices): TextOffer {
  return forWaitingList ? { countries: [], textsComeLater: false } : settings.texts;
}

function showContact(
  join: OpenJoin,
  request: RequestContext,
  values: FormValues,
  errors: FormErrors,
  note = html``,
): Promise<Response> {
  const { clubName } = request.services.settings;
  const texts = textsFor(join, request.services);
  const isProblem = Object.keys(errors).length > 0;
  const form = contactContent({
    action: '/join/contact',
    token: request.token,
    values,
    errors,
    texts,
    clubName,
    afterwards: join.forWaitingList ? 'you are on the list' : 'you are in',
  });
  return request.show(
    { title: 'How shall we reach you?', above: stepsOf(join), content: html`${note}${form}`, isProblem },
    isProblem ? 422 : 200,
  );
}

/** In both units, so that a mix-up shows before the first amount. */
async function weightNote({ athleteId, units }: OpenJoin, { services }: RequestContext): Promise<Html> {
  const profile = athleteId ? await services.profiles.read(athleteId) : undefined;
  return profile?.massKg ? weightContent(profile.massKg, units ?? 'metric', '/join/profile') : html``;
}

async function showVerify(join: OpenJoin, request: RequestContext, errors: FormErrors): Promise<Response> {
  const phone = await request.services.codes.pendingPhone(subjectOf(join), request.now);
  const isProblem = Object.keys(errors).length > 0;
  const content = verifyContent({
    action: '/verify',
    againAction: '/verify/again',
    contactHref: '/join/contact',
    token: request.token,
    lastDigits: phone?.slice(-2),
    errors,
  });
  return request.show(
    { title: 'The code we sent you', above: stepsOf(join), content, isProblem },
    isProblem ? 422 : 200,
  );
}

async function showMail(join: OpenJoin, request: RequestContext, news: MailNews | undefined): Promise<Response> {
  const { pendingMail } = join;
  const address = pendingMail ? await request.services.topics.addressOf(pendingMail.topicArn) : undefined;
  const isProblem = news !== undefined && news !== 'asked-again';
  const content = mailContent({
    action: '/join/mail',
    againAction: '/join/mail/again',
    otherHref: '/join/contact',
    otherWords:
      request.services.settings.texts.countries.length > 0 ? 'Use another address, or texts' : 'Use another address',
    token: request.token,
    address,
    news,
  });
  return request.show(
    { title: 'Confirm your address', above: stepsOf(join), content, isProblem },
    isProblem ? 422 : 200,
  );
}
