import { capital } from '../../messages/plan-reasons.ts';
import { covers, type PlanFinding, severity } from '../../recovery-plan/findings.ts';
import type { Plan } from '../../recovery-plan/plan.ts';
import type { Timeline } from '../../recovery-plan/timeline.ts';
import { lastSession } from './last-session.ts';

/** One reason for today's advice: what it is, and what it means. */
export interface Cause {
  readonly title: string;
  readonly sentence: string;
}

const maxCauses = 3;

/**
 * The reasons for today's advice, the most serious first; what is only told comes after what is asked of the runner.
 * Never empty.
 */
export function causesOf(timeline: Timeline, { findings, today }: Plan): readonly Cause[] {
  const isAsked = ({ asks }: PlanFinding) => severity(asks) > severity('note');
  const now = findings.filter((finding) => covers(finding, today));
  const next = findings.filter((finding) => finding.from === today + 1 && isAsked(finding));
  const notes = now.filter(({ asks }) => asks === 'note');
  const causes = withoutDoubles([...now.filter(isAsked), ...next, ...notes]).slice(0, maxCauses);
  const hasAsked = next.length > 0 || now.some(isAsked);
  return hasAsked ? causes : [...causes, nothingAgainst(timeline)].slice(0, maxCauses);
}

/** The newest finding of each rule, and the most serious of each session. */
function withoutDoubles(findings: readonly PlanFinding[]): readonly Cause[] {
  const newest = findings.filter(
    ({ rule, from }) => !findings.some((other) => other.rule === rule && other.from > from),
  );
  const causes = newest.map((finding) => ({
    about: aboutSession.has(finding.rule) ? (finding.reason.split("'s ")[0] ?? finding.reason) : finding.reason,
    cause: { title: capital(finding.reason), sentence: meaningOf(finding) },
  }));
  return causes
    .filter(({ about }, index) => causes.findIndex((other) => other.about === about) === index)
    .map(({ cause }) => cause);
}

const aboutSession: ReadonlySet<string> = new Set(['session', 'hours']);

function meaningOf({ rule, asks }: PlanFinding): string {
  return Object.hasOwn(meanings, rule) ? (meanings[rule] ?? '') : (byAsk[asks] ?? '');
}

const byAsk: Readonly<Record<PlanFinding['asks'], string>> = {
  note: 'Good to know; nothing is asked of you.',
  'no-hard': 'Nothing hard for now.',
  easy: 'That makes it an easy day.',
  'active-recovery': 'That makes it a gentle day.',
  'no-run': 'Your legs get a day without running.',
  rest: 'That makes it a rest day.',
  doctor: 'That needs a look by a doctor.',
};

/** What each finding means in the runner's words. */
const meanings: Readonly<Record<string, string>> = {
  session: 'A session like that asks for a day before the next hard one.',
  hours: 'Long and hard sessions ask for more than a day, also when your legs feel good.',
  'hard-days': 'Each was fine; after the third in a row your body catches up in rest, not in training.',
  'run-streak': 'Each run was fine. One day without running in every seven keeps them so; a walk is fine.',
  'long-run': 'Muscles need days after so long a run, also when soreness has gone.',
  'no-run': 'Two days without running, a week without hard runs: a fixed rule, whatever your replies say.',
  loss: 'That is a lot to lose. Rest, drink to thirst and eat.',
  spike: 'Runners whose longest run jumps so far get hurt more often.',
  beginner: 'Bones and tendons learn more slowly than lungs.',
  return: 'After a break the legs come back later than the breath.',
  double: 'Then the second session finds you fed.',
  soreness: 'From 4 on we ask for an easy day, from 5 for a gentle one, from 7 for rest.',
  'soreness-stays': 'By now it should be on its way out. Gentle movement helps it more than running.',
  'soreness-rises': 'Soreness that grows days after training is worth a look.',
  'soreness-long': 'Soreness is usually gone within a week.',
  'soreness-unexplained': 'Your own answers of the last weeks say that this is more than your training does to you.',
  sleep: 'A short night asks for less the next day.',
  'sleep-debt': 'Short nights add up. One early night helps more than any session.',
  pulse: 'One reading changes one day, no more. Send it again tomorrow: a normal one, and this is over.',
  energy: 'On an empty day an easy one does more for you.',
  weight: 'Drink to thirst and eat as usual; nothing else follows from it.',
  signs: 'Two signs ask for gentle days, three for rest. They pass when the next answers are better.',
  'signs-long': 'Two weeks of it is longer than training alone explains.',
  'recovery-week': 'All of it easy, half as much as usual.',
  bloodwork: 'Low iron, vitamin D or B12 feel like tired legs. We name no doses.',
  'down-week': 'A lighter week now and then is when you get stronger. Same days, shorter.',
  taper: 'Fitness stays for two weeks; tiredness goes.',
};

function nothingAgainst(timeline: Timeline): Cause {
  const session = lastSession(timeline);
  if (session === undefined) {
    return { title: 'Nothing to go by yet', sentence: 'We know you from your next upload on.' };
  }
  const ago = timeline.today - session.day;
  return ago >= 7
    ? { title: `${ago} days since your last session`, sentence: 'As far as training goes you are rested.' }
    : { title: 'Nothing speaks against it', sentence: 'What you did, and what you told us, leaves the day free.' };
}
