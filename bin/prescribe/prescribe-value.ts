import type { Session } from '../../functions/recovery/facts.ts';
import { prescribe } from '../../functions/recovery/prescribe.ts';
import { recordedEndMs } from '../../functions/recovery/session-time.ts';
import { readActivity, sessionOf } from '../../functions/strava/activity.ts';
import { parseWithExactIds } from '../../functions/strava/exact-ids.ts';
import { answerLine } from './answer.ts';
import {
  envelopeSchema,
  firstProblem,
  type ProfileInput,
  profileOf,
  type RecentInput,
  type RepliesInput,
  recentOf,
  repliesOf,
} from './request.ts';

/** What the flags say, for every activity that says nothing of its own. */
export interface Defaults {
  readonly profile: ProfileInput;
  readonly replies: RepliesInput;
  readonly recent: RecentInput;
  readonly now?: number;
  /** Say what the text was chosen from. */
  readonly isExplained?: boolean;
}

/** Without a moment, an activity is looked at when its text would go out. */
const uploadTakesMs = 12 * 60_000;

/**
 * The answer for one JSON value: an activity, or an envelope of one.
 *
 * @throws Error whose message says what is wrong with it.
 */
export function prescribeValue(json: string, defaults: Defaults): string {
  const { activity, uploadedAt, ...given } = requestOf(parse(json), defaults);
  return prescribeSession({ ...sessionOf(readActivity(activity)), uploadedAtMs: uploadedAt }, given);
}

/** The answer for one session, wherever it was read. */
export function prescribeSession(session: Session, { profile, replies, recent, now, isExplained }: Defaults): string {
  const facts = { session, profile: profileOf(profile), replies: repliesOf(replies), recent: recentOf(recent) };
  const prescription = prescribe(
    facts,
    now ?? Math.max(recordedEndMs(session) + uploadTakesMs, session.uploadedAtMs ?? 0),
  );
  const words = { units: profile.units ?? 'metric', foods: profile.foods ?? [] };
  return answerLine(prescription, session, words, isExplained);
}

interface Request extends Defaults {
  readonly activity: unknown;
  /** Epoch milliseconds; absent: now. */
  readonly uploadedAt?: number;
}

function requestOf(value: unknown, defaults: Defaults): Request {
  if (!isEnvelope(value)) return { ...defaults, activity: value };
  const parsed = envelopeSchema.safeParse(value);
  if (!parsed.success) throw new MalformedRequestError(firstProblem(parsed.error, 'line'));
  const { activity, profile, replies, recent, now, uploadedAt } = parsed.data;
  return {
    activity,
    profile: profile ?? defaults.profile,
    replies: replies ?? defaults.replies,
    recent: recent ?? defaults.recent,
    ...(now ? { now: Date.parse(now) } : defaults.now !== undefined && { now: defaults.now }),
    ...(uploadedAt && { uploadedAt: Date.parse(uploadedAt) }),
  };
}

function isEnvelope(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'activity');
}

export class MalformedRequestError extends Error {
  override readonly name = 'MalformedRequestError';
}

/** Ids pass 2^53: only where one does is the slow way taken that keeps every digit. */
function parse(json: string): unknown {
  try {
    return /:\s*\d{16,}/.test(json) ? parseWithExactIds(json) : JSON.parse(json);
  } catch {
    throw new MalformedRequestError('not JSON');
  }
}
