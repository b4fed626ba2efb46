import type { Hono } from 'hono';
import type { PagesServices } from './pages-services.ts';
import type { Env } from './web.ts';

/** Joining, and the way to a source and back, need one cookie, so one host: the one that the sources know. */
const needsKnownHost = /^\/(?:(?:join|connect|oauth)(?:\/|$)|me\/[^/]+\/(?:mornings|source)$)/;

/** At the club's own host for links, what leads to a source goes on at the host that the sources know. */
export function ownHost(app: Hono<Env>, { publicUrl, linkHost = '' }: PagesServices['settings']): void {
  if (linkHost === '') return;
  app.use(async (context, next) => {
    const { host, pathname, search } = new URL(context.req.url);
    if (host !== linkHost || !needsKnownHost.test(pathname)) return next();
    return context.redirect(`${publicUrl}${pathname}${search}`, context.req.method === 'GET' ? 302 : 303);
  });
}
