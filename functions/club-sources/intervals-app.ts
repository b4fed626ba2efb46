import type { ReadParameter } from '../aws/read-parameter.ts';
import { createSecretParameter } from '../aws/secret-parameter.ts';

/** Of a function's environment what says whether the club has an app at intervals.icu. */
export interface IntervalsEnvironment {
  readonly INTERVALS_SITE_URL?: string | undefined;
  readonly INTERVALS_CLIENT_ID?: string | undefined;
  readonly INTERVALS_CLIENT_SECRET_PARAMETER?: string | undefined;
}

export interface IntervalsApp {
  /** Such as `https://intervals.icu`, without a slash at the end. */
  readonly siteUrl: string;
  readonly clientId: string;
  /** Read when it is needed. */
  readonly clientSecret: () => Promise<string>;
}

/** `undefined`: the club has none. */
export function intervalsAppOf(
  {
    INTERVALS_SITE_URL: siteUrl,
    INTERVALS_CLIENT_ID: clientId,
    INTERVALS_CLIENT_SECRET_PARAMETER: parameter,
  }: IntervalsEnvironment,
  readParameter: ReadParameter,
): IntervalsApp | undefined {
  if (siteUrl === undefined || clientId === undefined || parameter === undefined) return undefined;
  return { siteUrl, clientId, clientSecret: createSecretParameter(readParameter, parameter) };
}
