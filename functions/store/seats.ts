import { setTimeout } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Key } from './key.ts';
import { fetchRow, putRow } from './row.ts';

/** Who has a seat: one row for the club. */
export const seatsKey: Key = { pk: 'seats', sk: 'seats' };

/**
 * Who has a seat, in one row of table `members`: Strava limits how many athletes an app may have.
 *
 * A holder is an athlete (`athlete#7`), an athlete whose join is under way (`join#7`) or somebody who was invited off the waiting
 * list (`waiting#…`). The last two hold a seat until `until`; after that it is free again.
 */
const seatsSchema = z.object({
  /** Epoch milliseconds; null: for good. */
  holders: z.record(z.string(), z.int().nullable()),
  revision: z.int(),
});

type SeatRow = z.infer<typeof seatsSchema>;

export interface SeatHolder {
  readonly kind: 'athlete' | 'join' | 'waiting';
  readonly id: string;
}

export interface SeatCount {
  readonly taken: number;
  readonly seats: number;
}

/** @throws SeatsBusyError if others were faster every time; the caller tries again. */
export interface Seats {
  count(now: number): Promise<SeatCount>;
  holds(holder: SeatHolder, now: number): Promise<boolean>;
  /** A seat until then, or for good. Asked again by the same holder it is the same seat, held until the later time. */
  take(holder: SeatHolder, until: number | null, now: number): Promise<'taken' | 'full'>;
  /** Hands a seat on, for good: from a join to the athlete. Where the first has none any more, a free one is taken. */
  handOn(from: SeatHolder, to: SeatHolder, now: number): Promise<'taken' | 'full'>;
  /** Frees a seat. Does nothing where there is none. */
  release(holder: SeatHolder): Promise<void>;
}

/**
 * [ENG] On a club evening many ask for a seat within the same second. An attempt that came too late waits for a random time and
 * asks again. The longest pause is a multiple of what an attempt took, because a slow table slows down the others, too.
 */
const attempts = 20;
const shortestAttemptMs = 10;
const longestPauseAttempts = 16;

export function createSeats(documents: DynamoDBDocumentClient, table: string, seats: number): Seats {
  const place = { table, key: seatsKey, kind: 'seats', schema: seatsSchema } as const;

  return {
    async count(now) {
      const { holders } = await read();
      return { taken: Object.keys(sittingAt(holders, now)).length, seats };
    },

    async holds(holder, now) {
      const { holders } = await read();
      return Object.hasOwn(sittingAt(holders, now), nameOf(holder));
    },

    take: (holder, until, now) =>
      change((holders) => {
        const sitting = sittingAt(holders, now);
        const name = nameOf(holder);
        if (!Object.hasOwn(sitting, name) && Object.keys(sitting).length >= seats) return 'full';
        return { ...sitting, [name]: longer(until, sitting[name]) };
      }),

    handOn: (from, to, now) =>
      change((holders) => {
        const { [nameOf(from)]: handedOn, ...others } = sittingAt(holders, now);
        const name = nameOf(to);
        if (!Object.hasOwn(others, name) && handedOn === undefined && Object.keys(others).length >= seats)
          return 'full';
        return { ...others, [name]: null };
      }),

    async release(holder) {
      await change((holders) => {
        const { [nameOf(holder)]: released, ...others } = holders;
        return released === undefined ? holders : others;
      });
    },
  };

  async function read(): Promise<SeatRow> {
    return (await fetchRow(documents, place)) ?? { holders: {}, revision: 0 };
  }

  async function change(
    changed: (holders: SeatRow['holders']) => SeatRow['holders'] | 'full',
  ): Promise<'taken' | 'full'> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const beganMs = performance.now();
      const { holders, revision } = await read();
      const next = changed(holders);
      if (next === 'full') return 'full';
      if (next === holders) return 'taken';

      const written = await putRow(
        documents,
        place,
        { holders: next, revision: revision + 1 },
        { expression: 'attribute_not_exists(pk) OR revision = :revision', values: { ':revision': revision } },
      );
      if (written) return 'taken';
      const tookMs = Math.max(shortestAttemptMs, performance.now() - beganMs);
      await setTimeout(Math.random() * tookMs * Math.min(longestPauseAttempts, 2 ** attempt));
    }
    throw new SeatsBusyError();
  }
}

export class SeatsBusyError extends Error {
  override readonly name = 'SeatsBusyError';

  constructor() {
    super(`The row of seats was changed by others ${attempts} times meanwhile. Try again.`);
  }
}

function nameOf({ kind, id }: SeatHolder): string {
  return `${kind}#${id}`;
}

function longer(until: number | null, former: number | null | undefined): number | null {
  return until === null || former === null ? null : Math.max(until, former ?? 0);
}

function sittingAt(holders: SeatRow['holders'], now: number): SeatRow['holders'] {
  return Object.fromEntries(Object.entries(holders).filter(([, until]) => until === null || until > now));
}
