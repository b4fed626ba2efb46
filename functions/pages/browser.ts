import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { dayMs } from '../clock/lifetime.ts';
import type { Html } from './page.ts';

/**
 * One cookie with 128 random bits ties a join, the return from Strava and every form to the browser that began them. It
 * says nothing about anybody and gives no access to a member's data: the link does.
 *
 * `__Host-` keeps other hosts from setting it. Browsers refuse that name over plain http, which the local club uses.
 */
export function browserIdOf(context: Context, publicUrl: string): string | undefined {
  const value = getCookie(context, cookieName(publicUrl));
  return value !== undefined && /^[\w-]{22}$/.test(value) ? value : undefined;
}

/** The browser's id; a new one where it has none. */
export function ensureBrowserId(context: Context, publicUrl: string): string {
  const browserId = browserIdOf(context, publicUrl) ?? randomBytes(16).toString('base64url');
  setCookie(context, cookieName(publicUrl), browserId, {
    path: '/',
    httpOnly: true,
    secure: isSecure(publicUrl),
    sameSite: 'Lax',
    // Longer than SNS's confirmation mail is good for, so that an athlete who clicked can still come back.
    maxAge: (3 * dayMs) / 1000,
  });
  return browserId;
}

/** The key under which a browser's join is stored: a hash, so that a copy of the table reveals no cookie. */
export function joinIdOf(browserId: string): string {
  return createHash('sha256').update(`join|${browserId}`).digest('base64url');
}

/** The hidden field in every form: derived from the cookie, which another site can neither read nor set. */
export function formToken(browserId: string): Html {
  return html`<input type="hidden" name="token" value="${tokenOf(browserId)}">`;
}

/** Whether a form comes from a page that we showed to this browser. */
export function isOwnForm(context: Context, browserId: string | undefined, token: string | null): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return browserId !== undefined && token !== null && isSame(tokenOf(browserId), token);
}

/** Goes along with a link in an address: this browser has been given it. Only whoever has the cookie can make it. */
export function markOf(browserId: string, link: string): string {
  return createHash('sha256').update(`link|${browserId}|${link}`).digest('base64url');
}

export function isMarked(browserId: string, link: string, mark: string | undefined): boolean {
  return mark !== undefined && isSame(markOf(browserId, link), mark);
}

/** In constant time. */
function isSame(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}

function tokenOf(browserId: string): string {
  return createHash('sha256').update(`form|${browserId}`).digest('base64url');
}

function cookieName(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-afterrun' : 'afterrun';
}

function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:');
}
