import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { readStack } from '../club/stack.ts';
import { localCredentials } from '../local/aws-credentials.ts';
import { clubAssembly } from '../local/club-assembly.ts';
import { startClubWithStrava } from '../local/club-with-strava.ts';
import { functionVariables } from '../local/function-variables.ts';
import type { LocalClub } from '../local/local-club.ts';
import { accessKeyOf } from '../local/permissions/role-credentials.ts';
import { functionArn, region } from '../local/resource-names.ts';
import { readStackResources } from '../local/stack-resources.ts';
import { stackName } from '../stack-name.ts';
import { startRuntimeApi } from './runtime-api.ts';
import { runtimeClient } from './runtime-client.ts';
import { testEvents } from './test-events.ts';

const clientFolder = fileURLToPath(new URL('../../.local/runtime-client', import.meta.url));
const startsWithinMs = 30_000;

/**
 * Each bundle in a process of its own, under Lambda's own runtime client and a Runtime API of ours, with the AWS of the local
 * club behind it and the role of the function: whether it loads, answers, and has Lambda told of what it throws.
 */
export async function rehearseFunctions(print: (line: string) => void): Promise<boolean> {
  const client = runtimeClient(clientFolder);
  if (client === undefined) {
    print("SKIPPED: npm does not give aws-lambda-ric, Lambda's own runtime client.");
    return true;
  }
  const { club, stop } = await startClubWithStrava();
  let isGood = true;
  try {
    const functionOf = await functionsOf(club);
    for (const { of, event, expected } of testEvents) {
      const { seen, initMs } = await runOnce(client, functionOf(of), event);
      const isAsExpected = seen.includes(expected);
      isGood &&= isAsExpected;
      const outcome = isAsExpected ? expected : `WRONG, wanted ${expected}: ${seen.slice(0, 300)}`;
      print(`${of.padEnd(10)} ready after ${Math.round(initMs)} ms: ${outcome}`);
    }
    const broken = await runOnce(client, { ...functionOf('Webhook'), handler: 'index.nothing' }, {});
    const isReported = /HandlerNotFound/.test(broken.seen);
    isGood &&= isReported;
    print(`A handler that is absent: ${isReported ? 'Lambda is told at the start' : `WRONG: ${broken.seen}`}`);
  } finally {
    await stop();
  }
  return isGood;
}

interface FunctionToRun {
  /** The folder of its bundle. */
  readonly directory: string;
  readonly arn: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly handler: string;
}

/** The functions of the running club by the beginnings of their logical ids, each with its own role. */
async function functionsOf({ awsUrl, url }: LocalClub): Promise<(start: string) => FunctionToRun> {
  const assembly = await clubAssembly();
  const cloudFormation = new CloudFormationClient({ endpoint: awsUrl, region, credentials: localCredentials });
  const parameters = new Map(Object.entries((await readStack(cloudFormation, stackName))?.parameters ?? {}));
  const { functions } = readStackResources(assembly.template, { stackName, parameters, awsUrl, apiUrl: url });

  return (start) => {
    const found = functions.find(({ logicalId }) => logicalId.startsWith(start));
    if (found === undefined) throw new Error(`The stack has no function ${start}.`);
    const { name, properties } = found;
    const { MemorySize: memoryMiB, Environment, Code, Role, Handler: handler } = properties;
    const settings = { name, memoryMiB, variables: Environment.Variables };
    const variables = functionVariables(settings, { awsUrl, outside: {} }, awsUrl);
    return {
      directory: assembly.assetDirectory(Code.S3Key),
      arn: functionArn(name),
      variables: { ...variables, AWS_ACCESS_KEY_ID: accessKeyOf(Role) },
      handler,
    };
  };
}

async function runOnce(
  client: string,
  { directory, arn, variables, handler }: FunctionToRun,
  event: unknown,
): Promise<{ readonly seen: string; readonly initMs: number }> {
  const api = await startRuntimeApi({ timeoutMs: 20_000 });
  const begunAt = performance.now();
  const child = spawn(process.execPath, [client], {
    cwd: directory,
    stdio: 'ignore',
    env: {
      ...variables,
      PATH: join(process.execPath, '..'),
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1: 'true',
      AWS_LAMBDA_LOG_FORMAT: 'JSON',
      LAMBDA_TASK_ROOT: directory,
      _HANDLER: handler,
    },
  });
  try {
    const ended = endOf(child);
    const answered = api.invoke(event, arn);
    await Promise.race([api.started, answered, ended]);
    const initMs = performance.now() - begunAt;
    const outcome = await Promise.race([answered, ended]);
    return { seen: JSON.stringify(outcome), initMs };
  } finally {
    child.kill('SIGKILL');
    await api.stop();
  }
}

/** A process that is gone without a word, or does not come up, answers nothing. */
async function endOf(child: ChildProcess): Promise<{ readonly kind: string }> {
  const { promise, resolve } = Promise.withResolvers<{ readonly kind: string }>();
  const timer = setTimeout(() => resolve({ kind: `nothing within ${startsWithinMs} ms` }), startsWithinMs);
  // What it has reported just before is on its way.
  child.once('exit', (code) => setTimeout(() => resolve({ kind: `ended with ${code}` }), 200));
  void promise.finally(() => clearTimeout(timer));
  timer.unref();
  return promise;
}
