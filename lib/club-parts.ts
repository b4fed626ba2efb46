import type { ClubParameters } from './club-parameters.ts';
import type { ClubTables } from './club-tables.ts';
import type { IntervalsApp } from './intervals-app.ts';
import type { Reminders } from './reminders.ts';
import type { TextAndMail } from './text-and-mail.ts';
import type { WorkQueue } from './work-queue.ts';

/** What the functions of one club are built from. Each takes what it needs. */
export interface ClubParts {
  readonly parameters: ClubParameters;
  /** Absent: the club has no app at intervals.icu. */
  readonly intervals: IntervalsApp | undefined;
  readonly tables: ClubTables;
  readonly activityEvents: WorkQueue;
  readonly outbox: WorkQueue;
  readonly reminders: Reminders;
  readonly textAndMail: TextAndMail;
  readonly publicUrl: string;
}
