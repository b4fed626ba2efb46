import { html } from 'hono/html';
import { formatTime } from '../../../functions/messages/format-clock.ts';
import { isGsm7, partsOf } from '../../../functions/messages/gsm-7.ts';
import type { Html } from '../../../functions/pages/page.ts';
import { categories, categoryOf } from '../../../functions/pages/today/category.ts';
import { dateWords, weekdayName } from '../../../functions/pages/today/clock-words.ts';
import { icon } from '../../../functions/pages/today/icons.ts';
import type { LocalClock } from '../../../functions/recovery/local-clock.ts';
import { covers, type DayWord, type PlanFinding } from '../../../functions/recovery-plan/findings.ts';
import { localDayAt } from '../../../functions/recovery-plan/local-day.ts';
import type { SentMessage } from '../outbox.ts';
import type { Flow } from './flow.ts';
import type { DeskRunner } from './runners.ts';
import type { ThreadMessage } from './thread.ts';
import { daysShown, type Why, wordOf } from './why.ts';

/** The parts of the desk that change: each is what stands inside the element of its name. */
export type PartName = 'clock' | 'runners' | 'thread' | 'steps' | 'why' | 'mails';

export function clockPart(clock: LocalClock, now: number): Html {
  return html`Club time <b>${dateWords(localDayAt(clock, now), 'metric')}, ${formatTime(clock, now)}</b>`;
}

export function runnersPart(runners: readonly DeskRunner[], chosen: DeskRunner | undefined): Html {
  return html`${runners.map(
    ({ key, name, member }) =>
      html`<li><a href="/?runner=${encodeURIComponent(key)}"${key === chosen?.key ? html` aria-current="true"` : ''}>${name}${member === undefined ? ', joining' : ''}</a></li>`,
  )}`;
}

export function threadPart(messages: readonly ThreadMessage[], clock: LocalClock): Html {
  if (messages.length === 0) return html`<p class="soft">No text yet. Choose an upload.</p>`;
  let shownDay: number | undefined;
  return html`<ol class="thread">${messages.map(({ from, text, at }) => {
    const day = localDayAt(clock, at);
    const isNewDay = day !== shownDay;
    shownDay = day;
    return html`${isNewDay ? html`<li class="day">${dateWords(day, 'metric')}</li>` : ''}<li class="${from === 'club' ? 'in' : 'out'}"><span class="vh">${from === 'club' ? 'Club' : 'Runner'}: </span>${text}</li><li class="when${from === 'club' ? '' : ' r'}">${formatTime(clock, at)}</li>`;
  })}</ol>`;
}

export function stepsPart({ steps }: Flow): Html {
  if (steps.length === 0) return html`<li>Choose an upload: its way appears here.</li>`;
  return html`${steps.map(
    ({ afterMs, words, detail }) =>
      html`<li><b>${afterWords(afterMs)}</b><span>${words}${detail === '' ? '' : html`<small>${detail}</small>`}</span></li>`,
  )}`;
}

function afterWords(ms: number): string {
  return ms < 1000 ? `+${Math.round(ms)} ms` : `+${(ms / 1000).toFixed(2)} s`;
}

/** The last text, and each finding with its days. Rule names are shown: maintainers read this. */
export function whyPart(last: ThreadMessage | undefined, why: Why | undefined): Html {
  const said =
    last === undefined
      ? html`<p class="soft">The reasons of the first text will stand here.</p>`
      : html`<p class="note">${last.text}</p><p class="soft small">${last.text.length} characters, ${partsOf(last.text)} ${partsOf(last.text) === 1 ? 'part' : 'parts'}, ${isGsm7(last.text) ? 'GSM-7' : 'UCS-2'}</p>`;
  return why === undefined ? said : html`${said}${findingsTable(why)}`;
}

function findingsTable({ today, findings, words }: Why): Html {
  const days = Array.from({ length: daysShown }, (_, ahead) => today + ahead);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Findings by day"><table class="why">
<caption>What each finding asks for, day by day. The gravest decides.</caption>
<thead><tr><th scope="col">Finding</th>${days.map((day) => html`<th scope="col">${weekdayName(day, 'short')}</th>`)}</tr></thead>
<tbody>${findings.map(
    (finding) =>
      html`<tr><th scope="row">${finding.reason}<small>${finding.rule}: ${finding.asks}</small></th>${days.map((day) => (covers(finding, day) ? findingCell(finding) : dayCell(undefined)))}</tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">The plan<small>the gravest of each day</small></th>${words.map(dayCell)}</tr></tfoot></table></div>`;
}

/** What is only told asks for nothing, and is a dot. */
function findingCell(finding: PlanFinding): Html {
  const word = wordOf(finding);
  return word === undefined ? html`<td><span class="vh">Told</span><b aria-hidden="true">·</b></td>` : dayCell(word);
}

function dayCell(word: DayWord | undefined): Html {
  if (word === undefined) return html`<td></td>`;
  const category = categoryOf(word);
  return html`<td class="${category}"><span>${icon(category)}<span class="vh">${categories[category].short}</span></span></td>`;
}

export function mailsPart(messages: readonly SentMessage[]): Html {
  const mails = messages.filter(({ kind }) => kind !== 'text').toReversed();
  if (mails.length === 0) return html`<p class="soft">No mail yet.</p>`;
  return html`${mails.map((mail, index) => {
    const id = `mail-${mails.length - index}`;
    switch (mail.kind) {
      case 'mail':
        return html`<details id="${id}"><summary>${mail.to}: ${mail.subject ?? ''}</summary><pre tabindex="0">${mail.text}</pre></details>`;
      case 'confirmation':
        return html`<details id="${id}"><summary>${mail.to}: please confirm this address</summary><p><a href="${mail.confirmUrl}" target="_blank" rel="noopener">Confirm subscription</a></p></details>`;
      default:
        return html``;
    }
  })}`;
}
