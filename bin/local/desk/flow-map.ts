import { html } from 'hono/html';
import type { Html } from '../../../functions/pages/page.ts';
import type { Place } from './flow.ts';

interface Box {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** A function, a queue, or neither: a table, or somebody else's. */
  readonly kind: 'fn' | 'q' | 'other';
}

const width = 116;
const height = 52;
const column = (index: number) => index * 137;
const row = (index: number) => 14 + index * 92;

const boxes: readonly Box[] = [
  { place: 'strava', x: column(0), y: row(0), kind: 'other' },
  { place: 'webhook', x: column(1), y: row(0), kind: 'fn' },
  { place: 'events', x: column(2), y: row(0), kind: 'q' },
  { place: 'prescribe', x: column(3), y: row(0), kind: 'fn' },
  { place: 'outbox', x: column(4), y: row(0), kind: 'q' },
  { place: 'deliver', x: column(5), y: row(0), kind: 'fn' },
  { place: 'sns', x: column(6), y: row(0), kind: 'other' },
  { place: 'pages', x: column(0), y: row(1), kind: 'fn' },
  { place: 'schedules', x: column(1), y: row(1), kind: 'other' },
  { place: 'remind', x: column(2), y: row(1), kind: 'fn' },
  { place: 'recovery', x: column(3), y: row(1), kind: 'other' },
  { place: 'reply', x: column(4), y: row(1), kind: 'fn' },
  { place: 'ledger', x: column(5), y: row(1), kind: 'other' },
  { place: 'replies', x: column(6), y: row(1), kind: 'q' },
];

const arrows = [
  'M117 40h15',
  'M254 40h15',
  'M391 40h15',
  'M528 40h15',
  'M665 40h15',
  'M802 40h15',
  'M469 66v35',
  'M743 66v35',
  'M880 66v35',
  'M606 106V71',
  'M254 132h15',
  'M548 132h-16',
  'M880 158v10q0 8-8 8H614q-8 0-8-8v-5',
];

/** The stack as a map. The list beside it says the same in words, so a screen reader need not read it. */
export function flowMap(): Html {
  return html`<svg class="map" viewBox="-2 0 942 190" aria-hidden="true" focusable="false"><defs><marker id="tip" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0l8 4-8 4z"/></marker></defs>${arrows.map(
    (path) => html`<path class="ar" marker-end="url(#tip)" d="${path}"/>`,
  )}${boxes.map(
    ({ place, x, y, kind }) =>
      html`<g class="${kind}" data-place="${place}" data-x="${x + width / 2}" data-y="${y}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${kind === 'q' ? 26 : 10}"/><text class="nm" x="${x + width / 2}" y="${y + 24}">${place}</text><text class="ms" x="${x + width / 2}" y="${y + 42}">${labels[place] ?? ''}</text></g>`,
  )}<circle class="msg" id="msg" r="7" cx="-20" cy="-20"/></svg>`;
}

/** While nothing has passed. */
export const labels: Partial<Readonly<Record<Place, string>>> = {
  strava: 'tells of uploads',
  webhook: 'function',
  events: 'queue',
  prescribe: 'function',
  outbox: 'queue',
  deliver: 'function',
  sns: 'texts and mails',
  pages: 'function',
  schedules: 'of a time',
  remind: 'function',
  recovery: 'table',
  reply: 'function',
  ledger: 'table',
  replies: 'queue',
};
