import type { Hono } from 'hono';
import { html } from 'hono/html';
import { localMoment } from '../../clock/local-day.ts';
import type { Member } from '../../store/member.ts';
import { linkedDeskOf } from '../linked-desk.ts';
import type { PagesServices } from '../pages-services.ts';
import { type Desk, type Env, formOf, type WebContext } from '../web.ts';
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
    withMember(context, services, async (member, desk) => showCheckIn(context, member, desk)),
  );

  app.post('/c/:link', (context) =>
    withForm(context, services, async (form, member, desk) => {
      const { athleteId, units } = member;
      const { now } = desk;
      const history = await services.history.read(athleteId);
      const reading = readCheckInForm(form, units);
      if (reading.kind === 'wrong') return showCheckIn(context, member, desk, reading);

      const { date } = localMoment(now, zoneOf(history));
      const report = { date, answers: reading.answers, at: now, source: 'page' } as const;
      const outcome = await takeCheckIn(athleteId, report, reading.flag, services);
      switch (outcome) {
        case 'noted':
          return desk.goTo(`${context.req.path}/done`);
        case 'sore-as-expected':
          return desk.show({ title: 'Noted. One question', content: soreContent(context.req.path) });
        case 'emergency':
        case 'doctor':
          return desk.show({
            title: 'Please look after yourself first',
            content: safetyContent(outcome, context.req.path),
          });
        default:
          return outcome satisfies never;
      }
    }),
  );

  app.post('/c/:link/fine', (context) =>
    withForm(context, services, async (_, { athleteId }, desk) => {
      await services.checkIns.endHold(athleteId, desk.now);
      return desk.goTo(`/c/${context.req.param('link')}`);
    }),
  );

  app.get('/c/:link/done', (context) =>
    withMember(context, services, async (_, desk) => {
      const link = context.req.param('link') ?? '';
      return desk.show({
        title: 'Thank you, noted',
        content: html`<p class="big">Your plan takes it into account.</p>
<p>Something mistyped? <a href="/c/${link}">Send it again</a>: the last answer of a day counts.</p>
<a class="button" href="/p/${link}">See your plan</a>`,
      });
    }),
  );

  app.get('/p/:link', (context) =>
    withMember(context, services, async (member, desk) => {
      const { athleteId } = member;
      const { now } = desk;
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
      return desk.show({ title: 'Your plan', content });
    }),
  );
}

async function showCheckIn(
  context: WebContext,
  { athleteId, units }: Member,
  desk: Desk,
  reading?: Extract<ReturnType<typeof readCheckInForm>, { readonly kind: 'wrong' }>,
): Promise<Response> {
  const { hold } = await desk.services.checkIns.read(athleteId);
  const link = context.req.param('link') ?? '';
  const content = checkInContent({
    action: `/c/${link}`,
    planHref: `/p/${link}`,
    token: desk.token,
    units: reading?.units ?? units,
    values: reading?.values ?? {},
    flags: reading?.flags ?? [],
    errors: reading?.errors ?? {},
    hold: hold?.kind,
  });
  const isProblem = reading !== undefined;
  return desk.show({ title: 'How are you today?', content, isProblem }, isProblem ? 422 : 200);
}

async function withMember(
  context: WebContext,
  services: PagesServices,
  answer: (member: Member, desk: Desk) => Promise<Response>,
): Promise<Response> {
  const linked = await linkedDeskOf(context, services, 'day');
  return linked instanceof Response ? linked : answer(linked.member, linked.desk);
}

async function withForm(
  context: WebContext,
  services: PagesServices,
  answer: (form: URLSearchParams, member: Member, desk: Desk) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response ? form : withMember(context, services, (member, desk) => answer(form, member, desk));
}
