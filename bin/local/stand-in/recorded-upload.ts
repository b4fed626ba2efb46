import * as z from 'zod';
import { describeIssues } from './describe-issues.ts';
import { InvalidActivityError } from './upload-errors.ts';

/** What every upload has, whatever the platform. */
export const recordedTimes = {
  /** UTC, with a Z. */
  start_date: z.iso.datetime(),
  /** Seconds. */
  moving_time: z.int().nonnegative(),
  elapsed_time: z.int().nonnegative(),
};

/** How uploads of one platform are read. */
export interface UploadForm<Schema extends z.ZodType> {
  readonly platform: string;
  readonly schema: Schema;
  /** The fields that have to be there, in words. */
  readonly needed: string;
}

/** @throws InvalidActivityError */
export function readUpload<Schema extends z.ZodType>(value: unknown, form: UploadForm<Schema>): z.output<Schema> {
  const parsed = form.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidUpload(describeIssues(parsed.error), parsed.error, form);
}

export function invalidUpload(
  problems: string,
  cause: unknown,
  { platform, needed }: Pick<UploadForm<z.ZodType>, 'platform' | 'needed'>,
): InvalidActivityError {
  return new InvalidActivityError(platform, problems, needed, cause);
}

/** A field that belongs to an activity for good. */
export const keeps = (what: string) => z.undefined(`an activity keeps its ${what}`).optional();

export function hasChange(changes: object): boolean {
  return Object.keys(changes).length > 0;
}
