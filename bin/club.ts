import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runClub } from './club/run-club.ts';
import { stackName } from './stack-name.ts';

const sources = fileURLToPath(new URL('..', import.meta.url));

/** The club's command line. What a command needs is loaded when it is typed: AWS's clients take longer than all else. */
process.exitCode = await runClub(process.argv.slice(2), {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  variables: process.env,
  hasPerson: process.stdin.isTTY === true,
  personScreen: async () => (await import('./club/terminal-screen.ts')).createTerminalScreen(),
  contextFor: async (line, screen) =>
    (await import('./club/club-context.ts')).clubContext(line, screen, {
      // A test has a folder of its own, and a recorder in the place of CDK.
      projectFolder: process.env.AFTERRUN_FOLDER ?? sources,
      cdkExecutable: process.env.AFTERRUN_CDK ?? join(sources, 'node_modules', 'aws-cdk', 'bin', 'cdk'),
      stackName,
      variables: process.env,
    }),
});
