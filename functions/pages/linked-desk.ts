import type { LinkOpens } from '../links/athlete-links.ts';
import type { Member } from '../store/member.ts';
import { erasingPage } from './join/strava-problem-pages.ts';
import type { PagesServices } from './pages-services.ts';
import { oldLinkPage, tooManyPage } from './problem-pages.ts';
import { addressOf, type Desk, deskOf, pagesByAthlete, type WebContext, wrongLinksByAddress } from './web.ts';

export interface LinkedDesk {
  readonly desk: Desk;
  readonly member: Member;
}

/** The member whose link was opened, or the page that says why nobody's data is shown. */
export async function linkedDeskOf(
  context: WebContext,
  services: PagesServices,
  opens: LinkOpens,
): Promise<LinkedDesk | Response> {
  const desk = deskOf(context, services);
  const { links, allow, members } = services;
  const athleteId = await links.athleteOf(context.req.param('link') ?? '', opens, desk.now);
  if (athleteId === undefined) {
    const mayGoOn = await allow(wrongLinksByAddress, addressOf(context), desk.now);
    return mayGoOn ? desk.show(oldLinkPage, 404) : desk.show(tooManyPage, 429);
  }
  if (!(await allow(pagesByAthlete, athleteId, desk.now))) return desk.show(tooManyPage, 429);

  const member = await members.read(athleteId);
  if (member === undefined) return desk.show(oldLinkPage, 404);
  return member.state.kind === 'erasing' ? desk.show(erasingPage, 409) : { desk, member };
}
