import { minuteMs } from '../clock/lifetime.ts';
import type { PrescriptionRow } from '../store/prescription-row.ts';
import type { MemberActivityEvent } from './upload-context.ts';

/** A change is visible to a reader so long after its event at the latest. */
const showsAfterMs = minuteMs / 2;

/** Strava's events are hints: what we have read after the event happened shows what the event is about. */
export function isReadSince({ eventTime }: MemberActivityEvent, stored: PrescriptionRow | undefined): boolean {
  return stored !== undefined && stored.madeAt - eventTime * 1000 > showsAfterMs;
}
