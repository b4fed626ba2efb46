import { html } from 'hono/html';
import type { CheckIns } from '../../club/check-ins.ts';
import type { EverythingHeld } from '../../club/everything-held.ts';
import type { History } from '../../club/history.ts';
import type { Member } from '../../club/member.ts';
import type { AthleteProfile } from '../../club/profile.ts';
import { exclusions } from '../exclusions.ts';
import type { Html } from '../page.ts';

export interface MyData {
  readonly base: string;
  readonly member: Member;
  /** A phone, or an e-mail address as SNS has it. */
  readonly reachedAt: string;
  readonly profile: AthleteProfile;
  readonly history: History;
  readonly checkIns: CheckIns;
  readonly held: EverythingHeld;
  readonly news: string | undefined;
}

/** Everything that is held about an athlete, to be read; the download has every row as it is stored. */
export function myDataContent({ base, member, reachedAt, profile, history, checkIns, held, news }: MyData): Html {
  const { contact, units, checkInAt, consent, joinedAt, state } = member;
  return html`${news === undefined ? '' : html`<div class="note" role="status"><p>${news}</p></div>`}
${
  state.kind === 'disconnected'
    ? html`<div class="problem"><p>Strava does not let us read your activities at the moment. <a href="/connect">Connect again</a>.</p></div>`
    : ''
}
<h2>How we reach you</h2>
<p>${contact.kind === 'text' ? 'By text' : 'By e-mail'}: <strong>${reachedAt}</strong></p>
${member.pendingMail ? html`<p>A new address waits for its owner to click the link in the mail. <a href="${base}/mail">Go on</a></p>` : ''}
<a class="button quiet" href="${base}/contact">Change phone or e-mail</a>
<h2>You and your settings</h2>
<dl>${Object.entries({
    Units: units === 'us' ? 'Miles, fluid ounces, pounds' : 'Kilometres, litres, kilograms',
    'Morning question': checkInAt ?? '07:30',
    Weight: profile.massKg ? `${profile.massKg} kg` : 'not given: no amounts',
    'Year of birth': profile.birthYear ?? 'not given',
    Sex: profile.sex ?? 'not given',
    'Resting pulse': profile.restingHr ?? 'not given',
    'Maximum pulse': profile.maxHr ?? 'not given',
    'What applies to you': exclusionWords(profile),
  }).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<a class="button quiet" href="${base}/settings">Change this</a>
<h2>What you answered</h2>
${answersTable(checkIns)}
<h2>What followed from your activities</h2>
${sessionsTable(history)}
<h2>The rest</h2>
<p>You joined on ${dateOf(joinedAt)}${consent ? html` and agreed to the wording of ${consent.wording}` : ''}. There are
${held.recovery.length} rows about your recovery, ${held.ledger.length} about messages and links, and
${held.tokens.length === 0 ? 'no permission from Strava' : "Strava's permission, which is held but not shown"}.</p>
<a class="button" href="${base}/data.json" download="my-data.json">Download all of it</a>
<a class="button grave" href="${base}/leave">Leave</a>`;
}

function exclusionWords({ exclusions: ticked }: AthleteProfile): string {
  if (!ticked) return 'not answered: no amounts';
  const labels = exclusions.filter(({ value }) => ticked.includes(value)).map(({ label }) => label);
  return ticked.length === 0 ? 'none of the list' : `${labels.join('; ')}: no amounts`;
}

function answersTable({ days }: CheckIns): Html {
  const rows = Object.entries(days).sort(([a], [b]) => (a < b ? 1 : -1));
  if (rows.length === 0) return html`<p>Nothing yet.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What you answered"><table>
<thead><tr><th scope="col">Day</th><th scope="col">Soreness</th><th scope="col">Sleep, h</th><th scope="col">Energy</th><th scope="col">Pulse</th><th scope="col">Weight, kg</th><th scope="col">Drunk, L</th><th scope="col">Effort</th></tr></thead>
<tbody>${rows.map(
    ([date, day]) =>
      html`<tr><th scope="row">${date}</th>${[
        day.soreness,
        day.sleepHours,
        day.energy,
        day.restingHr,
        [day.weightBeforeKg, day.weightAfterKg].filter((mass) => mass).join(' - ') || undefined,
        day.drunkL,
        day.rpe,
      ].map((value) => html`<td>${value ?? '-'}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function sessionsTable({ sessions }: History): Html {
  if (sessions.length === 0) return html`<p>Nothing yet.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What followed from your activities"><table>
<thead><tr><th scope="col">Day</th><th scope="col">Sport</th><th scope="col">Load</th><th scope="col">Advice</th><th scope="col">Activity</th></tr></thead>
<tbody>${[...sessions]
    .reverse()
    .map(
      ({ date, sport, load, day, activityId }) =>
        html`<tr><th scope="row">${date}</th><td>${sport}</td><td>${Math.round(load)}</td><td>${day}</td><td><a href="https://www.strava.com/activities/${activityId}"><strong>View on Strava</strong></a></td></tr>`,
    )}</tbody></table></div>`;
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
