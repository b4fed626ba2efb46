import { leftSourceKeptDays } from '../../plan/forget-source.ts';
import { planParameters } from '../../recovery-plan/parameters.ts';

/** For how many days at most something is kept, as the consent, the privacy page and "my data" promise. */
export const keptDays = {
  /** An activity's numbers: those in the plan end by then, rows of prescriptions sooner. */
  activity: planParameters.clockTimeDays,
  /** Load, advice, and sessions that the plan looks back on. */
  training: planParameters.sessionDays,
  /** On which days somebody ran, and how far. */
  runDays: planParameters.runDays,
  answers: planParameters.checkInDays,
  /** What came from a source that a member has left for another. */
  leftSource: leftSourceKeptDays,
  /** That a message was sent. */
  messages: 30,
} as const;
