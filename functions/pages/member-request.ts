import type { LinkOpens } from '../store/link-row.ts';
import type { Member } from '../store/member.ts';
import { erasingPage } from './join/source-problem-pages.ts';
import type { PagesServices } from './pages-services.ts';
import { oldLinkPage, tooManyPage } from './problem-pages.ts';
import {
  addressOf,
  formOf,
  pagesByAthlete,
  type RequestContext,
  requestContextOf,
  type WebContext,
  wrongLinksByAddress,
} from './web.ts';

interface MemberRequest {
  readonly request: RequestContext;
  readonly member: Member;
}

/** The member whose link was opened, or a page that says why no data is shown. */
async function memberRequestOf(
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

/** A member's page. */
export async function withMember(
  context: WebContext,
  services: PagesServices,
  opens: LinkOpens,
  answer: (member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const found = await memberRequestOf(context, services, opens);
  return found instanceof Response ? found : answer(found.member, found.request);
}

/** A member's form. */
export async function withForm(
  context: WebContext,
  services: PagesServices,
  opens: LinkOpens,
  answer: (form: URLSearchParams, member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response
    ? form
    : withMember(context, services, opens, (member, request) => answer(form, member, request));
}
