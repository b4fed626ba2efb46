import { type LocalMoment, localMoment } from '../clock/local-day.ts';
import { parameters } from '../recovery/parameters.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';

/**
 * Whether an athlete has had, on a day of their calendar, all the texts that they have not asked for. The question of the
 * morning is one of them.
 */
export function isEnoughOn(
  { date }: Pick<LocalMoment, 'date'>,
  texts: NonNullable<History['unsolicited']>,
  checkIns: Pick<CheckIns, 'askedAt'> | undefined,
  timezone: string,
): boolean {
  const moments = [...texts.map(({ at }) => at), ...(checkIns?.askedAt ? [checkIns.askedAt] : [])];
  return moments.filter((at) => localMoment(at, timezone).date === date).length >= parameters.unsolicitedTextsPerDay;
}
