import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { Html } from '../../../functions/pages/page.ts';
import { styleSheet } from '../../../functions/pages/style.ts';
import { iconSheet } from '../../../functions/pages/today/icons.ts';
import type { PartName } from './desk-parts.ts';
import { deskStyle } from './desk-style.ts';
import type { DeskFault } from './faults.ts';
import { flowMap } from './flow-map.ts';
import { deskUploads } from './uploads.ts';

const style = `${styleSheet}${deskStyle}`;
const script = readFileSync(new URL('./desk-script.mjs', import.meta.url), 'utf8');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param clubUrl where a form may lead: the club's own pages open from here. */
export function deskHeaders(clubUrl: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${hashOf(style)}`,
      `script-src ${hashOf(script)}`,
      "connect-src 'self'",
      'img-src data:',
      `form-action 'self' ${clubUrl}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

export interface DeskView {
  readonly parts: Readonly<Record<PartName, Html>>;
  /** Whose phone is shown. */
  readonly runner: {
    readonly key: string;
    readonly name: string;
    readonly isMember: boolean;
    readonly hasPhone: boolean;
  };
  readonly news: string;
  /** By name: those that are switched on. */
  readonly faults: ReadonlySet<string>;
  /** Those that there are in this club. */
  readonly faultChoices: readonly DeskFault[];
}

const tries = ['3 7.5', 'WHY', 'PLAN', 'WEEK', 'no idea', 'chest feels tight'];

export function deskPage({ parts, runner, news, faults, faultChoices }: DeskView): Html {
  const whose = html`<input type="hidden" name="runner" value="${runner.key}">`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The club on your desk</title><link rel="icon" href="data:,"><style>${raw(style)}</style></head>
<body><a class="skip" href="#content">Skip to content</a>${iconSheet()}
<div class="desk"><header><div><h1>The club on your desk</h1><p>The whole service on this machine, with a Strava of its own. Nothing leaves it.</p></div>
<form method="post" action="/clock" class="bar">${whose}<span id="clock">${parts.clock}</span><button class="quiet" name="to" value="next" data-says="The clock moves to what is next.">What is next</button><button class="quiet" name="to" value="morning" data-says="The night passes.">Next morning</button><button class="quiet" name="to" value="week" data-says="A week passes.">Next week</button></form></header>
<div class="bar"><nav aria-label="Runners"><ul class="chips" id="runners">${parts.runners}</ul></nav><form method="post" action="/new" target="_blank"><button class="quiet">New runner joins</button></form></div>
<p class="news" id="news" role="status">${news}</p>
<main id="content" class="places">
<section class="block a1" aria-labelledby="d1"><h2 id="d1"><span class="no">1</span>Choose an upload</h2>
<form method="post" action="/upload" class="ups">${whose}${deskUploads.map(
    ({ name, label, note }) =>
      html`<button name="upload" value="${name}" data-says="${label}: uploading.">${label}<small>${note}</small></button>`,
  )}</form>
<form method="post" action="/file" enctype="multipart/form-data" class="drop" id="drop">${whose}<label for="file">Or your own run<small>A FIT or GPX file, or Strava's JSON: choose it, or drop it here</small></label><input id="file" type="file" name="file" accept=".fit,.gpx,.gz,.json"><button class="quiet">Upload the file</button></form>
<details class="faults"${faults.size > 0 ? html` open` : ''}><summary>Make something go wrong</summary><form method="post" action="/faults">${whose}<fieldset><legend class="vh">Faults</legend>${faultChoices.map(
    ({ name, label }) =>
      html`<label><input type="checkbox" name="fault" value="${name}"${faults.has(name) ? html` checked` : ''}>${label}</label>`,
  )}</fieldset><button class="quiet">Use these</button></form></details></section>
<section class="block a2" aria-labelledby="d2"><h2 id="d2"><span class="no">2</span>Watch it travel</h2>
<div class="flow">${flowMap()}</div><p class="small soft">Green edge: a function. Dashed: a queue. As recorded on the wire.</p>
<div class="way2" tabindex="0" role="region" aria-label="Steps, as recorded on the wire"><ol class="steps2" id="steps">${parts.steps}</ol></div></section>
<section class="block a3" aria-labelledby="d3"><h2 id="d3"><span class="no">3</span>Read and answer</h2>
<p>${runner.isMember ? html`<a href="/page?runner=${encodeURIComponent(runner.key)}" target="_blank" rel="noopener">The page of ${runner.name}</a>` : html`<span class="soft">${runner.name} has not joined yet.</span>`}</p>
${runner.hasPhone ? phone(parts.thread, runner.name, whose) : html`<p class="soft">${runner.name} is reached by e-mail: see the mailbox.</p><div id="thread" hidden></div>`}</section>
<section class="block a4" aria-labelledby="d4"><h2 id="d4"><span class="no">4</span>Why this text</h2><div id="why">${parts.why}</div></section>
<section class="block a5 mails" aria-labelledby="d5"><h2 id="d5">Mailbox</h2><div id="mails">${parts.mails}</div></section>
</main><footer class="soft"><p>Runs until you press Ctrl-C in the terminal.</p></footer></div>
<script type="module">${raw(script)}</script></body></html>`;
}

function phone(thread: Html, name: string, whose: Html): Html {
  return html`<div class="phone"><div id="thread" tabindex="0" role="region" aria-label="Messages on the phone">${thread}</div>
<form method="post" action="/say">${whose}<label class="vh" for="say">Answer as ${name}</label><input id="say" type="text" name="body" autocomplete="off" placeholder="Answer as ${name}" required maxlength="1600"><button data-says="Sent.">Send</button></form></div>
<form method="post" action="/say" class="chips">${whose}<span class="soft">Try</span>${tries.map((text) => html`<button class="quiet" name="body" value="${text}" data-says="Sent: ${text}">${text}</button>`)}</form>`;
}
