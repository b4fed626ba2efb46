import type { AthleteLinks } from '../links/athlete-links.ts';
import type { Units } from '../messages/reply/weigh-in.ts';
import { exclusionTold, weightKept, weightNotBelieved, weightSet } from '../messages/wish-answers.ts';
import { parameters } from '../recovery/parameters.ts';
import { kgPerLb } from '../recovery/units.ts';
import type { AthleteProfile, ProfileStore } from '../store/profile.ts';
import { type Answer, answerOf, type Inbound } from './answer.ts';

export interface BodyServices {
  readonly profiles: Pick<ProfileStore, 'read' | 'write'>;
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
  const profile = (await profiles.read(member.athleteId)) ?? {};
  const exclusions = [...new Set([...(profile.exclusions ?? []), ...told])];
  await profiles.write(member.athleteId, { ...profile, exclusions });
  return told;
}

/** The reader's names that the boxes of the page have others for. What has no box is lost when the page is next saved. */
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

/** [ENG] A weight further than that from the one on file is asked about; with its unit, where it is half as much again. */
const doubtedRatio = { withoutUnit: 1.3, withUnit: 1.5 };

/** "kg 70": amounts fit from now on. What could be pounds as well, or is far from the weight on file, is asked about. */
export async function setWeight({ reply, member }: Inbound, { profiles }: BodyServices): Promise<Answer | undefined> {
  const { weightKg, weightsSaid } = reply;
  if (weightKg === null) return undefined;
  const profile = (await profiles.read(member.athleteId)) ?? {};
  const isUnitSaid = weightsSaid?.unit !== null && weightsSaid !== null;
  if (isDoubted(weightKg, profile, member.units, isUnitSaid)) {
    return answerOf(weightNotBelieved(String(weightsSaid?.before ?? ''), inUnits(profile.massKg, member.units)));
  }
  await profiles.write(member.athleteId, { ...profile, massKg: weightKg });
  // Whoever must not be reminded of weights gets no figure back.
  const isSilent = profile.exclusions?.includes('eating-disorder');
  return answerOf(
    isSilent ? weightKept : weightSet(inUnits(weightKg, member.units) ?? '', inUnits(profile.massKg, member.units)),
  );
}

function isDoubted(kg: number, { massKg }: AthleteProfile, units: Units, isUnitSaid: boolean): boolean {
  if (massKg === undefined || massKg === null)
    return !isUnitSaid && units === 'metric' && kg >= parameters.unitUnknownFrom;
  const ratio = Math.max(kg / massKg, massKg / kg);
  return ratio > (isUnitSaid ? doubtedRatio.withUnit : doubtedRatio.withoutUnit);
}

function inUnits(kg: number | null | undefined, units: Units): string | undefined {
  if (kg === undefined || kg === null) return undefined;
  return units === 'us' ? `${Number((kg / kgPerLb).toFixed(1))} lb` : `${Number(kg.toFixed(1))} kg`;
}
