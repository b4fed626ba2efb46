import { zoneOf } from '../clock/athlete-zone.ts';
import { hourMs } from '../clock/lifetime.ts';
import { localMoment } from '../clock/local-day.ts';
import type { OnFile } from '../plan/person.ts';
import { type MeasuredServices, takeMeasured } from '../plan/take-measured.ts';
import type { DayReport, Source } from '../sources/source.ts';
import type { ConnectionStore } from '../store/connections.ts';
import type { Member } from '../store/member.ts';

/** Of a source what gives mornings. */
export type MorningSource = Pick<Source, 'name' | 'fetchWellness'>;

export interface MorningsServices extends MeasuredServices {
  readonly sources: readonly MorningSource[];
  readonly connections: Pick<ConnectionStore, 'read'>;
}

export interface ReadMornings {
  /** What there was to read; empty where nothing could be read. */
  readonly days: readonly DayReport[];
  readonly isRead: boolean;
}

const nothing: ReadMornings = { days: [], isRead: false };

/** How long nobody's mornings are read once half of the hour's reads are gone: runs come before nights. */
const spareShare = 0.5;
const restMs = hourMs / 4;

/**
 * Reads what the athlete's watch says of some mornings and keeps it: one call. Whatever goes wrong with it (no answer, an empty
 * box, a token that is gone) only means that nothing is known: the question is then asked in full, and is late for nothing.
 */
export function createReadMornings({ sources, connections, ...kept }: MorningsServices) {
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
    if (answer.kind === 'rate-limited') restsUntil = now + restMs;
    if (answer.kind !== 'wellness') return nothing;
    const today = localMoment(now, zoneOf(onFile.history)).date;
    const days = answer.days.filter(({ date }) => date <= today);
    await takeMeasured({ athleteId, onFile }, days, now, kept);
    return { days, isRead: true };
  };
}
