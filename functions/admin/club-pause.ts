import * as z from 'zod';
import type { AthleteEvent } from '../athlete-events/athlete-event.ts';
import { planChanged } from '../athlete-events/club-events.ts';
import { pausedByClub } from '../messages/club-notices.ts';
import type { Checkpoints } from '../store/checkpoints.ts';
import { isPausedByAthlete, type Member, type MemberStore } from '../store/member.ts';
import { type Notice, type TellServices, type Told, tellMembers } from './tell-members.ts';

export interface ClubPauseServices extends TellServices {
  readonly clubName: string;
  readonly checkpoints: Checkpoints;
  readonly members: Pick<MemberStore, 'pauseByClub'>;
  readonly tell: (event: AthleteEvent) => Promise<void>;
}

const job = 'club-pause';
const pauseSchema = z.object({ pausedAt: z.int().nullable() });

export interface PauseReport extends Told {
  readonly state: 'paused' | 'running';
  /** Members whose row was changed by this. */
  readonly changed: number;
}

/** From here on nobody gets anything that they have not asked for; answers to warning signs go on. Twice is once. */
export async function pauseAll(
  members: readonly Member[],
  now: number,
  services: ClubPauseServices,
): Promise<PauseReport> {
  await services.checkpoints.change(job, (place) => (pauseOf(place).pausedAt === null ? { pausedAt: now } : undefined));
  return keepClubPause(members, now, services);
}

/** Advice comes back with each next upload. */
export async function resumeAll(
  members: readonly Member[],
  now: number,
  services: ClubPauseServices,
): Promise<PauseReport> {
  await services.checkpoints.change(job, () => ({ pausedAt: null }));
  return keepClubPause(members, now, services);
}

/**
 * Brings every member's row to what the admin has said: who has joined meanwhile, and whom a stopped run has left out. Whoever is
 * paused is told once; the end of it is told by the advice that comes.
 */
export async function keepClubPause(
  members: readonly Member[],
  now: number,
  services: ClubPauseServices,
): Promise<PauseReport> {
  const { pausedAt } = await readPause(services);
  const unlike = members.filter(({ clubPausedAt }) => (clubPausedAt ?? null) !== pausedAt);
  for (const member of unlike) {
    await services.members.pauseByClub(member.athleteId, pausedAt);
    // The questions that a pause has passed over are planned anew.
    if (pausedAt === null) {
      await services.tell(planChanged(member, now));
    }
  }
  if (pausedAt === null) return { state: 'running', changed: unlike.length, told: 0, later: 0 };

  const notice = pauseNotice(services.clubName, pausedAt);
  const listening = members.filter((member) => member.state.kind === 'active' && !isPausedByAthlete(member, now));
  const { told, later } = await tellMembers(listening, async () => notice, now, services);
  return { state: 'paused', changed: unlike.length, told, later };
}

function pauseNotice(clubName: string, pausedAt: number): Notice {
  const text = pausedByClub(clubName);
  return { name: `pause-${pausedAt}`, text, mail: { subject: 'Advice is paused', text, details: '' } };
}

async function readPause({ checkpoints }: ClubPauseServices): Promise<z.infer<typeof pauseSchema>> {
  return pauseOf(await checkpoints.read(job));
}

function pauseOf(place: unknown): z.infer<typeof pauseSchema> {
  return pauseSchema.safeParse(place).data ?? { pausedAt: null };
}
