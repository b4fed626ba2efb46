import type { WebContext } from '../web.ts';

export function baseOf(context: WebContext): string {
  return `/me/${context.req.param('link') ?? ''}`;
}
