import { minuteMs } from '../clock/lifetime.ts';
import type { PrescriptionRow } from '../store/prescription-row.ts';
import type { MemberActivityEvent } from './upload-context.ts';

/** A change is visible at the source this long after its event at the latest. */
const showsAfterMs = minuteMs / 2;

/** Whether we have read the activity after the event, and so know already what the event is about. */
export function isReadSince({ eventTime }: MemberActivityEvent, stored: PrescriptionRow | undefined): boolean {
  return stored !== undefined && stored.madeAt - eventTime * 1000 > showsAfterMs;
}
