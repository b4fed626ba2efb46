import { html } from 'hono/html';
import { choiceField, errorSummary, type FormErrors } from '../form-fields.ts';
import type { Html } from '../page.ts';

interface FullView {
  readonly action: string;
  readonly token: Html;
  readonly errors: FormErrors;
  readonly seats: number;
  /** What lets its app have so many athletes and no more, as they call it. */
  readonly limited: string;
  /** What needs no seat, as they call it; absent: the club has no app of such a source. */
  readonly unlimited: string | undefined;
}

export function fullContent({ action, token, errors, seats, limited, unlimited }: FullView): Html {
  return html`${errorSummary(errors)}
<p class="big">${limited} lets a club like this one have a limited number of athletes. ${seats === 1 ? 'The one seat is' : `All ${seats} seats are`} taken
right now.</p>
${unlimited === undefined ? '' : html`<p>With ${unlimited} there is no such limit.</p><a class="button" href="${action}">Join with ${unlimited}</a>`}
<p>You can wait in line. When a seat is free you get one mail with a link; the seat is then kept for you for two days.</p>
<form method="post" action="${action}" novalidate>${token}<input type="hidden" name="wait" value="yes">
${choiceField({
  name: 'agree',
  legend: 'Your consent',
  kind: 'checkbox',
  choices: [
    {
      value: 'yes',
      label:
        'I agree that my e-mail address is kept for that one mail, until a seat is free and for half a year at most',
    },
  ],
  chosen: [],
  error: errors.agree,
})}
<button>Wait in line</button></form>`;
}

export const waitingContent: Html = html`<p class="big">When a seat is free you get one mail with a link.</p>
<p>There is nothing else to do. If you would rather not wait any more, let the mail pass: after half a year, or two days after the
mail, we forget you by ourselves.</p>`;
