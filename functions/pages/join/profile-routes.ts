import type { Hono } from 'hono';
import { html } from 'hono/html';
import { abandonJoin } from '../../join/abandon-join.ts';
import type { OpenJoin } from '../../store/open-joins.ts';
import { outsideAthleteOf } from '../../store/outside-athlete.ts';
import { joinIdOf } from '../browser.ts';
import type { PagesServices } from '../pages-services.ts';
import { noJoinPage } from '../problem-pages.ts';
import { type Env, formOf, type RequestContext, requestContextOf } from '../web.ts';
import { endOfJoin } from './contact-routes.ts';
import { joinSteps } from './join-steps.ts';
import { profileForm } from './profile-form.ts';
import { profileTicks, profileValues, readProfileForm, usualCheckInAt } from './read-profile-form.ts';
import { weightContent } from './weight-view.ts';

/** What the rules need to know about a body. */
export function profileRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/join/profile', async (context) => {
    const request = requestContextOf(context, services);
    const join = await connectedJoinOf(request);
    if (join === undefined) return request.show(noJoinPage, 404);

    const profile = (await services.profiles.read(join.athleteId)) ?? {};
    const answers = { profile, units: join.units ?? ('metric' as const), checkInAt: join.checkInAt ?? usualCheckInAt };
    return request.show({
      title: 'About you',
      above: joinSteps(3),
      content: html`${introOf(join, services)}${profileForm({
        action: '/join/profile',
        token: request.token,
        values: profileValues(answers, request.now),
        ticked: profileTicks(profile),
        foods: profile.foods ?? [],
        errors: {},
        button: 'Go on',
      })}${nextIsContact}`,
    });
  });

  app.post('/join/profile', async (context) => {
    const form = await formOf(context, services);
    if (form instanceof Response) return form;
    const request = requestContextOf(context, services);
    const join = await connectedJoinOf(request);
    if (join === undefined) return request.show(noJoinPage, 404);

    const reading = readProfileForm(form, request.now);
    switch (reading.kind) {
      case 'minor':
        await abandonJoin(join, services);
        return request.show({ title: 'Come back when you are older', content: minorContent });
      case 'wrong': {
        const { errors, values, ticked, foods } = reading;
        const view = { action: '/join/profile', token: request.token, values, ticked, foods, errors, button: 'Go on' };
        return request.show(
          {
            title: 'About you',
            above: joinSteps(3),
            content: html`${profileForm(view)}${nextIsContact}`,
            isProblem: true,
          },
          422,
        );
      }
      case 'ok': {
        const { profile, units, checkInAt } = reading.answers;
        await services.profiles.writeDraft(join.athleteId, profile, join.expiresAtSec);
        const next: OpenJoin = { ...join, units, checkInAt, profileGiven: true };
        await services.openJoins.write(next);
        if (!next.contact) return request.goTo('/join/contact');
        return endOfJoin(next, request, profile.massKg ? weightContent(profile.massKg, units, undefined) : undefined);
      }
      default:
        return reading satisfies never;
    }
  });
}

const nextIsContact = html`<p class="soft small">Next: how we reach you. You can change all of this later.</p>`;

async function connectedJoinOf({ services, browserId, now }: RequestContext) {
  const join = await services.openJoins.read(joinIdOf(browserId), now);
  return join?.athleteId ? { ...join, athleteId: join.athleteId } : undefined;
}

function introOf(join: OpenJoin & { readonly athleteId: string }, { sources }: PagesServices) {
  const connect = sources.of(outsideAthleteOf(join).source)?.connect;
  const missing = connect?.missingBoxes(join.scope ?? '').filter(({ needed }) => !needed) ?? [];
  const note = missing.map(
    ({ box, without }) =>
      html`<p>The box <strong>&ldquo;${box}&rdquo;</strong> was not ticked. That is fine. ${without}</p>`,
  );
  return html`<p class="big">You are connected. A few things about you, so that the amounts fit.</p>
${missing.length === 0 ? '' : html`<div class="note" role="status">${note}</div>`}`;
}

const minorContent = html`<p class="big">Thank you for wanting to join. The rules behind our advice are made for adults, and we know your year of birth but not
your birthday, so we would rather wait until you are surely 18.</p>
<p>We have deleted what you entered and ended our access to your runs. Nothing is kept. Enjoy your running: drink when you are thirsty, eat well
and sleep a lot. You will be welcome later.</p>`;
