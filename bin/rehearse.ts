import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { regionsThatText } from './club/regions.ts';
import { stackName } from './stack-name.ts';

/**
 * `npm run rehearse`: cfn-lint holds the template against the resource types and properties of every region that the wizard
 * accepts. Nightly, because it takes minutes; a machine without cfn-lint (`pip install cfn-lint`) is told so and passes.
 */
const outdir = mkdtempSync(join(tmpdir(), 'afterrun-rehearsal-'));
try {
  createApp({ outdir, withBundles: false, isValidated: false }).synth();
  process.exitCode = lint(join(outdir, `${stackName}.template.json`));
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

function lint(template: string): 0 | 1 {
  // W3005: CDK names dependencies that follow from references, too.
  const given = ['--ignore-checks', 'W3005', '--regions', ...regionsThatText, '--template', template];
  const { error, status, stdout } = spawnSync('cfn-lint', given, { encoding: 'utf8' });
  if (error !== undefined) {
    console.log('SKIPPED: cfn-lint is absent. Install it: pip install cfn-lint');
    return 0;
  }
  console.log(stdout.trim());
  console.log(`cfn-lint: ${regionsThatText.length} regions, ${status === 0 ? 'nothing found' : 'see above'}.`);
  return status === 0 ? 0 : 1;
}
