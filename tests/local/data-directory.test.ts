import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { DataDirectoryError, takeDataDirectory } from '../../bin/local/data-directory.ts';
import { createPersistentMap } from '../../bin/local/persistent-map.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'afterrun-data-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

describe('a data directory is read by the version that can read it', () => {
  test('one of this version is taken again', async () => {
    takeDataDirectory(directory).release();
    await mkdir(join(directory, 'tables'));

    const taken = takeDataDirectory(directory);

    expect(taken.path).toBe(directory);
    taken.release();
  });

  test.each(['tables', 'messages'])(
    'one of the first clubs, known by its %s, is refused and left as it is',
    async (name) => {
      await mkdir(join(directory, name));

      expect(() => takeDataDirectory(directory)).toThrow(DataDirectoryError);
      expect(() => takeDataDirectory(directory)).toThrow(
        'it was written by another version of Afterrun (layout 1; this version reads layout 2). Delete it to start afresh',
      );
      expect(await readdir(directory)).toEqual([name]);
    },
  );

  test('one of a later version is refused', async () => {
    await writeFile(join(directory, 'layout'), '3\n');

    expect(() => takeDataDirectory(directory)).toThrow('layout 3; this version reads layout 2');
  });

  test('what is no layout is not repeated', async () => {
    await writeFile(join(directory, 'layout'), 'something private');

    expect(() => takeDataDirectory(directory)).toThrow('an unknown layout');
  });

  test('nobody else on this computer can look into one that was made', async () => {
    const made = join(directory, 'of-the-club');
    const taken = takeDataDirectory(made);
    createPersistentMap(z.string(), 'parameters', made).set('secret', 'of a club');
    taken.release();

    expect((await stat(made)).mode & 0o777).toBe(0o700);
    expect((await stat(join(made, 'parameters.json'))).mode & 0o777).toBe(0o600);
  });

  test('a file in it that cannot be read is named, with what to do', async () => {
    await writeFile(join(directory, 'clock.json'), '{"aheadMs":');

    expect(() => createPersistentMap(z.int(), 'clock', directory)).toThrow(
      /^The data directory cannot be used: its clock\.json is not readable\. Choose an empty one, or none\.$/,
    );
  });

  test('a directory with other things in it is taken', async () => {
    await writeFile(join(directory, 'notes.txt'), 'mine');

    expect(() => takeDataDirectory(directory).release()).not.toThrow();
  });
});
