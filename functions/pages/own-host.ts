import type { Hono } from 'hono';
import type { PagesServices } from './pages-services.ts';
import type { Env } from './web.ts';

/** Joining and the round trip to a source share one cookie, so they need one host: the one registered with the sources. */
const needsRegisteredHost = /^\/(?:(?:join|connect|oauth)(?:\/|$)|me\/[^/]+\/(?:mornings|source)$)/;

/** Redirects what leads to a source from the club's host for links to the host registered with the sources. */
export function ownHost(app: Hono<Env>, { publicUrl, linkHost = '' }: PagesServices['settings']): void {
  if (linkHost === '') return;
  app.use(async (context, next) => {
    const { host, pathname, search } = new URL(context.req.url);
    if (host !== linkHost || !needsRegisteredHost.test(pathname)) return next();
    return context.redirect(`${publicUrl}${pathname}${search}`, context.req.method === 'GET' ? 302 : 303);
  });
}
