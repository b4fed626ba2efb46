import type { CommandContext } from './command-context.ts';
import { regionOf } from './command-context.ts';
import { RegionUnknownError } from './deployed-club.ts';
import { type Examined, examineClub } from './doctor/examine.ts';

const marks: Readonly<Record<Examined['state'], string>> = {
  ok: '[ ok ]',
  warning: '[warn]',
  problem: '[FAIL]',
  unknown: '[ ?? ]',
};

/**
 * `club -- doctor`: how the club is, in plain words.
 *
 * @param asJson prints `{"checks": [{id, title, state, found, meaning, fix?}], "problems": n}` and nothing else.
 * @returns the exit code: 1 when there is a problem. A warning, or what could not be looked at, is none.
 */
export async function runDoctor(
  context: CommandContext,
  { asJson, print }: { readonly asJson: boolean; readonly print: (text: string) => void },
): Promise<0 | 1> {
  const region = regionOf(context);
  if (region === undefined) throw new RegionUnknownError();

  const checks = await examineClub(context, region);
  const problems = checks.filter(({ state }) => state === 'problem').length;
  if (asJson) print(JSON.stringify({ checks, problems }, null, 2));
  else print([...checks.map(inWords), summaryOf(checks)].join('\n'));
  return problems > 0 ? 1 : 0;
}

function inWords({ state, title, found, meaning, fix }: Examined, index: number, all: readonly Examined[]): string {
  // What could not be looked at has mostly one reason; it is said once.
  const isSaid = all
    .slice(0, index)
    .some((earlier) => earlier.found === found || (fix !== undefined && earlier.fix === fix));
  if (state === 'unknown' && isSaid) return `${marks[state]} ${title}: not looked at, for the same reason`;
  const lines = [`${marks[state]} ${title}: ${found}`];
  if (state !== 'ok') lines.push(`       For a runner: ${meaning}`);
  if (state !== 'ok' && fix !== undefined) lines.push(`       Fix: ${fix}`);
  return lines.join('\n');
}

function summaryOf(checks: readonly Examined[]): string {
  const count = (wanted: Examined['state']): number => checks.filter(({ state }) => state === wanted).length;
  return `\n${count('ok')} ok, ${count('warning')} to know, ${count('problem')} to fix, ${count('unknown')} not looked at.`;
}
