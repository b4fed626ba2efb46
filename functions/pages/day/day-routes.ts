import type { Hono } from 'hono';
import { html } from 'hono/html';
import { dayMs } from '../../clock/lifetime.ts';
import { localMoment } from '../../clock/local-day.ts';
import { holdEndedText } from '../../messages/safety-text.ts';
import type { OutboxMessage } from '../../outbox/outbox.ts';
import { takeFine } from '../../plan/take-answer.ts';
import type { Member } from '../../store/member.ts';
import { memberRequestOf } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { type Env, formOf, type RequestContext, type WebContext } from '../web.ts';
import { checkInContent, readCheckInForm } from './check-in-form.ts';
import { lastDays, zoneOf } from './last-days.ts';
import { loadChart } from './load-chart.ts';
import { planContent } from './plan-content.ts';
import { readPlan } from './read-plan.ts';
import { safetyContent, soreContent } from './safety-view.ts';
import { takeCheckIn } from './take-check-in.ts';

/** What the link in a message opens: the check-in form, and the plan. */
export function dayRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/c/:link', (context) =>
    withMember(context, services, async (member, request) => showCheckIn(context, member, request)),
  );

  app.post('/c/:link', (context) =>
    withForm(context, services, async (form, member, request) => {
      const { athleteId, units } = member;
      const { now } = request;
      const history = await services.history.read(athleteId);
      const reading = readCheckInForm(form, units);
      if (reading.kind === 'wrong') return showCheckIn(context, member, request, reading);

      const { date } = localMoment(now, zoneOf(history));
      const report = { date, answers: reading.answers, at: now, source: 'page' } as const;
      const { outcome } = await takeCheckIn(athleteId, report, reading.flag, services);
      switch (outcome) {
        case 'noted':
          return request.goTo(`${context.req.path}/done`);
        case 'sore-as-expected':
          return request.show({ title: 'Noted. One question', content: soreContent(context.req.path) });
        case 'emergency':
        case 'doctor':
          return request.show({
            title: 'Please look after yourself first',
            content: safetyContent(outcome, context.req.path),
          });
        default:
          return outcome satisfies never;
      }
    }),
  );

  app.post('/c/:link/fine', (context) =>
    withForm(context, services, async (_, member, request) => {
      const { athleteId, contact } = member;
      const profile = await services.profiles.read(athleteId);
      const ended = await takeFine({ athleteId, profile }, request.now, services);
      // Whoever has the link only may not be the one who has the phone: UNDO brings the hold back.
      if (ended && contact.kind === 'text') await services.send(holdEndedMessage(athleteId, request.now));
      return request.goTo(`/c/${context.req.param('link')}`);
    }),
  );

  app.get('/c/:link/done', (context) =>
    withMember(context, services, async (_, request) => {
      const link = context.req.param('link') ?? '';
      return request.show({
        title: 'Thank you, noted',
        content: html`<p class="big">Your plan takes it into account.</p>
<p>Something mistyped? <a href="/c/${link}">Send it again</a>: the last answer of a day counts.</p>
<a class="button" href="/p/${link}">See your plan</a>`,
      });
    }),
  );

  app.get('/p/:link', (context) =>
    withMember(context, services, async (member, request) => {
      const { athleteId } = member;
      const { now } = request;
      const [history, checkIns] = await Promise.all([
        services.history.read(athleteId),
        services.checkIns.read(athleteId),
      ]);
      const plan = await readPlan(member, { history, checkIns }, now, services);
      const zone = zoneOf(history);
      const checkInHref = `/c/${context.req.param('link') ?? ''}`;
      const content = html`${planContent({ plan, checkInHref, zone })}
<h2>The last 28 days</h2>
${loadChart(lastDays(history, checkIns, localMoment(now, zone).date))}
<a class="button" href="${checkInHref}">Check in</a>`;
      return request.show({ title: 'Your plan', content });
    }),
  );
}

function holdEndedMessage(athleteId: string, now: number): OutboxMessage {
  return {
    messageId: `safety#fine-${now}`,
    athleteId,
    kind: 'safety',
    text: holdEndedText,
    staleAfter: now + dayMs,
  };
}

async function showCheckIn(
  context: WebContext,
  { athleteId, units }: Member,
  request: RequestContext,
  reading?: Extract<ReturnType<typeof readCheckInForm>, { readonly kind: 'wrong' }>,
): Promise<Response> {
  const { hold } = await request.services.checkIns.read(athleteId);
  const link = context.req.param('link') ?? '';
  const content = checkInContent({
    action: `/c/${link}`,
    planHref: `/p/${link}`,
    token: request.token,
    units: reading?.units ?? units,
    values: reading?.values ?? {},
    flags: reading?.flags ?? [],
    errors: reading?.errors ?? {},
    hold: hold?.kind,
  });
  const isProblem = reading !== undefined;
  return request.show({ title: 'How are you today?', content, isProblem }, isProblem ? 422 : 200);
}

async function withMember(
  context: WebContext,
  services: PagesServices,
  answer: (member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const found = await memberRequestOf(context, services, 'day');
  return found instanceof Response ? found : answer(found.member, found.request);
}

async function withForm(
  context: WebContext,
  services: PagesServices,
  answer: (form: URLSearchParams, member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response
    ? form
    : withMember(context, services, (member, request) => answer(form, member, request));
}
