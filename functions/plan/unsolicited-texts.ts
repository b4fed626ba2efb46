import { type LocalMoment, localMoment } from '../clock/local-day.ts';
import { parameters } from '../recovery/parameters.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { History } from '../store/history.ts';

/** Whether an athlete has had, on a day of their calendar, all the texts that they have not asked for. */
export function isEnoughOn(
  { date }: Pick<LocalMoment, 'date'>,
  { history, checkIns }: { readonly history: History; readonly checkIns: CheckIns },
  timezone: string,
): boolean {
  const moments = [
    ...(history.unsolicited ?? []).map(({ at }) => at),
    // The question of the morning is one of them.
    ...(checkIns.askedAt ? [checkIns.askedAt] : []),
  ];
  return moments.filter((at) => localMoment(at, timezone).date === date).length >= parameters.unsolicitedTextsPerDay;
}
