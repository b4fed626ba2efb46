import { Logger } from '@aws-lambda-powertools/logger';
import { Hono } from 'hono';
import { placeOf } from '../metrics/place-of.ts';
import { dayRoutes } from './day/day-routes.ts';
import { fileRoutes } from './day/file-routes.ts';
import { connectRoutes } from './join/connect-routes.ts';
import { contactRoutes } from './join/contact-routes.ts';
import { inviteRoutes } from './join/invite-routes.ts';
import { profileRoutes } from './join/profile-routes.ts';
import { morningsRoutes } from './mornings/mornings-routes.ts';
import { changeContactRoutes } from './my-data/change-contact-routes.ts';
import { fallbackMailRoutes } from './my-data/fallback-mail-routes.ts';
import { leaveRoutes } from './my-data/leave-routes.ts';
import { myDataRoutes } from './my-data/my-data-routes.ts';
import { settingsRoutes } from './my-data/settings-routes.ts';
import { ownHost } from './own-host.ts';
import { securityHeaders, show } from './page.ts';
import type { PagesServices } from './pages-services.ts';
import { failedPage, notFoundPage } from './problem-pages.ts';
import { sourceRoutes } from './source/source-routes.ts';
import { type Env, tooManyFrom } from './web.ts';
import { wordsRoutes } from './words/words-routes.ts';

/** Every page of the club. A test compares its paths with the routes of the stack. */
export function createPages(services: PagesServices): Hono<Env> {
  const logger = new Logger({ serviceName: 'pages' });
  const { clubName } = services.settings;
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  // Public pages are limited too: each request costs an invocation.
  app.use(async (context, next) => {
    const refused = await tooManyFrom(context, services);
    if (refused !== undefined) return refused;
    await next();
  });
  ownHost(app, services.settings);
  wordsRoutes(app, services);
  // Before `/join/:code`, which would take them for codes.
  profileRoutes(app, services);
  contactRoutes(app, services);
  inviteRoutes(app, services);
  connectRoutes(app, services);
  dayRoutes(app, services);
  fileRoutes(app, services);
  myDataRoutes(app, services);
  settingsRoutes(app, services);
  leaveRoutes(app, services);
  changeContactRoutes(app, services);
  fallbackMailRoutes(app, services);
  morningsRoutes(app, services);
  sourceRoutes(app, services);

  app.notFound((context) => show(context, { ...notFoundPage, clubName }, 404));
  app.onError((error, context) => {
    // The error's name and place only: messages and paths may hold tokens, phones and links.
    logger.error('Page failed', { error: error.name, at: placeOf(error) });
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    return show(context, { ...failedPage, clubName }, 500);
  });
  return app;
}
