import type { Hono } from 'hono';
import type { Source } from '../../sources/source.ts';
import type { SourceRegistry } from '../../sources/source-registry.ts';
import type { Member } from '../../store/member.ts';
import { activitySourceOf } from '../../store/outside-athlete.ts';
import { withForm, withMember } from '../member-request.ts';
import { baseOf } from '../my-data/data-link.ts';
import type { PagesServices } from '../pages-services.ts';
import { notFoundPage } from '../problem-pages.ts';
import type { Env } from '../web.ts';
import { sourceContent, sourceWording, toSourceContent } from './source-view.ts';

const title = 'Where your activities come from';

/** For a member whose activities are to come from another source: the consent, and the way there. */
export function sourceRoutes(app: Hono<Env>, services: PagesServices): void {
  const { sources } = services;
  if (sources.all.length < 2) return;

  app.get('/me/:link/source', (context) =>
    withMember(context, services, 'data', async (member, { show, token }) => {
      const change = changeOf(member, sources);
      if (change === undefined) return show(notFoundPage, 404);
      return show({ title, content: sourceContent({ ...change, base: baseOf(context), token, errors: {} }) });
    }),
  );

  app.post('/me/:link/source', (context) =>
    withForm(context, services, 'data', async (form, member, { browserId, now, token, show }) => {
      const change = changeOf(member, sources);
      if (change === undefined) return show(notFoundPage, 404);
      if (form.get('agree') !== 'yes') {
        const errors = { agree: 'Please tick the box if you agree. Without it nothing changes.' };
        const content = sourceContent({ ...change, base: baseOf(context), token, errors });
        return show({ title, content, isProblem: true }, 422);
      }
      const { to } = change;
      const forActivities = { athleteId: member.athleteId, wording: sourceWording, agreedAt: now };
      const state = await services.states.issue(browserId, now, { forActivities });
      const address = to.connect.authorizeUrl({ state, again: true });
      return show({ title: 'One step more', content: toSourceContent(to, address) });
    }),
  );
}

/** `undefined`: there is nothing else that this club has an app of. */
function changeOf(member: Member, { of, all }: SourceRegistry) {
  const from = of(activitySourceOf(member).source);
  const to = otherSource(member, all);
  return from && to && { from, to };
}

export function otherSource(member: Member, all: readonly Source[]): Source | undefined {
  const { source } = activitySourceOf(member);
  return all.find(({ name }) => name !== source);
}
