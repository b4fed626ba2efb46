import type { Hono } from 'hono';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env, RequestContext } from '../web.ts';
import { baseOf } from './data-link.ts';
import { leaveContent, leftContent } from './leave-view.ts';

/** The way out. */
export function leaveRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/leave', (context) =>
    withMember(context, services, 'data', async (_, request) =>
      request.show({ title: 'Leave?', content: leaveContent(baseOf(context), request.token) }),
    ),
  );

  app.post('/me/:link/leave', (context) =>
    withForm(context, services, 'data', async (_, { athleteId }, request) => {
      await leave(athleteId, request);
      return request.show({ title: 'Goodbye', content: leftContent });
    }),
  );
}

/** The one way out, whatever led to it: `prescribe` erases. A second press is a second event, and finds nobody. */
export async function leave(athleteId: string, { services, now }: RequestContext): Promise<void> {
  await services.enqueueEvent({ kind: 'erase', athleteId, eventTime: Math.floor(now / 1000) });
}
