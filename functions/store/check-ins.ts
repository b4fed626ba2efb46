import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { endOfAnswers, recentDays, withoutOldAnswers } from './answers-kept.ts';
import {
  type Answers,
  answersSchema,
  checkInSchema,
  dateSchema,
  holdSchema,
  measuredSchema,
  undoneSchema,
} from './check-in-answers.ts';
import { ofAthlete } from './key.ts';
import { type MeasuredAnswers, withMeasured } from './measured-answers.ts';
import { fetchRow, isRevision, putRow } from './row.ts';

export const checkInsKey = ofAthlete('check-ins');

/**
 * What an athlete answered, day by day, by text or on the check-in page: one item of table `recovery` for each athlete.
 */
export const checkInsSchema = z.object({
  /** By local date, `YYYY-MM-DD`; the last 28 days. */
  days: z.record(dateSchema, checkInSchema),
  /** The same of what devices say. What the athlete has answered stands before it, whichever came first. */
  measured: z.record(dateSchema, measuredSchema).nullish(),
  /** A red flag was raised, and coaching stops until the athlete says that they are fine. */
  hold: holdSchema.nullish(),
  /** What the last answer replaced: `UNDO` goes back one step. `before` is null where that day had no answer. */
  lastChange: z
    .object({
      date: dateSchema,
      before: checkInSchema.nullable(),
      at: z.int().nullish(),
      /** When the same answer was given again. */
      repeatedAt: z.array(z.int()).nullish(),
    })
    .nullish(),
  /** When a hold was last ended by FINE, epoch milliseconds. */
  fineAt: z.int().nullish(),
  /** The hold that the last FINE ended: `UNDO` brings it back, since a FINE may be forged. */
  endedHold: holdSchema.nullish(),
  /** What the last UNDO took back, and when it was sent: the same one again says the same and takes nothing more. */
  lastUndo: z.object({ at: z.int(), undone: undoneSchema }).nullish(),
  /** Weights whose unit the runner has been asked for: what they are in either unit. */
  pendingWeighIn: z
    .object({
      at: z.int(),
      date: dateSchema,
      lb: answersSchema,
      kg: answersSchema,
      /** The unit in which they would be believed; absent: either. */
      perhaps: z.enum(['lb', 'kg']).nullish(),
    })
    .nullish(),
  /** When the morning question was last sent, epoch milliseconds. */
  askedAt: z.int().nullish(),
  /** Rises by one with every write. */
  revision: z.int(),
});

export type CheckIn = z.infer<typeof checkInSchema>;
export type CheckIns = z.infer<typeof checkInsSchema>;
export type HoldKind = NonNullable<CheckIns['hold']>['kind'];

export const noCheckIns: CheckIns = { days: {}, revision: 0 };

export interface Report {
  /** The local date that the answers are about, `YYYY-MM-DD`. */
  readonly date: string;
  readonly answers: Answers & Pick<MeasuredAnswers, 'hrvMs'>;
  readonly at: number;
  readonly source: CheckIn['source'] | 'device';
}

export type Undone = z.infer<typeof undoneSchema>;

export type PendingWeighIn = NonNullable<CheckIns['pendingWeighIn']>;

/**
 * Every method reads the item, changes it and writes it back, and starts again where another function was faster.
 *
 * @throws CheckInsChangedError if others were faster every time; the caller tries again.
 */
export interface CheckInStore {
  read(athleteId: string): Promise<CheckIns>;
  /**
   * Answers join those of the same day; of two about the same thing the later one stands. What a device says is kept beside
   * them and takes the place of none, so that UNDO never meets it. A duplicate changes nothing.
   */
  record(athleteId: string, ...reports: readonly Report[]): Promise<CheckIns>;
  /**
   * Takes the last answer, or the last FINE, back, one step. The same UNDO again takes back the same. `undefined`: there is
   * nothing to take back.
   *
   * @param at when it was asked for.
   */
  undo(athleteId: string, at: number): Promise<Undone | undefined>;
  /** Stops coaching, since the latest red flag. An emergency is never weakened to a visit to the doctor. */
  hold(athleteId: string, kind: HoldKind, at: number): Promise<CheckIns>;
  /** The morning question goes out now. */
  noteAsked(athleteId: string, at: number): Promise<CheckIns>;
  /** Ends a hold that was raised before `at`. `false`: there was none. */
  endHold(athleteId: string, at: number): Promise<boolean>;
  /** Takes a hold back that an answer had raised which is taken back itself. One that stands since another moment stays. */
  dropHold(athleteId: string, since: number): Promise<void>;
  /** Forgets all that devices have said. */
  forgetMeasured(athleteId: string): Promise<void>;
  /** Forgets the answers of which 28 days have passed. `false`: there were none. */
  forgetOld(athleteId: string, now: number): Promise<boolean>;
  /** Keeps weights until their unit is known; `null`: they wait no longer. */
  keepPending(athleteId: string, pending: PendingWeighIn | null): Promise<void>;
}

const attempts = 5;

export function createCheckInStore(documents: DynamoDBDocumentClient, table: string): CheckInStore {
  const placeOf = (athleteId: string) =>
    ({ table, key: checkInsKey(athleteId), kind: 'check-ins', schema: checkInsSchema }) as const;

  return {
    read,

    record: (athleteId, ...reports) => change(athleteId, (checkIns) => reports.reduce(withReport, checkIns)),

    async undo(athleteId, at) {
      const { lastUndo } = await change(athleteId, (checkIns) => withUndo(checkIns, at));
      return lastUndo?.at === at ? lastUndo.undone : undefined;
    },

    noteAsked: (athleteId, at) =>
      change(athleteId, (checkIns) => ((checkIns.askedAt ?? 0) >= at ? checkIns : { ...checkIns, askedAt: at })),

    hold: (athleteId, kind, at) => change(athleteId, (checkIns) => withHold(checkIns, kind, at)),

    async endHold(athleteId, at) {
      let ended = false;
      await change(athleteId, (checkIns) => {
        // The same FINE again, because its answer could not be sent: it has ended the hold.
        if (!checkIns.hold && checkIns.endedHold && checkIns.fineAt === at) {
          ended = true;
          return checkIns;
        }
        ended = checkIns.hold ? checkIns.hold.since <= at : false;
        return ended ? { ...checkIns, hold: null, fineAt: at, endedHold: checkIns.hold ?? null } : checkIns;
      });
      return ended;
    },

    async dropHold(athleteId, since) {
      await change(athleteId, (checkIns) => (checkIns.hold?.since === since ? { ...checkIns, hold: null } : checkIns));
    },

    async forgetMeasured(athleteId) {
      await change(athleteId, (checkIns) => (checkIns.measured ? { ...checkIns, measured: null } : checkIns));
    },

    async forgetOld(athleteId, now) {
      let isOld = false;
      await change(athleteId, (checkIns) => {
        const kept = withoutOldAnswers(checkIns, now);
        isOld = kept !== checkIns;
        return kept;
      });
      return isOld;
    },

    async keepPending(athleteId, pending) {
      await change(athleteId, (checkIns) =>
        pending === null && !checkIns.pendingWeighIn ? checkIns : { ...checkIns, pendingWeighIn: pending },
      );
    },
  };

  async function read(athleteId: string): Promise<CheckIns> {
    return (await fetchRow(documents, placeOf(athleteId))) ?? noCheckIns;
  }

  async function change(athleteId: string, changed: (checkIns: CheckIns) => CheckIns): Promise<CheckIns> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const current = await read(athleteId);
      if (attempt > 0 && current.revision === 0) break;
      const next = changed(current);
      if (next === current) return current;

      const item = { ...next, revision: current.revision + 1 };
      const written = await putRow(
        documents,
        placeOf(athleteId),
        { ...item, expiresAtSec: endOfAnswers(item) },
        isRevision(current.revision),
      );
      if (written) return item;
    }
    throw new CheckInsChangedError();
  }
}

export class CheckInsChangedError extends Error {
  override readonly name = 'CheckInsChangedError';

  constructor() {
    super(`Other functions changed the athlete's check-ins ${attempts} times meanwhile. Try again.`);
  }
}

/** Returns the same object if the report says nothing new. A repeated answer only becomes more recent: one `UNDO` takes it back. */
function withReport(checkIns: CheckIns, report: Report): CheckIns {
  const { date, answers, at, source } = report;
  if (source === 'device') return withMeasured(checkIns, report);
  const before = checkIns.days[date];
  const fresh = Object.entries(answers).filter(([name, value]) => {
    const answeredAt = before?.answeredAt[name];
    return value !== undefined && value !== null && (answeredAt === undefined || at > answeredAt);
  });
  if (fresh.length === 0) return checkIns;

  const said = new Map(Object.entries(before ?? {}));
  const isRepeat = fresh.every(([name, value]) => said.get(name) === value);
  const after: CheckIn = {
    ...before,
    ...Object.fromEntries(fresh),
    at: Math.max(at, before?.at ?? at),
    source: before === undefined || at >= before.at ? source : before.source,
    answeredAt: { ...before?.answeredAt, ...Object.fromEntries(fresh.map(([name]) => [name, at])) },
  };
  return {
    ...checkIns,
    days: recentDays({ ...checkIns.days, [date]: after }),
    lastChange: isRepeat ? repeated(checkIns.lastChange, date, at) : { date, before: before ?? null, at },
  };
}

/** Nobody repeats an answer more often. */
const repeatsKept = 20;

function repeated(lastChange: CheckIns['lastChange'], date: string, at: number): CheckIns['lastChange'] {
  if (lastChange?.date !== date) return lastChange;
  return { ...lastChange, repeatedAt: [...(lastChange.repeatedAt ?? []), at].slice(-repeatsKept) };
}

function withUndo(checkIns: CheckIns, at: number): CheckIns {
  const { lastUndo, lastChange, days, fineAt, endedHold } = checkIns;
  if (lastUndo?.at === at) return checkIns;
  if (isFineLast(checkIns) && endedHold) {
    const undone: Undone = { kind: 'fine', fineAt: fineAt ?? endedHold.since, since: endedHold.since };
    return { ...withoutFine(checkIns), lastUndo: { at, undone } };
  }
  if (!lastChange) return checkIns;
  const { date, before } = lastChange;
  const undone: Undone = {
    kind: 'answers',
    date,
    taken: takenFrom(days[date], before ?? undefined),
    givenAt: [...(lastChange.at ? [lastChange.at] : []), ...(lastChange.repeatedAt ?? [])],
  };
  return { ...withoutLastChange(checkIns), lastUndo: { at, undone } };
}

function withoutLastChange(checkIns: CheckIns): CheckIns {
  const { lastChange, days } = checkIns;
  if (!lastChange) return checkIns;

  const others = Object.entries(days).filter(([date]) => date !== lastChange.date);
  const restored = lastChange.before === null ? others : [...others, [lastChange.date, lastChange.before]];
  return { ...checkIns, days: Object.fromEntries(restored), lastChange: null };
}

function takenFrom(day: CheckIn | undefined, restored: CheckIn | undefined): Answers {
  const before = new Map<string, unknown>(Object.entries(restored ?? {}));
  const said = answersSchema.parse(day ?? {});
  return Object.fromEntries(Object.entries(said).filter(([name, value]) => before.get(name) !== value));
}

/** A FINE is taken back before what was said before it. */
function isFineLast({ endedHold, fineAt, lastChange }: CheckIns): boolean {
  return Boolean(endedHold) && (lastChange?.at ?? 0) <= (fineAt ?? 0);
}

function withoutFine(checkIns: CheckIns): CheckIns {
  const { endedHold, hold } = checkIns;
  return { ...checkIns, hold: hold ?? endedHold ?? null, endedHold: null, fineAt: null };
}

function withHold(checkIns: CheckIns, kind: HoldKind, at: number): CheckIns {
  const { hold, fineAt } = checkIns;
  // The same sign again, because its answer could not be sent, after a FINE that ended it.
  if (!hold && fineAt && at < fineAt) return checkIns;
  if (!hold) return { ...checkIns, hold: { since: at, kind }, endedHold: null };

  const latest = Math.max(hold.since, at);
  const gravest = hold.kind === 'emergency' ? hold.kind : kind;
  return latest === hold.since && gravest === hold.kind
    ? checkIns
    : { ...checkIns, hold: { since: latest, kind: gravest } };
}
