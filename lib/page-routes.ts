import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { HandlerFunction } from './handler-function.ts';
import type { PublicApi } from './public-api.ts';

const read = [HttpMethod.GET];
const form = [HttpMethod.GET, HttpMethod.POST];
const send = [HttpMethod.POST];

/**
 * Every path that a browser may ask for, one by one, and a catch-all page: a link that was cut off on its way gets a
 * readable answer.
 */
const routes: readonly (readonly [string, HttpMethod[]])[] = [
  ['/', read],
  ['/privacy', read],
  ['/terms', read],
  ['/join/{code}', form],
  ['/connect', read],
  ['/connect/strava', read],
  ['/oauth/callback', read],
  ['/join/profile', form],
  ['/join/contact', form],
  ['/verify', form],
  ['/verify/again', send],
  ['/join/mail', form],
  ['/join/mail/again', send],
  ['/join/done', read],
  ['/join/waiting', read],
  ['/c/{link}', form],
  ['/c/{link}/fine', send],
  ['/c/{link}/weight', send],
  ['/c/{link}/wrong', send],
  ['/c/{link}/file', send],
  ['/c/{link}/file/delete', send],
  ['/p/{link}', read],
  ['/me/{link}', read],
  ['/me/{link}/data.json', read],
  ['/me/{link}/data.csv', read],
  ['/me/{link}/settings', form],
  ['/me/{link}/keep', send],
  ['/me/{link}/resume', send],
  ['/me/{link}/leave', form],
  ['/me/{link}/contact', form],
  ['/me/{link}/verify', form],
  ['/me/{link}/verify/again', send],
  ['/me/{link}/mail', form],
  ['/me/{link}/mail/again', send],
  ['/me/{link}/fallback', form],
  ['/me/{link}/fallback/remove', send],
  ['/{anything+}', form],
];

/** Only in a club whose members may connect intervals.icu. */
const intervalsRoutes: readonly (readonly [string, HttpMethod[]])[] = [
  ['/connect/intervals', read],
  ['/oauth/intervals', read],
  ['/me/{link}/source', form],
  ['/me/{link}/mornings', form],
  ['/me/{link}/mornings/stop', send],
];

export function routePages(
  api: PublicApi,
  pages: HandlerFunction,
  { withIntervals }: { readonly withIntervals: boolean },
): void {
  api.routes(withIntervals ? [...routes, ...intervalsRoutes] : routes, pages);
}
