import type { Hono } from 'hono';
import { clockIn } from '../../messages/hour-cycle.ts';
import { leavingMessage } from '../../messages/stop-and-leave.ts';
import { planErasure } from '../../plan/planned-erasure.ts';
import type { LocalClock } from '../../recovery/local-clock.ts';
import { canText, hasAskedToLeave, type Member } from '../../store/member.ts';
import { zoneOf } from '../athlete-zone.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env, RequestContext } from '../web.ts';
import { baseOf } from './data-link.ts';
import { leaveContent, leavingContent } from './leave-view.ts';

/** Leaving, like FORGET ME by text: there is a day in which KEEP or this page cancels it. */
export function leaveRoutes(app: Hono<Env>, services: PagesServices): void {
  app.get('/me/:link/leave', (context) =>
    withMember(context, services, 'data', async (member, { show, token }) => {
      const base = baseOf(context);
      const { erasesAt } = member;
      if (!erasesAt || !hasAskedToLeave(member)) {
        return show({ title: 'Leave?', content: leaveContent(base, token, { canText: canText(member) }) });
      }
      const clock = await clockOf(member, services);
      return show({
        title: 'You are leaving',
        content: leavingContent({ base, token, erasesAt, byClub: false, canText: canText(member), clock }),
      });
    }),
  );

  app.post('/me/:link/leave', (context) =>
    withForm(context, services, 'data', async (_, member, request) => {
      // A second press does not move the time.
      if (!hasAskedToLeave(member)) await planToLeave(member, request);
      return request.goTo(`${baseOf(context)}/leave`);
    }),
  );
}

/** Somebody else may have the link: the athlete is told on their phone or by e-mail, with how to stay. */
async function planToLeave(member: Member, { services, now }: RequestContext): Promise<void> {
  const { athleteId } = member;
  const at = await planErasure(athleteId, now, services);
  await services.send({
    ...leavingMessage(await clockOf(member, services), at, services.publicUrl),
    messageId: `answer#leaving-${at}`,
    athleteId,
    kind: 'answer',
    staleAfter: at,
  });
}

async function clockOf(member: Member, { history }: PagesServices): Promise<LocalClock> {
  return clockIn(zoneOf(await history.read(member.athleteId)), member);
}
