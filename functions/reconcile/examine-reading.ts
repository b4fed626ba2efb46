import type { OptedOutPhones } from './opted-out-phones.ts';
import type { ReadTextOutcomes } from './text-outcomes.ts';

/** What could be read, as counts; or the name of the error that stood in the way. */
export interface ReadingExamined {
  readonly optedOut: number | string;
  readonly textsLogged: number | string;
}

/** What the doctor asks: not what the admin may read, but what this function may. */
export async function examineReading(
  now: number,
  {
    optedOutPhones,
    readTextOutcomes,
  }: { readonly optedOutPhones: OptedOutPhones; readonly readTextOutcomes: ReadTextOutcomes },
): Promise<ReadingExamined> {
  const [optedOut, textsLogged] = await Promise.all([
    countOr(async () => (await optedOutPhones()).size),
    countOr(async () => (await readTextOutcomes(now - lookBackMs, now)).outcomes.length),
  ]);
  return { optedOut, textsLogged };
}

const lookBackMs = 3_600_000;

async function countOr(count: () => Promise<number>): Promise<number | string> {
  try {
    return await count();
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown error';
  }
}
