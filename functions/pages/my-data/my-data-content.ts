import { html } from 'hono/html';
import { clockIn } from '../../messages/hour-cycle.ts';
import { isSparedWeights } from '../../plan/spared-weights.ts';
import type { Person } from '../../recovery-plan/record.ts';
import type { Source } from '../../sources/source.ts';
import type { SourceRegistry } from '../../sources/source-registry.ts';
import type { CheckIns } from '../../store/check-ins.ts';
import type { History } from '../../store/history.ts';
import { canText, isPausedByAthlete, type Member, type Units } from '../../store/member.ts';
import type { HeldRow, PersonalData } from '../../store/personal-data-export.ts';
import type { AthleteProfile } from '../../store/profile.ts';
import { zoneOf } from '../athlete-zone.ts';
import { massInBothUnits } from '../body-mass.ts';
import { exclusions } from '../exclusions.ts';
import { trainingWords } from '../join/read-training-fields.ts';
import { morningsPart } from '../mornings/mornings-view.ts';
import type { Html } from '../page.ts';
import { otherSource } from '../source/source-routes.ts';
import { sourcePart } from '../source/source-view.ts';
import { activityLabel, sourceLabels } from '../source-labels.ts';
import { keptDays } from '../words/kept-days.ts';
import { activitiesKept } from './activities-kept.ts';
import { alsoKept } from './also-kept.ts';
import { answersTable, measuredTable } from './answers-table.ts';
import { clockWords } from './clock-field.ts';
import { fallbackMailPart } from './fallback-mail-view.ts';
import { entryList, momentWords, type Reader } from './kept-words.ts';
import { messageWords } from './message-fields.ts';
import { plannedErasurePart } from './planned-erasure-view.ts';
import { sessionsTable } from './sessions-table.ts';

/** As SNS has them; absent if there is none, or its subscription has ended. */
export interface MailAddresses {
  readonly mailAddress: string | undefined;
  /** Beside the phone. */
  readonly fallbackMailAddress: string | undefined;
  /** Not yet confirmed by its owner. */
  readonly pendingMailAddress: string | undefined;
}

export interface MyData {
  readonly base: string;
  readonly token: Html;
  readonly member: Member;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly addresses: MailAddresses;
  readonly profile: AthleteProfile;
  readonly history: History;
  /** Includes the record their plan is made from. */
  readonly person: Person;
  readonly checkIns: CheckIns;
  readonly held: PersonalData;
  readonly news: string | undefined;
  readonly sources: SourceRegistry;
  /** The source of members' mornings; absent if the club has none. */
  readonly morningSource: Source | undefined;
}

/** Everything held about an athlete, to read; the download has every row as it is stored. */
export function myDataContent({
  base,
  token,
  member,
  now,
  addresses,
  profile,
  history,
  person,
  checkIns,
  held,
  news,
  sources,
  morningSource,
}: MyData): Html {
  const { contact, units, checkInAt, consent, joinedAt, state } = member;
  const reader: Reader = {
    units,
    clock: clockIn(zoneOf(history), member),
    isSparedWeights: isSparedWeights(profile),
  };
  const answers = { checkIns, recorded: person.record.checkIns };
  const gone = 'an address that is not subscribed any more';
  const reachedAt = contact.kind === 'text' ? contact.phone : (addresses.mailAddress ?? gone);
  return html`${news === undefined ? '' : html`<div class="note" role="status"><p>${news}</p></div>`}
${member.erasesAt ? plannedErasurePart({ base, token, erasesAt: member.erasesAt, byClub: member.erasesBy === 'club', canText: canText(member), clock: reader.clock }) : ''}
${pausedPart({ base, token, member, now, reader })}
${
  state.kind === 'disconnected'
    ? html`<div class="problem"><p>${sourceLabels(member, { sources })} does not let us read your activities at the moment. <a href="/connect">Connect again</a>.</p></div>`
    : ''
}
<a class="button" href="${base.replace(/^\/me\//, '/p/')}">Your day, the week and your charts</a>
<h2>How we reach you</h2>
<p>${contact.kind === 'text' ? 'By text' : 'By e-mail'}: <strong>${reachedAt}</strong></p>
${member.pendingMail && !member.pendingMail.isFallback ? html`<p>A new address waits for its owner to click the link in the mail. <a href="${base}/mail">Go on</a></p>` : ''}
<a class="button quiet" href="${base}/contact">Change phone or e-mail</a>
${
  contact.kind === 'text'
    ? fallbackMailPart({
        base,
        token,
        fallbackAddress: member.fallbackMail ? (addresses.fallbackMailAddress ?? gone) : undefined,
        pendingAddress: member.pendingMail?.isFallback ? (addresses.pendingMailAddress ?? gone) : undefined,
      })
    : ''
}
${sourcePart({ label: activityLabel(member, { sources }), base, other: otherSource(member, sources.all) })}
${morningsPart({ source: morningSource, base, token, mornings: member.mornings, checkIns })}
<h2>You and your settings</h2>
<dl>${Object.entries({
    Units: units === 'us' ? 'Miles, fluid ounces, pounds' : 'Kilometres, litres, kilograms',
    ...clockWords(member),
    'Asked in the morning at': checkInAt ?? '07:30',
    ...messageWords(member),
    Bedtime: profile.bedtime ?? 'not given: 23:00',
    Weight: weightIn(units, profile.massKg),
    'Year of birth': profile.birthYear ?? 'not given',
    Sex: profile.sex ? sexNames[profile.sex] : 'not given',
    'Resting pulse': profile.restingHr ?? 'not given',
    'Maximum pulse': profile.maxHr ?? 'not given',
    ...trainingWords(profile),
    'What applies to you': exclusionWords(profile),
  }).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<a class="button quiet" href="${base}/settings">Change this</a>
<h2>What you answered</h2>
${answersTable(answers, reader)}
${measuredTable(answers, reader)}
<h2>What followed from your activities</h2>
${sessionsTable(person.record, sources, reader)}
${activitiesKept({ recordings: person.record.recordings, past: history.sessions, rows: held.recovery }, reader)}
<h2>What else is kept of you</h2>
<details><summary>Your membership, warning signs, and what we told you</summary>
${entryList(alsoKept({ member, checkIns, history, record: person.record, rows: held.recovery, sources }, reader))}</details>
<h2>What is kept, and for how long</h2>
<dl>${Object.entries({
    'Numbers of your activities': `${count(held.recovery, 'prescription#')}, at most ${keptDays.activity} days each`,
    'Load, advice and sessions': `at most ${keptDays.training} days; on which days you ran, ${keptDays.runDays}`,
    'Your answers': `at most ${keptDays.answers} days`,
    'That we sent you messages, not what they said': `${count(held.ledger, 'message#')}, ${keptDays.messages} days each`,
    [`Permission to read on ${sourceLabels(member, { sources })}`]:
      held.tokens.length === 0 ? 'none' : 'held, not shown, until you leave',
    'Your consent': `${consent ? `the wording of ${consent.wording}, ` : ''}since ${dateOf(joinedAt)}`,
    'Contact, settings, and what we learned of you': 'until you leave',
    ...traceWords(held),
    'With each of these': 'times and counters, so that nothing is done twice; the download has them',
  }).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<a class="button" href="${base}/data.csv" download="my-days.csv">Download your days as a table (CSV)</a>
<a class="button quiet" href="${base}/data.json" download="my-data.json">Download all rows (JSON)</a>
<a class="button grave" href="${base}/leave">Leave</a>`;
}

/** The athlete's own pause ends here: a member who gets mails cannot text. */
function pausedPart({
  base,
  token,
  member,
  now,
  reader,
}: Pick<MyData, 'base' | 'token' | 'member' | 'now'> & { readonly reader: Reader }): Html {
  if (!isPausedByAthlete(member, now)) return html``;
  const until = momentWords(member.pausedUntil, reader);
  return html`<div class="note"><p>Messages are paused${until === undefined ? '' : ` until ${until}`}. Warning signs still get an answer.</p>
<form method="post" action="${base}/resume">${token}<button class="quiet">Send me messages again</button></form></div>`;
}

const sexNames = { F: 'Female', M: 'Male' } as const;

function weightIn(units: Units, massKg: number | null | undefined): string {
  return massKg ? massInBothUnits(massKg, units) : 'not given: no amounts';
}

function exclusionWords({ exclusions: ticked }: AthleteProfile): string {
  if (!ticked) return 'not answered: no amounts';
  const labels = exclusions.filter(({ value }) => ticked.includes(value)).map(({ label }) => label);
  return ticked.length === 0 ? 'none of the list' : `${labels.join('; ')}: no amounts`;
}

/** Rows that say only that something happened. They end by themselves within days. */
function traceWords({ ledger, members }: PersonalData): Readonly<Record<string, string>> {
  const counts = {
    'Links to your pages that have been made': count(ledger, 'link#'),
    'Questions of ours that a text of yours may answer': count(ledger, 'open-question'),
    'Texts of yours, and how many were answered': count(ledger, 'inbound#') + count(ledger, 'answers#'),
    'Activities that were deleted, found late or wait to be read':
      count(ledger, 'deleted#') + count(ledger, 'found#') + count(ledger, 'read-place#') + count(ledger, 'put-off#'),
    'A code on its way to a phone': count(members, 'phone-code'),
  };
  return Object.fromEntries(
    Object.entries(counts).flatMap(([name, rows]) => (rows === 0 ? [] : [[name, `${rows}, for some days`]])),
  );
}

/** The number of rows whose name begins like this. */
function count(rows: readonly HeldRow[], prefix: string): number {
  return rows.filter(({ sk }) => String(sk).startsWith(prefix)).length;
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
