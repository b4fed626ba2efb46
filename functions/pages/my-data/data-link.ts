import type { Member } from '../../store/member.ts';
import { memberRequestOf } from '../member-request.ts';
import type { PagesServices } from '../pages-services.ts';
import { formOf, type RequestContext, type WebContext } from '../web.ts';

export function baseOf(context: WebContext): string {
  return `/me/${context.req.param('link') ?? ''}`;
}

export async function withMember(
  context: WebContext,
  services: PagesServices,
  answer: (member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const found = await memberRequestOf(context, services, 'data');
  return found instanceof Response ? found : answer(found.member, found.request);
}

export async function withForm(
  context: WebContext,
  services: PagesServices,
  answer: (form: URLSearchParams, member: Member, request: RequestContext) => Promise<Response>,
): Promise<Response> {
  const form = await formOf(context, services);
  return form instanceof Response
    ? form
    : withMember(context, services, (member, request) => answer(form, member, request));
}
