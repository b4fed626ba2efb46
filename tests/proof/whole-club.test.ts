import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startClubWithStrava } from '../../bin/local/club-with-strava.ts';
import { createDemoStory } from '../../bin/local/demo-story.ts';
import { showText } from '../../bin/local/show-text.ts';

/** Of a machine that others use, too. */
const patient = { timeout: 120_000 };

/**
 * A club with a data directory is stopped in the middle of an upload, at one of its calls, another one each time, and started
 * again. `npm run proof` kills its process, at any moment and often.
 */

const callsOfAnUpload = 40;

test(
  'a club that was stopped at any call of an upload goes on with it when it starts again, and shows its text',
  patient,
  async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'afterrun-stopped-'));
    onTestFinished(() => rmSync(dataDirectory, { recursive: true, force: true }));
    const start = () =>
      startClubWithStrava({ club: { dataDirectory, functionsRun: 'in-this-process', clock: 'real' } });
    const stopAt = Math.floor(Math.random() * callsOfAnUpload);
    const said: string[] = [];
    const say = (line: string) => said.push(line);

    const first = await start();
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    let calls = 0;
    first.club.calls.intercept(() => {
      calls += 1;
      if (calls <= stopAt) return 'pass';
      reach();
      return new Promise(() => undefined);
    });
    await createDemoStory(dataDirectory, say).begin(first, undefined);
    await Promise.race([reached, first.strava.delivered().then(() => first.club.idle({ hidden: 'ignored' }))]);
    await first.stop();

    const second = await start();
    onTestFinished(() => second.stop());
    const upload = await createDemoStory(dataDirectory, say).begin(second, undefined);
    const shown = await showText(second, upload, { movesClock: true, say });

    expect(said.join('\n'), `stopped at call ${stopAt}`).toContain('goes on with the upload that it was stopped at');
    expect(shown, `stopped at call ${stopAt}: ${said.join(' ')}`).toBe('text');
  },
);
