import { html } from 'hono/html';
import { leaveSentence, stopMailsSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import type { Html } from '../page.ts';

interface Welcome {
  readonly clubName: string;
  /** What they have connected, as they call it. */
  readonly source: string;
  /** Of the page "today" of who has just joined. */
  readonly pageHref: string | undefined;
  /** They get texts, which can be answered. */
  readonly canText: boolean;
}

export function welcomeContent({ clubName, source, pageHref, canText }: Welcome): Html {
  return html`<p class="big">Nothing more to do. After your next run of half an hour or more, a message from ${clubName} comes within minutes of
the upload.</p>
<h2>What happens next</h2>
<ol><li><strong>You run and upload.</strong> As always.</li>
<li><strong>A message arrives.</strong> What to drink and eat, how to rest, and until when.</li>
<li><strong>Next morning: two numbers.</strong> How sore you are, 0-10, and how many hours you slept${canText ? html`: <strong>3 7.5</strong>` : ', with one touch each on the page that the mail links to'}. One of the two is enough; none is fine, too.</li></ol>
${
  pageHref === undefined
    ? ''
    : html`<h2>Your page</h2>
<p>Today's advice, the week and your charts, whenever you like. The link is in our messages.</p>
<a class="button" href="${pageHref}">Open my page</a>`
}
<h2>Good to know</h2>
<ul>${canText ? textWords : mailWords}
<li>${leaveSentence(source, { canText })}</li>
<li><a href="/connect">Sign in with ${source}</a> to see all that is kept about you, or to change it.</li></ul>`;
}

const textWords = html`<li>Words that you can text: PLAN for today and tomorrow, WHY for the reasons, WEEK for your week, UNDO to take an answer back, DATA for your
page, PAUSE 3D for three days of quiet, UNITS US or UNITS METRIC.</li>
<li>Numbers that help: kg 70 or lb 155 (your weight, for amounts), W 70.4 69.1 0.5 (weight before and after a run, litres drunk), HR 52 (resting
pulse), RPE 6 (how hard a run was, 1-10). MENU lists them all.</li>
<li>${stopSentence}</li>`;

const mailWords = html`<li>Numbers that help, on your page: your weight, for amounts; your weight before and after a run; your resting pulse; how hard a run was.</li>
<li>${stopMailsSentence}</li>`;

export const phoneTakenContent: Html = html`<div class="problem" role="alert"><p>Another athlete of the club gets their texts at this number.</p></div>
<p>A number can belong to one athlete only, because we know you by it when you answer. Choose another number, or e-mail.</p>
<p>If it is you who joined before with another account: answer FORGET ME to any of our texts, then join again.</p>
<a class="button" href="/join/contact">Choose another way</a>`;
