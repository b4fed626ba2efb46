import type { Hono } from 'hono';
import { planChanged } from '../../athlete-events/club-events.ts';
import { dayMs } from '../../clock/lifetime.ts';
import { localMoment } from '../../clock/local-day.ts';
import { holdEndedText } from '../../messages/safety-text.ts';
import type { OutboxMessage } from '../../outbox/outbox.ts';
import { keepFeedback } from '../../plan/keep-feedback.ts';
import { takeFine } from '../../plan/take-answer.ts';
import { zoneOf } from '../athlete-zone.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env } from '../web.ts';
import { readCheckInForm } from './read-check-in.ts';
import { pageHref, showToday } from './show-today.ts';
import { soreContent } from './sore-view.ts';
import { takeCheckIn } from './take-check-in.ts';
import { readWeightForm } from './weight-form.ts';
import { wrongKept } from './wrong-view.ts';

/** The page "today" with the check-in in it, which links in messages open. */
export function dayRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/p/:link', (context) =>
    withMember(context, services, 'day', async (member, request) => showToday(context, member, request)),
  );

  // The link in the question opens the page at its form.
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
      // Someone who has the link may not be the one who has the phone, so the phone is told: UNDO brings the hold back.
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
