import type { AsyncOutcome, LocalFunctions } from './functions.ts';
import { nameInArn } from './resource-names.ts';
import { dueAt, recursAfterMs } from './schedule-time.ts';
import type { ScheduleStore, StoredSchedule } from './scheduler.ts';
import { utcSeconds } from './stand-in/iso-times.ts';

export interface LocalSchedule {
  readonly name: string;
  readonly group: string;
  /** As the schedule says it, in its own zone. */
  readonly expression: string;
  readonly timeZone: string;
  /** Epoch milliseconds; absent when it recurs. */
  readonly dueAt: number | undefined;
  /** When it fires next, recurring ones too: those first a period after the start. */
  readonly nextAt: number | undefined;
  /** The function that it calls. */
  readonly calls: string;
  /** Parsed, where it is JSON. */
  readonly input: unknown;
}

export interface LocalSchedules {
  /** The next one first, recurring ones last. */
  list(): readonly LocalSchedule[];
  /** Schedules whose time has come. */
  due(now?: number): readonly LocalSchedule[];
  /**
   * Calls the schedule's target now, whatever its time, and deletes the schedule if it says so.
   *
   * @throws UnknownScheduleError when there is none of this name, any more or yet.
   */
  fire(name: string): Promise<AsyncOutcome>;
  /** Removes a schedule without calling its target. */
  remove(name: string): void;
}

/** @param requireAllowed throws where the role of a schedule may not do what the schedule is for. */
export function createLocalSchedules(
  store: ScheduleStore,
  functions: LocalFunctions,
  requireAllowed: (target: StoredSchedule['Target']) => void,
): LocalSchedules {
  // A one-time schedule that is not deleted after its time stays in the list, and never fires again.
  const completed = new Set<string>();
  // What recurs while a club is stopped is missed.
  const startedAt = Date.now();
  const lastFiredAt = new Map<string, number>();
  const nextOf = ({ Name, ScheduleExpression }: StoredSchedule): number | undefined => {
    const periodMs = recursAfterMs(ScheduleExpression);
    return periodMs === undefined ? undefined : (lastFiredAt.get(Name) ?? startedAt) + periodMs;
  };
  const list = (): readonly LocalSchedule[] =>
    store
      .list()
      .filter(({ Name }) => !completed.has(Name))
      .map((schedule) => shown(schedule, functions, nextOf(schedule)))
      .sort((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER));
  return {
    list,
    due: (now = Date.now()) => list().filter(({ nextAt }) => nextAt !== undefined && nextAt <= now),

    remove(name) {
      const schedule = store.find(name);
      if (schedule !== undefined) store.remove(schedule);
    },

    async fire(name) {
      const schedule = store.find(name);
      if (schedule === undefined) {
        throw new UnknownScheduleError(
          name,
          store.list().map(({ Name }) => Name),
        );
      }
      const due = dueAt(schedule.ScheduleExpression, schedule.ScheduleExpressionTimezone);
      requireAllowed(schedule.Target);
      if (due === undefined) lastFiredAt.set(name, Date.now());
      else completed.add(name);
      const input = schedule.Target.Input.replaceAll(
        '<aws.scheduler.scheduled-time>',
        utcSeconds(due ?? Date.now()),
      ).replaceAll('<aws.scheduler.schedule-arn>', `${schedule.GroupName}/${schedule.Name}`);
      // Gone before the call, so that a target which schedules the same name again finds no conflict.
      if (due !== undefined && schedule.ActionAfterCompletion === 'DELETE') {
        store.remove(schedule);
        completed.delete(name);
      }
      return functions.of(schedule.Target.Arn).invokeAsync(JSON.parse(input));
    },
  };
}

/** Fires what is due, second by second, as Scheduler would, until the returned function is called. */
export function runSchedulesByTheClock(schedules: LocalSchedules, log: (line: string) => void): () => void {
  const timer = setInterval(() => {
    for (const { name } of schedules.due()) {
      schedules.fire(name).then(
        ({ kind }) => log(`The schedule ${name} was fired: ${kind}.`),
        (error: unknown) => log(`The schedule ${name} could not be fired: ${error}`),
      );
    }
  }, 1000);
  return () => clearInterval(timer);
}

function shown(schedule: StoredSchedule, functions: LocalFunctions, recursAt: number | undefined): LocalSchedule {
  const due = dueAt(schedule.ScheduleExpression, schedule.ScheduleExpressionTimezone);
  return {
    name: schedule.Name,
    group: schedule.GroupName,
    expression: schedule.ScheduleExpression,
    timeZone: schedule.ScheduleExpressionTimezone,
    dueAt: due,
    nextAt: due ?? recursAt,
    calls: calledBy(schedule, functions),
    input: parsed(schedule.Target.Input),
  };
}

/** A schedule of an earlier stack may call a function that no longer exists. */
function calledBy({ Target: { Arn } }: StoredSchedule, functions: LocalFunctions): string {
  return functions.all.find(({ name }) => name === nameInArn(Arn))?.label ?? nameInArn(Arn);
}

function parsed(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

export class UnknownScheduleError extends Error {
  override readonly name = 'UnknownScheduleError';

  constructor(wanted: string, known: readonly string[]) {
    super(`There is no schedule "${wanted}". There are: ${known.length === 0 ? 'none' : known.join(', ')}.`);
  }
}
