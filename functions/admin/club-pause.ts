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

/** Stops everything unsolicited for all members. Answers to warning signs go on. Harmless if repeated. */
export async function pauseAll(
  members: readonly Member[],
  now: number,
  services: ClubPauseServices,
): Promise<PauseReport> {
  await services.checkpoints.change(job, (place) => (pauseOf(place).pausedAt === null ? { pausedAt: now } : undefined));
  return keepClubPause(members, now, services);
}

/** Ends it. Members get advice again with their next upload. */
export async function resumeAll(
  members: readonly Member[],
  now: number,
  services: ClubPauseServices,
): Promise<PauseReport> {
  await services.checkpoints.change(job, () => ({ pausedAt: null }));
  return keepClubPause(members, now, services);
}

/**
 * Sets every member's row to what the admin has said, also for members who have joined since or were left out by a stopped run. Paused
 * members are told once. Nobody is told of the end: the next advice shows it.
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
    // The questions that fell into the pause are planned again.
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
