import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { stravaApiUrl, stravaOauthUrl } from '../lib/strava-addresses.ts';
import { AdminError } from './club/admin-error.ts';
import { secretVariable } from './club/ask-strava-secret.ts';
import { clubAssembly } from './local/club-assembly.ts';
import { startControlServer } from './local/control-server.ts';
import { letterOf } from './local/letter.ts';
import { startClubWithRealStrava } from './try-strava/club-with-real-strava.ts';
import { readOptions, TryStravaOptionError, type TryStravaOptions, usage } from './try-strava/options.ts';

/**
 * `npm run try-strava`: the club on this machine, told of real uploads by Strava itself through a tunnel. What would be
 * texted is shown in the terminal and goes nowhere else.
 */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const clientSecret = process.env[secretVariable]?.trim() ?? '';
  if (clientSecret === '')
    throw new TryStravaOptionError(`${secretVariable} is not set. A flag would stay in the history.`);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  await run(options, clientSecret, stopping.signal);
  return 0;
}

async function run(options: TryStravaOptions, clientSecret: string, signal: AbortSignal): Promise<void> {
  console.log('Afterrun: the club on this machine, with Strava itself. No text leaves it.\n');
  const running = await startClubWithRealStrava({
    ...options,
    clientSecret,
    apiUrl: stravaApiUrl,
    oauthUrl: stravaOauthUrl,
    club: {
      port: options.port,
      onMessage: (message) => console.log(letterOf(message)),
      ...(options.dataDirectory !== undefined && { dataDirectory: options.dataDirectory }),
    },
    assembly: () =>
      clubAssembly(() => console.log('Synthesising the stack (only when it has changed since the last start) ...')),
  });
  try {
    const control = await startControlServer(running.club);
    console.log(whatNext(running.joinUrl));
    if (!signal.aborted) await once(signal, 'abort');
    await control.stop();
  } finally {
    const isEnded = await running.stop();
    console.log(
      isEnded
        ? '\nStopped. Your Strava app reports to nobody now. To take its access away: https://www.strava.com/settings/apps'
        : '\nStopped, but Strava did not end the subscription to this machine. The next start with the same --url ends it.',
    );
  }
}

function whatNext(joinUrl: string): string {
  return `Strava reports uploads to this machine.

  1. Join, in a browser:   ${joinUrl}
     The code that the page asks for is printed here.
  2. Upload a run, or finish one. The text is printed here, minutes later.
  3. Answer it, in another terminal:   npm run reply -- --from +1... "3 7.5"

Ctrl-C ends the subscription and stops everything.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof TryStravaOptionError) console.error(error.message);
    else if (error instanceof AdminError) console.error(`${error.message}\n${error.fix}`);
    else console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    process.exitCode = error instanceof TryStravaOptionError ? 2 : 1;
  }
}
