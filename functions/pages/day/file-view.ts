import { html } from 'hono/html';
import { dayMs } from '../../clock/lifetime.ts';
import { formatDistance } from '../../messages/format-amounts.ts';
import type { Session } from '../../recovery/facts.ts';
import { sportOf } from '../../recovery/sports.ts';
import type { Units } from '../../store/member.ts';
import { errorSummary, type FormErrors, fileField } from '../form-fields.ts';
import type { Html } from '../page.ts';
import { block } from '../today/block.ts';
import { dateWords } from '../today/clock-words.ts';
import { sportWords } from '../today/last-session.ts';
import { keptDays } from '../words/kept-days.ts';
import { largestFileMb } from './read-file-form.ts';
import type { SessionOfFile } from './read-today.ts';

interface FileParts {
  readonly action: string;
  readonly token: Html;
  readonly units: Units;
  /** Sessions from files. */
  readonly files: readonly SessionOfFile[];
  readonly errors: FormErrors;
}

/** Where a session is given as a file, and taken back. */
export function fileView({ action, token, units, files, errors }: FileParts): Html {
  return block(
    'h-file',
    'A session from a file',
    html`<details${errors.file === undefined ? '' : html` open`}><summary>Send the file of your watch</summary>${errorSummary(errors)}<form method="post" action="${action}#h-file" enctype="multipart/form-data" novalidate>${token}${fileField(
      {
        name: 'file',
        label: 'File of one session',
        hint: `FIT or GPX, at most ${largestFileMb} MB. We keep its numbers, as those of an upload, for at most ${keptDays.activity} days; the file itself and where you were are not kept.`,
        accept: '.fit,.gpx,.gz',
        error: errors.file,
      },
    )}<button class="quiet">Send file</button></form></details>${files.length === 0 ? '' : sentFiles({ action, token, units, files })}`,
  );
}

function sentFiles({ action, token, units, files }: Omit<FileParts, 'errors'>): Html {
  return html`<details><summary>Sessions from your files</summary><ul class="lines">${files.map(({ id, day, kind }) => {
    const words = `${sportWords[kind]}, ${dateWords(day, units)}`;
    return html`<li>${words}<form method="post" action="${action}/delete">${token}<input type="hidden" name="id" value="${id}"><button class="quiet" aria-label="Delete: ${words}">Delete</button></form></li>`;
  })}</ul></details>`;
}

export function fileTaken(
  sessions: readonly Session[],
  { units, isKnown, pageHref }: { readonly units: Units; readonly isKnown: boolean; readonly pageHref: string },
): Html {
  return html`<ul>${sessions.map((session) => html`<li>${sessionWords(session, units)}</li>`)}</ul><p>${
    isKnown
      ? 'We had this file before. It counts once, and brings no second message.'
      : 'It counts as an upload does: advice comes within minutes, unless the session is short or long ago, or your messages rest. The file itself is not kept.'
  }</p><a class="button" href="${pageHref}">Your day</a>`;
}

export function fileDeleted(pageHref: string): Html {
  return html`<p>What came from that file goes within a minute, and your plan is made without it. If a message about it went out in the last two hours, we take it back.</p><a class="button" href="${pageHref}">Your day</a>`;
}

/** `Run, Thursday 26 November, 10 km, 52 minutes`. */
function sessionWords({ sport, localStart, distanceM = 0, movingSec, elapsedSec }: Session, units: Units): string {
  const day = Math.floor(Date.parse(`${localStart}Z`) / dayMs);
  const minutes = Math.round((movingSec ?? elapsedSec ?? 0) / 60);
  return [
    sportWords[sportOf(sport).kind],
    dateWords(day, units),
    ...(distanceM >= shortestNamedM ? [formatDistance(distanceM / 1000, units)] : []),
    minutes === 1 ? '1 minute' : `${minutes} minutes`,
  ].join(', ');
}

const shortestNamedM = 500;
