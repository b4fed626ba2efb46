import { dayMs } from '../clock/lifetime.ts';
import type { SourceName } from '../sources/source-event.ts';
import { type CountSilentServices, countSilent, type SilenceCounts } from './count-silent.ts';
import type { OptedOutPhones } from './opted-out-phones.ts';
import type { AccountLossReason, ReadTextOutcomes } from './text-outcomes.ts';

/** What could be read, as counts; or the name of the error that stood in the way. */
export interface ReadingExamined {
  readonly optedOut: number | string;
  readonly textsLogged: number | string;
  /** Texts of the last day that AWS dropped for a reason of the account, by that. Absent: the log cannot be read. */
  readonly dropped?: Readonly<Partial<Record<AccountLossReason, number>>>;
  /** Of each source that may stay silent, of how many members it does. */
  readonly silence: Readonly<Partial<Record<SourceName, SilenceCounts>>> | string;
}

export interface ExamineServices extends CountSilentServices {
  readonly optedOutPhones: OptedOutPhones;
  readonly readTextOutcomes: ReadTextOutcomes;
}

/** For the doctor: whether this function, and not the admin, may read what it needs. */
export async function examineReading(
  now: number,
  { optedOutPhones, readTextOutcomes, ...services }: ExamineServices,
): Promise<ReadingExamined> {
  const [optedOut, logged, silence] = await Promise.all([
    valueOr(async () => (await optedOutPhones()).size),
    valueOr(() => readTextOutcomes(now - dayMs, now)),
    valueOr(() => countSilent(now, services)),
  ]);
  if (typeof logged === 'string') return { optedOut, textsLogged: logged, silence };
  const dropped: Partial<Record<AccountLossReason, number>> = {};
  for (const { why } of logged.losses) dropped[why] = (dropped[why] ?? 0) + 1;
  return { optedOut, textsLogged: logged.outcomes.length + logged.losses.length, dropped, silence };
}

async function valueOr<Value>(ask: () => Promise<Value>): Promise<Value | string> {
  try {
    return await ask();
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown error';
  }
}
