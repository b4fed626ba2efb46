import type { Hono } from 'hono';
import { html } from 'hono/html';
import { eraseEvent, planChanged } from '../../athlete-events/club-events.ts';
import type { FormValues } from '../form-fields.ts';
import { profileForm } from '../join/profile-form.ts';
import {
  profileTicks,
  profileValues,
  readProfileForm,
  toldSinceShown,
  usualCheckInAt,
} from '../join/read-profile-form.ts';
import { withForm, withMember } from '../member-request.ts';
import type { Html } from '../page.ts';
import type { PagesServices } from '../pages-services.ts';
import { valuesOf } from '../read-form.ts';
import type { Env } from '../web.ts';
import { clockField, clockValues, readClockField } from './clock-field.ts';
import { baseOf } from './data-link.ts';
import { erasedNowContent } from './leave-view.ts';
import { messageFields, messageValues, readMessageFields } from './message-fields.ts';

/** What members say about themselves and how they want to be advised. */
export function settingsRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/settings', (context) =>
    withMember(context, services, 'data', async (member, request) => {
      const profile = (await services.profiles.read(member.athleteId)) ?? {};
      const { units, checkInAt } = member;
      const values = {
        ...profileValues({ profile, units, checkInAt: checkInAt ?? usualCheckInAt }, request.now),
        ...clockValues(member),
        ...messageValues(member),
      };
      return request.show({
        title: 'You and your settings',
        content: profileForm({
          action: `${baseOf(context)}/settings`,
          token: request.token,
          values,
          ticked: profileTicks(profile),
          foods: profile.foods ?? [],
          errors: {},
          more: moreFields(values),
          button: 'Save',
        }),
      });
    }),
  );

  app.post('/me/:link/settings', (context) =>
    withForm(context, services, 'data', async (form, member, request) => {
      const { athleteId } = member;
      const reading = readProfileForm(form, request.now);
      switch (reading.kind) {
        case 'minor':
          await services.enqueueEvent(eraseEvent(member, request.now));
          return request.show({ title: 'Come back when you are older', content: erasedNowContent });
        case 'wrong': {
          const { errors, values, ticked, foods } = reading;
          const action = `${baseOf(context)}/settings`;
          const more = moreFields(values);
          const content = profileForm({
            action,
            token: request.token,
            values,
            ticked,
            foods,
            errors,
            more,
            button: 'Save',
          });
          return request.show({ title: 'You and your settings', content, isProblem: true }, 422);
        }
        case 'ok': {
          const { profile, units, checkInAt } = reading.answers;
          const values = valuesOf(form);
          const stored = (await services.profiles.read(athleteId)) ?? {};
          const exclusions = [...(profile.exclusions ?? []), ...toldSinceShown(values, stored)];
          await services.profiles.write(athleteId, { ...stored, ...profile, exclusions: [...new Set(exclusions)] });
          const more = { ...readClockField(values), ...readMessageFields(values) };
          await services.membership.changeSettings(athleteId, { units, checkInAt, ...more });
          await services.enqueueEvent(planChanged(member, request.now));
          return request.goTo(`${baseOf(context)}?saved=settings`);
        }
        default:
          return reading satisfies never;
      }
    }),
  );
}

/** Settings that joining does not ask for. */
function moreFields(values: FormValues): Html {
  return html`${clockField(values)}
${messageFields(values)}`;
}
