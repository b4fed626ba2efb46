import * as z from 'zod';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { createPersistentMap, type PersistentMap } from './persistent-map.ts';
import { accountId, region } from './resource-names.ts';
import { dueAt, ScheduleExpressionError } from './schedule-time.ts';
import { jsonAnswer } from './service-answers.ts';

const nameSchema = z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/);

const settingsSchema = z.object({
  GroupName: nameSchema.default('default'),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  FlexibleTimeWindow: z.looseObject({ Mode: z.enum(['OFF', 'FLEXIBLE']) }),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  Description: z.string().optional(),
  ClientToken: z.string().optional(),
  Target: z.looseObject({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string().default('{}'),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  }),
});

const storedSchema = settingsSchema.extend({ Name: nameSchema, createdAt: z.int(), modifiedAt: z.int() });

export type StoredSchedule = z.infer<typeof storedSchema>;

export interface ScheduleStore {
  list(): readonly StoredSchedule[];
  find(name: string): StoredSchedule | undefined;
  /** For what the template itself schedules. */
  put(schedule: StoredSchedule): void;
  remove(schedule: StoredSchedule): void;
  addGroup(name: string): void;
  /** Answers at the wire, as the SDK of EventBridge Scheduler expects it. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
}

/**
 * EventBridge Scheduler, as far as the product uses it. A name that exists is a conflict, unless the same request is
 * repeated; a group must exist; a time in the past is refused.
 */
export function createScheduleStore(dataDirectory: string | undefined): ScheduleStore {
  const schedules = createPersistentMap(storedSchema, 'schedules', dataDirectory);
  const groups = createPersistentMap(z.strictObject({ createdAt: z.int() }), 'schedule-groups', dataDirectory);
  if (groups.get('default') === undefined) groups.set('default', { createdAt: Date.now() });

  return {
    list: () => schedules.values(),
    find: (name) => schedules.values().find(({ Name }) => Name === name),
    put: (schedule) => schedules.set(keyOf(schedule.GroupName, schedule.Name), schedule),
    remove: ({ GroupName, Name }) => void schedules.delete(keyOf(GroupName, Name)),
    addGroup(name) {
      if (groups.get(name) === undefined) groups.set(name, { createdAt: Date.now() });
    },

    async answer(request) {
      try {
        return jsonAnswer(route({ schedules, groups }, request));
      } catch (error) {
        if (error instanceof SchedulerFault) return fault(error.code, error.message, error.status);
        if (error instanceof z.ZodError) return fault('ValidationException', z.prettifyError(error));
        if (error instanceof ScheduleExpressionError) return fault('ValidationException', error.message);
        throw error;
      }
    },
  };
}

interface Kept {
  readonly schedules: PersistentMap<StoredSchedule>;
  readonly groups: PersistentMap<{ readonly createdAt: number }>;
}

function route(kept: Kept, { method, path, body }: HttpRequest): object {
  const url = new URL(path, 'http://scheduler');
  const [, kind, encodedName] = url.pathname.split('/');
  const name = decodeURIComponent(encodedName ?? '');
  const group = url.searchParams.get('groupName') ?? 'default';
  const json = (): unknown => JSON.parse(body.toString() || '{}');
  switch (`${method} ${kind}${name === '' ? '' : '/'}`) {
    case 'POST schedules/':
      return create(kept, name, settingsSchema.parse(json()));
    case 'PUT schedules/':
      return update(kept, name, settingsSchema.parse(json()));
    case 'GET schedules/':
      return described(required(kept, group, name));
    case 'DELETE schedules/':
      required(kept, group, name);
      kept.schedules.delete(keyOf(group, name));
      return {};
    case 'GET schedules':
      return list(kept, url.searchParams);
    case 'POST schedule-groups/':
      return createGroup(kept, nameSchema.parse(name));
    case 'GET schedule-groups/':
      requireGroup(kept, name);
      return { Name: name, Arn: arn('schedule-group', name), State: 'ACTIVE' };
    case 'DELETE schedule-groups/':
      return deleteGroup(kept, name);
    case 'GET schedule-groups':
      return {
        ScheduleGroups: kept.groups
          .entries()
          .map(([Name]) => ({ Name, Arn: arn('schedule-group', Name), State: 'ACTIVE' })),
      };
    default:
      throw new SchedulerFault(501, 'NotImplemented', `${method} ${url.pathname} is unknown to the local club.`);
  }
}

function create(kept: Kept, name: string, settings: z.infer<typeof settingsSchema>): object {
  requireGroup(kept, settings.GroupName);
  const key = keyOf(settings.GroupName, name);
  const existing = kept.schedules.get(key);
  const repeated = existing?.ClientToken !== undefined && existing.ClientToken === settings.ClientToken;
  if (existing !== undefined && !repeated) {
    throw new SchedulerFault(409, 'ConflictException', `Schedule ${name} already exists.`);
  }
  if (existing === undefined) {
    refusePast(settings);
    kept.schedules.set(
      key,
      storedSchema.parse({ ...settings, Name: name, createdAt: Date.now(), modifiedAt: Date.now() }),
    );
  }
  return { ScheduleArn: arn('schedule', key) };
}

/** An update replaces everything: what is not said again falls back to its default, as on AWS. */
function update(kept: Kept, name: string, settings: z.infer<typeof settingsSchema>): object {
  const { createdAt } = required(kept, settings.GroupName, name);
  refusePast(settings);
  const key = keyOf(settings.GroupName, name);
  kept.schedules.set(key, storedSchema.parse({ ...settings, Name: name, createdAt, modifiedAt: Date.now() }));
  return { ScheduleArn: arn('schedule', key) };
}

function list(kept: Kept, query: URLSearchParams): object {
  const group = query.get('ScheduleGroup');
  const prefix = query.get('NamePrefix') ?? '';
  const state = query.get('State');
  const found = kept.schedules
    .values()
    .filter(({ GroupName, Name, State }) =>
      [group === null || group === GroupName, Name.startsWith(prefix), state === null || state === State].every(
        Boolean,
      ),
    )
    .sort((a, b) => a.Name.localeCompare(b.Name));
  const from = Number(query.get('NextToken') ?? 0);
  const count = Number(query.get('MaxResults') ?? 100);
  return {
    Schedules: found.slice(from, from + count).map(({ Name, GroupName, State, Target, createdAt }) => ({
      Name,
      GroupName,
      State,
      Arn: arn('schedule', keyOf(GroupName, Name)),
      CreationDate: createdAt / 1000,
      Target: { Arn: Target.Arn },
    })),
    ...(from + count < found.length ? { NextToken: String(from + count) } : {}),
  };
}

function createGroup(kept: Kept, name: string): object {
  if (kept.groups.get(name) !== undefined) throw new SchedulerFault(409, 'ConflictException', `Group ${name} exists.`);
  kept.groups.set(name, { createdAt: Date.now() });
  return { ScheduleGroupArn: arn('schedule-group', name) };
}

/** A group takes its schedules with it. */
function deleteGroup(kept: Kept, name: string): object {
  requireGroup(kept, name);
  kept.groups.delete(name);
  for (const [key, { GroupName }] of kept.schedules.entries()) if (GroupName === name) kept.schedules.delete(key);
  return {};
}

function required(kept: Kept, group: string, name: string): StoredSchedule {
  const schedule = kept.schedules.get(keyOf(group, name));
  if (schedule !== undefined) return schedule;
  throw new SchedulerFault(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);
}

function requireGroup(kept: Kept, name: string): void {
  if (kept.groups.get(name) !== undefined) return;
  throw new SchedulerFault(404, 'ResourceNotFoundException', `Schedule group ${name} does not exist.`);
}

function refusePast({ ScheduleExpression, ScheduleExpressionTimezone }: z.infer<typeof settingsSchema>): void {
  const due = dueAt(ScheduleExpression, ScheduleExpressionTimezone);
  if (due === undefined || due > Date.now()) return;
  throw new SchedulerFault(400, 'ValidationException', `${ScheduleExpression} is in the past.`);
}

/** Without `ClientToken`, and with the name of the schedule. */
function described({ ClientToken: _, createdAt, modifiedAt, ...schedule }: StoredSchedule): object {
  return {
    ...schedule,
    Arn: arn('schedule', keyOf(schedule.GroupName, schedule.Name)),
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
  };
}

function keyOf(group: string, name: string): string {
  return `${group}/${name}`;
}

function arn(kind: 'schedule' | 'schedule-group', name: string): string {
  return `arn:aws:scheduler:${region}:${accountId}:${kind}/${name}`;
}

/** Scheduler writes "Message", with a capital. */
function fault(code: string, message: string, status = 400): HttpAnswer {
  return jsonAnswer({ Message: message }, { status, headers: { 'x-amzn-errortype': code } });
}

class SchedulerFault extends Error {
  override readonly name = 'SchedulerFault';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
