import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AdminError } from './club/admin-error.ts';
import { createAdminClients, createAwsClients, readRegionOfProfile } from './club/aws-clients.ts';
import { configFileName, readClubConfig } from './club/club-config.ts';
import type { CommandContext } from './club/command-context.ts';
import { type CommandLine, parseCommandLine, usage } from './club/command-line.ts';
import { deployClubAgain } from './club/deploy-again.ts';
import { runDoctor } from './club/doctor.ts';
import { retryFailed, showFailed } from './club/failed.ts';
import { showInviteAgain } from './club/invite.ts';
import { setUpClub } from './club/setup.ts';
import { createSetupStateFile } from './club/setup-state.ts';
import { createTerminalScreen } from './club/terminal-screen.ts';
import { createUnattendedScreen, NobodyToAskError } from './club/unattended-screen.ts';
import { unsubscribe } from './club/unsubscribe.ts';
import { stackName } from './stack-name.ts';

/** The club's command line. Prints what happened and what to do; a stack trace is for nobody here. */
const print = (text: string): void => console.log(text);

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof AdminError) console.error(`\n${error.message}\n\nWhat to do: ${error.fix}`);
  // The name only: what a foreign error says may hold what is nobody's business.
  else {
    const name = error instanceof Error ? error.name : 'an unknown error';
    console.error(
      `\nSomething went wrong that the club did not expect (${name}).\n\nWhat to do: run this again. If it stays, tell a maintainer this name and what you ran.`,
    );
  }
}

async function run(commandLine: CommandLine): Promise<0 | 1> {
  const { command, asJson } = commandLine;
  if (command === 'help') {
    print(usage());
    return 0;
  }
  const context = await contextFor(commandLine);
  switch (command) {
    case 'setup':
      await setUpClub(context);
      return 0;
    case 'deploy':
      await deployClubAgain(context);
      return 0;
    case 'doctor':
      return runDoctor(context, { asJson, print });
    case 'invite':
      await showInviteAgain(context);
      return 0;
    case 'failed':
      await showFailed(context);
      return 0;
    case 'failed:retry':
      await retryFailed(context);
      return 0;
    case 'unsubscribe':
      if (process.stdin.isTTY !== true && !commandLine.isUnattended) throw new NobodyToAskError('--yes');
      await unsubscribe(context);
      return 0;
    default:
      return command satisfies never;
  }
}

async function contextFor({ answers, isUnattended }: CommandLine): Promise<CommandContext> {
  const sources = fileURLToPath(new URL('..', import.meta.url));
  // A test has a folder of its own, and a recorder in the place of CDK.
  const projectFolder = process.env.AFTERRUN_FOLDER ?? sources;
  const canAsk = process.stdin.isTTY === true && !isUnattended;
  return {
    screen: canAsk ? createTerminalScreen() : createUnattendedScreen(print),
    stackName,
    config: { ...readClubConfig(join(projectFolder, configFileName)), ...answers },
    state: createSetupStateFile(join(projectFolder, '.local', 'setup.json')),
    variables: process.env,
    regionOfProfile: await readRegionOfProfile(),
    aws: createAwsClients,
    awsAsAdmin: createAdminClients,
    cdk: {
      executable: process.env.AFTERRUN_CDK ?? join(sources, 'node_modules', 'aws-cdk', 'bin', 'cdk'),
      projectFolder,
    },
    now: Date.now,
    sleep: (ms) => setTimeout(ms),
  };
}
