import type { Hono } from 'hono';
import type { Member } from '../../store/member.ts';
import { profileForm, profileTicks, profileValues, readProfileForm, usualCheckInAt } from '../join/profile-form.ts';
import { memberRequestOf } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { type Env, formOf, type RequestContext, type WebContext } from '../web.ts';
import { leaveContent, leftContent } from './leave-view.ts';
import { type MailAddresses, myDataContent } from './my-data-content.ts';

/** What is held about an athlete, for that athlete: to read, to take along, to change, to end. */
export function myDataRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link', (context) =>
    withMember(context, services, async (member, request) => {
      const { athleteId } = member;
      const [profile, history, checkIns, held, addresses] = await Promise.all([
        services.profiles.read(athleteId),
        services.history.read(athleteId),
        services.checkIns.read(athleteId),
        services.exportPersonalData(athleteId),
        addressesOf(member, services),
      ]);
      const base = baseOf(context);
      const news = newsOf(context.req.query('saved'));
      const { token } = request;
      return request.show({
        title: 'My data',
        content: myDataContent({
          base,
          token,
          member,
          addresses,
          profile: profile ?? {},
          history,
          checkIns,
          held,
          news,
        }),
      });
    }),
  );

  app.get('/me/:link/data.json', (context) =>
    withMember(context, services, async (member) => {
      const { athleteId } = member;
      const [held, addresses] = await Promise.all([
        services.exportPersonalData(athleteId),
        addressesOf(member, services),
      ]);
      context.header('content-disposition', 'attachment; filename="my-data.json"');
      return context.json({ athleteId, ...addresses, rows: held });
    }),
  );

  app.get('/me/:link/settings', (context) =>
    withMember(context, services, async (member, request) => {
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
    withForm(context, services, async (form, { athleteId }, request) => {
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

  // The schedule that would have erased them finds no mark any more, and does nothing.
  app.post('/me/:link/keep', (context) =>
    withForm(context, services, async (_, { athleteId }, request) => {
      await services.members.keep(athleteId);
      return request.goTo(`${baseOf(context)}?saved=kept`);
    }),
  );

  app.get('/me/:link/leave', (context) =>
    withMember(context, services, async (_, request) =>
      request.show({ title: 'Leave?', content: leaveContent(baseOf(context), request.token) }),
    ),
  );

  app.post('/me/:link/leave', (context) =>
    withForm(context, services, async (_, { athleteId }, request) => {
      await leave(athleteId, request);
      return request.show({ title: 'Goodbye', content: leftContent });
    }),
  );
}

/** What SNS alone holds. */
async function addressesOf(
  { contact, fallbackMail, pendingMail }: Member,
  { topics }: PagesServices,
): Promise<MailAddresses> {
  const addressOf = async (topicArn: string | undefined) =>
    topicArn === undefined ? undefined : topics.addressOf(topicArn);
  const [mailAddress, fallbackMailAddress, pendingMailAddress] = await Promise.all([
    addressOf(contact.kind === 'email' ? contact.topicArn : undefined),
    addressOf(fallbackMail?.topicArn),
    addressOf(pendingMail?.topicArn),
  ]);
  return { mailAddress, fallbackMailAddress, pendingMailAddress };
}

/** The one way out, whatever led to it: `prescribe` erases. A second press is a second event, and finds nobody. */
async function leave(athleteId: string, { services, now }: RequestContext): Promise<void> {
  await services.tell({ kind: 'erase', athleteId, eventTime: Math.floor(now / 1000) });
}

function newsOf(saved: string | undefined): string | undefined {
  return Object.hasOwn(news, saved ?? '') ? news[saved ?? ''] : undefined;
}

const news: Readonly<Record<string, string>> = {
  settings: 'Saved. Your next advice uses it.',
  contact: 'Saved. From now on we reach you here.',
  'contact-and-fallback':
    'Saved. From now on we text you. Your e-mail address stays beside it, for when texts cannot be sent.',
  kept: 'Nothing was deleted. All is as before, and your advice goes on.',
  fallback: 'Saved. What cannot be texted goes to this address.',
  'no-fallback': 'Saved. There is no e-mail address beside your phone any more.',
};

export function baseOf(context: WebContext): string {
  return `/me/${context.req.param('link') ?? ''}`;
}

export async function withMember(
  context: WebContext,
  services: PagesServices,
  answer: (member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const found = await memberRequestOf(context, services, 'data');
  return found instanceof Response ? found : answer(found.member, found.request);
}

export async function withForm(
  context: WebContext,
  services: PagesServices,
  answer: (form: URLSearchParams, member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response
    ? form
    : withMember(context, services, (member, request) => answer(form, member, request));
}
