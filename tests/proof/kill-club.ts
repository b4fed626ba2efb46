import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface KillReport {
  readonly kills: number;
  readonly texts: number;
  /** Clubs that did not come to their text after all kills, with what they said. */
  readonly lost: readonly string[];
  /** Texts that one club showed twice. */
  readonly doubled: readonly string[];
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of one start: longer than a start takes, so that some end by themselves. */
const longestLifeMs = 6000;
const patienceMs = 120_000;

/** `npm start -- --once --data DIR`, killed with SIGKILL after a random time, `kills` times each; then left alone. */
export async function killClubs(clubs: number, kills: number, chance: () => number): Promise<KillReport> {
  const lost: string[] = [];
  const doubled: string[] = [];
  let killed = 0;
  let texts = 0;
  for (let club = 0; club < clubs; club += 1) {
    const directory = await mkdtemp(join(tmpdir(), 'afterrun-killed-'));
    const said: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const { code, said: line } = await run(directory, chance() * longestLifeMs);
      if (code === null) killed += 1;
      said.push(line);
    }
    const last = await run(directory, patienceMs);
    said.push(last.said);
    const sent = said.flatMap((line) => [...line.matchAll(/^ {2}To \+.*\n\n {2}(.*)$/gm)].map(([, text = '']) => text));
    texts += sent.length;
    if (last.code !== 0 || / {4}at /.test(last.said))
      lost.push(`club ${club}: exit ${last.code}: ${last.said.slice(-400)}`);
    for (const text of new Set(sent)) if (sent.filter((other) => other === text).length > 1) doubled.push(text);
    await rm(directory, { recursive: true, force: true });
  }
  return { kills: killed, texts, lost, doubled };
}

/** `code` is null for one that was killed. */
async function run(directory: string, lifeMs: number): Promise<Ended> {
  const child = spawn(process.execPath, ['bin/local.ts', '--once', '--port', '0', '--data', directory], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8');
    output.on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const timer = new AbortController();
  const kill = pause(lifeMs, undefined, { signal: timer.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  const code = await ended;
  timer.abort();
  await kill;
  return { code, said };
}
