import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { dueAt } from '../../bin/local/schedule-time.ts';
import { minuteMs } from '../../functions/clock/lifetime.ts';
import { type PutOffEvent, putOffSchema } from '../../functions/schedules/put-off.ts';
import type { Reach } from './virtual-reach.ts';
import type { VirtualTime } from './virtual-time.ts';

/**
 * EventBridge Scheduler whose clock is an argument, as far as one-time schedules use it: a name that exists is a conflict, and
 * one that does not can be neither moved nor deleted. It keeps to the minute, and deletes what it has fired. What was put off
 * comes back; questions and notes wait for ever, because no story here goes on until they are due.
 */
export class VirtualScheduler {
  readonly #time: VirtualTime;
  readonly #fire: (putOff: PutOffEvent) => void;
  readonly #waiting = new Map<string, object>();

  /**
   * @param fire is handed what comes back.
   * @param names of questions and notes that are there already.
   */
  constructor(time: VirtualTime, fire: (putOff: PutOffEvent) => void, names: readonly string[] = []) {
    this.#time = time;
    this.#fire = fire;
    for (const name of names) this.#waiting.set(name, {});
  }

  get names(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /** As an SDK client by which an invocation reaches it. */
  clientOf({ call }: Reach): SchedulerClient {
    const send = (command: { readonly input: Partial<CreateScheduleCommandInput> }) =>
      call('scheduler', `${methodOf(command)} /schedules/{name}`, async () => this.#answer(command));
    return { send } as never;
  }

  #answer(command: { readonly input: Partial<CreateScheduleCommandInput> }): object {
    const { Name = '', ScheduleExpression = '', ScheduleExpressionTimezone = 'UTC', Target } = command.input;
    const method = methodOf(command);
    const isKnown = this.#waiting.has(Name);
    if (method === 'POST' && isKnown)
      throw new ConflictException({ $metadata: {}, message: 'exists', Message: 'exists' });
    if (method !== 'POST' && !isKnown)
      throw new ResourceNotFoundException({ $metadata: {}, message: 'none', Message: 'none' });
    if (method === 'DELETE') {
      this.#waiting.delete(Name);
      return {};
    }
    // Of its own, so that one that is moved is another.
    const schedule = {};
    this.#waiting.set(Name, schedule);
    const putOff = putOffSchema.safeParse(JSON.parse(Target?.Input ?? '{}')).data;
    if (putOff === undefined) return {};
    const dueMs = dueAt(ScheduleExpression, ScheduleExpressionTimezone) ?? Number.NaN;
    this.#time.at(Math.ceil(dueMs / minuteMs) * minuteMs, () => {
      if (this.#waiting.get(Name) !== schedule) return;
      this.#waiting.delete(Name);
      this.#fire(putOff);
    });
    return {};
  }
}

function methodOf(command: object): 'POST' | 'PUT' | 'DELETE' {
  if (command instanceof CreateScheduleCommand) return 'POST';
  return command instanceof UpdateScheduleCommand ? 'PUT' : 'DELETE';
}
