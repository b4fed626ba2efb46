import type { Hono } from 'hono';
import { profileForm } from '../join/profile-form.ts';
import { profileTicks, profileValues, readProfileForm, usualCheckInAt } from '../join/read-profile-form.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env } from '../web.ts';
import { baseOf } from './data-link.ts';
import { leave } from './leave-routes.ts';
import { leftContent } from './leave-view.ts';

/** What a member has said about themselves, and how they want it. */
export function settingsRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/settings', (context) =>
    withMember(context, services, 'data', async (member, request) => {
      const profile = (await services.profiles.read(member.athleteId)) ?? {};
      const { units, checkInAt } = member;
      return request.show({
        title: 'You and your settings',
        content: profileForm({
          action: `${baseOf(context)}/settings`,
          token: request.token,
          values: profileValues({ profile, units, checkInAt: checkInAt ?? usualCheckInAt }),
          ticked: profileTicks(profile),
          errors: {},
          button: 'Save',
        }),
      });
    }),
  );

  app.post('/me/:link/settings', (context) =>
    withForm(context, services, 'data', async (form, { athleteId }, request) => {
      const reading = readProfileForm(form, request.now);
      switch (reading.kind) {
        case 'minor':
          await leave(athleteId, request);
          return request.show({ title: 'Come back when you are older', content: leftContent });
        case 'wrong': {
          const { errors, values, ticked } = reading;
          const action = `${baseOf(context)}/settings`;
          const content = profileForm({ action, token: request.token, values, ticked, errors, button: 'Save' });
          return request.show({ title: 'You and your settings', content, isProblem: true }, 422);
        }
        case 'ok': {
          const { profile, units, checkInAt } = reading.answers;
          await services.profiles.write(athleteId, { ...(await services.profiles.read(athleteId)), ...profile });
          await services.membership.changeSettings(athleteId, { units, checkInAt });
          return request.goTo(`${baseOf(context)}?saved=settings`);
        }
        default:
          return reading satisfies never;
      }
    }),
  );
}
