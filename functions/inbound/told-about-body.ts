import type { AthleteLinks } from '../links/athlete-links.ts';
import { exclusionTold } from '../messages/wish-answers.ts';
import type { ProfileStore } from '../store/profile.ts';
import type { Answer, Inbound } from './answer.ts';

export interface BodyServices {
  readonly profiles: Pick<ProfileStore, 'addExclusions'>;
  readonly links: Pick<AthleteLinks, 'myData'>;
}

/**
 * A condition that allows no amounts, told by text: amounts stop at once, until the runner says otherwise on their page,
 * whose link is the answer.
 */
export async function noteExclusions(inbound: Inbound, now: number, services: BodyServices): Promise<Answer> {
  const told = await keepExclusions(inbound, services);
  const link = await services.links.myData(inbound.member.athleteId, now);
  return { kind: 'answer', text: exclusionTold(told, link) };
}

/** The conditions that a text tells of, as the page calls them. Without any nothing is written. */
export async function keepExclusions(
  { reply, member }: Inbound,
  { profiles }: Pick<BodyServices, 'profiles'>,
): Promise<readonly string[]> {
  if (reply.exclusions.length === 0) return [];
  const told = exclusionIds(reply.exclusions);
  await profiles.addExclusions(member.athleteId, told);
  return told;
}

/** What the page's boxes call the reader's names. A name without a box is lost when the page is saved the next time. */
const idsOnThePage: ReadonlyMap<string, string> = new Map([
  ['periods', 'eating-disorder'],
  ['eating disorder', 'eating-disorder'],
  ['medicine', 'medication'],
  ['blood pressure', 'blood-pressure'],
  ['low salt', 'blood-pressure'],
  ['fluid restriction', 'fluid-restriction'],
  ['low sodium', 'hyponatremia'],
  ['age', 'other'],
]);

/** As the profile keeps them. */
export function exclusionIds(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => idsOnThePage.get(name) ?? name))];
}
