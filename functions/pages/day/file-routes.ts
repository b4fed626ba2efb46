import type { Hono } from 'hono';
import { fileEvent } from '../../athlete-events/club-events.ts';
import { hourMs } from '../../clock/lifetime.ts';
import type { Session } from '../../recovery/facts.ts';
import type { Member } from '../../store/member.ts';
import type { Rate } from '../../store/rate-limit.ts';
import { zoneOf } from '../athlete-zone.ts';
import { browserIdOf, isOwnForm } from '../browser.ts';
import { withForm, withMember } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { refusedFormPage } from '../problem-pages.ts';
import type { Env } from '../web.ts';
import { fileDeleted, fileTaken } from './file-view.ts';
import { readFileForm, sessionsInFiles, tooLarge } from './read-file-form.ts';
import { pageHref, showToday } from './show-today.ts';

/** Enough for a triathlon weekend; reading a file costs more than showing a page. */
const filesByAthlete: Rate = { what: 'file-by-athlete', max: 20, perMs: hourMs };

/** Sessions that athletes give as files, and take back. Of a file, only its sessions are kept. */
export function fileRoutes(app: Hono<Env>, services: PagesServices): void {
  app.post('/c/:link/file', (context) =>
    withMember(context, services, 'day', async (member, request) => {
      const { athleteId, units } = member;
      const { now } = request;
      const again = (file: string) => showToday(context, member, request, { file: { file } });
      const form = await readFileForm(context.req.raw);
      if (form.kind === 'too-large') return again(tooLarge);
      const isOurs =
        form.kind === 'form' && isOwnForm(context, browserIdOf(context, services.settings.publicUrl), form.token);
      if (!isOurs) return request.show(refusedFormPage, 403);
      if (!(await services.allow(filesByAthlete, athleteId, now))) {
        return again('Those were many files within an hour. Please send the next one later.');
      }
      const timezone = zoneOf(await services.history.read(athleteId));
      const reading = await sessionsInFiles(form.files, { timezone, now });
      if (reading.kind === 'wrong') return again(reading.error);
      const isKnown = await takeSessions(member, reading.sessions, now, services);
      return request.show({
        title: 'We have your session',
        content: fileTaken(reading.sessions, { units, isKnown, pageHref: pageHref(context) }),
      });
    }),
  );

  app.post('/c/:link/file/delete', (context) =>
    withForm(context, services, 'day', async (form, member, request) => {
      const activityId = form.get('id') ?? '';
      if (!/^file-[0-9a-f]{16}(?:-\d{1,2})?$/.test(activityId)) return request.goTo(pageHref(context));
      await services.fileSessions.drop(member.athleteId, activityId);
      await services.enqueueEvent(fileEvent(member, { activityId, aspect: 'delete', at: request.now }));
      return request.show({ title: 'Deleted', content: fileDeleted(pageHref(context)) });
    }),
  );
}

/**
 * Stored before the event is sent. A repeat finds the time of the first upload and sends the same event.
 *
 * @returns whether all of them had been given before.
 */
async function takeSessions(
  member: Member,
  sessions: readonly Session[],
  now: number,
  { fileSessions, enqueueEvent }: Pick<PagesServices, 'fileSessions' | 'enqueueEvent'>,
): Promise<boolean> {
  let isKnown = true;
  for (const session of sessions) {
    const at = await fileSessions.keep(member.athleteId, session, now);
    await enqueueEvent(fileEvent(member, { activityId: session.id, aspect: 'create', at }));
    if (at === now) isKnown = false;
  }
  return isKnown;
}
