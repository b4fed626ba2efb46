import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { CheckInStore, CheckIns } from '../store/check-ins.ts';
import type { HistoryStore } from '../store/history.ts';
import type { Member, MemberStore } from '../store/member.ts';
import type { ProfileStore } from '../store/profile.ts';
import type { OnFile } from './person.ts';

/** What the message of a morning and the note of a Sunday need. */
export interface ReminderServices {
  readonly members: Pick<MemberStore, 'read'>;
  readonly profiles: Pick<ProfileStore, 'read'>;
  readonly history: Pick<HistoryStore, 'read' | 'change'>;
  readonly checkIns: Pick<CheckInStore, 'read' | 'noteAsked'>;
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
  services: Pick<ReminderServices, 'members' | 'profiles' | 'history' | 'checkIns'>,
): Promise<Reminded> {
  const [member, profile, history, checkIns] = await Promise.all([
    services.members.read(athleteId),
    services.profiles.read(athleteId),
    services.history.read(athleteId),
    services.checkIns.read(athleteId),
  ]);
  return { member, onFile: { profile, history, checkIns } };
}
