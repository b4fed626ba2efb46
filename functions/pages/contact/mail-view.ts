import { html } from 'hono/html';
import type { Html } from '../page.ts';
import type { MayContact } from './contact-limits.ts';

/** What a page says if no confirmation mail is sent. */
export const noMailWords: Readonly<Record<Exclude<MayContact, 'yes'>, string>> = {
  'too-many-of-one':
    'Three mails within an hour is the most we have sent. Please look into your spam folder, and try again in an hour.',
  'too-many-of-all':
    'Very many mails have been asked for lately, so no more go out for now. Please try again in an hour.',
};

interface MailView {
  readonly action: string;
  readonly againAction: string;
  /** Where to give another address. */
  readonly otherHref: string;
  readonly otherWords: string;
  readonly token: Html;
  /** The address that was asked, as SNS has it, so that a typing error shows. */
  readonly address: string | undefined;
  /** What has just happened. */
  readonly news: MailNews | undefined;
}

export type MailNews = 'not-yet' | 'asked-again' | Exclude<MayContact, 'yes'>;

export function mailContent({ action, againAction, otherHref, otherWords, token, address, news }: MailView): Html {
  return html`${newsOf(news)}
<p class="big">You get a mail${address === undefined ? '' : html` to <strong>${address}</strong>`} from &ldquo;AWS Notifications&rdquo;, which sends our mails. Open it, click
&ldquo;Confirm subscription&rdquo;, then come back here.</p>
<form method="post" action="${action}">${token}<button>I have clicked it</button></form>
<p>You can also close this page: within an hour of your click we notice it ourselves. The link in the mail is good for two
days.</p>
<p class="soft small">At work or at a university a mail scanner may open every link, also the one that ends our mails. A private address has none.</p>
<form method="post" action="${againAction}">${token}<button class="quiet">Send that mail again</button></form>
<p><a href="${otherHref}">${otherWords}</a></p>`;
}

function newsOf(news: MailView['news']): Html {
  switch (news) {
    case 'not-yet':
      return html`<div class="problem" role="alert"><p>We cannot see your click yet. Sometimes it takes a minute; the mail may also be
in your spam folder.</p></div>`;
    case 'asked-again':
      return html`<div class="note" role="status"><p>The mail is on its way again.</p></div>`;
    case 'too-many-of-one':
    case 'too-many-of-all':
      return html`<div class="problem" role="alert"><p>${noMailWords[news]}</p></div>`;
    case undefined:
      return html``;
    default:
      return news satisfies never;
  }
}
