import { html } from 'hono/html';
import { copiesSentence, leaveSentence, stopSentence } from '../../messages/stop-and-leave.ts';
import type { FormErrors } from '../form-fields.ts';
import { choiceField, errorSummary } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { keptDays } from '../words/kept-days.ts';
import { sampleConversation } from './sample-conversation.ts';

/** The version of the words below, kept with each consent. A change of the words is a new version: a test watches. */
export const consentWording = '2026-11-26-4';

/** The version of the text that names another source, for clubs whose members may connect one besides Strava. */
export function consentWordingFor(sources: readonly string[]): string {
  return sources.length < 2 ? consentWording : `${consentWording}+${sources.slice(1).join('+')}`;
}

interface ConsentView {
  readonly action: string;
  readonly token: Html;
  readonly errors: FormErrors;
  readonly clubName: string;
  /** The sources that members' activities are read from. */
  readonly sources: readonly string[];
}

/** What an athlete agrees to before anything else happens. */
export function consentContent({ action, token, errors, clubName, sources }: ConsentView): Html {
  const either = sources.join(' or ');
  return html`${errorSummary(errors)}
<p class="big">${promiseOf(either)}</p>
${sampleConversation(clubName)}
${consentWords(clubName, either)}
<form method="post" action="${action}" novalidate>${token}
${choiceField({
  name: 'agree',
  legend: 'Your consent',
  kind: 'checkbox',
  choices: [
    { value: 'yes', label: 'I agree that my training and what I say about my body are used for this, as said above' },
    { value: 'adult', label: 'I am 18 or older' },
  ],
  chosen: [],
  error: errors.agree,
})}
<button>Agree and go on</button></form>
<p class="soft small">Next: ${either} asks whether we may read your activities. About three minutes in all.</p>`;
}

const promiseOf = (source: string) =>
  `You finish a run and upload it to ${source}. Minutes later a message says what to drink, what to eat and how to rest. You answer how sore you are and how you slept, and the next one is better.`;

export function consentWords(clubName: string, source: string): Html {
  return html`<h2>What is stored, and for how long</h2>
<ul><li>From ${source}: the numbers of your activities (distance, time, pulse, temperature), for at most ${keptDays.activity} days. No map, no
title, no photo, no place.</li>
<li>What follows from them: your training load and the advice, for at most ${keptDays.training} days; on which days you ran and how far, for at most
${keptDays.runDays}; what we learn about you, such as how much you sweat, and your time zone, until you leave.</li>
<li>What you tell us: weight, birth year and the like until you leave; soreness, sleep and other answers for at most ${keptDays.answers} days.</li>
<li>How to reach you, your settings and this consent: until you leave.</li>
<li>Only you see your numbers. The people who run ${clubName} see that messages were sent, never what your body did.</li>
<li>Your data trains and feeds no artificial intelligence; no advertising, nothing sold or passed on.</li></ul>
<h2>How to stop, and how to leave</h2>
<p>${stopSentence}</p>
<p>${leaveSentence(source)} ${copiesSentence} You can take back your consent like this at any time.</p>
<h2>What it is not</h2>
<p>Estimates for healthy adults, from rules of thumb of sports science. Not medical advice, and no one watches your
messages. If you feel unwell, listen to your body, not to a text: call your local emergency number.</p>`;
}
