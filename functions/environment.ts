import * as z from 'zod/mini';

/**
 * The environment of each function, one schema per function. `lib/` proves with `satisfies` that it supplies exactly
 * these names; nothing else in the code reads `process.env`.
 *
 * With zod/mini, and built on demand: `webhook` has a budget of a few kilobytes and does not need the others.
 */

const url = z.url();
const name = z.string().check(z.minLength(1));

/** A positive number in decimal digits. */
const amount = () => z.pipe(z.string().check(z.regex(/^\d{1,6}(\.\d{1,6})?$/)), z.transform(Number));

/** How many athletes Strava allows the app. */
const seatCount = () => z.pipe(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), z.transform(Number));

/** A host of the club's own for links in messages; empty: none. */
const linkHost = () => z.string();

const tables = { MEMBERS_TABLE: name, TOKENS_TABLE: name, RECOVERY_TABLE: name, LEDGER_TABLE: name };
const activityEvents = { ACTIVITY_EVENTS_QUEUE_URL: url };
const outbox = { OUTBOX_QUEUE_URL: url };
/** What creating a one-time schedule needs. */
const schedules = {
  SCHEDULE_GROUP: name,
  SCHEDULER_ROLE_ARN: name,
  SCHEDULER_DEAD_LETTER_QUEUE_ARN: name,
};

export const webhookEnvironment = () =>
  z.object({
    ...activityEvents,
    /** Hex SHA-256 of the secret path segment; the secret itself is in Parameter Store and in Strava only. */
    WEBHOOK_SECRET_SHA256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  });

/** Hex SHA-256 of the two secrets in intervals.icu's webhook calls. Absent or empty: the club has no webhook there. */
export const intervalsWebhookEnvironment = () => {
  const hash = z.optional(z.string().check(z.regex(/^([0-9a-f]{64})?$/)));
  return z.object({
    /** Of the last path segment, which we choose. */
    INTERVALS_PATH_SECRET_SHA256: hash,
    /** Of the secret in each body, which intervals.icu chooses. */
    INTERVALS_WEBHOOK_SECRET_SHA256: hash,
  });
};

export const prescribeEnvironment = () =>
  z.object({
    ...tables,
    ...activityEvents,
    ...outbox,
    ...schedules,
    REMIND_FUNCTION_ARN: name,
    ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL: url,
    STRAVA_API_URL: url,
    STRAVA_OAUTH_URL: url,
    STRAVA_CLIENT_ID: name,
    /** The name of the SecureString, not its value. */
    STRAVA_CLIENT_SECRET_PARAMETER: name,
    /** Where browsers reach the club, without a slash at the end. */
    PUBLIC_URL: url,
    LINK_HOST: linkHost(),
    CLUB_NAME: name,
    SEATS: seatCount(),
    MAIL_TOPIC_PREFIX: name,
  });

/** For a club with an app at intervals.icu, where mornings or activities are read. Any other club has none of these. */
export const intervalsEnvironment = () =>
  z.object({
    /** Such as `https://intervals.icu`, without a slash at the end. */
    INTERVALS_SITE_URL: z.optional(url),
    INTERVALS_CLIENT_ID: z.optional(name),
    /** The name of the SecureString, not its value. */
    INTERVALS_CLIENT_SECRET_PARAMETER: z.optional(name),
  });

/** The same for the morning question, which needs only the athlete's own token. */
export const intervalsMorningsEnvironment = () =>
  z.object({ INTERVALS_SITE_URL: z.optional(url), TOKENS_TABLE: z.optional(name) });

export const deliverEnvironment = () =>
  z.object({
    MEMBERS_TABLE: name,
    LEDGER_TABLE: name,
    ...outbox,
    OUTBOX_DEAD_LETTER_QUEUE_URL: url,
    CLUB_NAME: name,
    /** Empty until the club has a number of its own: SNS then picks the origination identity. */
    ORIGINATION_NUMBER: z.string(),
    /** ISO country codes, such as `US,DE`: phones from there get an answer even if no member has them. May be empty. */
    COUNTRIES: z.string(),
    MONTHLY_BUDGET_USD: amount(),
    /** The estimated cost of one part of a text. */
    TEXT_PART_USD: amount(),
    ALARM_TOPIC_ARN: name,
  });

export const remindEnvironment = () =>
  z.object({
    MEMBERS_TABLE: name,
    RECOVERY_TABLE: name,
    LEDGER_TABLE: name,
    ...activityEvents,
    ...outbox,
    ...schedules,
    PUBLIC_URL: url,
    LINK_HOST: linkHost(),
  });

export const replyEnvironment = () =>
  z.object({
    MEMBERS_TABLE: name,
    RECOVERY_TABLE: name,
    LEDGER_TABLE: name,
    ...outbox,
    ...schedules,
    REMIND_FUNCTION_ARN: name,
    /** ISO codes, such as `US,DE`, of the club's phones; may be empty. */
    COUNTRIES: z.string(),
    REPLIES_QUEUE_URL: url,
    REPLIES_DEAD_LETTER_QUEUE_URL: url,
    PUBLIC_URL: url,
    LINK_HOST: linkHost(),
    /** The name of the SecureString, not its value: the club's key comes from it. */
    STRAVA_CLIENT_SECRET_PARAMETER: name,
  });

export const pagesEnvironment = () =>
  z.object({
    ...tables,
    ...activityEvents,
    ...outbox,
    ...schedules,
    REMIND_FUNCTION_ARN: name,
    CLUB_NAME: name,
    /** Where members reach a person; may be empty. */
    CLUB_CONTACT: z.string(),
    /** Where browsers reach the club, without a slash at the end. */
    PUBLIC_URL: url,
    LINK_HOST: linkHost(),
    /** ISO codes, such as `US,DE`; may be empty: e-mail only. */
    COUNTRIES: z.string(),
    /** Empty: the club has no number yet, and texts nobody. */
    ORIGINATION_NUMBER: z.string(),
    /** `verified-phones`: the AWS account is still in the SMS sandbox. */
    TEXTS_REACH: z.enum(['nobody', 'verified-phones', 'members']),
    SEATS: seatCount(),
    /** Empty: nobody can join. */
    INVITE_CODE: z.string(),
    MAIL_TOPIC_PREFIX: name,
    STRAVA_API_URL: url,
    STRAVA_OAUTH_URL: url,
    STRAVA_CLIENT_ID: name,
    /** The name of the SecureString, not its value. */
    STRAVA_CLIENT_SECRET_PARAMETER: name,
  });

export const reconcileEnvironment = () =>
  z.object({
    ...tables,
    ...activityEvents,
    ...outbox,
    CLUB_NAME: name,
    /** Where Strava and browsers reach the club, without a slash at the end. */
    PUBLIC_URL: url,
    LINK_HOST: linkHost(),
    SEATS: seatCount(),
    MAIL_TOPIC_PREFIX: name,
    /** The log group of delivered texts; failed ones are in the group below it. */
    TEXT_LOG_GROUP: name,
    STRAVA_API_URL: url,
    STRAVA_OAUTH_URL: url,
    STRAVA_CLIENT_ID: name,
    /** The names of the SecureStrings, not their values. */
    STRAVA_CLIENT_SECRET_PARAMETER: name,
    WEBHOOK_SECRET_PARAMETER: name,
  });

export const restoreEnvironment = () =>
  z.object({
    ...tables,
    /** The name of the SecureString, not its value: the club's key comes from it. */
    STRAVA_CLIENT_SECRET_PARAMETER: name,
  });

export const givenUpEnvironment = () =>
  z.object({
    ...activityEvents,
    ACTIVITY_EVENTS_DEAD_LETTER_QUEUE_URL: url,
    ...outbox,
    OUTBOX_DEAD_LETTER_QUEUE_URL: url,
    REPLIES_QUEUE_URL: url,
    REPLIES_DEAD_LETTER_QUEUE_URL: url,
    /** Dead letters of one-time schedules: nothing can be handed back there. */
    REMINDERS_DEAD_LETTER_QUEUE_URL: url,
    HOURLY_JOBS_DEAD_LETTER_QUEUE_URL: url,
  });

/** What Lambda gives every function, for requests made without an SDK client. */
export const lambdaEnvironment = () =>
  z.object({
    AWS_REGION: name,
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: name,
    AWS_SESSION_TOKEN: z.optional(name),
    /** Only on a machine that emulates AWS. */
    AWS_ENDPOINT_URL: z.optional(url),
    AWS_ENDPOINT_URL_SSM: z.optional(url),
  });

export type LambdaEnvironment = z.infer<ReturnType<typeof lambdaEnvironment>>;

/** The variables of a schema as the stack must supply them: all strings. */
export type EnvironmentOf<Schema extends () => z.ZodMiniType> = Record<
  keyof z.infer<ReturnType<Schema>> & string,
  string
>;

/**
 * The function's environment, parsed.
 *
 * @throws EnvironmentError that names each variable that is missing or malformed, and never its value.
 */
export function readEnvironment<Schema extends z.ZodMiniType>(
  schema: () => Schema,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<Schema> {
  const parsed = z.safeParse(schema(), variables);
  if (parsed.success) return parsed.data;

  throw new EnvironmentError(parsed.error.issues.map((issue) => issue.path.join('.')));
}

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly variables: readonly string[];

  constructor(variables: readonly string[]) {
    super(`These environment variables are missing or malformed: ${variables.join(', ')}. Deploy the stack again.`);
    this.variables = variables;
  }
}
