import type { Hono } from 'hono';
import { html } from 'hono/html';
import { connectButton } from '../join/connect-view.ts';
import { show } from '../page.ts';
import type { PagesServices } from '../pages-services.ts';
import type { Env } from '../web.ts';
import { contactLink } from './contact-link.ts';
import { privacyContent } from './privacy.ts';
import { termsContent } from './terms.ts';

/** The pages that anyone may read. */
export function wordsRoutes(app: Hono<Env>, { settings, sources }: PagesServices): void {
  const { clubName, contact } = settings;
  const labels = sources.all.map(({ policy }) => policy.label);
  const morningSource = sources.forMornings[0]?.policy.label;

  app.get('/', (context) =>
    show(context, {
      title: 'Know what to do after a run',
      clubName,
      content: html`<p class="big">Minutes after an upload to ${labels.join(' or ')}, a message says what to drink, what to eat and how to rest.</p>
<p>Joining takes an invite link: ask ${contactLink(contact)}.</p>
<p>You are a member? Sign in to see all that is kept about you, to change it, or to leave.</p>
${sources.all.map((source) => connectButton(source))}`,
    }),
  );

  app.get('/privacy', (context) =>
    show(context, {
      title: 'Privacy',
      clubName,
      content: privacyContent({ clubName, contact, sources: sources.all, morningSource }),
    }),
  );

  app.get('/terms', (context) =>
    show(context, { title: 'Terms', clubName, content: termsContent({ clubName, contact, sources: labels }) }),
  );
}
