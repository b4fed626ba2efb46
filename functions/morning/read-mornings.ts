import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { localMoment } from '../clock/local-day.ts';
import type { OnFile } from '../plan/person.ts';
import { type MeasuredServices, takeMeasured } from '../plan/take-measured.ts';
import type { DayReport, Source } from '../sources/source.ts';
import type { OutsideAthlete } from '../sources/source-event.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member, MemberStore } from '../store/member.ts';

/** Of a source what gives mornings. */
export type MorningSource = Pick<Source, 'name' | 'fetchWellness'>;

export interface MorningsServices extends MeasuredServices {
  readonly sources: readonly MorningSource[];
  readonly connections: Pick<ConnectionStore, 'read'>;
  /** Whether they are a member, of whom nothing is being erased. */
  readonly members: Pick<MemberStore, 'read'>;
  /** Told where the source refuses, the box or the access itself. Absent where nobody has to hear of it. */
  readonly onRefusal?: (refused: OutsideAthlete, now: number) => Promise<void>;
}

export interface ReadMornings {
  /** What there was to read; empty where nothing could be read. */
  readonly days: readonly DayReport[];
  readonly isRead: boolean;
  /** They are no member any more, or everything of theirs is being erased: nothing is to be written of them. */
  readonly isGone?: true;
}

const nothing: ReadMornings = { days: [], isRead: false };

/** Once this share of the quarter hour's reads is used, no mornings are read for a while: runs come before nights. */
const spareShare = 0.5;
const restMs = hourMs / 4;

/**
 * Reads what the athlete's watch says of some mornings and keeps it: one call. Whatever goes wrong with it (no answer, an empty
 * field, a token that is gone) only means that nothing is known: the question is then asked in full, and on time.
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
    // The answer may have taken seconds: what was erased meanwhile is not written anew.
    const member = await members.read(athleteId);
    if (member === undefined || member.state.kind === 'erasing') return { ...nothing, isGone: true };
    const today = localMoment(now, zoneOf(onFile.history)).date;
    const days = answer.days.filter(({ date }) => date <= today);
    await takeMeasured({ athleteId, onFile }, days, now, kept);
    return { days, isRead: true };
  };
}
