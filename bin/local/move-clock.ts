import type { LocalClub } from './local-club.ts';
import { type LocalSchedule, UnknownScheduleError } from './schedules.ts';

/** What happens next by itself: a schedule falls due, or a message that was hidden can be received again. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The schedule; absent for a message. */
  readonly schedule?: string;
}

/** The parts of a club that depend on time. */
export interface ClubInTime {
  readonly schedules: Pick<LocalClub['schedules'], 'list' | 'fire'>;
  readonly queues: Pick<LocalClub['queues'], 'nextVisibleAt' | 'processTimers'>;
  readonly clock: Pick<LocalClub['clock'], 'moveTo'>;
  readonly idle: LocalClub['idle'];
}

/** The next moment at which anything happens; `undefined`: nothing is scheduled and no message is hidden. */
export function nextMoment(
  { schedules, queues }: Pick<ClubInTime, 'schedules' | 'queues'>,
  isMeant: (schedule: LocalSchedule) => boolean = () => true,
): Moment | undefined {
  const scheduled = schedules
    .list()
    .filter(isMeant)
    .flatMap(({ name, nextAt }) => (nextAt === undefined ? [] : [{ at: nextAt, schedule: name }]));
  const hidden = queues.nextVisibleAt();
  const moments: readonly Moment[] = [...scheduled, ...(hidden === undefined ? [] : [{ at: hidden }])];
  return moments.reduce<Moment | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}

/**
 * Moves a club's clock to a moment (epoch milliseconds); what falls due on the way happens at its time. Recurring schedules, such
 * as the hourly check, can happen once at the end. Resolves when the club is at rest, with the schedules that were fired.
 *
 * @throws StillBusyError when something does not end.
 */
export async function moveClock(
  club: ClubInTime,
  at: number,
  recurring: 'each' | 'once' = 'each',
): Promise<readonly string[]> {
  const fired: string[] = [];
  const settled = () => club.idle({ hidden: 'ignored', timeoutMs: patienceMs });
  await settled();
  const isMeant = ({ dueAt }: LocalSchedule): boolean => recurring === 'each' || dueAt !== undefined;
  const nextMeant = () => nextMoment(club, isMeant);
  for (let next = nextMeant(); next !== undefined && next.at <= at; next = nextMeant()) {
    club.clock.moveTo(next.at);
    if (next.schedule === undefined) club.queues.processTimers();
    else if (await fire(club, next.schedule)) fired.push(next.schedule);
    await settled();
  }
  club.clock.moveTo(at);
  club.queues.processTimers();
  await settled();
  // Where each recurring one happened at its time, none is left.
  for (const { name, nextAt } of club.schedules.list())
    if (nextAt !== undefined && nextAt <= at && (await fire(club, name))) fired.push(name);
  await settled();
  return fired;
}

const patienceMs = 60_000;

/** Whether it was there to be fired: a club that keeps to the clock may have done so a moment ago. */
async function fire({ schedules }: ClubInTime, name: string): Promise<boolean> {
  try {
    await schedules.fire(name);
    return true;
  } catch (error) {
    if (error instanceof UnknownScheduleError) return false;
    throw error;
  }
}
