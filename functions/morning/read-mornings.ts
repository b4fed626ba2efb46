import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { localMoment } from '../clock/local-day.ts';
import type { OnFile } from '../plan/person.ts';
import { type MeasuredServices, takeMeasured } from '../plan/take-measured.ts';
import type { DayReport, Source } from '../sources/source.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member, MemberStore } from '../store/member.ts';

/** The part of a source that reads mornings. */
export type MorningSource = Pick<Source, 'name' | 'fetchWellness'>;

export interface MorningsServices extends MeasuredServices {
  readonly sources: readonly MorningSource[];
  readonly connections: Pick<ConnectionStore, 'read'>;
  /** Whether they are still a member and not being erased. */
  readonly members: Pick<MemberStore, 'read'>;
  /** Called when the source refuses, the scope or the access itself. Absent if nobody needs to know. */
  readonly onRefusal?: (refused: OutsideAthlete, now: number) => Promise<void>;
}

export interface ReadMornings {
  /** What could be read; may be empty. */
  readonly days: readonly DayReport[];
  readonly isRead: boolean;
  /** They are no longer a member, or are being erased: nothing about them may be written. */
  readonly isGone?: true;
}

const nothing: ReadMornings = { days: [], isRead: false };

/** How long no mornings are read once half of the hour's requests are used: runs come before nights. */
const spareShare = 0.5;
const restMs = hourMs / 4;

/**
 * Reads and stores what the athlete's watch says of some mornings: one request. If anything goes wrong (no answer, no
 * scope, a token that is gone) nothing is known, and the question is asked in full, on time.
 */
export function createReadMornings({ sources, connections, members, onRefusal, ...kept }: MorningsServices) {
  let restsUntil = 0;

  return async (
    { athleteId, mornings }: Pick<Member, 'athleteId' | 'mornings'>,
    onFile: OnFile,
    dates: readonly string[],
    now: number,
  ): Promise<ReadMornings> => {
    const source = mornings && sources.find(({ name }) => name === mornings.source);
    if (!mornings || source?.fetchWellness === undefined || now < restsUntil) return nothing;
    const { source: name, externalAthleteId } = mornings;
    const connection = await connections.read({ source: name, externalAthleteId });
    if (connection?.athleteId !== athleteId) return nothing;

    const answer = await source.fetchWellness(dates, connection);
    const { rate } = answer;
    if (rate !== undefined && rate.usage.quarterUsed >= rate.limits.perQuarter * spareShare) restsUntil = now + restMs;
    if (answer.kind === 'rate-limited') restsUntil = now + Math.max(restMs, answer.retryAfterMs ?? 0);
    if (answer.kind === 'forbidden' || answer.kind === 'unauthorized') await onRefusal?.(connection, now);
    if (answer.kind !== 'wellness') return nothing;
    // The answer may have taken seconds: a row erased meanwhile must not be written anew.
    const member = await members.read(athleteId);
    if (member === undefined || member.state.kind === 'erasing') return { ...nothing, isGone: true };
    const today = localMoment(now, zoneOf(onFile.history)).date;
    const days = answer.days.filter(({ date }) => date <= today);
    await takeMeasured({ athleteId, onFile }, days, now, kept);
    return { days, isRead: true };
  };
}
