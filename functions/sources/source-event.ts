/** Where activities and mornings come from. The name qualifies every id of the outside world in our rows and queues. */
export const sourceNames = ['strava', 'intervals'] as const;

export type SourceName = (typeof sourceNames)[number];

/** One athlete as one source knows them. The id is opaque; two sources may use the same one for two people. */
export interface OutsideAthlete {
  readonly source: SourceName;
  readonly externalAthleteId: string;
}

/**
 * What a source tells of one athlete, in our words. A hint: whoever handles it reads again with the athlete's own token. It
 * holds no word and no number that the athlete would call theirs, because it goes into a queue.
 */
export type SourceEvent = OutsideAthlete & {
  /**
   * The same happening has the same name, whoever repeats it, and no other happening of any source has it: it begins with the
   * source. At most 128 of the characters that SQS takes; longer ones are hashed by the room.
   */
  readonly name: string;
  /** When it happened by the source's clock, epoch seconds. */
  readonly eventTime: number;
  /** By what it was delivered, where a source can have several (Strava's push subscription): an event of another is not ours. */
  readonly via?: string;
} & (
    | {
        readonly kind: 'activity';
        readonly aspect: 'create' | 'update' | 'delete';
        /** As `Session.id` and our rows have it: Strava's bare, `icu:<id>` of intervals.icu. */
        readonly activityId: string;
      }
    /** Local dates, `YYYY-MM-DD`, of which something about the athlete's nights or mornings has changed. */
    | { readonly kind: 'wellness'; readonly dates: readonly string[] }
    /** The athlete has ended our access, says the source. */
    | { readonly kind: 'deauthorization' }
    /** What we may read has changed; the whole of it, as the source writes it. */
    | { readonly kind: 'scope'; readonly scope: string }
  );

/** What came of one request to the webhook. */
export type ReadEvents =
  /** Those that lead to something. None is fine: a kind of event that we do not know, or do not want. */
  | {
      readonly kind: 'events';
      readonly events: readonly SourceEvent[];
      /** How many in the same body could not be read: one bad event must not lose the others. */
      readonly malformed: number;
    }
  /** The names of the fields that are missing or wrong; never a value. `body`: it is not what the source sends at all. */
  | { readonly kind: 'malformed'; readonly fields: readonly string[] }
  /** The body does not show the secret that this source puts into it. */
  | { readonly kind: 'wrong-secret' };

/**
 * The door of a source: what the webhook needs, and nothing that loads much or asks anybody. A room exports it from a file of
 * its own that imports `zod/mini` and `node:crypto` at most, because the webhook starts anew for most of its events.
 */
export interface SourceDoor {
  readonly name: SourceName;
  /** A body that is longer is taken and not read. */
  readonly maxBodyBytes: number;
  /** Whether the admin enters our address at the source, and no call says that it is right. */
  readonly isEnteredByHand: boolean;
  /** @param body as it came, decoded from base64 where the gateway has encoded it. */
  readEvents(body: string): ReadEvents;
  /**
   * The answer to a GET by which a source makes sure that the address is ours. `undefined`: it does not show what it should.
   * Absent where a source asks no such thing.
   *
   * @param secret the last segment of the path, which has been checked.
   */
  answerChallenge?(
    query: Readonly<Record<string, string | undefined>>,
    secret: string,
  ): Readonly<Record<string, string>> | undefined;
}
