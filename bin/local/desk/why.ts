import { readCurrentPlan } from '../../../functions/plan/person.ts';
import {
  covers,
  type DayWord,
  dayWord,
  type PlanFinding,
  severity,
} from '../../../functions/recovery-plan/findings.ts';
import { createHistoryStore } from '../../../functions/store/history.ts';
import { createProfileStore } from '../../../functions/store/profile.ts';
import type { LocalClub } from '../local-club.ts';

/** What the plan of a runner is made of: each finding with its days, the gravest first, and the word of each day. */
export interface Why {
  readonly today: number;
  readonly findings: readonly PlanFinding[];
  /** Of today and the six days after it. */
  readonly words: readonly DayWord[];
}

export const daysShown = 7;

export async function readWhy(
  athleteId: string,
  now: number,
  { tables: { documents, nameOf } }: Pick<LocalClub, 'tables'>,
): Promise<Why> {
  const { plan } = await readCurrentPlan(athleteId, now, {
    profiles: createProfileStore(documents, nameOf('Recovery')),
    history: createHistoryStore(documents, nameOf('Recovery')),
  });
  const { today, findings } = plan;
  const days = Array.from({ length: daysShown }, (_, ahead) => today + ahead);
  return {
    today,
    findings: findings
      .filter((finding) => days.some((day) => covers(finding, day)))
      .toSorted((one, other) => severity(other.asks) - severity(one.asks)),
    words: days.map((day) => dayWord(findings, day)),
  };
}

/** The word that a finding alone would give a day. `undefined`: it only tells. */
export function wordOf({ asks: ask }: PlanFinding): DayWord | undefined {
  return ask === 'note' ? undefined : dayWord([{ rule: '', asks: ask, from: 0, until: 0, reason: '' }], 0);
}
