import { html } from 'hono/html';
import type { PageParts } from '../page.ts';
import { contactLink } from '../words/contact-link.ts';
import { stravaButton } from './connect-view.ts';

type Problem = Omit<PageParts, 'clubName'>;

export const stravaFullPage: Problem = {
  title: 'Strava lets nobody else in right now',
  isProblem: true,
  content: html`<p class="big">Strava limits how many athletes this club may connect, and that number is reached. Nothing has been
stored.</p><p>Please tell whoever runs your club; they can ask Strava for more.</p>`,
};

/** Only the admin can fix it, and no seat is missing: whoever is sent away for nothing does not come back. */
export const stravaInactivePage = (contact: string): Problem => ({
  title: "The club's Strava app is switched off",
  isProblem: true,
  content: html`<p class="big">Strava has switched off the app of this club, so nobody can connect at the moment. It is nothing that you did, and
nothing has been stored.</p><p>Please tell ${contactLink(contact)}: Strava says why under strava.com/settings/api, and the
club's admin has to act there. Afterwards this link works again.</p>`,
});

export const stravaAwayPage: Problem = {
  title: 'Strava is not answering',
  isProblem: true,
  content: html`<p class="big">We could not finish with Strava just now. Nothing has been stored. Try again in a few minutes.</p>
${stravaButton}`,
};

export const erasingPage: Problem = {
  title: 'Your data is still being deleted',
  isProblem: true,
  content: html`<p class="big">You have left, and the last of your data is on its way out. When your receipt has come, you can join again
with your club's invite link.</p>`,
};
