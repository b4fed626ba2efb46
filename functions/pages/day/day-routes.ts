import type { Hono } from 'hono';
import { html } from 'hono/html';
import { planChanged } from '../../athlete-events/club-events.ts';
import { dayMs } from '../../clock/lifetime.ts';
import { localMoment } from '../../clock/local-day.ts';
import { countryOf } from '../../delivery/read-phone.ts';
import { emergencyNumberOf } from '../../messages/emergency-number.ts';
import { holdEndedText } from '../../messages/safety-text.ts';
import type { OutboxMessage } from '../../outbox/outbox.ts';
import { keepFeedback } from '../../plan/keep-feedback.ts';
import { takeFine } from '../../plan/take-answer.ts';
import type { Member } from '../../store/member.ts';
import { zoneOf } from '../athlete-zone.ts';
import type { FormErrors, FormValues } from '../form-fields.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { sourceLabels } from '../source-labels.ts';
import { holdView } from '../today/hold-view.ts';
import { todayView } from '../today/today-view.ts';
import type { Env, RequestContext, WebContext } from '../web.ts';
import { checkInView } from './check-in-view.ts';
import { memberNotice } from './member-notice.ts';
import { type CheckInReading, readCheckInForm } from './read-check-in.ts';
import { readToday } from './read-today.ts';
import { soreContent } from './sore-view.ts';
import { takeCheckIn } from './take-check-in.ts';
import { readWeightForm, weightForm } from './weight-form.ts';
import { wrongForm, wrongKept } from './wrong-view.ts';

/** What the links in messages open: the page "today", with the check-in in it. */
export function dayRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/p/:link', (context) =>
    withMember(context, services, 'day', async (member, request) => showToday(context, member, request)),
  );

  // The link of the question opens the page at its form.
  app.get('/c/:link', (context) =>
    withMember(context, services, 'day', async (_, request) => request.goTo(`${pageHref(context)}#check-in`)),
  );

  app.post('/c/:link', (context) =>
    withForm(context, services, 'day', async (form, member, request) => {
      const { athleteId, units } = member;
      const { now } = request;
      const reading = readCheckInForm(form, units);
      if (reading.kind === 'wrong') return showToday(context, member, request, { checkIn: reading });

      const { date } = localMoment(now, zoneOf(await services.history.read(athleteId)));
      const report = { date, answers: reading.answers, at: now, source: 'page' } as const;
      const { outcome } = await takeCheckIn(member, report, reading.flag, services);
      switch (outcome) {
        case 'noted':
          return request.goTo(`${pageHref(context)}#check-in`);
        case 'sore-as-expected':
          return request.show({
            title: 'Noted. One question',
            content: soreContent({ action: context.req.path, token: request.token, pageHref: pageHref(context) }),
          });
        case 'emergency':
        case 'doctor':
          return request.goTo(pageHref(context));
        default:
          return outcome satisfies never;
      }
    }),
  );

  app.post('/c/:link/weight', (context) =>
    withForm(context, services, 'day', async (form, member, request) => {
      const reading = readWeightForm(form, member.units);
      if (reading.kind === 'wrong') return showToday(context, member, request, { weight: reading });
      await services.profiles.setMass(member.athleteId, reading.massKg);
      await services.enqueueEvent(planChanged(member, request.now));
      return request.goTo(pageHref(context));
    }),
  );

  app.post('/c/:link/wrong', (context) =>
    withForm(context, services, 'day', async (_, member, request) => {
      const { athleteId } = member;
      const [profile, history, checkIns] = await Promise.all([
        services.profiles.read(athleteId),
        services.history.read(athleteId),
        services.checkIns.read(athleteId),
      ]);
      await keepFeedback(athleteId, { profile, history, checkIns }, request.now, services.feedback);
      return request.show({ title: 'Kept', content: wrongKept(pageHref(context)) });
    }),
  );

  app.post('/c/:link/fine', (context) =>
    withForm(context, services, 'day', async (_, member, request) => {
      const { athleteId, contact } = member;
      const profile = await services.profiles.read(athleteId);
      const ended = await takeFine({ athleteId, profile }, request.now, services);
      // Whoever has the link only may not be the one who has the phone: UNDO brings the hold back.
      if (ended && contact.kind === 'text') await services.send(holdEndedMessage(athleteId, request.now));
      return request.goTo(pageHref(context));
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

function pageHref(context: WebContext): string {
  return `/p/${context.req.param('link') ?? ''}`;
}

/** By the country of the phone: an address says nothing of where somebody is. */
function emergencyNumberFor({ contact }: Member): string | undefined {
  return contact.kind === 'text' ? emergencyNumberOf(countryOf(contact.phone) ?? '') : undefined;
}

/** What was typed and is not taken: it stands in its form again, with what is wrong beside it. */
interface Wrong {
  readonly checkIn?: Extract<CheckInReading, { readonly kind: 'wrong' }>;
  readonly weight?: { readonly errors: FormErrors; readonly values: FormValues };
}

/** Data and settings are behind a sign-in of their own: whoever has a link of the day only sees the day. */
const settingsHref = '/connect';

async function showToday(
  context: WebContext,
  member: Member,
  request: RequestContext,
  { checkIn, weight }: Wrong = {},
): Promise<Response> {
  const { today, clock, asksWeights, asksEffort } = await readToday(member, request.now, request.services);
  const { token } = request;
  const action = `/c/${context.req.param('link') ?? ''}`;
  const { units } = member;
  const isProblem = checkIn !== undefined || weight !== undefined;
  const form = {
    action,
    token,
    units: checkIn?.units ?? units,
    values: checkIn?.values ?? {},
    flags: checkIn?.flags ?? [],
    errors: checkIn?.errors ?? {},
    asksWeights,
    asksEffort,
  };
  const content =
    today.kind === 'hold'
      ? html`${holdView(today, {
          fineAction: `${action}/fine`,
          token,
          settingsHref,
          emergencyNumber: emergencyNumberFor(member),
        })}`
      : todayView(today, {
          settingsHref,
          notice: memberNotice(member, {
            clock,
            now: request.now,
            settingsHref,
            sources: sourceLabels(member, request.services),
          }),
          checkIn: checkInView({ ...form, answered: today.answered }),
          wrongForm: wrongForm(`${action}/wrong`, token),
          weightForm: weightForm({
            action: `${action}/weight`,
            token,
            units,
            values: weight?.values ?? {},
            errors: weight?.errors ?? {},
          }),
        });
  return request.show(
    {
      title: today.title,
      content,
      date: today.date,
      hasHeading: true,
      isBroad: today.kind === 'open',
      isProblem,
      links: [{ href: settingsHref, name: 'My data and settings' }],
    },
    isProblem ? 422 : 200,
  );
}
