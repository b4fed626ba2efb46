import './older-node.ts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runClub } from '../club/run-club.ts';
import { stackName } from '../stack-name.ts';

/** The command line of a release: one file on any Node from 20 on, which deploys the release that it lies in. */
const release = fileURLToPath(new URL('.', import.meta.url));
const projectFolder = process.env.AFTERRUN_FOLDER ?? join(homedir(), 'afterrun');

process.exitCode = await runClub(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  variables: process.env,
  hasPerson: process.stdin.isTTY === true,
  personScreen: async () => (await import('../club/terminal-screen.ts')).createTerminalScreen(),
  contextFor: async (line, screen) => ({
    ...(await (
      await import('../club/club-context.ts')
    ).clubContext(line, screen, {
      projectFolder,
      cdkExecutable: '',
      stackName,
      variables: process.env,
    })),
    release,
  }),
});
