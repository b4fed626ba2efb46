import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/**
 * The arrows between the rooms: `bin -> lib -> functions`, handlers -> story -> engine, and the engine imports nothing.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

const packageFile = z.object({ dependencies: z.record(z.string(), z.string()) });

interface Import {
  readonly from: string;
  /** A path in the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = ['bin', 'lib', 'functions'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => join(folder, name)),
);

const imports: readonly Import[] = sources.flatMap((from) => {
  const statements = readFileSync(join(root, from), 'utf8').matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gm,
  );
  return [...statements].map(([, type, specifier = '']) => ({
    from,
    to: specifier.startsWith('.') ? relative(root, join(root, dirname(from), specifier)) : specifier,
    typeOnly: type !== undefined,
  }));
});

const broken = (rule: (found: Import) => boolean) =>
  imports.filter((found) => !rule(found)).map(({ from, to }) => `${from} imports ${to}`);

/** Everything that is loaded with a file, packages too. What is imported when it is needed does not count. */
function reachedFrom(file: string): readonly string[] {
  const reached = new Set([file]);
  for (const path of reached) {
    for (const { from, to, typeOnly } of imports) if (from === path && !typeOnly) reached.add(to);
  }
  return [...reached];
}

const isIn = (path: string, folder: string) => path.startsWith(`${folder}/`);
const isOurs = (path: string) => ['bin', 'lib', 'functions', 'tests'].some((folder) => isIn(path, folder));

test('there is something to look at', () => {
  expect(imports.length).toBeGreaterThan(100);
});

describe('the arrows go one way', () => {
  test('functions import functions and packages only', () => {
    expect(broken(({ from, to }) => !isIn(from, 'functions') || !isOurs(to) || isIn(to, 'functions'))).toEqual([]);
  });

  test('lib imports lib, and of the functions only what the environment has to hold', () => {
    expect(
      broken(
        ({ from, to }) => !isIn(from, 'lib') || !isOurs(to) || isIn(to, 'lib') || to === 'functions/environment.ts',
      ),
    ).toEqual([]);
  });

  test('nothing imports bin or tests but themselves', () => {
    expect(broken(({ from, to }) => isIn(from, 'bin') || !isIn(to, 'bin'))).toEqual([]);
    expect(broken(({ to }) => !isIn(to, 'tests'))).toEqual([]);
  });

  test('no function imports the handler of another', () => {
    const isHandler = (path: string) => /^functions\/[^/]+\.tsx?$/.test(path) && path !== 'functions/environment.ts';

    expect(broken(({ from, to }) => !isIn(from, 'functions') || !isHandler(to))).toEqual([]);
  });
});

/** Names of what reaches itself; the arrows between folders count as those between files, whatever is imported. */
function circlesOf(arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...arrows.keys()].filter((start) => {
    const reached = new Set(arrows.get(start));
    for (const place of reached) for (const next of arrows.get(place) ?? []) reached.add(next);
    return reached.has(start);
  });
}

function arrowsBetween(placeOf: (path: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [a, b] = [placeOf(from), placeOf(to)];
    if (isOurs(to) && a !== b) arrows.set(a, (arrows.get(a) ?? new Set()).add(b));
  }
  return arrows;
}

describe('nothing goes round in a circle, imports of types included', () => {
  test('no file reaches itself', () => {
    expect(circlesOf(arrowsBetween((path) => path))).toEqual([]);
  });

  test('no room reaches itself', () => {
    /** `functions/plan/rules/loss.ts` is in the room `functions/plan`; a file outside the rooms is a room of its own. */
    const roomOf = (path: string) => (path.split('/').length > 2 ? path.split('/').slice(0, 2).join('/') : path);

    expect(circlesOf(arrowsBetween(roomOf))).toEqual([]);
  });

  test('every hop can be seen: no barrels, and no import at run time from another room', () => {
    const barrels = sources.filter((path) => /(^|\/)index\.tsx?$/.test(path));
    const hidden = sources
      .filter((path) => isIn(path, 'functions') || isIn(path, 'lib'))
      .filter((path) => /\bimport\('\.\.\//.test(readFileSync(join(root, path), 'utf8')));

    expect([...barrels, ...hidden]).toEqual([]);
  });
});

test('one file reaches past the exports of a package, and says why', () => {
  const reaching = imports.filter(({ to }) => to.includes('node_modules/')).map(({ from }) => from);

  expect([...new Set(reaching)]).toEqual(['bin/local/fauxqs.ts']);
});

describe('the core is pure', () => {
  test('the engine imports nothing outside itself', () => {
    expect(broken(({ from, to }) => !isIn(from, 'functions/recovery') || isIn(to, 'functions/recovery'))).toEqual([]);
  });

  test('the plan over days and weeks imports the engine and itself', () => {
    const allowed = ['functions/recovery-plan', 'functions/recovery'];

    expect(
      broken(({ from, to }) => !isIn(from, 'functions/recovery-plan') || allowed.some((folder) => isIn(to, folder))),
    ).toEqual([]);
  });

  test('words know the engine and the plan, and neither AWS nor Strava', () => {
    const allowed = ['functions/messages', 'functions/recovery-plan', 'functions/recovery'];

    expect(
      broken(
        ({ from, to }) =>
          !isIn(from, 'functions/messages') || allowed.some((folder) => isIn(to, folder)) || /^zod(\/|$)/.test(to),
      ),
    ).toEqual([]);
  });

  test('rows know times, messages and what a source is, and no story; of the engine and the words they know the shapes', () => {
    const shapes = ['functions/messages', 'functions/recovery', 'functions/recovery-plan'];
    const allowed = ['functions/store', 'functions/clock', 'functions/outbox', 'functions/sources'];

    expect(
      broken(
        ({ from, to, typeOnly }) =>
          !isIn(from, 'functions/store') ||
          !isOurs(to) ||
          allowed.some((folder) => isIn(to, folder)) ||
          (shapes.some((folder) => isIn(to, folder)) &&
            (typeOnly || to === 'functions/messages/reply/asked-question.ts')),
      ),
    ).toEqual([]);
  });

  test('keys are made beside their rows, in the store alone', () => {
    const keyFiles = sources.filter((path) =>
      /\bofAthlete\(|: Key\b|=> Key\b/.test(readFileSync(join(root, path), 'utf8')),
    );
    const outside = keyFiles.filter((path) => isIn(path, 'functions') && !isIn(path, 'functions/store'));

    expect(outside).toEqual([]);
  });

  test('what is due is worked out from what is given: the plan imports no package, and asks no Strava and no queue', () => {
    const rooms = ['plan', 'clock', 'messages', 'outbox', 'recovery', 'recovery-plan', 'schedules', 'store'];

    expect(
      broken(({ from, to }) => !isIn(from, 'functions/plan') || rooms.some((room) => isIn(to, `functions/${room}`))),
    ).toEqual([]);
  });

  test('no clock and no chance in the engine, the plan and the words', () => {
    const pure = ['functions/recovery', 'functions/recovery-plan', 'functions/messages'];
    const impure = sources
      .filter((path) => pure.some((folder) => isIn(path, folder)))
      .filter((path) =>
        /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(readFileSync(join(root, path), 'utf8')),
      );

    expect(impure).toEqual([]);
  });
});

describe('a source is a room', () => {
  const rooms = ['functions/strava', 'functions/intervals'];

  test('of the functions only the wiring knows it: which sources a club has, and the doors of the webhook', () => {
    const wiring = (path: string) => isIn(path, 'functions/club-sources') || path === 'functions/webhook.ts';

    expect(
      broken(
        ({ from, to }) =>
          !isIn(from, 'functions') || wiring(from) || !rooms.some((room) => isIn(to, room) && !isIn(from, room)),
      ),
    ).toEqual([]);
  });

  test('the contract imports the engine and itself, and no package', () => {
    expect(
      broken(
        ({ from, to }) =>
          !isIn(from, 'functions/sources') || isIn(to, 'functions/sources') || isIn(to, 'functions/recovery'),
      ),
    ).toEqual([]);
  });
});

describe('habits', () => {
  test('CDK is imported by its parts: its root loads an index of every service of AWS', () => {
    expect(imports.filter(({ to }) => to === 'aws-cdk-lib').map(({ from }) => from)).toEqual([]);
  });

  test('tests mock a client of AWS, never its class: files of tests share a process', () => {
    const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.test.ts'),
    );
    const mocking = files.filter((name) => /\bmockClient\([A-Z]/.test(readFileSync(join(root, 'tests', name), 'utf8')));

    expect(mocking).toEqual([]);
  });

  test('only environment.ts reads process.env in what is deployed', () => {
    const readers = sources
      .filter((path) => isIn(path, 'functions') || isIn(path, 'lib'))
      .filter((path) => readFileSync(join(root, path), 'utf8').includes('process.env'));

    expect(readers).toEqual(['functions/environment.ts']);
  });

  test('zod is imported as a whole, which is a fifth of the size', () => {
    const named = sources.filter((path) => /import \{ z \} from 'zod/.test(readFileSync(join(root, path), 'utf8')));

    expect(named).toEqual([]);
  });

  test('no file is a drawer', () => {
    const drawers = sources.filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|types|services|dtos|models)(\/|\.tsx?$)/.test(path),
    );

    expect(drawers).toEqual([]);
  });

  test("the admin's command line loads no CDK: deploys run it as a process of its own", () => {
    expect(reachedFrom('bin/club.ts').filter((to) => /^aws-cdk|^constructs$/.test(to))).toEqual([]);
  });

  test('neither does the club on this machine, as long as its stack has not changed', () => {
    expect(reachedFrom('bin/local.ts').filter((to) => /^aws-cdk|^constructs$/.test(to))).toEqual([]);
  });

  test('a file can be read in one go: 300 lines, but for lists that a command writes', () => {
    const written = ['functions/messages/reply/our-sentences.ts', 'functions/messages/reply/english/word-weights.ts'];
    const long = sources
      .filter((path) => !written.includes(path))
      .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 301);

    expect(long).toEqual([]);
  });

  test('what a club needs to run, and to be deployed, is no package for development: an admin installs without those', () => {
    const { dependencies } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    const nameOf = (specifier: string) => /^(?:node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(specifier)?.[1] ?? '';
    const needed = imports.filter(({ to, typeOnly }) => !isOurs(to) && !/^node:|\.json$/.test(to) && !typeOnly);

    expect(needed.filter(({ to }) => !(nameOf(to) in dependencies)).map(({ from, to }) => `${from}: ${to}`)).toEqual(
      [],
    );
  });

  test("the club's command line is light until a command is typed: no AWS client, no words of messages", () => {
    expect(
      reachedFrom('bin/club.ts')
        .filter((to) => !isIn(to, 'bin'))
        .sort(),
    ).toEqual(['libphonenumber-js/min/metadata', 'node:fs', 'node:path', 'node:url', 'node:util', 'zod']);
  });

  test('and then an AWS client is loaded at its first call, but the one that reads the stack', () => {
    expect(reachedFrom('bin/club/aws-clients.ts').filter((to) => to.startsWith('@aws-sdk/'))).toEqual([
      '@aws-sdk/client-cloudformation',
    ]);
  });

  test('the webhook is light: it imports no middy, no Powertools, no whole zod', () => {
    expect(
      reachedFrom('functions/webhook.ts')
        .filter((to) => !isOurs(to))
        .sort(),
    ).toEqual(['@aws-sdk/client-sqs', 'node:crypto', 'zod/mini']);
  });
});
