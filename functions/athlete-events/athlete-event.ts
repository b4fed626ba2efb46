import * as z from 'zod/mini';
import { sourceNames } from '../sources/source-event.ts';
import { memberIdPattern } from '../store/member-id.ts';
import { broughtOver } from './older-athlete-event.ts';

/**
 * What happened to one athlete, as the activity-events queue carries it. Each athlete has their own message group, so
 * their events are handled one at a time and in order. `webhook` and `reconcile` write events that come from a source;
 * pages, replies and `reconcile` write the others. A source names athletes by its own id; `prescribe` looks up the
 * member, because `webhook` may read no table.
 */

/** Epoch seconds. */
const seconds = z.int().check(z.positive());

const ofSource = {
  source: z.enum(sourceNames),
  externalAthleteId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  /** One name for each thing that happened: a repeat has the same name. */
  name: z.string().check(z.minLength(1), z.maxLength(128)),
  eventTime: seconds,
  /** What the source delivered it by, such as a push subscription. */
  via: z.optional(z.string().check(z.maxLength(40))),
};

const activityEventSchema = z.object({
  kind: z.literal('activity'),
  ...ofSource,
  aspect: z.enum(['create', 'update', 'delete']),
  /** Strava's ids are bare; other sources' have a prefix. */
  activityId: z.string().check(z.regex(/^(?:[a-z]{1,12}:)?[A-Za-z0-9_-]{1,64}$/)),
  /** `reconcile` found it; the source did not tell of it. */
  isFound: z.optional(z.literal(true)),
  /** Since then the source has failed on this activity, while it was put off. */
  failingSince: z.optional(seconds),
});

const deauthorizationSchema = z.object({ kind: z.literal('deauthorization'), ...ofSource });

/**
 * The source says that what we may read has changed. The athlete's token is asked for the details, so they need not be
 * in the event.
 */
const scopeSchema = z.object({ kind: z.literal('scope'), ...ofSource });

/** A source sent something that needs no action: a sign that its events reach the club. */
const heardSchema = z.object({ kind: z.literal('heard'), source: z.enum(sourceNames), eventTime: seconds });

const ofMember = {
  athleteId: z.string().check(z.regex(memberIdPattern)),
  /**
   * Goes into the message group of the source that the athlete joined with, so that earlier events from there are
   * handled first.
   */
  line: z.string().check(z.minLength(1), z.maxLength(128)),
  eventTime: seconds,
};

/** The athlete is to be erased, for whatever reason. There is no other way to erase. */
const eraseSchema = z.object({
  kind: z.literal('erase'),
  ...ofMember,
  /**
   * They asked a day ago for it to happen at this time, epoch milliseconds. It is ignored unless that plan still
   * stands: KEEP may have come since.
   */
  plannedForMs: z.optional(z.int()),
  /** The admin removed them; the receipt says so. */
  by: z.optional(z.literal('club')),
});

/** What the athlete said on a page may change when they are asked next. */
const planChangedSchema = z.object({ kind: z.literal('plan-changed'), ...ofMember });

/** The athlete gave us a session as a file, stored in its own row, or wants it deleted. */
const fileSchema = z.object({
  kind: z.literal('file'),
  ...ofMember,
  aspect: z.enum(['create', 'delete']),
  activityId: z.string().check(z.regex(/^file-[0-9a-f]{16}(?:-\d{1,2})?$/)),
});

const eventSchema = z.discriminatedUnion('kind', [
  activityEventSchema,
  deauthorizationSchema,
  scopeSchema,
  heardSchema,
  eraseSchema,
  planChangedSchema,
  fileSchema,
]);

export const athleteEventSchema = z.pipe(z.transform(broughtOver), eventSchema);

export type AthleteEvent = z.infer<typeof eventSchema>;
export type ActivityEvent = z.infer<typeof activityEventSchema>;
export type FileEvent = z.infer<typeof fileSchema>;
export type ScopeEvent = z.infer<typeof scopeSchema>;
export type DeauthorizationEvent = z.infer<typeof deauthorizationSchema>;
