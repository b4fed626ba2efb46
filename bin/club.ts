import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clubContext } from './club/club-context.ts';
import { runClub } from './club/run-club.ts';
import { createTerminalScreen } from './club/terminal-screen.ts';
import { stackName } from './stack-name.ts';

const sources = fileURLToPath(new URL('..', import.meta.url));

/** The club's command line. */
process.exitCode = await runClub(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  variables: process.env,
  hasPerson: process.stdin.isTTY === true,
  personScreen: createTerminalScreen,
  contextFor: (line, screen) =>
    clubContext(line, screen, {
      // A test has a folder of its own, and a recorder in the place of CDK.
      projectFolder: process.env.AFTERRUN_FOLDER ?? sources,
      cdkExecutable: process.env.AFTERRUN_CDK ?? join(sources, 'node_modules', 'aws-cdk', 'bin', 'cdk'),
      stackName,
      variables: process.env,
    }),
});
