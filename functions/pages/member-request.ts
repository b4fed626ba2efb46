import type { LinkOpens } from '../store/link-row.ts';
import type { Member } from '../store/member.ts';
import { erasingPage } from './join/strava-problem-pages.ts';
import type { PagesServices } from './pages-services.ts';
import { oldLinkPage, tooManyPage } from './problem-pages.ts';
import {
  addressOf,
  pagesByAthlete,
  type RequestContext,
  requestContextOf,
  type WebContext,
  wrongLinksByAddress,
} from './web.ts';

export interface MemberRequest {
  readonly request: RequestContext;
  readonly member: Member;
}

/** The member whose link was opened, or the page that says why nobody's data is shown. */
export async function memberRequestOf(
  context: WebContext,
  services: PagesServices,
  opens: LinkOpens,
): Promise<MemberRequest | Response> {
  const request = requestContextOf(context, services);
  const { links, allow, members } = services;
  const athleteId = await links.athleteOf(context.req.param('link') ?? '', opens, request.now);
  if (athleteId === undefined) {
    const mayGoOn = await allow(wrongLinksByAddress, addressOf(context), request.now);
    return mayGoOn ? request.show(oldLinkPage, 404) : request.show(tooManyPage, 429);
  }
  if (!(await allow(pagesByAthlete, athleteId, request.now))) return request.show(tooManyPage, 429);

  const member = await members.read(athleteId);
  if (member === undefined) return request.show(oldLinkPage, 404);
  return member.state.kind === 'erasing' ? request.show(erasingPage, 409) : { request, member };
}
