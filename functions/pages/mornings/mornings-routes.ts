import type { Hono } from 'hono';
import { html } from 'hono/html';
import { forgetMeasured } from '../../plan/take-measured.ts';
import type { Member } from '../../store/member.ts';
import { activitySourceOf, isSameAthlete, outsideAthletesOf } from '../../store/outside-athlete.ts';
import { sourceAwayPage } from '../join/source-problem-pages.ts';
import { withForm, withMember } from '../member-request.ts';
import { baseOf } from '../my-data/data-link.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env, RequestContext } from '../web.ts';
import { morningsContent, morningsWording, setOutContent } from './mornings-view.ts';

/** Sleep and pulse from a watch: consent, connecting the source, and ending it. */
export function morningsRoutes(app: Hono<Env>, services: PagesServices): void {
  const [source] = services.sources.forMornings;
  if (source === undefined) return;

  app.get('/me/:link/mornings', (context) =>
    withMember(context, services, 'data', async (_, { show, token }) =>
      show({
        title: 'Sleep and pulse from your watch',
        content: morningsContent({ source, base: baseOf(context), token, errors: {} }),
      }),
    ),
  );

  app.post('/me/:link/mornings', (context) =>
    withForm(context, services, 'data', async (form, member, request) => {
      const { browserId, now, token } = request;
      if (form.get('agree') !== 'yes') {
        const errors = { agree: 'Please tick the box if you agree. Without it nothing is read.' };
        const content = morningsContent({ source, base: baseOf(context), token, errors });
        return request.show({ title: 'Sleep and pulse from your watch', content, isProblem: true }, 422);
      }
      const forMornings = { athleteId: member.athleteId, wording: morningsWording, agreedAt: now };
      const state = await services.states.issue(browserId, now, { forMornings });
      const givesActivities = activitySourceOf(member).source === source.name;
      const address = source.connect.authorizeUrl({ state, again: true });
      return request.show({ title: 'One step more', content: setOutContent(source, address, { givesActivities }) });
    }),
  );

  app.post('/me/:link/mornings/stop', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      const isStopped = await stopMornings(member, request);
      if (!isStopped) {
        const back = html`<a class="button" href="${baseOf(context)}">My data</a>`;
        return request.show(sourceAwayPage(source, back), 503);
      }
      return request.goTo(`${baseOf(context)}?saved=no-mornings`);
    }),
  );
}

/**
 * What was measured goes first, then the access, the row last: stopped in between, the button is there to be pressed again. The
 * access that their activities are read with stays.
 */
async function stopMornings(member: Member, { services, now }: RequestContext): Promise<boolean> {
  const { athleteId, mornings } = member;
  if (!mornings) return true;
  const { profiles, history, connections, sources, membership } = services;
  const [profile, known] = await Promise.all([profiles.read(athleteId), history.read(athleteId)]);
  await forgetMeasured({ athleteId, onFile: { profile, history: known } }, now, services);

  const outside = { source: mornings.source, externalAthleteId: mornings.externalAthleteId };
  if (isSameAthlete(activitySourceOf(member), outside)) {
    await membership.shareMornings(athleteId, null, outsideAthletesOf(member));
    return true;
  }
  const held = await connections.read(outside);
  const isTheirs = held?.athleteId === athleteId;
  const ended = isTheirs ? await sources.of(outside.source)?.revoke(held) : undefined;
  if (ended !== undefined && ended !== 'revoked') return false;
  if (isTheirs) await connections.remove(outside);
  const others = outsideAthletesOf(member).filter((other) => !isSameAthlete(other, outside));
  await membership.shareMornings(athleteId, null, others);
  return true;
}
