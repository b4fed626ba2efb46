import type * as z from 'zod';
import { recentDays } from './answers-kept.ts';
import { measuredSchema } from './check-in-answers.ts';

export type Measured = z.infer<typeof measuredSchema>;
/** What a device can say. */
export type MeasuredAnswers = Omit<Measured, 'answeredAt'>;

interface WithMeasured {
  /** By local date, `YYYY-MM-DD`. */
  readonly measured?: Record<string, Measured> | null | undefined;
}

interface MeasuredReport {
  readonly date: string;
  readonly answers: MeasuredAnswers;
  /** When it was first seen, noon of its day at the latest, epoch milliseconds. */
  readonly at: number;
}

/**
 * The item with what a device says of a day. Each value has the time at which it was first seen; one that changes gets a new
 * time, one that is equal none: the same object where nothing is new. What is not said any more stays.
 */
export function withMeasured<Item extends WithMeasured>(item: Item, { date, answers, at }: MeasuredReport): Item {
  const before = item.measured?.[date];
  const said = new Map<string, unknown>(Object.entries(before ?? {}));
  const fresh = Object.entries(measuredOf(answers)).filter(([name, value]) => said.get(name) !== value);
  if (fresh.length === 0) return item;
  const answeredAt = { ...before?.answeredAt, ...Object.fromEntries(fresh.map(([name]) => [name, at])) };
  const after: Measured = { ...before, ...Object.fromEntries(fresh), answeredAt };
  return { ...item, measured: recentDays({ ...item.measured, [date]: after }) };
}

function measuredOf(said: MeasuredAnswers): MeasuredAnswers {
  const given = Object.entries(measuredSchema.omit({ answeredAt: true }).parse(said));
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null));
}
