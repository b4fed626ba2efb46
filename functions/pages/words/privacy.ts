import { html } from 'hono/html';
import { copiesSentence, leaveSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import type { Source } from '../../sources/source.ts';
import type { Html } from '../page.ts';
import type { PagesSettings } from '../pages-services.ts';
import { contactLink } from './contact-link.ts';
import { keptDays } from './kept-days.ts';

/** Matches the tables: what is stored, why, for how long, who sees it, how it ends. */
export function privacyContent({
  clubName,
  contact,
  sources,
  morningSource,
}: Pick<PagesSettings, 'clubName' | 'contact'> & {
  /** Where the activities of members can come from. */
  readonly sources: readonly Pick<Source, 'policy'>[];
  /** Where the mornings of members can be read, as they call it; absent: nowhere. */
  readonly morningSource?: string | undefined;
}): Html {
  const source = sources.map(({ policy }) => policy.label).join(' or ');
  return html`<p>${clubName} runs this service for its members. It is responsible for your data; ask ${contactLink(contact)} anything about
it.</p>
<h2>What is stored, why, and for how long</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What is stored"><table>
<thead><tr><th scope="col">What</th><th scope="col">Why</th><th scope="col">How long</th></tr></thead><tbody>
<tr><th scope="row">Your number on ${source} and its permission</th><td>To hear of your activities and read them</td><td>Until you leave</td></tr>
<tr><th scope="row">Numbers of an activity: distance, time, pulse, temperature</th><td>To work out your advice</td><td>At most ${keptDays.activity} days</td></tr>
<tr><th scope="row">The same numbers of a file of your watch, if you send one; the file itself is not kept</th><td>To work out your advice</td><td>At most ${keptDays.activity} days, or until you delete the session</td></tr>
<tr><th scope="row">What follows from them: training load, advice</th><td>The next advice, and your page "today"</td><td>At most ${keptDays.training} days; on which days you ran and how far, ${keptDays.runDays}</td></tr>
<tr><th scope="row">What we learn from them, such as how much you sweat, and your time zone</th><td>So that amounts fit you, and messages come by day</td><td>Until you leave</td></tr>
${
  sources.length < 2
    ? ''
    : html`<tr><th scope="row">All that came from one of them, once you have changed to the other</th><td>So that your plan goes on where it was</td><td>At most ${keptDays.leftSource} days</td></tr>
`
}<tr><th scope="row">What you say: weight, birth year, sex, pulse, bedtime, how used to running you are, your next race, what you eat, what applies to you; soreness, sleep and other answers</th><td>So that amounts and rest fit you</td><td>Until you leave; answers at most ${keptDays.answers} days</td></tr>
${
  morningSource === undefined
    ? ''
    : html`<tr><th scope="row">Hours of sleep, resting pulse, heart-rate variability, weight and soreness from ${morningSource}, and its permission, only if you connect it</th><td>So that you need not type them</td><td>At most ${keptDays.answers} days; until you stop it or leave</td></tr>
`
}<tr><th scope="row">Phone number or e-mail address, settings, consent</th><td>To reach you the way you want</td><td>Until you leave</td></tr>
<tr><th scope="row">An e-mail address beside your phone, if you add one</th><td>For when texts cannot be sent</td><td>Until you remove it or leave; unconfirmed, 2 days</td></tr>
<tr><th scope="row">That a message was sent (not what it said)</th><td>So that nothing is sent twice</td><td>${keptDays.messages} days</td></tr>
<tr><th scope="row">A text of yours, or to you, that could not be handled</th><td>So that it can be repaired</td><td>At most 14 days</td></tr>
<tr><th scope="row">A place on the waiting list</th><td>To tell you of a free seat</td><td>Half a year at most</td></tr>
<tr><th scope="row">Your network address, scrambled</th><td>Against guessing and flooding</td><td>An hour</td></tr>
</tbody></table></div>
<p>Maps, places, titles, photos and the names of others are not stored. One cookie ties the pages of a form together for three days; there
is no tracking and no advertising.</p>
<h2>Who sees it</h2>
<p>Only you see your numbers. The people who run ${clubName} see who has a seat and that messages went out, never a distance, a
soreness or a night's sleep, unless they go and open a text that could not be handled. Amazon Web Services stores the data and sends the messages for the club. ${sources.map(({ policy }) => policy.learns).join(' ')} Nothing is sold, passed on, or used to
train or to feed artificial intelligence. Your answers are read by rules and by a fixed table of words, made without any member's texts.</p>
<h2>Your rights</h2>
<ul><li>See it, take it along and correct it: <a href="/connect">sign in with ${source}</a>, or answer DATA to a text.</li>
<li>Take back your consent: ${leaveSentence(source)} By text and on the page it takes a day, in which KEEP, as a text, or the page takes it back. ${sources.map(({ policy: { label, accessSettings } }) => html`On ${label} it is under <a href="${accessSettings.url}">${accessSettings.name}</a>. `)}
You get a receipt.</li>
<li>${stopSentence}</li>
<li>Complain to your data protection authority.</li></ul>
<p>${copiesSentence} An activity that you delete on ${source} takes with it what came from it, and so does a file whose session you delete on your page "today". The
legal ground is your consent, also for what it says about your health.</p>`;
}
