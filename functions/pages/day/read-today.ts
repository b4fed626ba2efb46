import { inHoursOf } from '../../messages/hour-cycle.ts';
import { knownSince } from '../../plan/known-since.ts';
import { currentPlanOf, personOf } from '../../plan/person.ts';
import { sessionAmounts } from '../../plan/session-amounts.ts';
import { isSparedWeights } from '../../plan/spared-weights.ts';
import type { LocalClock } from '../../recovery/local-clock.ts';
import type { SportKind } from '../../recovery/sports.ts';
import { asksEffort } from '../../recovery-plan/asks-effort.ts';
import { isExcluded } from '../../recovery-plan/exclusion.ts';
import type { PlanRecord } from '../../recovery-plan/record.ts';
import { creditOf } from '../../sources/activity-credit.ts';
import { isOfFile } from '../../sources/of-file.ts';
import type { Member } from '../../store/member.ts';
import type { PagesServices } from '../pages-services.ts';
import { lastSession } from '../today/last-session.ts';
import { type Today, todayOf } from '../today/today.ts';

type TodayServices = Pick<
  PagesServices,
  'profiles' | 'history' | 'checkIns' | 'prescriptions' | 'messages' | 'settings' | 'sources'
>;

export interface ReadToday {
  readonly today: Today;
  readonly clock: LocalClock;
  /** Weights are not asked of athletes whose exclusion rules out amounts. */
  readonly asksWeights: boolean;
  /** There was no heart rate to tell how hard the last session was. */
  readonly asksEffort: boolean;
  /** Sessions from files, newest first. */
  readonly files: readonly SessionOfFile[];
}

export interface SessionOfFile {
  readonly id: string;
  /** Whole days since 1970 of the local start. */
  readonly day: number;
  readonly kind: SportKind;
}

/** A member's page at this moment: what the plan says, whether or not a message has said it. */
export async function readToday(member: Member, now: number, services: TodayServices): Promise<ReadToday> {
  const { athleteId, units } = member;
  const [profile, history, checkIns, sent] = await Promise.all([
    services.profiles.read(athleteId),
    services.history.read(athleteId),
    services.checkIns.read(athleteId),
    services.messages.list(athleteId),
  ]);
  const current = currentPlanOf(personOf({ profile, history, checkIns }), now);
  const plan = inHoursOf(member, current.plan);
  const { hold } = checkIns;
  const upload = lastSession(current.timeline)?.live?.parts.at(-1);
  const amounts = hold ? undefined : await sessionAmounts(athleteId, current, services.prescriptions);
  return {
    clock: plan.clock,
    today: todayOf({
      ...current,
      plan,
      units,
      knownSince: knownSince(member, current.timeline),
      foods: profile?.foods ?? [],
      namesWeights: !isSparedWeights(profile),
      hold: hold ?? undefined,
      prescription: amounts && inHoursOf(member, amounts.prescription),
      credit: amounts && creditOf(amounts.session, services.sources),
      sent,
    }),
    asksEffort: upload !== undefined && asksEffort(current.timeline, upload),
    files: filesIn(current.person.record),
    asksWeights: !isExcluded(current.person.profile, current.plan.today),
  };
}

function filesIn({ recordings, sessions }: PlanRecord): readonly SessionOfFile[] {
  const settled = sessions.flatMap(({ day, kind, recordings: parts }) => parts.map(({ id }) => ({ id, day, kind })));
  const lately = recordings.filter(({ deletedAtMs }) => deletedAtMs === undefined);
  return [...settled, ...lately]
    .filter(({ id }) => isOfFile(id))
    .map(({ id, day, kind }) => ({ id, day, kind }))
    .reverse();
}
