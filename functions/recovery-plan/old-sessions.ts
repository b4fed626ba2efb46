import { planParameters } from './parameters.ts';
import type { BeforeSessions, PlanRecord, SettledSession } from './record.ts';

const { sessionDays, runDays: listedDays } = planParameters;

/** The record without sessions that no rule looks at one by one any more: their run days and the first of all stay. */
export function withoutOldSessions(record: PlanRecord, today: number): PlanRecord {
  const oldest = today - sessionDays;
  const old = record.sessions.filter(({ day }) => day < oldest);
  const before = withoutOldRunDays(old.reduce(withSession, record.before), today);
  if (before === record.before) return record;
  return { ...record, sessions: record.sessions.filter(({ day }) => day >= oldest), before };
}

function withSession(before: BeforeSessions, session: SettledSession): BeforeSessions {
  const since = Math.min(before.since ?? session.day, session.day);
  if (session.reachKm === 0) return { ...before, since };
  const { day, equivalentKm } = session;
  const asPlanned = session.asPlanned ? 1 : 0;
  const same = before.runDays.find(([listed]) => listed === day);
  const others = before.runDays.filter(([listed]) => listed !== day);
  const runDay = [day, Math.max(same?.[1] ?? 0, equivalentKm), same?.[2] === 1 ? 1 : asPlanned] as const;
  return { ...before, since, runDays: [...others, runDay].sort(([one], [other]) => one - other) };
}

function withoutOldRunDays(before: BeforeSessions, today: number): BeforeSessions {
  const oldest = today - listedDays;
  const old = before.runDays.filter(([day]) => day < oldest);
  if (old.length === 0) return before;
  let { firstRun, runDaysAsPlanned, maxEquivalentKm, streakFrom, streakTo } = before;
  for (const [day, longestKm, asPlanned] of old) {
    firstRun = Math.min(firstRun ?? day, day);
    runDaysAsPlanned += asPlanned;
    maxEquivalentKm = Math.max(maxEquivalentKm, longestKm);
    // An archive may be uploaded newest first.
    const isLater = streakTo === undefined || day > streakTo;
    if (streakFrom === undefined || day === streakFrom - 1 || (isLater && day - 1 !== streakTo)) streakFrom = day;
    if (isLater) streakTo = day;
  }
  return {
    ...before,
    runDays: before.runDays.filter(([day]) => day >= oldest),
    runDaysAsPlanned,
    maxEquivalentKm,
    ...(firstRun !== undefined && { firstRun }),
    ...(streakFrom !== undefined && streakTo !== undefined && { streakFrom, streakTo }),
  };
}
