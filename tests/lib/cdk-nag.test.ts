import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { createApp } from '../../bin/app.ts';

test("the stack passes cdk-nag's AwsSolutions pack; what it does otherwise is acknowledged with a reason", {
  timeout: 60_000,
}, () => {
  const outdir = mkdtempSync(join(fileURLToPath(new URL('../../', import.meta.url)), '.local-assembly-'));
  try {
    const app = createApp({ outdir, withBundles: false });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

    expect(() => app.synth()).not.toThrow();
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
});
