import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Assembly } from '../../bin/local/assembly.ts';
import { clubAssembly } from '../../bin/local/club-assembly.ts';
import { type ClubUnderTest, type Runner, startClubUnderTest, type TableName } from '../fixtures/club-under-test.ts';

/** What a version has brought: the one before it is the same stack without that. */
const brought = /^(AdminRole|GivenUp|Watching|FunctionAlarms)/;

async function versionBefore(): Promise<Assembly> {
  const assembly = await clubAssembly();
  const { template } = assembly;
  const without = <Entry>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => !brought.test(name)));
  return {
    ...assembly,
    template: { ...template, Resources: without(template.Resources), Outputs: without(template.Outputs) },
  };
}

/** A version of the club on this data, for as long as the story in it takes. */
async function version<Result>(
  dataDirectory: string,
  assembly: () => Promise<Assembly>,
  story: (club: ClubUnderTest) => Promise<Result>,
): Promise<Result> {
  const club = await startClubUnderTest({ assembly, club: { dataDirectory } });
  try {
    return await story(club);
  } finally {
    await club.stop();
  }
}

const allRows = async (club: ClubUnderTest, runner: Runner) => {
  const tables: readonly TableName[] = ['Members', 'Tokens', 'Recovery', 'Ledger'];
  return Promise.all(tables.map(async (table) => [table, await club.itemsOf(table, runner)] as const));
};

test('a stack that is updated from the version before keeps its tables and rows; and so does one that goes back', {
  timeout: 120_000,
}, async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'afterrun-upgrade-'));
  onTestFinished(() => rmSync(dataDirectory, { recursive: true, force: true }));

  const { runner, rows } = await version(dataDirectory, versionBefore, async (club) => {
    const joined = await club.newRunner();
    club.upload(joined);
    await club.settled();
    expect(club.textsTo(joined)).toHaveLength(1);
    return { runner: joined, rows: await allRows(club, joined) };
  });

  for (const next of [clubAssembly, versionBefore]) {
    await version(dataDirectory, next, async (club) => {
      expect(await allRows(club, runner)).toEqual(rows);
      await club.settled();
      // Nothing is told twice.
      expect(club.textsTo(runner)).toEqual([]);
    });
  }
});
