import type { Answers } from '../store/check-in-answers.ts';
import type { CheckIns } from '../store/check-ins.ts';
import type { AthleteProfile, ProfileStore } from '../store/profile.ts';

export interface MassOnFile {
  readonly profile: AthleteProfile | undefined;
  /** As they were before. */
  readonly checkIns: CheckIns;
}

/**
 * What a morning's weight replaces as the mass that amounts are reckoned with: `null` where none is on file, or the weight of
 * the same morning, which it corrects. `undefined`: nothing, it is a morning weight alone.
 */
export function massToReplace({ profile, checkIns }: MassOnFile, date: string): number | null | undefined {
  const onFile = profile?.massKg;
  if (onFile === undefined || onFile === null) return null;
  const day = checkIns.days[date];
  return day?.isMassOfProfile && day.weightKg === onFile ? onFile : undefined;
}

/** The answers with the note that their weight became that mass. */
export function withMassNoted(answers: Answers, onFile: MassOnFile, date: string): Answers {
  const isMass = answers.weightKg && massToReplace(onFile, date) !== undefined;
  return isMass ? { ...answers, isMassOfProfile: true } : answers;
}

export async function keepMass(
  athleteId: string,
  { weightKg }: Answers,
  replaced: number | null | undefined,
  profiles: Pick<ProfileStore, 'setMassIfUnknown' | 'changeMass'>,
): Promise<void> {
  if (!weightKg || replaced === undefined) return;
  if (replaced === null) await profiles.setMassIfUnknown(athleteId, weightKg);
  else await profiles.changeMass(athleteId, replaced, weightKg);
}
