import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cloudShellScript } from '../../bin/release/cloudshell.ts';
import { noReleasesUrl, releaseNotes, releasesUrl } from '../../bin/release/releases-url.ts';

const version = '1.2.3';

test.each([
  'github:somebody/afterrun',
  'somebody/afterrun',
  'https://github.com/somebody/afterrun',
  'git+https://github.com/somebody/afterrun.git',
  { type: 'git', url: 'git@github.com:somebody/afterrun.git' },
])('a release is published where package.json says that the project is: %j', (repository) => {
  expect(releasesUrl({ version, repository }, undefined)).toBe(
    'https://github.com/somebody/afterrun/releases/download/v1.2.3',
  );
});

test('RELEASES_URL takes its place, and nothing but https will do', () => {
  expect(releasesUrl({ version }, 'https://files.example/afterrun/')).toBe('https://files.example/afterrun');
  expect(() => releasesUrl({ version }, 'http://files.example')).toThrow();
  expect(() => releasesUrl({ version }, 'https://x.example/$(id)')).toThrow();
});

test.each([{ version }, { version, repository: '' }, { version, repository: 'https://git.example/x/y' }])(
  'where neither says it, nobody is sent to a made-up address: %j',
  (packageJson) => {
    expect(releasesUrl(packageJson, undefined)).toBeUndefined();
    expect(noReleasesUrl).toMatch(/npm pkg set repository=/);
  },
);

test('the page of a release begins with the line to paste, and the line fetches the script of that release', () => {
  const url = 'https://github.com/somebody/afterrun/releases/download/v1.2.3';

  expect(releaseNotes(url)).toContain(`curl -fsSL ${url}/club.sh -o club`);
  expect(cloudShellScript({ url, archive: 'afterrun.tar.gz', sha256: 'a'.repeat(64) })).toContain(url);
});

test('no document has a place to fill in before its line works', () => {
  for (const file of ['README.md', 'docs/admin.md', 'docs/first-deploy-checklist.md']) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bOWNER\b/);
  }
});
