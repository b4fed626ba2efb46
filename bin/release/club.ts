import './older-node.ts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clubContext } from '../club/club-context.ts';
import { runClub } from '../club/run-club.ts';
import { createTerminalScreen } from '../club/terminal-screen.ts';
import { stackName } from '../stack-name.ts';

/** The command line of a release: one file on any Node from 20 on, which deploys the release that it lies in. */
const release = fileURLToPath(new URL('.', import.meta.url));
const projectFolder = process.env.AFTERRUN_FOLDER ?? join(homedir(), 'afterrun');

process.exitCode = await runClub(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  variables: process.env,
  hasPerson: process.stdin.isTTY === true,
  personScreen: createTerminalScreen,
  contextFor: async (line, screen) => ({
    ...(await clubContext(line, screen, {
      projectFolder,
      cdkExecutable: '',
      stackName,
      variables: process.env,
    })),
    release,
  }),
});
