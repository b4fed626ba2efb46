import type { AthleteLinks } from '../links/athlete-links.ts';
import { yourData } from '../messages/answer-sentences.ts';
import { massInWords } from '../messages/reply/confirmation.ts';
import {
  conditionKept,
  conditionsPage,
  gentle,
  illPause,
  injuredPause,
  left,
  menu,
  weightKept,
  weightWithoutUnit,
} from '../messages/wish-sentences.ts';
import type { Schedules } from '../schedules/schedules.ts';
import type { MemberStore } from '../store/member.ts';
import type { ProfileStore } from '../store/profile.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';

export interface WishServices {
  readonly members: MemberStore;
  readonly profiles: ProfileStore;
  readonly schedules: Schedules;
  readonly links: AthleteLinks;
}

/**
 * Answers what a runner asks or wishes for in words of their own and that is no command of old: what can be texted, what
 * "gentle" is, their weight, a link; leaving, an illness and an injury end what is not asked for, until RESUME.
 */
export async function answerWish(
  wish: string,
  inbound: Inbound,
  now: number,
  services: WishServices,
): Promise<Answer | undefined> {
  const { athleteId } = inbound.member;
  switch (wish) {
    case 'help':
    case 'menu':
      return answerOf(menu);
    case 'what-gentle':
      return answerOf(gentle);
    case 'link':
      return answerOf(yourData(await services.links.myData(athleteId, now)));
    case 'exclusions':
      return answerOf(conditionsPage(await services.links.myData(athleteId, now)));
    case 'weight-set':
      return answerOf(await keepWeight(inbound, services));
    case 'leave':
    case 'ill':
    case 'injured':
      await services.schedules.cancelAll(athleteId, now);
      await services.members.pause(athleteId, null);
      return answerOf({ leave: left, ill: illPause, injured: injuredPause }[wish]);
    default:
      return undefined;
  }
}

async function keepWeight({ reply, member, profile }: Inbound, { profiles }: WishServices): Promise<string> {
  // Pounds taken for kilograms would more than double every amount.
  if (reply.weightKg === null || reply.weightsSaid?.unit === null) return weightWithoutUnit;
  await profiles.write(member.athleteId, { ...profile, massKg: reply.weightKg });
  return weightKept(massInWords(reply.weightKg, member.units));
}

/** As the join page calls them. What it has no box for is kept under its own name: any of them allows no amounts. */
const boxes: ReadonlyMap<string, string> = new Map([
  ['periods', 'eating-disorder'],
  ['eating disorder', 'eating-disorder'],
  ['medicine', 'medication'],
  ['blood pressure', 'blood-pressure'],
  ['low salt', 'blood-pressure'],
  ['fluid restriction', 'fluid-restriction'],
  ['low sodium', 'hyponatremia'],
]);

/** Amounts stop at once, until the runner says otherwise on the page whose link is the answer. */
export async function keepExclusions(
  { reply, member, profile }: Inbound,
  now: number,
  { profiles, links }: WishServices,
): Promise<Answer | undefined> {
  const told = reply.exclusions.map((name) => boxes.get(name) ?? name);
  const exclusions = [...new Set([...(profile?.exclusions ?? []), ...told])];
  await profiles.write(member.athleteId, { ...profile, exclusions });
  return answerOf(conditionKept(await links.myData(member.athleteId, now)));
}
