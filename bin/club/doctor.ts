import type { CommandContext } from './command-context.ts';
import { regionOf } from './command-context.ts';
import { RegionUnknownError } from './deployed-club.ts';
import { type Examined, examineClub } from './doctor/examine.ts';
import type { VerbResult } from './verb.ts';

const marks: Readonly<Record<Examined['state'], string>> = {
  ok: '[ ok ]',
  warning: '[warn]',
  problem: '[FAIL]',
  unknown: '[ ?? ]',
};

/** How the club is, in plain words. A warning, or what could not be looked at, does not need fixing. */
export async function runDoctor(context: CommandContext): Promise<VerbResult> {
  const region = regionOf(context);
  if (region === undefined) throw new RegionUnknownError();

  const checks = await examineClub(context, region);
  const problems = checks.filter(({ state }) => state === 'problem').length;
  context.screen.lines([...checks.map(inWords), summaryOf(checks)].join('\n'));
  return { json: { checks, problems }, needsFixing: problems > 0 };
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
