import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { checksumsFile, checksumsOf } from '../../bin/club/checksums.ts';
import { ReleaseChangedError, ReleaseMissingError, readReleaseFolder } from '../../bin/club/release-folder.ts';
import { cloudShellScript } from '../../bin/release/cloudshell.ts';
import { emptyReleaseFolder } from '../../bin/release/empty-release-folder.ts';
import { licencesOf, permissive } from '../../bin/release/licences.ts';
import { releaseTemplate } from '../../bin/release/release-template.ts';
import { zipFolder } from '../../bin/release/zip-folder.ts';

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterrun-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

function release() {
  const folder = newFolder();
  mkdirSync(join(folder, 'functions'));
  writeFileSync(join(folder, 'functions', 'abc.zip'), 'code');
  writeFileSync(join(folder, 'template.json'), '{"Parameters":{"CodeBucket":{},"Seats":{}}}');
  writeFileSync(
    join(folder, 'template-with-intervals.json'),
    '{"Parameters":{"CodeBucket":{},"Seats":{},"IntervalsClientId":{}}}',
  );
  writeFileSync(join(folder, 'release.json'), '{"version":"1.2.3"}');
  writeFileSync(join(folder, checksumsFile), checksumsOf(folder));
  return folder;
}

test('a folder with other things in it is not emptied for a release; one of an earlier release is', () => {
  const home = newFolder();
  writeFileSync(join(home, 'club.config.json'), '{}');
  const earlier = release();

  expect(() => emptyReleaseFolder(home)).toThrow(`${home} holds club.config.json, which is no file of a release.`);
  emptyReleaseFolder(earlier);

  expect(readdirSync(home)).toEqual(['club.config.json']);
  expect(readdirSync(earlier)).toEqual([]);
});

test('the template takes its code from a bucket that is a parameter, and asks for no bootstrap of CDK; all else stays', () => {
  const table = { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'a' }, DeletionPolicy: 'Retain' };
  const synthesised = {
    Description: 'a club',
    Parameters: { BootstrapVersion: { Type: 'x' }, Seats: { Type: 'String', Default: '1' } },
    Rules: { CheckBootstrapVersion: {} },
    Outputs: { Url: { Value: 'u' } },
    Resources: {
      Table: table,
      Pages: {
        Type: 'AWS::Lambda::Function',
        Metadata: { 'aws:asset:path': 'asset.1' },
        Properties: { Code: { S3Bucket: { 'Fn::Sub': 'cdk-…' }, S3Key: '1.zip' }, MemorySize: 256 },
      },
    },
  };

  const template = releaseTemplate(synthesised, (key) => `functions/${key}`);

  expect(template).toMatchObject({
    Description: 'a club',
    Outputs: { Url: { Value: 'u' } },
    Resources: { Table: table },
  });
  expect(template).not.toHaveProperty('Rules');
  expect(Object.keys(template.Parameters)).toEqual(['Seats', 'CodeBucket']);
  expect(template.Resources.Pages).toEqual({
    Type: 'AWS::Lambda::Function',
    Properties: { Code: { S3Bucket: { Ref: 'CodeBucket' }, S3Key: 'functions/1.zip' }, MemorySize: 256 },
  });
});

test('the same files make the same archive, readable by Lambda', () => {
  const [one, other] = [newFolder(), newFolder()];
  for (const folder of [one, other]) {
    writeFileSync(join(folder, 'index.mjs'), 'export const handler = 1;');
    writeFileSync(join(folder, 'index.mjs.map'), '{}');
  }

  expect(zipFolder(one)).toEqual(zipFolder(other));
  expect(Object.keys(unzipSync(zipFolder(one)))).toEqual(['index.mjs', 'index.mjs.map']);
});

test('a release is read with its code and the names of its parameters', () => {
  expect(readReleaseFolder(release(), false)).toMatchObject({
    version: '1.2.3',
    code: new Map([['functions/abc.zip', Buffer.from('code')]]),
    parameters: ['CodeBucket', 'Seats'],
  });
});

test('the template of a club with an app at intervals.icu is another one, of the same code', () => {
  expect(readReleaseFolder(release(), true)).toMatchObject({
    code: new Map([['functions/abc.zip', Buffer.from('code')]]),
    parameters: ['CodeBucket', 'Seats', 'IntervalsClientId'],
  });
});

test.each([
  ['changed', (folder: string) => writeFileSync(join(folder, 'functions', 'abc.zip'), 'other code')],
  ['added', (folder: string) => writeFileSync(join(folder, 'functions', 'new.zip'), 'code')],
  ['missing', (folder: string) => rmSync(join(folder, 'functions', 'abc.zip'))],
])('a release with a file that was %s is not deployed', (_, change) => {
  const folder = release();
  change(folder);

  expect(() => readReleaseFolder(folder, false)).toThrow(ReleaseChangedError);
});

test('a folder without a release says so', () => {
  expect(() => readReleaseFolder(newFolder(), false)).toThrow(ReleaseMissingError);
});

test('every package that a bundle may bring has a licence that lets a club use and pass it on', () => {
  const direct = [
    '@aws-sdk/client-sns',
    '@clack/prompts',
    '@middy/core',
    'aws4fetch',
    'hono',
    'libphonenumber-js',
    'zod',
  ];
  const project = new URL('../../', import.meta.url).pathname;

  const licences = licencesOf(
    direct.map((name) => `node_modules/${name}/index.js`),
    project,
  );

  expect(licences.map(({ name }) => name)).toEqual(direct);
  for (const { name, licence } of licences) expect([name, permissive.has(licence)]).toEqual([name, true]);
});

test('the script for CloudShell fetches what is gone, compares it, and keeps nothing in the home but what the setup remembers', () => {
  const script = cloudShellScript({ url: 'https://example.org/v1', archive: 'a.tar.gz', sha256: 'f'.repeat(64) });

  expect(script).toContain(`echo "${'f'.repeat(64)}  $work.tar.gz" | sha256sum --check --quiet`);
  expect(script.indexOf('sha256sum')).toBeLessThan(script.indexOf('tar xzf'));
  expect(script).toMatch(/work=\$\{TMPDIR:-\/tmp\}/);
  expect(script).not.toMatch(/\$home\/[a-z]/);
});
