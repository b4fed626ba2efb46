import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { AdminError } from './admin-error.ts';
import { answersSchema } from './answers.ts';

/** The file that answers questions before they are asked. It holds no secret, and an unknown key is an error. */
export const configFileName = 'club.config.json';

const configSchema = z.strictObject({
  ...answersSchema.partial().shape,
  /** Such as `us-east-1`. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region, such as us-east-1')
    .optional(),
  /** Parameters of the stack because Strava moves its API in 2027. */
  stravaApiUrl: z
    .string()
    .regex(/^https?:\/\/.+[^/]$/, 'must be an address without a slash at the end')
    .optional(),
  stravaOauthUrl: z
    .string()
    .regex(/^https?:\/\/.+[^/]$/, 'must be an address without a slash at the end')
    .optional(),
  /** Where intervals.icu is; the usual address without it. */
  intervalsSiteUrl: z
    .string()
    .regex(/^https?:\/\/.+[^/]$/, 'must be an address without a slash at the end')
    .optional(),
  /** A short name that the admin has pointed at the club, for the links in messages. Empty: the host that AWS gave. */
  linkHost: z
    .string()
    .regex(
      /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+)?$/,
      'must be a host name, such as run.example.org',
    )
    .optional(),
  /** What the HELP answer names. Without it: the number of the first country. */
  emergencyNumber: z
    .string()
    .regex(/^[0-9]{2,6}$/, 'must be digits, such as 911')
    .optional(),
});

export type ClubConfig = z.infer<typeof configSchema>;

/** What the file says; nothing where there is no such file. @throws ConfigError */
export function readClubConfig(path: string): ClubConfig {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    if (code === 'ENOENT') return {};
    throw new ConfigError(configFileName, [`it cannot be read (${code})`]);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new ConfigError(configFileName, ['it is not JSON (a comma too many, or a quote missing?)']);
  }
  return parseConfig(content, configFileName);
}

/**
 * @param source where the values come from, in the admin's words.
 * @param nameOf what the admin calls a key there.
 * @throws ConfigError that names every key that is unknown or has a bad value. Never with the value: it may be a secret by
 *   mistake.
 */
export function parseConfig(
  content: unknown,
  source: string,
  nameOf: (key: string) => string = (key) => `"${key}"`,
): ClubConfig {
  const parsed = configSchema.safeParse(content);
  if (parsed.success) return parsed.data;

  throw new ConfigError(
    source,
    parsed.error.issues.flatMap((issue) => problemsOf(issue, nameOf)),
  );
}

export class ConfigError extends AdminError {
  override readonly name = 'ConfigError';
  override readonly exitCode = 2;
  readonly problems: readonly string[];

  constructor(source: string, problems: readonly string[]) {
    super(
      `In ${source}:\n- ${problems.join('\n- ')}`,
      'Fix that and run this again. What each is for: npm run club -- help, and docs/admin.md.',
    );
    this.problems = problems;
  }
}

function problemsOf(issue: z.core.$ZodIssue, nameOf: (key: string) => string): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      /secret|token|password/i.test(key)
        ? `"${key}" does not belong there: secrets are asked for, or come from STRAVA_CLIENT_SECRET`
        : `"${key}" is not a key that the club knows`,
    );
  }
  if (issue.path.length === 0) return ['it must be an object: { "clubName": "…" }'];
  const wrongType = issue.code === 'invalid_type' ? 'must be text in quotes' : issue.message;
  return [`${nameOf(issue.path.join('.'))} ${wrongType}`];
}
