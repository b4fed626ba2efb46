import { html } from 'hono/html';
import type { FiveSigns, Sign } from '../../messages/five-signs.ts';
import type { Html } from '../page.ts';
import { block } from './block.ts';
import { icon } from './icons.ts';
import type { WeekSoFar } from './week-so-far.ts';

const stateWords: Readonly<Record<Sign['state'], string>> = { good: 'good', watch: 'watch', unknown: 'not known' };

export function signsView({ verdict, because, signs }: FiveSigns): Html {
  return block(
    'h-signs',
    'Is my recovery working?',
    html`<p><b>${verdict}</b> ${because}</p><ul class="lines signs">${signs.map(
      ({ name, state, evidence }) =>
        html`<li class="${state}">${icon(state)}<div><b>${name}</b>: <span class="w">${stateWords[state]}</span><br>${evidence}</div></li>`,
    )}</ul>`,
  );
}

/** A bar of what was done, and a band of what is usual. */
export function weekView({ runs, load, usual, against, suggestion }: WeekSoFar): Html {
  const most = Math.max(load, (usual ?? 0) * 1.3, 1) * 1.35;
  const percent = (value: number) => `${Math.round((1000 * value) / most) / 10}%`;
  return block(
    'h-week',
    'Your last 7 days',
    html`<p>${runs}</p><svg class="bullet" role="img" aria-label="Load ${load}${usual === undefined ? '' : `; your usual is about ${usual}`}">${
      usual === undefined
        ? ''
        : html`<rect class="n edge" x="${percent(usual * 0.9)}" y="1" width="${percent(usual * 0.2)}" height="30"/>`
    }<line x1="0" x2="100%" y1="31" y2="31" class="z"/><rect class="p" x="0" y="9" width="${percent(load)}" height="14"/><text x="${percent(load)}" y="21" dx="6">${load}</text>${
      usual === undefined
        ? ''
        : html`<text class="muted" x="100%" y="50" text-anchor="end">usual: about ${usual}</text>`
    }</svg><p class="soft small">Load${against === undefined ? '' : `, ${against}`}: how long and how hard, added up.</p><p><b>Next:</b> ${suggestion}</p>`,
  );
}
