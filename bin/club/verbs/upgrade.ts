import { join } from 'node:path';
import { AdminError } from '../admin-error.ts';
import { type CommandContext, regionOf } from '../command-context.ts';
import { deployedClub } from '../deployed-club.ts';
import { defineVerb, noOptions } from '../verb.ts';

export const upgrade = defineVerb({
  details:
    'It runs git pull, npm ci --omit=dev, deploy and doctor, one after the other, and stops at the first that fails; the club then keeps running as before. ' +
    'It says how to go back. A club that was set up from a release folder is upgraded by setup --release with a newer one.',
  options: noOptions,
  async run(context) {
    const { screen } = context;
    await deployedClub(context);
    const region = regionOf(context);
    const place = region === undefined ? [] : ['--region', region];
    const before = await versionOf(context);
    if ((await git(context, 'status', '--porcelain', '--untracked-files=no')).lines.length > 0)
      throw new ProjectChangedError();
    await step(context, 'Fetching the newest version', ['git', 'pull', '--ff-only'], before);
    const after = await versionOf(context);
    if (after === before) {
      screen.end('This is the newest version already. To deploy it again: npm run deploy');
      return { json: { before, after, deployed: false } };
    }
    await step(context, 'Installing what it needs', [...npm(context), 'ci', '--omit=dev'], before);
    // The new version deploys itself, where the club is: this process still is the old one.
    const club = (verb: string) => [
      process.execPath,
      join(context.cdk.projectFolder, 'bin', 'club.ts'),
      verb,
      ...place,
    ];
    await step(context, 'Deploying it (3 to 6 minutes)', club('deploy'), before);
    const { code, lines } = await context.tools(toolOf(context, club('doctor')));
    screen.lines(lines.join('\n'));
    screen.end(`Upgraded. To go back: git checkout ${before}, then: npm ci --omit=dev, then: npm run deploy`);
    return { json: { before, after, deployed: true }, needsFixing: code !== 0 };
  },
});

async function step(context: CommandContext, what: string, words: readonly string[], before: string): Promise<void> {
  const { code, lines } = await context.screen.work(what, (report) => context.tools(toolOf(context, words), report));
  if (code !== 0) throw new UpgradeStoppedError(what, lines.slice(-6), before);
}

async function versionOf(context: CommandContext): Promise<string> {
  const { code, lines } = await git(context, 'rev-parse', '--short', 'HEAD');
  if (code !== 0 || lines[0] === undefined) throw new NoGitCloneError();
  return lines[0];
}

const git = (context: CommandContext, ...words: readonly string[]) => context.tools(toolOf(context, ['git', ...words]));

/** npm's own file, which runs without a shell on every system. */
function npm({ variables }: CommandContext): readonly string[] {
  return variables.npm_execpath === undefined ? ['npm'] : [process.execPath, variables.npm_execpath];
}

function toolOf({ cdk }: CommandContext, [executable = '', ...rest]: readonly string[]) {
  return { executable, arguments: rest, folder: cdk.projectFolder };
}

export class UpgradeStoppedError extends AdminError {
  override readonly name = 'UpgradeStoppedError';

  constructor(what: string, lastLines: readonly string[], before: string) {
    super(
      `The upgrade stopped at: ${what}. The club keeps running as before. The last lines:\n${lastLines.join('\n')}`,
      `Fix the first error above, then run this again. To go back: git checkout ${before}, then: npm ci --omit=dev`,
    );
  }
}

export class NoGitCloneError extends AdminError {
  override readonly name = 'NoGitCloneError';

  constructor() {
    super(
      'This folder was not fetched with git (or git is missing), so there is nothing to pull from.',
      'Download the newest version beside it, copy club.config.json and the folder .local there, and run in it: npm ci --omit=dev, then: npm run deploy',
    );
  }
}

export class ProjectChangedError extends AdminError {
  override readonly name = 'ProjectChangedError';

  constructor() {
    super(
      'Files of the project were changed on this computer, and an upgrade could lose the changes.',
      'See which: git status. Put them aside with: git stash, then run this again.',
    );
  }
}
