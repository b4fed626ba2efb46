import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { App, Stack } from 'aws-cdk-lib/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CreateApp, openOrSynthesise } from '../../bin/local/assembly.ts';
import { keyOf } from '../../bin/local/club-assembly.ts';
import { workDirectory } from '../../bin/local/kept-directory.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

function appWith(queueName: string): CreateApp {
  return ({ outdir }) => {
    const app = new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false });
    new CfnQueue(new Stack(app, 'Plain'), 'Queue', { queueName });
    return app;
  };
}

describe('an assembly that is kept', () => {
  let key: string;
  beforeEach(() => {
    key = `test-${randomUUID()}`;
  });
  afterEach(() => {
    for (const name of readdirSync(workDirectory)) {
      if (name.includes(key)) rmSync(join(workDirectory, name), { recursive: true, force: true });
    }
  });

  test('is made once, and opened without CDK from then on', async () => {
    let made = 0;
    const onMake = () => {
      made += 1;
    };

    const first = await openOrSynthesise({ key, loadApp: async () => appWith('first'), onMake });
    const again = await openOrSynthesise({ key, loadApp: () => Promise.reject(new Error('not needed')), onMake });

    expect(made).toBe(1);
    expect(again.template).toEqual(first.template);
    expect(again.stackName).toBe('Plain');
  });

  test('is another when the key is another', async () => {
    const first = await openOrSynthesise({ key: `${key}-1`, loadApp: async () => appWith('first') });
    const second = await openOrSynthesise({ key: `${key}-2`, loadApp: async () => appWith('second') });

    expect(JSON.stringify(first.template)).toContain('first');
    expect(JSON.stringify(second.template)).toContain('second');
  });

  test('that two make at the same time is one, for both', async () => {
    const make = () => openOrSynthesise({ key, loadApp: async () => appWith('twice') });

    const [one, other] = await Promise.all([make(), make()]);

    expect(one.template).toEqual(other.template);
  });

  test('that cannot be made is an error, and the next start makes it', async () => {
    const failing = () => {
      throw new Error('no such construct');
    };

    await expect(openOrSynthesise({ key, loadApp: async () => failing })).rejects.toThrow('no such construct');
    expect(existsSync(join(workDirectory, `kept-assembly-${key}`))).toBe(false);
    await expect(openOrSynthesise({ key, loadApp: async () => appWith('now') })).resolves.toBeDefined();
  });
});

describe('the key of sources', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(workDirectory, `key-${randomUUID()}`);
    mkdirSync(join(folder, 'inner'), { recursive: true });
    writeFileSync(join(folder, 'inner', 'a.ts'), 'one');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const key = () => keyOf([relative(project, folder)]);

  test('stays while nothing changes', () => {
    expect(key()).toBe(key());
  });

  test.each([
    ['a changed line', () => writeFileSync(join(folder, 'inner', 'a.ts'), 'two')],
    ['a new file', () => writeFileSync(join(folder, 'inner', 'b.ts'), '')],
    ['a file that is gone', () => rmSync(join(folder, 'inner', 'a.ts'))],
    [
      'the same text in another file',
      () => {
        writeFileSync(join(folder, 'b.ts'), 'one');
        rmSync(join(folder, 'inner', 'a.ts'));
      },
    ],
  ])('is another after %s', (_, change) => {
    const before = key();

    change();

    expect(key()).not.toBe(before);
  });
});
