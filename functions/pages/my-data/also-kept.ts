import { formatDistance } from '../../messages/format-amounts.ts';
import { isoDay } from '../../recovery-plan/local-day.ts';
import type { PlanRecord } from '../../recovery-plan/record.ts';
import type { SourceName } from '../../sources/source-event.ts';
import type { SourceRegistry } from '../../sources/source-registry.ts';
import type { CheckIns } from '../../store/check-ins.ts';
import { feedbackSchema } from '../../store/feedback.ts';
import type { History } from '../../store/history.ts';
import type { Member } from '../../store/member.ts';
import { outsideAthletesOf } from '../../store/outside-athlete.ts';
import type { HeldRow } from '../../store/personal-data-export.ts';
import { readRow } from '../../store/row.ts';
import { answerWords } from './answers-table.ts';
import { type Entry, momentWords, type Reader, rounded } from './kept-words.ts';

/** What is kept of a member beside their settings, answers and activities: all of it, in words. */
export function alsoKept(
  {
    member,
    checkIns,
    history,
    record,
    rows,
    sources,
  }: {
    readonly member: Member;
    readonly checkIns: CheckIns;
    readonly history: History;
    readonly record: PlanRecord;
    /** Of table `recovery`. */
    readonly rows: readonly HeldRow[];
    readonly sources: SourceRegistry;
  },
  reader: Reader,
): readonly Entry[] {
  return [
    ...membershipEntries(member, sources, reader),
    ...deliveryEntries(member, reader),
    ...holdEntries(checkIns, record, reader),
    ...lastAnswerEntries(checkIns, reader),
    ...toldEntries(history, record, reader),
    ...trainingEntries(history, record, reader),
    ['Advice that you called wrong', feedbackWords(rows, reader)],
  ];
}

function membershipEntries(member: Member, sources: SourceRegistry, reader: Reader): readonly Entry[] {
  const { mornings, activities, leftSources, textsAgreedAt, pausedUntil, clubPausedAt } = member;
  const labelOf = (source: SourceName) => sources.of(source)?.policy.label ?? source;
  return [
    ...outsideAthletesOf(member).map(
      ({ source, externalAthleteId }): Entry => [`Your number on ${labelOf(source)}`, externalAthleteId],
    ),
    ['You agreed to texts', momentWords(textsAgreedAt, reader)],
    [
      'You agreed to the reading of your mornings',
      mornings &&
        `${labelOf(mornings.source)} (number ${mornings.externalAthleteId}), the wording of ${mornings.wording}, ${momentWords(mornings.agreedAt, reader)}`,
    ],
    [
      'You agreed to the change of where your activities come from',
      activities &&
        `${labelOf(activities.source)}, the wording of ${activities.wording}, ${momentWords(activities.agreedAt, reader)}`,
    ],
    ['Left', leftSources?.map(({ source, leftAt }) => `${labelOf(source)}, ${momentWords(leftAt, reader)}`).join('; ')],
    ['Paused until', pausedUntil === null ? 'you end it' : momentWords(pausedUntil, reader)],
    ['The club has paused all messages since', momentWords(clubPausedAt, reader)],
  ];
}

/** Whether messages reach them. */
function deliveryEntries({ delivery }: Member, reader: Reader): readonly Entry[] {
  return [
    ['STOP came from your phone', momentWords(delivery?.optedOutAt, reader)],
    ['STOP was seen in the log of texts', momentWords(delivery?.stopLoggedAt, reader)],
    ['Mails ended by their link', momentWords(delivery?.unsubscribedAt, reader)],
    ['Mails beside your phone ended by their link', momentWords(delivery?.spareMailEndedAt, reader)],
    ['Texts in a row that did not arrive', delivery?.failedTexts || undefined],
    ['No more texts since, because they did not arrive', momentWords(delivery?.pausedForFailuresAt, reader)],
  ];
}

function holdEntries(checkIns: CheckIns, { alarms }: PlanRecord, reader: Reader): readonly Entry[] {
  const { hold, endedHold, fineAt } = checkIns;
  return [
    ['Advice on hold since', hold && `${momentWords(hold.since, reader)}: ${holdWords[hold.kind]}`],
    [
      'The hold before, until you said FINE',
      endedHold && `${momentWords(endedHold.since, reader)}: ${holdWords[endedHold.kind]}`,
    ],
    ['You said FINE', momentWords(fineAt, reader)],
    [
      'Warning signs',
      alarms
        .map(({ atMs, by, fineAtMs }) =>
          [
            `${momentWords(atMs, reader)}, by ${by === 'soreness' ? 'how sore you were' : 'your words'}`,
            ...(fineAtMs === undefined ? [] : [`fine again ${momentWords(fineAtMs, reader)}`]),
          ].join(', '),
        )
        .join('; '),
    ],
  ];
}

const holdWords = { emergency: 'an emergency', doctor: 'a doctor was advised' } as const;

function lastAnswerEntries(checkIns: CheckIns, reader: Reader): readonly Entry[] {
  const { lastChange, lastUndo, pendingWeighIn, askedAt } = checkIns;
  return [
    [
      'What UNDO would take back',
      lastChange &&
        [
          `what you said ${momentWords(lastChange.at, reader) ?? ''} of ${lastChange.date}`,
          lastChange.before ? `before it: ${answerWords(lastChange.before, reader)}` : 'nothing had been said before',
          ...(lastChange.repeatedAt?.length
            ? [`said again ${lastChange.repeatedAt.map((atMs) => momentWords(atMs, reader)).join(', ')}`]
            : []),
        ].join('; '),
    ],
    [
      'Taken back last',
      lastUndo &&
        `${momentWords(lastUndo.at, reader)}: ${lastUndo.undone.kind === 'fine' ? 'FINE' : `${answerWords(lastUndo.undone.taken, reader)}, of ${lastUndo.undone.date}`}`,
    ],
    [
      'Weights whose unit we asked for',
      pendingWeighIn &&
        `${pendingWeighIn.date}, said ${momentWords(pendingWeighIn.at, reader)}: ${answerWords(pendingWeighIn.kg, reader)} if kilograms, ${answerWords(pendingWeighIn.lb, reader)} if pounds${pendingWeighIn.perhaps ? `, rather ${pendingWeighIn.perhaps}` : ''}`,
    ],
    ['Asked how you are', momentWords(askedAt, reader)],
  ];
}

/** What they were told, so that it is not told again soon. */
function toldEntries(history: History, { toldOf, tips }: PlanRecord, reader: Reader): readonly Entry[] {
  const { unsolicited, lessons, why } = history;
  const dates = (days: readonly number[]) => days.map(isoDay).join(', ');
  const datesOf = (days: Readonly<Record<string, number>> | null | undefined) =>
    Object.entries(days ?? {})
      .map(([name, day]) => `${plain(name)} ${isoDay(day)}`)
      .join(', ');
  return [
    [
      'Texts of the last days that you had not asked for',
      unsolicited?.map(({ at }) => momentWords(at, reader)).join('; '),
    ],
    ['Care tips told', datesOf(tips)],
    ['Words to text that we told you of', datesOf(lessons)],
    ['Told of signs that stay long', dates(toldOf.signsLong)],
    ['Told of a blood test', dates(toldOf.bloodwork)],
    ['Told of a lighter week', dates(toldOf.downWeek)],
    ['Reasons told since your last upload, after WHY', why?.said.length || undefined],
  ];
}

/** What was learned of their training. */
function trainingEntries(history: History, record: PlanRecord, reader: Reader): readonly Entry[] {
  const { before, efficiencies, sweat, timezone } = record;
  const dayOf = (day: number | undefined) => (day === undefined ? undefined : isoDay(day));
  const kmOf = (km: number) => formatDistance(km, reader.units);
  return [
    ['Your time zone', timezone ?? history.sessions.findLast((session) => session.timezone)?.timezone],
    ['First activity of all', dayOf(before.since)],
    [
      'Days with a run before the sessions above',
      before.runDays
        .map(([day, km, asPlanned]) => `${isoDay(day)} ${kmOf(km)}${asPlanned === 1 ? '' : ' against the plan'}`)
        .join(', '),
    ],
    ['First of all runs before', dayOf(before.firstRun)],
    ['Runs as planned before', before.runDaysAsPlanned || undefined],
    ['Longest run before', before.maxEquivalentKm > 0 ? kmOf(before.maxEquivalentKm) : undefined],
    [
      'Last days in a row with a run before',
      before.streakFrom === undefined ? undefined : `${dayOf(before.streakFrom)} to ${dayOf(before.streakTo)}`,
    ],
    [
      'Metres a minute and heartbeat, of runs that can be compared',
      efficiencies
        .map(
          ({ day, efficiency, changePercent }) =>
            `${isoDay(day)} ${rounded(efficiency, 2)}${typeof changePercent === 'number' ? ` (${rounded(changePercent)}% in four weeks)` : ''}`,
        )
        .join(', '),
    ],
    [
      'Your sweat, of what we would guess',
      sweat
        .map(
          ({ day, logRatio, isHot }) =>
            `${isoDay(day)} ${Math.round(100 * Math.exp(logRatio))}%${isHot ? ', hot' : ''}`,
        )
        .join('; '),
    ],
  ];
}

function feedbackWords(rows: readonly HeldRow[], reader: Reader): string | undefined {
  const row = rows.find(({ sk }) => sk === 'feedback');
  const said = readRow('feedback', feedbackSchema, row)?.said ?? [];
  return said
    .map(({ at, day, findings }) => {
      const because = findings.map(
        ({ rule, asks, fromDay, untilDay }) =>
          `${plain(rule)} asked for ${plain(asks)} from ${isoDay(fromDay)}${untilDay === null ? '' : ` to ${isoDay(untilDay)}`}`,
      );
      return [`${momentWords(at, reader)}: ${plain(day)}`, ...because].join(', ');
    })
    .join('; ');
}

/** `down-week` as people write it; the plan's words for days as messages say them. */
function plain(name: string): string {
  return dayNames.get(name) ?? name.replaceAll('-', ' ');
}

const dayNames: ReadonlyMap<string, string> = new Map([
  ['normal', 'training as usual'],
  ['easy', 'an easy day'],
  ['active-recovery', 'a gentle day'],
  ['no-run', 'no running'],
  ['rest', 'a rest day'],
]);
