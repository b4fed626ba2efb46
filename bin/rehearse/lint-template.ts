import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import { regionsThatText } from '../club/regions.ts';
import { stackName } from '../stack-name.ts';

/**
 * cfn-lint holds the template against the resource types and properties of every region that the wizard accepts. A machine
 * without cfn-lint (`pip install cfn-lint`) is told so and passes.
 */
export function lintTemplate(print: (line: string) => void): boolean {
  const outdir = mkdtempSync(join(tmpdir(), 'afterrun-rehearsal-'));
  try {
    createApp({ outdir, withBundles: false, isValidated: false }).synth();
    return lint(join(outdir, `${stackName}.template.json`), print);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function lint(template: string, print: (line: string) => void): boolean {
  // W3005: CDK names dependencies that follow from references, too.
  const given = ['--ignore-checks', 'W3005', '--regions', ...regionsThatText, '--template', template];
  const { error, status, stdout } = spawnSync('cfn-lint', given, { encoding: 'utf8' });
  if (error !== undefined || !isNewEnough()) {
    print(`SKIPPED: cfn-lint ${leastVersion.join('.')} or newer is absent. Install it: pip install cfn-lint`);
    return true;
  }
  if (stdout.trim() !== '') print(stdout.trim());
  print(`cfn-lint: ${regionsThatText.length} regions, ${status === 0 ? 'nothing found' : 'see above'}.`);
  return status === 0;
}

/** Older ones do not know the newest regions. */
const leastVersion = [1, 58];

function isNewEnough(): boolean {
  const { stdout } = spawnSync('cfn-lint', ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).slice(1).map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastVersion;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
