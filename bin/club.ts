import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAdminClients, createAwsClients, readRegionOfProfile } from './club/aws-clients.ts';
import { configFileName, readClubConfig } from './club/club-config.ts';
import type { CommandContext } from './club/command-context.ts';
import type { CommandLine } from './club/command-line.ts';
import { useLocalClub } from './club/local-aws.ts';
import { runClub } from './club/run-club.ts';
import type { Screen } from './club/screen.ts';
import { createSetupStateFile } from './club/setup-state.ts';
import { createTerminalScreen } from './club/terminal-screen.ts';
import { stackName } from './stack-name.ts';

/** The club's command line. */
process.exitCode = await runClub(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  variables: process.env,
  hasPerson: process.stdin.isTTY === true,
  personScreen: createTerminalScreen,
  contextFor,
});

async function contextFor({ answers, isLocal }: CommandLine, screen: Screen): Promise<CommandContext> {
  const sources = fileURLToPath(new URL('..', import.meta.url));
  // A test has a folder of its own, and a recorder in the place of CDK.
  const projectFolder = process.env.AFTERRUN_FOLDER ?? sources;
  const local = isLocal ? useLocalClub(join(projectFolder, '.local', 'club.json')) : {};
  return {
    screen,
    stackName,
    config: isLocal ? { ...answers, ...local } : { ...readClubConfig(join(projectFolder, configFileName)), ...answers },
    state: createSetupStateFile(join(projectFolder, '.local', isLocal ? 'local-setup.json' : 'setup.json')),
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
