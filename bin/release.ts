import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from './club/checksums.ts';
import { cloudShellScript } from './release/cloudshell.ts';
import { noReleasesUrl, releaseNotes, releasesUrl } from './release/releases-url.ts';
import { writeRelease } from './release/write-release.ts';
import { exitIfHelpIsAsked } from './usage.ts';

exitIfHelpIsAsked(`npm run release [-- FOLDER]   (default: .local/release)

Makes the archive that "setup --release" deploys without CDK, the script for AWS CloudShell, and the notes of the release.
RELEASES_URL, or "repository" in package.json, says where they are published.`);

const [given = '.local/release', ...more] = process.argv.slice(2);
if (given.startsWith('-') || more.length > 0) {
  console.error('Give one folder, or none. Help: npm run release -- --help');
  process.exit(2);
}
const folder = resolve(given);
const contents = join(folder, 'afterrun');
const { version, functions, licences } = await writeRelease(contents);

const archive = 'afterrun.tar.gz';
const reproducible = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
const { status, stderr } = spawnSync('tar', [...reproducible, '-czf', join(folder, archive), '-C', contents, '.'], {
  encoding: 'utf8',
  env: { ...process.env, GZIP: '-n' },
});
if (status === 0) {
  const bytes = readFileSync(join(folder, archive));
  const url = releasesUrl(JSON.parse(readFileSync('package.json', 'utf8')), process.env.RELEASES_URL);
  if (url === undefined) {
    console.error(noReleasesUrl);
  } else {
    writeFileSync(join(folder, 'club.sh'), cloudShellScript({ url, archive, sha256: sha256(bytes) }), { mode: 0o755 });
    writeFileSync(join(folder, 'release-notes.md'), releaseNotes(url));
  }
  const megabytes = (statSync(join(folder, archive)).size / 1e6).toFixed(1);
  console.log(
    `Afterrun ${version} in ${contents}: ${functions} functions, ${licences.length} packages, ${megabytes} MB packed.`,
  );
} else {
  console.error(`The archive was not made: ${stderr.trim()}`);
  process.exitCode = 1;
}
