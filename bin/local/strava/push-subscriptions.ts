import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { createPersistentMap } from '../persistent-map.ts';
import { countIdsFrom } from '../stand-in/count-ids.ts';

const subscriptionSchema = z.object({
  id: z.string(),
  callbackUrl: z.string(),
  /** ISO 8601. */
  createdAt: z.string(),
});

export type PushSubscription = Readonly<z.infer<typeof subscriptionSchema>>;

export interface PushSubscriptions {
  /** One for an app, and only if the callback answers the challenge in time. */
  create(callbackUrl: string, verifyToken: string): Promise<PushSubscription | Unsubscribable>;
  current(): PushSubscription | undefined;
  /** Whether there was one of this id. */
  remove(id: string): boolean;
}

/** Why there is no subscription, as Strava's Fault words it. */
export interface Unsubscribable {
  readonly field: 'callback url' | 'verify token' | '';
  readonly code: 'not verifiable' | 'already exists' | 'invalid' | 'missing';
}

export interface SubscriptionSettings {
  readonly now: () => number;
  /** How long Strava waits for the answer to its challenge. */
  readonly ackWithinMs: number;
  readonly stopped: AbortSignal;
  /** Keeps the subscription between starts. */
  readonly dataDirectory?: string | undefined;
}

const maxCallbackUrl = 255;
const challengeAnswerSchema = z.object({ 'hub.challenge': z.string() });

export function createPushSubscriptions({
  now,
  ackWithinMs,
  stopped,
  dataDirectory,
}: SubscriptionSettings): PushSubscriptions {
  const nextId = countIdsFrom(300_401);
  const kept = createPersistentMap(subscriptionSchema, 'strava-subscription', dataDirectory);
  let subscription: PushSubscription | undefined;

  /** As Strava does before it answers: the callback has to say the challenge back, as JSON, with status 200. */
  const answersChallenge = async (callbackUrl: string, verifyToken: string): Promise<boolean> => {
    const challenge = randomBytes(16).toString('hex');
    const address = new URL(callbackUrl);
    address.searchParams.set('hub.mode', 'subscribe');
    address.searchParams.set('hub.challenge', challenge);
    address.searchParams.set('hub.verify_token', verifyToken);
    try {
      const answer = await fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(ackWithinMs), stopped]),
      });
      const said = challengeAnswerSchema.safeParse(await answer.json());
      return answer.status === 200 && said.success && said.data['hub.challenge'] === challenge;
    } catch {
      return false;
    }
  };

  return {
    async create(callbackUrl, verifyToken) {
      if (subscription !== undefined) return { field: '', code: 'already exists' };
      if (callbackUrl === '') return { field: 'callback url', code: 'missing' };
      if (verifyToken === '') return { field: 'verify token', code: 'missing' };
      if (callbackUrl.length > maxCallbackUrl || !URL.canParse(callbackUrl)) {
        return { field: 'callback url', code: 'invalid' };
      }
      if (!(await answersChallenge(callbackUrl, verifyToken))) return { field: 'callback url', code: 'not verifiable' };

      // Asked twice at a time, the first to be verified has it.
      if (subscription !== undefined) return { field: '', code: 'already exists' };
      // A club that starts again may answer on another port: its subscription is the same.
      const { id = nextId(), createdAt = new Date(now()).toISOString() } = kept.get('current') ?? {};
      subscription = { id, callbackUrl, createdAt };
      kept.set('current', subscription);
      return subscription;
    },

    current: () => subscription,

    remove(id) {
      if (subscription?.id !== id) return false;
      subscription = undefined;
      kept.delete('current');
      return true;
    },
  };
}

/** The club's callback did not let itself be subscribed. */
export class NotSubscribedError extends Error {
  override readonly name = 'NotSubscribedError';

  constructor({ field, code }: Unsubscribable) {
    super(
      code === 'already exists'
        ? 'Not subscribed: the app has a push subscription already, and Strava allows one. Delete that first.'
        : `Not subscribed: ${field} ${code}. The callback has to answer Strava's challenge with 200 within 2 s.`,
    );
  }
}
