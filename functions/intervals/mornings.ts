import type { Connection, SourceAnswer, Wellness } from '../sources/source.ts';
import type { IntervalsApi } from './intervals-api.ts';
import { refusalOf } from './refusals.ts';
import { dayReportsOf } from './wellness.ts';

/** One call, whatever the dates: the days between them are asked for, and left out. */
export async function fetchMornings(
  dates: readonly string[],
  { accessToken }: Pick<Connection, 'accessToken'>,
  api: Pick<IntervalsApi, 'wellness'>,
): Promise<SourceAnswer<Wellness>> {
  const [oldest, newest] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  if (oldest === undefined || newest === undefined) return { kind: 'wellness', days: [], rate: undefined };
  const answer = await api.wellness({ oldest, newest }, accessToken);
  // A day without a row may be answered so.
  if (answer.kind === 'gone') return { kind: 'wellness', days: [], rate: answer.rate };
  if (answer.kind !== 'ok') return refusalOf(answer);
  const days = dayReportsOf(answer.data, newest).filter(({ date }) => dates.includes(date));
  return { kind: 'wellness', days, rate: answer.rate };
}
