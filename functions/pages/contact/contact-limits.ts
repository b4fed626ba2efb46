import { dayMs, hourMs } from '../../clock/lifetime.ts';
import type { Rate, RateLimit } from '../../store/rate-limit.ts';

/**
 * Who asks for a code or a confirmation mail. Each kind has its own daily count for the club, so that none can use up
 * another's.
 */
export type Asker =
  | { readonly kind: 'member'; readonly id: string }
  /** Has come back from a source and holds a seat. `id` is the athlete's, whatever the browser. */
  | { readonly kind: 'joining'; readonly id: string; readonly invite: string }
  /** Has the invite link of a full club, and has proved nothing else. */
  | { readonly kind: 'waiting'; readonly id: string; readonly invite: string };

export interface ContactRequest {
  readonly asker: Asker;
  readonly channel: 'text' | 'mail';
  /** The phone or the mailbox. */
  readonly target: string;
  /** The IP address of the request. */
  readonly address: string;
  readonly now: number;
}

export type MayContact =
  | 'yes'
  /** This person, or this phone or mailbox, has used up the hour's limit. */
  | 'too-many-of-one'
  /** Too many requests from this address, with this invite link, or in the club today. */
  | 'too-many-of-all';

/** For one person, and for one phone or mailbox: enough for a lost one, and another. */
const ofOne = { max: 3, perMs: hourMs } as const;

/**
 * [ENG] A club evening is sixty people behind one address, with one invite link: each of them once, and every other twice
 * again. It takes an account at a source, with a seat where one is needed, to be one of them. Whoever only waits can be anybody: forty in an hour are
 * more than a full club sees, and few enough for the strangers whose mailboxes somebody may type.
 */
const ofMany = {
  member: { address: 120, invite: 120, day: 240 },
  joining: { address: 120, invite: 120, day: 240 },
  waiting: { address: 40, invite: 40, day: 60 },
} as const satisfies Record<Asker['kind'], object>;

/**
 * Whether one more code or mail may be sent: limited by person, by phone or mailbox, by IP address, by invite link, and
 * by day for the club. A request refused by one limit does not count in the later ones, so a person held back by their
 * own limit uses up nothing of the others'.
 */
export async function mayContact(
  { asker, channel, target, address, now }: ContactRequest,
  allow: RateLimit,
): Promise<MayContact> {
  const within = (by: string, rate: Omit<Rate, 'what'>, subject: string) =>
    allow({ what: `${channel}-by-${by}`, ...rate }, subject, now);

  const isFirstFew =
    (await within('asker', ofOne, `${asker.kind}|${asker.id}`)) && (await within('target', ofOne, normalized(target)));
  if (!isFirstFew) return 'too-many-of-one';

  const limits = ofMany[asker.kind];
  const invite = asker.kind === 'member' ? undefined : asker.invite;
  const isOneOfMany =
    (await within('address', { max: limits.address, perMs: hourMs }, `${asker.kind}|${address}`)) &&
    (invite === undefined ||
      (await within('invite', { max: limits.invite, perMs: hourMs }, `${asker.kind}|${invite}`))) &&
    (await within('day', { max: limits.day, perMs: dayMs }, asker.kind));
  return isOneOfMany ? 'yes' : 'too-many-of-all';
}

/** A mailbox in capitals is the same mailbox. */
function normalized(target: string): string {
  return target.toLowerCase();
}
