import { html } from 'hono/html';
import { leaveSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import { textOptIn } from '../contact/contact-form.ts';
import type { Html } from '../page.ts';
import type { PagesSettings } from '../pages-services.ts';
import { contactLink } from './contact-link.ts';

export function termsContent({
  clubName,
  contact,
  sources,
}: Pick<PagesSettings, 'clubName' | 'contact'> & {
  /** Where the activities of members can come from, as they call them. */
  readonly sources: readonly string[];
}): Html {
  const source = sources.join(' or ');
  return html`<p>${clubName} sends its members recovery messages after their activities on ${source}. By joining you agree to this page.</p>
<h2>Not medical advice</h2>
<p>Messages are estimates from rules of thumb of sports science for healthy adults. They know little about you, they can be wrong, and
nobody reads along. Your own body, your doctor and your thirst come first. With any of the conditions that the form asks about, messages name
no amounts. In an emergency call your local emergency number; this service cannot.</p>
<h2>Texts</h2>
<p>What you agree to when you choose texts:</p>
<div class="card"><p>${textOptIn(clubName)}</p></div>
<ul><li>Up to 3 texts a day that you did not ask for; answers to your own texts come on top.</li>
<li>${stopSentence} HELP tells you whom to ask.</li>
<li>${leaveSentence(source)}</li>
<li>Carriers are not liable for texts that are late or lost.</li>
<li>Your number is used for this and is not passed on to anyone for their marketing.</li></ul>
<h2>Who can join</h2>
<p>Adults of 18 years and more who have been invited, as long as there are seats. Use your own account on ${source} and your own phone.</p>
<h2>As it is</h2>
<p>The service is free and comes as it is. It can pause or end; the club may end a membership, and then deletes its data. It is not made or
endorsed by ${[...sources, 'Garmin'].join(', ').replace(/, ([^,]+)$/, ' or $1')}.</p>
<h2>Questions</h2>
<p>${contactLink(contact)}</p>`;
}
