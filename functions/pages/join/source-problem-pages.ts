import { html } from 'hono/html';
import type { Source } from '../../sources/source.ts';
import type { PageParts } from '../page.ts';
import { contactLink } from '../words/contact-link.ts';
import { connectButton } from './connect-view.ts';

type Problem = Omit<PageParts, 'clubName'>;

export const appFullPage = ({ policy: { label } }: Source): Problem => ({
  title: `${label} lets nobody else in right now`,
  isProblem: true,
  content: html`<p class="big">${label} limits how many athletes this club may connect, and that number is reached. Nothing has been
stored.</p><p>Please tell whoever runs your club; they can ask ${label} for more.</p>`,
});

/**
 * Only the admin can fix this, and it is not about seats: an athlete wrongly told that the club is full does not come
 * back.
 */
export const appInactivePage = ({ policy: { label, appSettings } }: Source, contact: string): Problem => ({
  title: `The club's ${label} app is switched off`,
  isProblem: true,
  content: html`<p class="big">${label} has switched off the app of this club, so nobody can connect at the moment. It is nothing that you did, and
nothing has been stored.</p><p>Please tell ${contactLink(contact)}: ${label} says why under ${appSettings}, and the
club's admin has to act there. Afterwards this link works again.</p>`,
});

/** @param retry leads to where it is tried again. */
export const sourceAwayPage = (source: Source, retry = connectButton(source)): Problem => ({
  title: `${source.policy.label} is not answering`,
  isProblem: true,
  content: html`<p class="big">We could not finish with ${source.policy.label} just now. Nothing has been stored. Try again in a few minutes.</p>
${retry}`,
});

export const erasingPage: Problem = {
  title: 'Your data is still being deleted',
  isProblem: true,
  content: html`<p class="big">You have left, and the last of your data is on its way out. When your receipt has come, you can join again
with your club's invite link.</p>`,
};
