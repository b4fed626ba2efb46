import { html } from 'hono/html';
import type { Html } from '../page.ts';

/** One question of the runner's, with its heading. @param id of the heading, once a page. */
export function block(id: string, title: string, content: Html, kind = ''): Html {
  return html`<section class="block${kind === '' ? '' : ` ${kind}`}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
