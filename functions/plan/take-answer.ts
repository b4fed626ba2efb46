import type { FindingRule } from '../recovery-plan/finding-rule.ts';
import { withFine } from '../recovery-plan/record-answer.ts';
import type { CheckInStore, HoldKind, Report } from '../store/check-ins.ts';
import { type History, type HistoryStore, noHistory } from '../store/history.ts';
import type { ProfileStore } from '../store/profile.ts';
import { answerValuesOf } from './answer-values.ts';
import { type Answered, answered, type Said, sorenessFound, withSaid } from './answered.ts';
import { keepMass, type MassOnFile, massToReplace, withMassNoted } from './mass-of-morning.ts';
import { type OnFile, personOf, withPerson, withRecord } from './person.ts';

export interface AnswerServices {
  readonly checkIns: Pick<CheckInStore, 'hold' | 'record' | 'endHold'>;
  readonly history: Pick<HistoryStore, 'change'>;
  readonly profiles: Pick<ProfileStore, 'setMassIfUnknown' | 'changeMass'>;
  readonly rules: readonly FindingRule[];
}

export interface Answerer extends MassOnFile {
  readonly athleteId: string;
  /** As it has just been read, if it has. */
  readonly history?: History;
}

/** What an athlete said, and whether it is a warning sign. */
export interface SaidReport extends Report {
  readonly sign?: HoldKind | undefined;
}

export interface TakenAnswer extends Answered {
  readonly history: History;
  /** `sore-as-expected`: so sore after so hard a session that the urine is asked about. */
  readonly outcome: HoldKind | 'sore-as-expected' | 'noted';
}

/**
 * Keeps what an athlete has said, by text or on the page: with their check-ins, and in the record that the plan is made of.
 * Both know it by the time at which it was said, so that a repeat changes nothing, and is told what the first was told.
 *
 * @throws CheckInsChangedError, HistoryChangedError when other writers were faster every time; the caller tries again.
 */
export async function takeAnswer(
  { athleteId, profile, checkIns: known, history: lately }: Answerer,
  { sign, ...report }: SaidReport,
  now: number,
  { checkIns, history: histories, profiles, rules }: AnswerServices,
): Promise<TakenAnswer> {
  const { at, date } = report;
  const onFile = { profile, checkIns: known };
  const said: Said = { atMs: at, values: answerValuesOf(report.answers), isSign: sign !== undefined };
  // The hold first: whatever fails after it, no advice goes out.
  if (sign !== undefined) await checkIns.hold(athleteId, sign, at);
  await checkIns.record(athleteId, { ...report, answers: withMassNoted(report.answers, onFile, date) });
  await keepMass(athleteId, report.answers, massToReplace(onFile, date), profiles);
  let before = personOf({ profile, history: noHistory, checkIns: known });
  const history = await histories.change(
    athleteId,
    (current) => {
      before = personOf({ profile, history: current, checkIns: known });
      return isStored(said, { profile, history: current }) ? undefined : withRecord(current, withSaid(before, said));
    },
    lately,
  );
  const changed = answered(before, said, now, rules);
  const soreness = sorenessFound(changed.after, at);
  if (sign === undefined && soreness === 'doctor') await checkIns.hold(athleteId, 'doctor', at);
  const ofSoreness = soreness === 'expected' ? 'sore-as-expected' : soreness;
  return { ...changed, history, outcome: sign ?? ofSoreness ?? 'noted' };
}

/** Whether the record itself has it: what other rows say of an answer may be more than the record does. */
function isStored(said: Said, onFile: OnFile): boolean {
  if (!onFile.history.record) return false;
  const person = personOf(onFile);
  return withSaid(person, said) === person.record;
}

/** The athlete is well again: every earlier hold ends. `false`: nothing was on hold. A repeat gets the same answer. */
export async function takeFine(
  { athleteId, profile }: Pick<Answerer, 'athleteId' | 'profile'>,
  at: number,
  { checkIns, history: histories }: Pick<AnswerServices, 'checkIns' | 'history'>,
): Promise<boolean> {
  const isEnded = await checkIns.endHold(athleteId, at);
  const { record } = await histories.change(athleteId, (history) =>
    withPerson({ profile, history }, (person) => withFine(person, at)),
  );
  return isEnded || (record?.alarms.some(({ fineAtMs }) => fineAtMs === at) ?? false);
}
