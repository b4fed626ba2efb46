import { html } from 'hono/html';
import type { DayReport, Source } from '../../sources/source.ts';
import type { CheckIns } from '../../store/check-ins.ts';
import type { Member } from '../../store/member.ts';
import { choiceField, errorSummary, type FormErrors } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { shortDate } from '../short-date.ts';
import { keptDays } from '../words/kept-days.ts';

/** Only a source's name and words: nothing here calls it. */
type Shown = Pick<Source, 'name' | 'policy'>;

/** The version of the consent text below, stored with each consent. Changed words need a new version: a test checks. */
export const morningsWording = '2026-11-26-2';

/** What a member agrees to before any of their nights are read. */
export function morningsWords({ policy: { label } }: Shown): Html {
  return html`<ul><li>Each morning before our message, and once now for the last 28 days, we read from ${label}: how long you slept, your resting
pulse, your heart-rate variability, what your scale says, and the soreness that you noted there. Nothing else: no mood, no cycle, no places.</li>
<li>It is kept with your answers, for at most ${keptDays.answers} days, and only you see it. Your heart-rate variability is shown to you and not used. A
weight is never kept if you told us of a health condition, or are under 18.</li>
<li>What you tell us counts before what a watch says. A watch never stops your advice, and raises no warning.</li>
<li>You can stop it here at any time. Then we read nothing more, and delete what your watch has told.</li></ul>`;
}

interface MorningsForm {
  readonly source: Shown;
  readonly base: string;
  readonly token: Html;
  readonly errors: FormErrors;
}

export function morningsContent({ source, base, token, errors }: MorningsForm): Html {
  const { label } = source.policy;
  return html`${errorSummary(errors)}
<p class="big">Does your watch count your sleep? With ${label} you need not type it, nor your resting pulse.</p>
<p>${label} is free. Connect your watch there first: Garmin, Polar, Suunto, Coros, Oura, Whoop and others work.</p>
${morningsWords(source)}
<form method="post" action="${base}/mornings" novalidate>${token}
${choiceField({
  name: 'agree',
  legend: 'Your consent',
  kind: 'checkbox',
  choices: [
    {
      value: 'yes',
      label:
        'I agree that my sleep, my resting pulse, my heart-rate variability, my weight and my soreness are read there and used as said',
    },
  ],
  chosen: [],
  error: errors.agree,
})}
<button>Agree and go on</button></form>
<p><a href="${base}">Back to my data</a></p>`;
}

/** A link, because the answer to a form may lead to no other host. */
export function setOutContent(
  { policy: { label } }: Shown,
  address: string,
  { givesActivities }: { readonly givesActivities: boolean },
): Html {
  const boxes = givesActivities
    ? 'Please leave both boxes ticked: your activities come from there, too.'
    : 'Please leave the box for wellness ticked; we do not need the others.';
  return html`<p class="big">Next, ${label} asks what you want to share. ${boxes} We read and never write.</p>
<a class="button" href="${address}">Go to ${label}</a>`;
}

interface MorningsPart {
  /** Absent: the club has no such source (any more). */
  readonly source: Shown | undefined;
  readonly base: string;
  readonly token: Html;
  readonly mornings: Member['mornings'];
  readonly checkIns: CheckIns;
}

/** What "My data" says of it. */
export function morningsPart({ source, base, token, mornings, checkIns }: MorningsPart): Html {
  if (!mornings) {
    return source === undefined
      ? html``
      : html`<h2>Sleep and pulse from your watch</h2>
<p>With ${source.policy.label} you need not type your hours of sleep and your resting pulse.</p>
<a class="button quiet" href="${base}/mornings">Connect ${source.policy.label}</a>`;
  }
  const label = source?.policy.label ?? mornings.source;
  const last = Object.keys(checkIns.measured ?? {})
    .sort()
    .at(-1);
  return html`<h2>Sleep and pulse from your watch</h2>
<p>Read from ${label} before our message in the morning, as you agreed on ${dateOf(mornings.agreedAt)}. ${
    last === undefined ? 'Nothing has come yet.' : `The last that came was of ${shortDate(last)}.`
  } Charts may include data from Garmin devices.</p>
${variabilityNote(checkIns)}
<form method="post" action="${base}/mornings/stop">${token}<button class="quiet">Stop, and delete what my watch has told</button></form>
<a class="button quiet" href="${base}/mornings">Connect ${label} again</a>`;
}

/** A note beside the numbers that count. */
function variabilityNote({ measured }: CheckIns): Html {
  const last = Object.entries(measured ?? {})
    .flatMap(([date, { hrvMs }]) => (hrvMs ? [{ date, hrvMs }] : []))
    .sort((one, other) => (one.date < other.date ? 1 : -1))[0];
  if (last === undefined) return html``;
  return html`<p>Heart-rate variability (rMSSD), ${shortDate(last.date)}: ${last.hrvMs} ms. We only show it: it varies a lot from night to night, and no advice of ours rests on it.</p>`;
}

/** What arrived in the last four weeks: a member who gets nothing must hear it now rather than wonder each morning. */
export function arrivedContent(source: Shown, days: readonly DayReport[], isRead: boolean, base: string): Html {
  const nights = days.filter(({ sleepHours }) => sleepHours !== undefined).length;
  const pulses = days.filter(({ restingHr }) => restingHr !== undefined).length;
  const { label } = source.policy;
  const found =
    nights + pulses === 0
      ? nothingFound(label, isRead)
      : html`<p class="big">Of the last 28 days ${label} has ${nights} ${nights === 1 ? 'night' : 'nights'} and ${pulses}
${pulses === 1 ? 'resting pulse' : 'resting pulses'} of yours. From tomorrow on our message asks for the rest only.</p>`;
  return html`${found}<a class="button" href="${base}">My data</a>`;
}

function nothingFound(label: string, isRead: boolean): Html {
  if (!isRead) {
    return html`<p class="big">You are connected, but ${label} did not answer just now. We look again before each message in the morning.</p>`;
  }
  return html`<p class="big">You are connected, but ${label} has no night and no pulse of the last 28 days. Until some come, please keep telling
us your hours.</p>
<ul><li>Under Settings on ${label}, connect your watch's own account (Garmin, Polar, Suunto, Coros ...) and tick its wellness data. What comes by
way of Strava has no sleep.</li>
<li>A free account there falls asleep when nobody opens the site for 90 days, and then takes nothing in: open ${label} once.</li></ul>`;
}

/** @param givesActivities that account is also where their activities come from. */
export function wellnessBoxContent(
  { policy: { label } }: Shown,
  base: string,
  { givesActivities }: { readonly givesActivities: boolean },
): Html {
  const says = givesActivities
    ? `A box was not ticked on ${label}. Your activities come from there, too, so please leave both ticked: until then we cannot read what that box is for.`
    : `The box for wellness was not ticked on ${label}, so there is nothing that we could read. Nothing has been stored.`;
  return html`<p class="big">${says}</p>
<a class="button" href="${base}/mornings">Try again</a>`;
}

export function anotherAccountContent({ policy: { label } }: Shown, base: string): Html {
  return html`<p class="big">Your activities come from another account on ${label}. Sleep and pulse can come from that one only. Nothing has
changed.</p>
<a class="button" href="${base}/mornings">Try again</a>`;
}

export const othersAccountContent: Html = html`<p class="big">This account is connected to another membership of this club. Nothing has changed for
either.</p>`;

function dateOf(at: number): string {
  return shortDate(new Date(at).toISOString().slice(0, 10));
}
