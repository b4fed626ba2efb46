import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { CheckInStore, CheckIns } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member } from '../store/member.ts';
import type { MemberOnFile } from '../store/on-file.ts';
import type { OnFile } from './person.ts';

/** What the message of a morning and the note of a Sunday need. */
export interface ReminderServices {
  readonly readOnFile: (athleteId: string) => Promise<MemberOnFile>;
  readonly history: Pick<HistoryStore, 'read' | 'change'>;
  readonly checkIns: Pick<CheckInStore, 'noteAsked'>;
  readonly schedules: Schedules;
  readonly send: (message: OutboxMessage) => Promise<void>;
}

/** Somebody whose schedule has come due, and all that their plan is made of. */
export interface Reminded {
  /** `undefined`: they have left. */
  readonly member: Member | undefined;
  readonly onFile: OnFile & { readonly checkIns: CheckIns };
}

export async function readReminded(
  athleteId: string,
  { readOnFile }: Pick<ReminderServices, 'readOnFile'>,
): Promise<Reminded> {
  const { member, ...onFile } = await readOnFile(athleteId);
  return { member, onFile };
}
