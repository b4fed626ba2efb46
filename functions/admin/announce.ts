import * as z from 'zod';
import { dayMs } from '../clock/lifetime.ts';
import { announcement } from '../messages/club-notices.ts';
import { isGsm7, septetsOf } from '../messages/gsm-7.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import { isPausedByAthlete, type Member } from '../store/member.ts';
import { type TellServices, type Told, tellMembers } from './tell-members.ts';

export interface AnnounceServices extends TellServices {
  readonly clubName: string;
  readonly checkpoints: Checkpoints;
}

const job = 'announcements';
/** After a day an outage is over, and nobody is told of it any more. */
const toldForMs = dayMs;

const announcedSchema = z.object({ id: z.string(), words: z.string(), at: z.int() });
const placeSchema = z.object({ announcements: z.array(announcedSchema) });

export type Announced =
  | ({ readonly announced: 'yes' } & Told)
  | { readonly announced: 'no'; readonly why: 'not one text' | 'other letters' };

/** Tells all members once what the admin has written. @param id of the announcement: the same id again is the same announcement. */
export async function announce(
  { id, words }: { readonly id: string; readonly words: string },
  members: readonly Member[],
  now: number,
  services: AnnounceServices,
): Promise<Announced> {
  const text = announcement(services.clubName, words);
  if (!isGsm7(text)) return { announced: 'no', why: 'other letters' };
  if (septetsOf(text) > 160) return { announced: 'no', why: 'not one text' };
  await services.checkpoints.change(job, (place) => ({
    announcements: [...announcementsIn(place, now).filter((one) => one.id !== id), { id, words, at: now }],
  }));
  return { announced: 'yes', ...(await tellAnnouncements(members, now, services)) };
}

/** Tells members who were asleep at the time, and those whom a stopped run left out. */
export async function tellAnnouncements(
  members: readonly Member[],
  now: number,
  services: AnnounceServices,
): Promise<Told> {
  const listening = members.filter((member) => member.state.kind === 'active' && !isPausedByAthlete(member, now));
  let told = 0;
  let later = 0;
  for (const { id, words } of await readAnnouncements(now, services)) {
    const text = announcement(services.clubName, words);
    const notice = { name: `announcement-${id}`, text, mail: { subject: 'News from the club', text, details: '' } };
    const done = await tellMembers(listening, async () => notice, now, services);
    told += done.told;
    later += done.later;
  }
  return { told, later };
}

async function readAnnouncements(now: number, { checkpoints }: Pick<AnnounceServices, 'checkpoints'>) {
  return announcementsIn(await checkpoints.read(job), now);
}

function announcementsIn(place: unknown, now: number) {
  const { announcements } = placeSchema.safeParse(place).data ?? { announcements: [] };
  return announcements.filter(({ at }) => now - at < toldForMs);
}
