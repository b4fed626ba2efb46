import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createAdminClients, createAwsClients, readRegionOfProfile } from './aws-clients.ts';
import { configFileName, readClubConfig } from './club-config.ts';
import type { CommandContext } from './command-context.ts';
import type { CommandLine } from './command-line.ts';
import { useLocalClub } from './local-aws.ts';
import type { Screen } from './screen.ts';
import { createSetupStateFile } from './setup-state.ts';
import { runTool } from './tools.ts';

interface Place {
  /** With `club.config.json`, and `.local` for what a setup has to remember. */
  readonly projectFolder: string;
  /** CDK's command line. */
  readonly cdkExecutable: string;
  readonly stackName: string;
  readonly variables: CommandContext['variables'];
}

/** What a verb works with on this computer, in the account that its login leads to. */
export async function clubContext(
  { answers, isLocal }: CommandLine,
  screen: Screen,
  { projectFolder, cdkExecutable, stackName, variables }: Place,
): Promise<CommandContext> {
  const local = isLocal ? useLocalClub(join(projectFolder, '.local', 'club.json')) : {};
  return {
    screen,
    stackName,
    config: isLocal ? { ...answers, ...local } : { ...readClubConfig(join(projectFolder, configFileName)), ...answers },
    state: createSetupStateFile(join(projectFolder, '.local', isLocal ? 'local-setup.json' : 'setup.json')),
    variables,
    regionOfProfile: await readRegionOfProfile(),
    aws: createAwsClients,
    awsAsAdmin: createAdminClients,
    cdk: { executable: cdkExecutable, projectFolder },
    tools: runTool,
    now: Date.now,
    sleep: (ms) => setTimeout(ms),
  };
}
