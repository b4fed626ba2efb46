import { html, raw } from 'hono/html';
import type { Html } from '../page.ts';

const paths = {
  usual: '<path d="M4 5l7 7-7 7M13 5l7 7-7 7"/>',
  easy: '<path d="M8 5l7 7-7 7"/>',
  gentle: '<path d="M3 9c3-3 6-3 9 0s6 3 9 0M3 16c3-3 6-3 9 0s6 3 9 0"/>',
  norun: '<circle cx="12" cy="12" r="9"/><path d="M5.6 5.6l12.8 12.8"/>',
  rest: '<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z"/>',
  hold: '<path d="M12 3L1.8 20.5h20.4zM12 9.5v5.5M12 17.8v.1"/>',
  good: '<circle cx="12" cy="12" r="9.5"/><path d="M7.5 12.5l3 3 6-6.5"/>',
  watch: '<path d="M12 2l10 10-10 10L2 12z"/><path d="M12 7.5v5.5M12 16.3v.1"/>',
  unknown:
    '<circle class="ring" cx="12" cy="12" r="9.5"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.8v.1"/>',
  leaf: '<path d="M4 20c1-9 6-14 16-15 0 9-5 14-13 13M4 20c2-4 5-7 9-9"/>',
} as const;

export type IconName = keyof typeof paths;

/** Each glyph once per page; `icon` refers to it. */
export function iconSheet(): Html {
  const symbols = Object.entries(paths).map(
    ([name, path]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${path}</symbol>`,
  );
  return html`<svg class="vh" aria-hidden="true" focusable="false">${raw(symbols.join(''))}</svg>`;
}

/** Next to a word that says the same. */
export function icon(name: IconName): Html {
  return html`<svg class="i" aria-hidden="true"><use href="#i-${name}"/></svg>`;
}
