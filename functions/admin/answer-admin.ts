import * as z from 'zod';
import { contactSchema } from '../outbox/contact.ts';
import type { AllMembers } from '../store/all-members.ts';
import { memberIdPattern } from '../store/member-id.ts';
import { type Announced, type AnnounceServices, announce } from './announce.ts';
import { type ClubPauseServices, type PauseReport, pauseAll, resumeAll } from './club-pause.ts';
import { freeSeatWithNotice, keepSeat, removeMember, type SeatFreed, type SeatServices } from './free-seat.ts';
import { sendTest, type TestServices } from './send-test.ts';

const athleteId = z.string().regex(memberIdPattern);
const id = z.string().regex(/^[\w-]{1,40}$/);

/** What the admin's command line can ask the club to do. */
export const adminRequestSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('pause-all') }),
  z.object({ ask: z.literal('resume-all') }),
  z.object({ ask: z.literal('free-seat'), athleteId }),
  z.object({ ask: z.literal('keep-seat'), athleteId }),
  z.object({ ask: z.literal('remove'), athleteId }),
  z.object({ ask: z.literal('announce'), id, words: z.string().min(1).max(160) }),
  z.object({ ask: z.literal('test'), id, to: contactSchema }),
]);

export type AdminRequest = z.infer<typeof adminRequestSchema>;

export interface AdminServices extends AnnounceServices, ClubPauseServices, SeatServices, TestServices {
  readonly members: ClubPauseServices['members'] & SeatServices['members'];
  readonly readAllMembers: () => Promise<AllMembers>;
}

/** Counts and states, and never whom else it was about. */
export type AdminAnswer =
  | PauseReport
  | SeatFreed
  | Announced
  | Awaited<ReturnType<typeof keepSeat | typeof removeMember | typeof sendTest>>;

/** Each request can be repeated: nothing changes twice, and nobody is told twice. */
export async function answerAdmin(request: AdminRequest, now: number, services: AdminServices): Promise<AdminAnswer> {
  const members = async () => (await services.readAllMembers()).members;
  switch (request.ask) {
    case 'pause-all':
      return pauseAll(await members(), now, services);
    case 'resume-all':
      return resumeAll(await members(), now, services);
    case 'free-seat':
      return freeSeatWithNotice(request.athleteId, now, services);
    case 'keep-seat':
      return keepSeat(request.athleteId, services);
    case 'remove':
      return removeMember(request.athleteId, now, services);
    case 'announce':
      return announce(request, await members(), now, services);
    case 'test':
      return sendTest(request, now, services);
    default:
      return request satisfies never;
  }
}
