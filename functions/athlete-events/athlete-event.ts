import * as z from 'zod/mini';
import { sourceNames } from '../sources/source-event.ts';
import { memberIdPattern } from '../store/member-id.ts';
import { broughtOver } from './older-athlete-event.ts';

/**
 * What happened to one athlete, as the activity-events queue carries it. Each athlete has a line of their own, so these are
 * handled one at a time and in order. `webhook` writes what is of a source, and so does `reconcile`; pages, replies and `reconcile`
 * the others. A source names an athlete as it knows them, and `prescribe` looks up whose that is: `webhook` may ask nobody.
 */

/** Epoch seconds. */
const seconds = z.int().check(z.positive());

const ofSource = {
  source: z.enum(sourceNames),
  externalAthleteId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  /** The same happening has the same name, and no other has it. */
  name: z.string().check(z.minLength(1), z.maxLength(128)),
  eventTime: seconds,
  /** By what the source delivered it, such as a push subscription. */
  via: z.optional(z.string().check(z.maxLength(40))),
};

const activityEventSchema = z.object({
  kind: z.literal('activity'),
  ...ofSource,
  aspect: z.enum(['create', 'update', 'delete']),
  /** Strava's bare, those of other sources with a prefix. */
  activityId: z.string().check(z.regex(/^(?:[a-z]{1,12}:)?[A-Za-z0-9_-]{1,64}$/)),
  /** `reconcile` has found it; the source has not told of it. */
  isFound: z.optional(z.literal(true)),
  /** Since then the source has failed on this very activity, while it was put off. */
  failingSince: z.optional(seconds),
});

const deauthorizationSchema = z.object({ kind: z.literal('deauthorization'), ...ofSource });

/** What we may read has changed, says the source. What is left is asked with the athlete's token, so that it need not be said here. */
const scopeSchema = z.object({ kind: z.literal('scope'), ...ofSource });

/** A source has told something that needs nothing done, of whomever: its events reach the club. */
const heardSchema = z.object({ kind: z.literal('heard'), source: z.enum(sourceNames), eventTime: seconds });

const ofMember = {
  athleteId: z.string().check(z.regex(memberIdPattern)),
  /** The line of the source that the athlete came by: what comes from there waits its turn. */
  line: z.string().check(z.minLength(1), z.maxLength(128)),
  eventTime: seconds,
};

/** The athlete wants to be forgotten: the one way out, whatever led to it. */
const eraseSchema = z.object({
  kind: z.literal('erase'),
  ...ofMember,
  /** A day ago they asked for it to happen then, epoch milliseconds. It counts while that stands: KEEP may have come since. */
  plannedForMs: z.optional(z.int()),
  /** The admin has removed them: the receipt says so. */
  by: z.optional(z.literal('club')),
});

/** What the athlete has said on a page may change when they are to be asked next. */
const planChangedSchema = z.object({ kind: z.literal('plan-changed'), ...ofMember });

/** The athlete has given us a session as a file, which its row holds, or wants it gone. */
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
