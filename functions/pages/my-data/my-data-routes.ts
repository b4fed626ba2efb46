import type { Hono } from 'hono';
import { planChanged } from '../../athlete-events/club-events.ts';
import { personOf } from '../../plan/person.ts';
import { keepEverything } from '../../plan/planned-erasure.ts';
import { isPausedByAthlete, type Member } from '../../store/member.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env } from '../web.ts';
import { baseOf } from './data-link.ts';
import { daysCsv } from './days-csv.ts';
import { type MailAddresses, myDataContent } from './my-data-content.ts';

/** What is held about an athlete, for that athlete to read and download. */
export function myDataRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link', (context) =>
    withMember(context, services, 'data', async (member, request) => {
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
          now: request.now,
          addresses,
          profile: profile ?? {},
          history,
          person: personOf({ profile, history, checkIns }),
          checkIns,
          held,
          news,
          sources: services.sources,
          morningSource: services.sources.forMornings[0],
        }),
      });
    }),
  );

  app.get('/me/:link/data.json', (context) =>
    withMember(context, services, 'data', async (member) => {
      const { athleteId } = member;
      const [held, addresses] = await Promise.all([
        services.exportPersonalData(athleteId),
        addressesOf(member, services),
      ]);
      context.header('content-disposition', 'attachment; filename="my-data.json"');
      return context.json({ athleteId, ...addresses, rows: held });
    }),
  );

  app.get('/me/:link/data.csv', (context) =>
    withMember(context, services, 'data', async ({ athleteId }, { now }) => {
      const [profile, history, checkIns] = await Promise.all([
        services.profiles.read(athleteId),
        services.history.read(athleteId),
        services.checkIns.read(athleteId),
      ]);
      context.header('content-disposition', 'attachment; filename="my-days.csv"');
      return context.body(daysCsv(personOf({ profile, history, checkIns }), now), 200, {
        'content-type': 'text/csv; charset=utf-8',
      });
    }),
  );

  // The pause alone: that texts did not arrive is another matter, and no page shows that they do.
  app.post('/me/:link/resume', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      if (isPausedByAthlete(member, request.now)) {
        await services.members.pause(member.athleteId, request.now);
        await services.enqueueEvent(planChanged(member, request.now));
      }
      return request.goTo(`${baseOf(context)}?saved=resumed`);
    }),
  );

  app.post('/me/:link/keep', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      await keepEverything(member.athleteId, services);
      // What came due meanwhile has planned nothing.
      await services.enqueueEvent(planChanged(member, request.now));
      return request.goTo(`${baseOf(context)}?saved=kept`);
    }),
  );
}

/** What only SNS stores. */
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

function newsOf(saved: string | undefined): string | undefined {
  return Object.hasOwn(news, saved ?? '') ? news[saved ?? ''] : undefined;
}

const news: Readonly<Record<string, string>> = {
  settings: 'Saved. Your next advice uses it.',
  contact: 'Saved. From now on we reach you here.',
  'contact-and-fallback':
    'Saved. From now on we text you. Your e-mail address stays beside it, for when texts cannot be sent.',
  resumed: 'Messages come again, the first one with your next upload or in the morning.',
  kept: 'Nothing was deleted. All is as before.',
  'no-mornings': 'Stopped. What your watch had told is deleted.',
  fallback: 'Saved. What cannot be texted goes to this address.',
  'no-fallback': 'Saved. There is no e-mail address beside your phone any more.',
};
