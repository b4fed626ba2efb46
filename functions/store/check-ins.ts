import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayMs, expiresAtSec } from '../clock/lifetime.ts';
import { ofAthlete } from './key.ts';
import { fetchRow, putRow } from './row.ts';

export const checkInsKey = ofAthlete('check-ins');

/**
 * What an athlete answered, day by day, by text or on the check-in page: one item of table `recovery` for each athlete.
 */
const answersSchema = z.object({
  /** 0-10. */
  soreness: z.number().nullish(),
  sleepHours: z.number().nullish(),
  /** 0-10. */
  energy: z.number().nullish(),
  /** Beats a minute, in the morning. */
  restingHr: z.number().nullish(),
  weightBeforeKg: z.number().nullish(),
  weightAfterKg: z.number().nullish(),
  drunkL: z.number().nullish(),
  /** The unit of the two weights is known: it was said, chosen on a form, or answered when we asked. */
  isWeightUnitKnown: z.boolean().nullish(),
  /** 1-10. */
  rpe: z.number().nullish(),
});

const checkInSchema = answersSchema.extend({
  /** When the last of these answers was given, epoch milliseconds. */
  at: z.int(),
  source: z.enum(['text', 'page']),
  /** When each answer was given: an answer that comes in late must not undo one that was given after it. */
  answeredAt: z.record(z.string(), z.int()),
});

const dateSchema = z.iso.date();

const holdSchema = z.object({ since: z.int(), kind: z.enum(['emergency', 'doctor']) });

export const checkInsSchema = z.object({
  /** By local date, `YYYY-MM-DD`; the last 28 days. */
  days: z.record(dateSchema, checkInSchema),
  /** A red flag was raised, and coaching stops until the athlete says that they are fine. */
  hold: holdSchema.nullish(),
  /** What the last answer replaced: `UNDO` goes back one step. `before` is null where that day had no answer. */
  lastChange: z.object({ date: dateSchema, before: checkInSchema.nullable(), at: z.int().nullish() }).nullish(),
  /** When a hold was last ended by FINE, epoch milliseconds. */
  fineAt: z.int().nullish(),
  /** The hold that the last FINE ended: `UNDO` brings it back, since a FINE may be forged. */
  endedHold: holdSchema.nullish(),
  /** When the UNDO was sent that took a FINE back: the same one again takes nothing more. */
  fineUndoneAt: z.int().nullish(),
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

export type Answers = z.infer<typeof answersSchema>;
export type CheckIn = z.infer<typeof checkInSchema>;
export type CheckIns = z.infer<typeof checkInsSchema>;
export type HoldKind = NonNullable<CheckIns['hold']>['kind'];

export const noCheckIns: CheckIns = { days: {}, revision: 0 };

export interface Report {
  /** The local date that the answers are about, `YYYY-MM-DD`. */
  readonly date: string;
  readonly answers: Answers;
  readonly at: number;
  readonly source: CheckIn['source'];
}

export type Undone =
  /** `restored` is what that day says now; absent where it says nothing any more. */
  | {
      readonly kind: 'answers';
      readonly date: string;
      readonly restored: CheckIn | undefined;
      /** What it said and does not say any more. */
      readonly taken: Answers;
    }
  /** A FINE was taken back: the hold stands again. */
  | { readonly kind: 'fine' };

export type PendingWeighIn = NonNullable<CheckIns['pendingWeighIn']>;

/**
 * Every method reads the item, changes it and writes it back, and starts again where another function was faster.
 *
 * @throws CheckInsChangedError when others were faster every time; whoever asked tries again.
 */
export interface CheckInStore {
  read(athleteId: string): Promise<CheckIns>;
  /** Answers join those of the same day; of two about the same thing the later one stands. A duplicate changes nothing. */
  record(athleteId: string, report: Report): Promise<CheckIns>;
  /** Takes the last answer, or the last FINE, back, one step. `undefined`: nothing to take back; so a duplicate is harmless. `at`: when it was asked for. */
  undo(athleteId: string, at?: number): Promise<Undone | undefined>;
  /** Stops coaching, since the latest red flag. An emergency is never weakened to a visit to the doctor. */
  hold(athleteId: string, kind: HoldKind, at: number): Promise<CheckIns>;
  /** The morning question goes out now. */
  noteAsked(athleteId: string, at: number): Promise<CheckIns>;
  /** Ends a hold that was raised before `at`. `false`: there was none. */
  endHold(athleteId: string, at: number): Promise<boolean>;
  /** Keeps weights until their unit is known; `null`: they wait no longer. */
  keepPending(athleteId: string, pending: PendingWeighIn | null): Promise<void>;
}

const attempts = 5;
const daysKept = 28;

export function createCheckInStore(documents: DynamoDBDocumentClient, table: string): CheckInStore {
  const placeOf = (athleteId: string) =>
    ({ table, key: checkInsKey(athleteId), kind: 'check-ins', schema: checkInsSchema }) as const;

  return {
    read,

    record: (athleteId, report) => change(athleteId, (checkIns) => withReport(checkIns, report)),

    async undo(athleteId, at) {
      let undone: Undone | undefined;
      await change(athleteId, (checkIns) => {
        const { lastChange } = checkIns;
        if (at !== undefined && checkIns.fineUndoneAt === at) {
          undone = { kind: 'fine' };
          return checkIns;
        }
        if (isFineLast(checkIns)) {
          undone = { kind: 'fine' };
          return { ...withoutFine(checkIns), fineUndoneAt: at ?? null };
        }
        undone = lastChange
          ? {
              kind: 'answers',
              date: lastChange.date,
              restored: lastChange.before ?? undefined,
              taken: takenFrom(checkIns.days[lastChange.date], lastChange.before ?? undefined),
            }
          : undefined;
        return withoutLastChange(checkIns);
      });
      return undone;
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
      const next = changed(current);
      if (next === current) return current;

      const item = { ...next, revision: current.revision + 1 };
      const written = await putRow(
        documents,
        placeOf(athleteId),
        { ...item, expiresAtSec: endOf(item) },
        { expression: 'attribute_not_exists(pk) OR revision = :revision', values: { ':revision': current.revision } },
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

/**
 * The same object where the report says nothing new. The same answer given again only becomes more recent: one `UNDO`
 * still takes it back.
 */
export function withReport(checkIns: CheckIns, { date, answers, at, source }: Report): CheckIns {
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
    lastChange: isRepeat ? checkIns.lastChange : { date, before: before ?? null, at },
  };
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
  const { hold } = checkIns;
  if (!hold) return { ...checkIns, hold: { since: at, kind }, endedHold: null };

  const latest = Math.max(hold.since, at);
  const gravest = hold.kind === 'emergency' ? hold.kind : kind;
  return latest === hold.since && gravest === hold.kind
    ? checkIns
    : { ...checkIns, hold: { since: latest, kind: gravest } };
}

/** Answers end with their 28 days although nothing new comes in; a hold stays until it is ended. */
function endOf({ days, hold, endedHold }: CheckIns): number | undefined {
  const latest = latestOf(days);
  return hold || endedHold || latest === '' ? undefined : expiresAtSec(Date.parse(latest), (daysKept + 1) * dayMs);
}

/** The 28 days that end with the latest one. */
function recentDays(days: CheckIns['days']): CheckIns['days'] {
  const first = new Date(Date.parse(latestOf(days)) - (daysKept - 1) * dayMs).toISOString().slice(0, 10);
  return Object.fromEntries(Object.entries(days).filter(([date]) => date >= first));
}

function latestOf(days: CheckIns['days']): string {
  return Object.keys(days).reduce((later, date) => (date > later ? date : later), '');
}
