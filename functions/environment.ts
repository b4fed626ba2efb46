import * as z from 'zod/mini';

/**
 * What each function is told by the stack, one schema per function. `lib/` proves with `satisfies` that it supplies
 * exactly these names, and nothing else in the sources reads `process.env`.
 *
 * zod/mini, and made only when asked for: `webhook` has a budget of a few kilobytes and no use for the others.
 */

const url = z.url();
const name = z.string().check(z.minLength(1));

/** A positive number in decimal digits. */
const amount = () => z.pipe(z.string().check(z.regex(/^\d{1,6}(\.\d{1,6})?$/)), z.transform(Number));

/** How many athletes Strava lets the app have. */
const seatCount = () => z.pipe(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), z.transform(Number));

/** A host of the club's own for links in messages; empty: none. */
const linkHost = () => z.string();

const tables = { MEMBERS_TABLE: name, TOKENS_TABLE: name, RECOVERY_TABLE: name, LEDGER_TABLE: name };
const activityEvents = { ACTIVITY_EVENTS_QUEUE_URL: url };
const outbox = { OUTBOX_QUEUE_URL: url };
/** What it takes to make a one-time schedule. */
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

/** Hex SHA-256 of the two secrets of what intervals.icu tells. Absent or empty: the club has no app there that tells anything. */
export const intervalsWebhookEnvironment = () => {
  const hash = z.optional(z.string().check(z.regex(/^([0-9a-f]{64})?$/)));
  return z.object({
    /** Of the last segment of the path, which is ours. */
    INTERVALS_PATH_SECRET_SHA256: hash,
    /** Of what it puts into each body, which is theirs. */
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

/** Of a club that has an app at intervals.icu, where mornings or activities are read. Of any other club none of them is there. */
export const intervalsEnvironment = () =>
  z.object({
    /** Such as `https://intervals.icu`, without a slash at the end. */
    INTERVALS_SITE_URL: z.optional(url),
    INTERVALS_CLIENT_ID: z.optional(name),
    /** The name of the SecureString, not its value. */
    INTERVALS_CLIENT_SECRET_PARAMETER: z.optional(name),
  });

/** The same for the question of the morning, which reads with the athlete's own token alone. */
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
    /** ISO codes, such as `US,DE`, of phones that get an answer although no member has them; may be empty. */
    COUNTRIES: z.string(),
    MONTHLY_BUDGET_USD: amount(),
    /** What one part of a text is estimated to cost. */
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
    /** Where members ask a person; may be empty. */
    CLUB_CONTACT: z.string(),
    /** Where browsers reach the club, without a slash at the end. */
    PUBLIC_URL: url,
    LINK_HOST: linkHost(),
    /** ISO codes, such as `US,DE`; may be empty: e-mail only. */
    COUNTRIES: z.string(),
    /** Empty: the club has no number yet, and texts nobody. */
    ORIGINATION_NUMBER: z.string(),
    /** `verified-phones`: the AWS account still is in the SMS sandbox. */
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
    /** Where SNS logs texts that arrived; those that did not are in the group beneath it. */
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
    /** What was to happen at a time of its own: nothing goes back there. */
    REMINDERS_DEAD_LETTER_QUEUE_URL: url,
    HOURLY_JOBS_DEAD_LETTER_QUEUE_URL: url,
  });

/** What Lambda gives every function, for a request that no client of the SDK makes. */
export const lambdaEnvironment = () =>
  z.object({
    AWS_REGION: name,
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: name,
    AWS_SESSION_TOKEN: z.optional(name),
    /** Only on a machine that stands in for AWS. */
    AWS_ENDPOINT_URL: z.optional(url),
    AWS_ENDPOINT_URL_SSM: z.optional(url),
  });

export type LambdaEnvironment = z.infer<ReturnType<typeof lambdaEnvironment>>;

/** The variables a schema asks for, as the stack has to supply them: strings, each of them. */
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
