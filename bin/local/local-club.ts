import { createActivityTracker } from './activity-tracker.ts';
import type { Assembly } from './assembly.ts';
import type { Forward } from './aws-gateway.ts';
import { type AwsServices, startAwsServices } from './aws-services.ts';
import { type CallRecorder, createCallRecorder } from './call-recorder.ts';
import { type ClubClock, createClubClock } from './club-clock.ts';
import { takeDataDirectory } from './data-directory.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { createDeployedStack } from './deployed-stack.ts';
import type { FunctionsRun } from './execution-environment.ts';
import { fillStores } from './fill-stores.ts';
import { createFunctionInvocations } from './function-invocations.ts';
import { createFunctionLogs, type FunctionLogs } from './function-logs.ts';
import { type AsyncOutcome, createFunctions, type TimedInvocation } from './functions.ts';
import { startHttpApi } from './http-api.ts';
import type { HttpAnswer, HttpRequest } from './http-message.ts';
import { createLogGroups } from './log-groups.ts';
import type { Mailboxes } from './mails.ts';
import { createMeasurements } from './measurements.ts';
import type { OptOuts } from './opt-outs.ts';
import type { LocalOutbox, SentMessage } from './outbox.ts';
import type { ParameterStore } from './parameter-store.ts';
import { createPermissions, type Permissions } from './permissions/permissions.ts';
import { requireInbound, requireScheduled, requireWiring } from './permissions/require-wiring.ts';
import { createRoleCredentials, roleOf } from './permissions/role-credentials.ts';
import { createPhones, type InboundOutcome, type InboundText, type ReceivedText } from './phones.ts';
import { startQueuePollers } from './queue-poller.ts';
import { createLocalQueues, createQueues, type LocalQueues } from './queues.ts';
import { findResource, functionArn, roleArn, topicArn } from './resource-names.ts';
import { createLocalSchedules, type LocalSchedules, runSchedulesByTheClock } from './schedules.ts';
import { readStackResources, type StackResources } from './stack-resources.ts';
import { createTables, type LocalTables } from './tables.ts';
import { parameterValues } from './template-parameters.ts';
import { createTopics } from './topics.ts';

export interface LocalClubSettings {
  /** Synthesises the stack, or finds it synthesised. It is removed when the club stops. */
  readonly assembly: () => Promise<Assembly>;
  /** Values of the template's parameters, as a deploy would pass them. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** SecureStrings in Parameter Store, by name. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Keeps tables, messages, schedules and opt-outs between starts. In memory without it. */
  readonly dataDirectory?: string;
  /** Of the HTTP API; any free one without it. */
  readonly port?: number;
  /** Where the outside world reaches that port, such as `https://club.example` of a tunnel. Absent: this machine alone. */
  readonly publicUrl?: string;
  /** Seconds, below 1 too, that replace every wait of a message that was not finished. */
  readonly visibilitySec?: number;
  /** In threads without it. */
  readonly functionsRun?: FunctionsRun;
  /** Origins outside AWS that functions call, by name: their calls are counted, and can be stopped. */
  readonly outside?: Readonly<Record<string, string>>;
  readonly helpReply?: string;
  /** `real`: one-time schedules fire when their time comes. Otherwise only when they are fired. */
  readonly clock?: 'real' | 'by-hand';
  /** Ends the start, or the club, early. */
  readonly signal?: AbortSignal;
  readonly log?: (line: string) => void;
  readonly onMessage?: (message: SentMessage) => void;
  readonly onInvoked?: (invocation: TimedInvocation) => void;
}

export interface LocalClub {
  /** Where Strava and browsers reach the club. */
  readonly url: string;
  /** Where all of the local AWS answers, for an SDK client or the command line. */
  readonly awsUrl: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly outbox: LocalOutbox;
  readonly mailboxes: Mailboxes;
  readonly optOuts: OptOuts;
  /** Makes texts to a number fail after SNS took them, or all texts of the account. */
  readonly deliveries: Pick<DeliveryLog, 'failFor' | 'succeedFor' | 'keptDays' | 'account'>;
  readonly tables: LocalTables;
  readonly queues: LocalQueues;
  readonly parameters: Pick<ParameterStore, 'put'>;
  readonly schedules: LocalSchedules;
  /** To let time pass, and what falls due meanwhile happen: `moveClock`. */
  readonly clock: ClubClock;
  readonly calls: CallRecorder;
  readonly logs: FunctionLogs;
  /** Has a request answered as allowed, or refused where it is made with a role of the stack that may not make it. */
  readonly asRole: (request: HttpRequest, allowed: Forward) => Promise<HttpAnswer>;
  /** The ARN of a function, by its logical id or a part of it. */
  functionArn(functionName: string): string;
  /** Every text that a runner has sent to the club's number, in order. */
  readonly received: readonly ReceivedText[];
  /** A runner texts the club. */
  text(message: InboundText): Promise<InboundOutcome>;
  /** Calls a function, by its logical id or a part of it, and waits for its answer. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** The same, the way Scheduler calls: failures are tried again. */
  invokeAsync(functionName: string, event: unknown): Promise<AsyncOutcome>;
  /**
   * Resolves when no function is at work and no message is left for one. Messages that only wait count too, unless
   * `hidden` is `ignored`.
   */
  idle(options?: { readonly hidden?: 'counted' | 'ignored'; readonly timeoutMs?: number }): Promise<void>;
  /** Resolves when every text from a runner has been answered, whatever else the club is at work on. */
  answered(options?: { readonly timeoutMs?: number }): Promise<void>;
  /** No worker, port or temporary file is left after it. May be called twice. */
  stop(): Promise<void>;
}

/** The number that runners text. */
export const usualClubNumber = '+12065550100';

/**
 * Runs a stack on this machine: the very template that would be deployed is what starts.
 *
 * @throws DataDirectoryError, KeptDataError, PortError, ParameterError, TemplateError: before anything is left running.
 */
export async function startLocalClub(settings: LocalClubSettings): Promise<LocalClub> {
  const closers: (() => void | Promise<void>)[] = [];
  // What cannot be closed keeps nothing else open.
  const stop = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };
  try {
    const club = await start(settings, (close) => closers.push(close));
    settings.signal?.throwIfAborted();
    settings.signal?.addEventListener('abort', () => void stop(), { once: true });
    return { ...club, stop };
  } catch (error) {
    await stop();
    // Ctrl-C reaches esbuild first, and its end is not what went wrong.
    settings.signal?.throwIfAborted();
    throw error;
  }
}

type OnStop = (close: () => void | Promise<void>) => void;

async function start(settings: LocalClubSettings, onStop: OnStop): Promise<Omit<LocalClub, 'stop'>> {
  const { parameters = {}, port = 0, outside = {}, signal, log = () => {} } = settings;
  const taken = settings.dataDirectory === undefined ? undefined : takeDataDirectory(settings.dataDirectory);
  if (taken !== undefined) onStop(taken.release);
  const clock = createClubClock(taken?.path);
  onStop(clock.stop);
  const api = await startHttpApi(port, log);
  onStop(api.stop);
  signal?.throwIfAborted();
  const assembly = await settings.assembly();
  onStop(assembly.remove);
  const values = parameterValues(assembly.template, parameters);
  signal?.throwIfAborted();
  const { onMessage } = settings;
  const aws = await startAwsServices({ dataDirectory: taken?.path, outside, onMessage, onStop });
  signal?.throwIfAborted();

  const { stackName } = assembly;
  const apiUrl = settings.publicUrl ?? api.origin;
  const resources = readStackResources(assembly.template, { stackName, parameters: values, awsUrl: aws.url, apiUrl });
  const permissions = createPermissions(resources, stackName);
  requireWiring(resources, permissions);
  const asRole = (request: HttpRequest, allowed: Forward): Promise<HttpAnswer> => {
    const role = roleOf(request);
    return role === undefined ? allowed(request) : permissions.guard(roleArn(role), allowed)(request);
  };
  // With the credentials of a role of the stack, no more than the role may.
  aws.carryBy((request) => asRole(request, aws.forward));
  const tables = await createTables(resources, aws.tableEngine);
  createQueues(resources, aws.messageEngine, aws.url);
  createTopics(resources, aws.messageEngine);
  fillStores(resources, settings.secrets ?? {}, aws.parameterStore, aws.scheduleStore);

  const deployed = { resources, assembly, permissions, clock };
  const { functions, pollers, queues, ...running } = runFunctions(settings, deployed, aws, onStop);
  aws.upstreams.sts = createRoleCredentials(permissions);
  aws.upstreams.logs = createLogGroups(resources.listed, running.logs, aws.deliveryLog);
  // What only the admin's command line asks: the running club as one that was deployed.
  aws.upstreams.cloudformation = createDeployedStack({ ...resources, stackName, parameters: values });
  aws.upstreams.lambda = createFunctionInvocations(functions);
  aws.upstreams.monitoring = createMeasurements({ oldestMessageSec: queues.oldestMessageSec, outbox: aws.outbox });
  const schedules = createLocalSchedules(aws.scheduleStore, functions, (target) =>
    requireScheduled(permissions, target),
  );
  if (settings.clock === 'real') onStop(runSchedulesByTheClock(schedules, log));
  api.open(resources, functions);

  const functionNamed = (name: string) => findResource(functions.all, name);
  return {
    url: api.origin,
    awsUrl: aws.url,
    outputs: resources.outputs,
    outbox: aws.outbox,
    mailboxes: aws.mailboxes,
    optOuts: aws.optOuts,
    deliveries: aws.deliveryLog,
    tables,
    queues,
    parameters: aws.parameterStore,
    schedules,
    clock,
    calls: running.calls,
    logs: running.logs,
    asRole,
    ...phonesOf(aws, { resources, permissions, helpReply: settings.helpReply }),
    functionArn: (name) => functionArn(functionNamed(name).name),
    invoke: (name, event) => functionNamed(name).invoke(event),
    invokeAsync: (name, event) => functionNamed(name).invokeAsync(event),
    idle: ({ hidden = 'counted', timeoutMs } = {}) =>
      running.tracker.idle(() => pollers.pendingWork({ hidden: hidden === 'counted' }), timeoutMs),
    answered: ({ timeoutMs } = {}) => running.tracker.atRest(() => pollers.restOf(['Replies', 'Outbox']), timeoutMs),
  };
}

interface Deployed {
  readonly resources: StackResources;
  readonly assembly: Assembly;
  readonly permissions: Permissions;
  readonly clock: ClubClock;
}

/** The functions of the stack, and what polls its queues for them. */
function runFunctions(
  { outside = {}, functionsRun = 'in-threads', visibilitySec, onInvoked, log = () => {} }: LocalClubSettings,
  { resources, assembly, permissions, clock }: Deployed,
  aws: AwsServices,
  onStop: OnStop,
) {
  const tracker = createActivityTracker();
  const calls = createCallRecorder();
  const logs = createFunctionLogs((name, line) => log(`${name}: ${line}`));
  const forwardAs = (role: string): Forward => permissions.guard(role, aws.forward);
  const functions = createFunctions(
    resources,
    assembly,
    { forwardAs, recorder: calls, awsUrl: aws.url, outside, functionsRun, clock },
    { tracker, logs, onInvoked },
  );
  const pollers = startQueuePollers(resources, aws.messageEngine, functions, { tracker, visibilitySec });
  onStop(async () => {
    pollers.stop();
    await functions.stop();
    await pollers.ended;
  });
  const queues = createLocalQueues(resources.queues, aws.messageEngine, pollers.inHand);
  return { tracker, calls, logs, functions, pollers, queues };
}

function phonesOf(
  { sns, outbox, optOuts }: AwsServices,
  {
    resources,
    permissions,
    helpReply = 'The club has set no answer to HELP.',
  }: Pick<Deployed, 'resources' | 'permissions'> & { readonly helpReply: string | undefined },
): Pick<LocalClub, 'received' | 'text'> {
  const received: ReceivedText[] = [];
  const fromPhone = createPhones({
    ...{ sns, outbox, optOuts, helpReply, clubNumber: usualClubNumber },
    topicArn() {
      const inbound = topicArn(findResource(resources.topics, 'Inbound').name);
      requireInbound(permissions, inbound);
      return inbound;
    },
  });
  return {
    received,
    text(message) {
      received.push({ from: message.from, body: message.body, at: Date.now() });
      return fromPhone(message);
    },
  };
}
