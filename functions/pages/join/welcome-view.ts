import { html } from 'hono/html';
import { leaveSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import type { Html } from '../page.ts';

export function welcomeContent(clubName: string): Html {
  return html`<p class="big">That was all. After your next run of half an hour or more, a message from ${clubName} follows within
minutes of the upload.</p>
<h2>How to answer</h2>
<p>Two numbers: how sore you are from 0 to 10, and how many hours you slept. For example <strong>3 7.5</strong>. By e-mail, the link in
the message does the same with one tap.</p>
<h2>Good to know</h2>
<ul><li>WHY explains the last advice, PAUSE 3D gives you three days of quiet.</li>
<li>${stopSentence}</li>
<li>${leaveSentence}</li>
<li><a href="/connect">Sign in with Strava</a> to see all that is kept about you, or to change it.</li></ul>`;
}

export const phoneTakenContent: Html = html`<div class="problem" role="alert"><p>Another athlete of the club gets their texts at this number.</p></div>
<p>A number can belong to one athlete only, because we know you by it when you answer. Choose another number, or e-mail.</p>
<p>If it is you who joined before with another Strava account: answer FORGET ME to any of our texts, then join again.</p>
<a class="button" href="/join/contact">Choose another way</a>`;
