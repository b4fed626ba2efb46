import { html } from 'hono/html';
import { formatDistance } from '../../messages/format-amounts.ts';
import { isoDay } from '../../recovery-plan/local-day.ts';
import type { PlanRecord, Recording, SettledSession } from '../../recovery-plan/record.ts';
import { creditOf } from '../../sources/activity-credit.ts';
import type { SourceRegistry } from '../../sources/source-registry.ts';
import type { Html } from '../page.ts';
import { sportWords } from '../today/last-session.ts';
import { heightWords, momentWords, type Reader } from './kept-words.ts';

type SessionRow = Pick<SettledSession, 'day' | 'kind' | 'load' | 'equivalentKm' | 'isRace' | 'isHard' | 'descentM'> & {
  readonly ids: readonly string[];
  /** Of sessions whose clock times are forgotten. */
  readonly settled: SettledSession | undefined;
};

/** What followed from a member's activities, newest first. */
export function sessionsTable(
  { recordings, sessions }: Pick<PlanRecord, 'recordings' | 'sessions'>,
  sources: SourceRegistry,
  reader: Reader,
): Html {
  const rows = [...sessions.map(settledRow), ...recordings.map(recordingRow)].sort((one, other) => other.day - one.day);
  if (rows.length === 0) return html`<p>Nothing yet.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What followed from your activities"><table class="rows">
<thead><tr><th scope="col">Day</th><th scope="col">Sport</th><th scope="col">Load</th><th scope="col">Distance with the climb</th><th scope="col">Noted</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${isoDay(row.day)}</th><td>${sportWords[row.kind]}${row.ids.map((id) => creditLink(id, sources))}</td><td>${Math.round(row.load)}</td><td>${row.equivalentKm > 0 ? formatDistance(row.equivalentKm, reader.units) : '-'}</td><td>${notesOf(row, reader).join(', ') || '-'}</td></tr>`,
  )}</tbody></table></div>`;
}

function settledRow(session: SettledSession): SessionRow {
  return { ...session, ids: session.recordings.map(({ id }) => id), settled: session };
}

function recordingRow(recording: Recording): SessionRow {
  return { ...recording, ids: [recording.id], settled: undefined };
}

function notesOf({ isRace, isHard, descentM, settled }: SessionRow, reader: Reader): readonly string[] {
  return [
    ...(isRace ? ['race'] : []),
    ...(isHard ? ['hard'] : []),
    ...(descentM === undefined ? [] : [`${heightWords(descentM, reader)} down`]),
    ...(settled === undefined ? [] : settledNotes(settled, reader)),
  ];
}

function settledNotes(
  { counts, asPlanned, allowsWarmth, reachKm, readyAtMs, recordings }: SettledSession,
  reader: Reader,
): readonly string[] {
  return [
    ...(counts ? [] : ['too short to count']),
    ...(asPlanned ? ['as planned'] : ['against the plan']),
    ...(allowsWarmth ? ['not hot'] : []),
    ...(reachKm > 1 ? [`at least ${formatDistance(reachKm, reader.units)}`] : []),
    ...(recordings.length > 1 ? [`loads ${recordings.map(({ load }) => Math.round(load)).join(' and ')}`] : []),
    `hard again from ${momentWords(readyAtMs, reader)}`,
  ];
}

function creditLink(id: string, sources: SourceRegistry): Html {
  const credit = creditOf({ id }, sources);
  return credit === undefined ? html`` : html`<br><a href="${credit.url}"><strong>${credit.label}</strong></a>`;
}
