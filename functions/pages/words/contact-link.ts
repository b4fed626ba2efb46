import { html } from 'hono/html';
import type { Html } from '../page.ts';

/** The club's contact, as a link where it is an e-mail or a web address. */
export function contactLink(contact: string): Html {
  if (contact === '') return html`whoever invited you`;
  if (/^https:\/\//.test(contact)) return html`<a href="${contact}">${contact}</a>`;
  return contact.includes('@') ? html`<a href="mailto:${contact}">${contact}</a>` : html`${contact}`;
}
