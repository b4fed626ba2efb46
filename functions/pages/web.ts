import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Context } from 'hono';
import { hourMs, minuteMs } from '../clock/lifetime.ts';
import type { Rate } from '../store/rate-limit.ts';
import { browserIdOf, ensureBrowserId, formToken, isOwnForm } from './browser.ts';
import { type Html, type PageParts, show } from './page.ts';
import type { PagesServices } from './pages-services.ts';
import { refusedFormPage, tooLargePage, tooManyPage } from './problem-pages.ts';
import { readForm } from './read-form.ts';

/** What API Gateway says about a request, passed on by hono. */
export interface Env {
  readonly Bindings: { readonly event: APIGatewayProxyEventV2 };
}

export type WebContext = Context<Env>;

/** The IP address that API Gateway saw. Stored only as a keyed hash, for rate limits. */
export function addressOf(context: WebContext): string {
  return context.env.event.requestContext.http.sourceIp;
}

/**
 * [ENG] A club evening is sixty people behind one address; joining takes each of them some fifteen pages, or thirty
 * with mistakes.
 */
export const pagesByAddress: Rate = { what: 'page-by-address', max: 2000, perMs: 10 * minuteMs };
export const pagesByAthlete: Rate = { what: 'page-by-athlete', max: 100, perMs: hourMs };
/** At a club evening, many open last year's invite link, too. */
export const wrongInvitesByAddress: Rate = { what: 'wrong-invite-by-address', max: 120, perMs: hourMs };
export const wrongLinksByAddress: Rate = { what: 'wrong-link-by-address', max: 20, perMs: hourMs };

/** What every page needs to know of the request and the club. */
export interface RequestContext {
  readonly services: PagesServices;
  readonly now: number;
  readonly browserId: string;
  readonly token: Html;
  show(parts: Omit<PageParts, 'clubName'>, status?: 200 | 400 | 403 | 404 | 409 | 422 | 429 | 503): Promise<Response>;
  /** The answer to a form is a redirect, so that a reload does not send it twice. */
  goTo(path: string): Response;
}

export function requestContextOf(context: WebContext, services: PagesServices): RequestContext {
  const { publicUrl, clubName } = services.settings;
  const browserId = ensureBrowserId(context, publicUrl);
  return {
    services,
    now: services.now(),
    browserId,
    token: formToken(browserId),
    show: async (parts, status = 200) => show(context, { ...parts, clubName }, status),
    goTo: (path) => context.redirect(path, 303),
  };
}

/** The posted form, or a page that says why it is refused. */
export async function formOf(context: WebContext, services: PagesServices): Promise<URLSearchParams | Response> {
  const { clubName, publicUrl } = services.settings;
  const form = await readForm(context);
  if (form === undefined) return show(context, { ...tooLargePage, clubName }, 413);
  if (!isOwnForm(context, browserIdOf(context, publicUrl), form.get('token'))) {
    return show(context, { ...refusedFormPage, clubName }, 403);
  }
  return form;
}

/** A page that says to come back later if this address has asked too often; else nothing. */
export async function tooManyFrom(context: WebContext, services: PagesServices): Promise<Response | undefined> {
  const { allow, settings, now } = services;
  if (await allow(pagesByAddress, addressOf(context), now())) return undefined;
  context.header('retry-after', String(pagesByAddress.perMs / 1000));
  return show(context, { ...tooManyPage, clubName: settings.clubName }, 429);
}
