import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import type { OutboxMessage } from '../../functions/outbox/outbox.ts';
import type { ClubTables } from '../fixtures/club-tables.ts';
import { runsOf } from '../fixtures/runs.ts';

export type Moment = 'before' | 'after';

/** The call at which a function is stopped: before it is carried out, or after, when nobody sees the answer. */
export interface StopAt {
  readonly call: string;
  readonly moment: Moment;
}

interface Attempt {
  readonly calls: string[];
  readonly at: StopAt | undefined;
  readonly stop: () => void;
  isStopped: boolean;
}

/**
 * Stops a story in this process at one of its calls to the outside world, as if the machine had been switched off: the call is
 * never answered, and what is left of the attempt reaches nothing any more.
 */
export class Stops {
  readonly #attempts = new AsyncLocalStorage<Attempt>();

  tables(tables: ClubTables): ClubTables {
    const { documents } = tables;
    const send = (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
      const { TableName = '' } = { ...command.input } as { readonly TableName?: string };
      const name = `${command.constructor.name.replace(/Command$/, '')} ${TableName}`.trim();
      return this.call(name, () => documents.send(command));
    };
    return { ...tables, documents: Object.create(documents, { send: { value: send } }) };
  }

  /** The same service, whose every method is a call. */
  service<Service extends object>(name: string, service: Service): Service {
    return new Proxy(service, {
      get: (target, method) => {
        const value: unknown = Reflect.get(target, method);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) =>
          this.call(`${name} ${String(method)}`, async () => Reflect.apply(value, target, given));
      },
    });
  }

  async call<Answer>(what: string, act: () => Promise<Answer>): Promise<Answer> {
    const attempt = this.#attempts.getStore();
    if (attempt === undefined) return act();
    if (attempt.isStopped) return never();

    const index = attempt.calls.filter((name) => name.startsWith(`${what} #`)).length + 1;
    const name = `${what} #${index}`;
    attempt.calls.push(name);
    const isLast = attempt.at?.call === name;
    if (isLast && attempt.at?.moment === 'before') return stopped(attempt);
    const answer = await act();
    if (isLast) return stopped(attempt);
    return attempt.isStopped ? never() : answer;
  }

  /** The calls that a piece of work made, until it ended or was stopped. */
  async attempt(
    work: () => Promise<unknown>,
    at?: StopAt,
  ): Promise<{ readonly calls: readonly string[]; readonly wasStopped: boolean }> {
    const { promise: stop, resolve } = Promise.withResolvers<void>();
    const attempt: Attempt = { calls: [], at, stop: resolve, isStopped: false };
    await this.#attempts.run(attempt, () => Promise.race([work(), stop]));
    return { calls: attempt.calls, wasStopped: attempt.isStopped };
  }
}

function stopped(attempt: Attempt): Promise<never> {
  attempt.isStopped = true;
  attempt.stop();
  return never();
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

export interface Story<Subject> {
  /** What came before, undisturbed. */
  readonly prepare: () => Promise<Subject>;
  /** What is stopped. */
  readonly act: (subject: Subject) => Promise<unknown>;
  /** What AWS, or whoever looks at a page that does not come, does next. Absent: the same once more. */
  readonly again?: (subject: Subject) => Promise<unknown>;
  /** What has to hold at the end; compared with the story that nobody stopped. */
  readonly outcome: (subject: Subject) => Promise<unknown>;
}

/**
 * Lives a story once undisturbed, then once for each of its calls and both moments, stopped there and repeated: the outcome
 * is the same.
 *
 * @param every tries one call in so many, another one each time.
 */
export async function brokenStops<Subject>(
  stops: Stops,
  { prepare, act, again = act, outcome }: Story<Subject>,
  every = 1,
): Promise<{ readonly tried: number; readonly broken: readonly string[] }> {
  const undisturbed = await prepare();
  const { calls } = await stops.attempt(() => act(undisturbed));
  const expected = JSON.stringify(await outcome(undisturbed));
  const broken: string[] = [];
  let tried = 0;
  const first = Math.floor(Math.random() * every);
  for (const [index, call] of calls.entries()) {
    if (index % every !== first) continue;
    for (const moment of ['before', 'after'] as const) {
      const subject = await prepare();
      const { wasStopped } = await stops.attempt(() => act(subject), { call, moment });
      if (wasStopped) await again(subject);
      tried += 1;
      const end = JSON.stringify(await outcome(subject));
      if (!wasStopped) broken.push(`${call}: was not reached`);
      else if (end !== expected) broken.push(`${call}, stopped ${moment}: ${end} instead of ${expected}`);
    }
  }
  return { tried, broken };
}

/** `npm test` tries one call in so many, another one each time; `npm run proof` tries all. */
export async function endsWell<Subject>(stops: Stops, story: Story<Subject>, oneIn = 6): Promise<void> {
  const { tried, broken } = await brokenStops(stops, story, runsOf(1) > 1 ? 1 : oneIn);
  expect(broken.slice(0, 3)).toEqual([]);
  expect(tried).toBeGreaterThan(0);
}

/** What was sent: a message of the same name is the same message. Names without the ids of an athlete or a run. */
export function namesOf(sent: readonly OutboxMessage[]): readonly string[] {
  const names = new Set(sent.map(({ kind, messageId }) => `${kind} ${messageId}`));
  return [...names].map((name) => name.replace(/[0-9a-f]{12,}|\d{5,}/gi, 'N')).sort();
}
