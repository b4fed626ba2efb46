import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { eraseEvent } from '../athlete-events/club-events.ts';
import { dayMs, minuteMs } from '../clock/lifetime.ts';
import type { AthleteLinks } from '../links/athlete-links.ts';
import { seatOnNotice, seatOnNoticeMail } from '../messages/club-notices.ts';
import { formatDay, formatTime } from '../messages/format-clock.ts';
import { beforeMidnight } from '../messages/format-moment.ts';
import type { Member, MemberStore } from '../store/member.ts';
import { type TellServices, type Told, tellMembers } from './tell-members.ts';

export interface SeatServices extends TellServices {
  readonly clubName: string;
  readonly members: Pick<MemberStore, 'read' | 'giveNotice' | 'endNotice'>;
  readonly links: Pick<AthleteLinks, 'myData'>;
  readonly tell: (event: AthleteEvent) => Promise<void>;
}

const noticeMs = 7 * dayMs;
const quarterMs = 15 * minuteMs;

export type SeatFreed =
  | { readonly seat: 'no such member' | 'leaving already' }
  | ({ readonly seat: 'on notice'; readonly until: number } & Told);

/**
 * Frees a seat in seven days. The member is told, still gets advice, and can keep the seat with KEEP or on their page. After seven
 * days the hourly jobs erase them.
 */
export async function freeSeatWithNotice(athleteId: string, now: number, services: SeatServices): Promise<SeatFreed> {
  const until = Math.ceil((now + noticeMs) / quarterMs) * quarterMs;
  const isGiven = await services.members.giveNotice(athleteId, until);
  const member = await services.members.read(athleteId);
  if (member === undefined) return { seat: 'no such member' };
  if (!isGiven && member.erasesBy !== 'club') return { seat: 'leaving already' };
  return { seat: 'on notice', until: member.erasesAt ?? until, ...(await tellOfNotice([member], now, services)) };
}

/** Takes a notice back. The member is not told again: nothing has changed for them. */
export async function keepSeat(
  athleteId: string,
  { members }: Pick<SeatServices, 'members'>,
): Promise<{ readonly seat: 'kept' | 'not on notice' }> {
  return { seat: (await members.endNotice(athleteId)) ? 'kept' : 'not on notice' };
}

/** Tells members who were asleep when the admin freed their seat. */
export async function tellOfNotice(members: readonly Member[], now: number, services: SeatServices): Promise<Told> {
  const onNotice = members.filter(({ erasesAt, erasesBy }) => Boolean(erasesAt) && erasesBy === 'club');
  const { clubName, links } = services;
  return tellMembers(
    onNotice,
    async (member, clock) => {
      const at = member.erasesAt ?? 0;
      const toldMs = beforeMidnight(clock, at);
      const when = `${formatDay(clock, toldMs, now, member.units)} at ${formatTime(clock, toldMs)}`;
      return {
        name: `seat-${at}`,
        text: seatOnNotice(clubName, when),
        mail: {
          subject: 'Your seat in the club',
          text: seatOnNoticeMail(clubName, when),
          details: await links.myData(member.athleteId, now),
        },
      };
    },
    now,
    services,
  );
}

/** Removes a member at once. `prescribe` erases everything, and the receipt says that the club has ended the membership. */
export async function removeMember(
  athleteId: string,
  now: number,
  { members, tell }: Pick<SeatServices, 'members' | 'tell'>,
): Promise<{ readonly removal: 'begun' | 'no such member' }> {
  const member = await members.read(athleteId);
  if (member === undefined) return { removal: 'no such member' };
  await tell(eraseEvent(member, now, { by: 'club' }));
  return { removal: 'begun' };
}
