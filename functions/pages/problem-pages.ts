import { html } from 'hono/html';
import type { PageParts } from './page.ts';

type Problem = Omit<PageParts, 'clubName'>;

export const notFoundPage: Problem = {
  title: 'This page does not exist',
  isProblem: true,
  content: html`<p class="big">Perhaps the link was cut on its way: open it again from the message, or text DATA for a new one.</p>
<a class="button" href="/connect">Sign in</a>
<p><a href="/">The first page of the club</a></p>`,
};

export const failedPage: Problem = {
  title: 'That did not work',
  isProblem: true,
  content: html`<p>Something on our side failed. What you entered may not have been kept; please go back and try once more in a
minute.</p>`,
};

export const tooManyPage: Problem = {
  title: 'A moment, please',
  isProblem: true,
  content: html`<p class="big">Our pages were asked for very often from your network. Nothing that you entered is lost.</p>
<p>Please wait ten minutes and load this page again. Texts and mails about your runs come as usual meanwhile. Mobile data in place of a shared
Wi-Fi helps at once.</p>`,
};

export const tooLargePage: Problem = {
  title: 'That was too much',
  isProblem: true,
  content: html`<p>The form you sent is larger than any of ours. Please go back and fill it in again.</p>`,
};

export const refusedFormPage: Problem = {
  title: 'Please open that page again',
  isProblem: true,
  content: html`<p>The form did not come from a page that we showed to this browser, or your browser keeps no cookies for us. Nothing has
been changed. Open the page again and send the form once more.</p>`,
};

export const wrongInvitePage: Problem = {
  title: 'This invite link is not good any more',
  isProblem: true,
  content: html`<p>Ask in your club for the newest one. If it came in a message, check that you opened the whole of it.</p>
<p>You have joined already? <a href="/connect">Sign in</a>.</p>`,
};

export const noJoinPage: Problem = {
  title: 'Please open the invite link again',
  isProblem: true,
  content: html`<p>We cannot find where you were: it has been more than a day, you are in another browser, or you are done already.
Open your club's invite link once more. If you have joined before, <a href="/connect">sign in</a>.</p>`,
};

export const oldLinkPage: Problem = {
  title: 'This link has ended',
  isProblem: true,
  content: html`<p class="big">Links in our messages work for seven days. The next message has a fresh one, and so has the answer to DATA.</p>
<a class="button" href="/connect">Sign in</a>
<p class="soft">That leads to your day, your data and your settings at once.</p>`,
};
