import { parseArgs } from 'node:util';
import { wordsOf } from '../line-output.ts';

export interface TryStravaOptions {
  readonly clientId: string;
  readonly publicUrl: string;
  readonly countries: string;
  readonly port: number;
  readonly dataDirectory: string | undefined;
  readonly replacesSubscription: boolean;
}

export const usage = `STRAVA_CLIENT_SECRET=... npm run try-strava -- --client-id ID --url https://HOST [options]

  --client-id ID     of your app on https://www.strava.com/settings/api
  --url https://HOST where a tunnel lets Strava reach port 8484 of this machine
  --countries LIST   whose phones can join, such as US,DE (US,GB,IE,DE without it)
  --data DIR         keep the tables in DIR between runs (with your tokens: keep it to yourself)
  --port N           of the club (8484)
  --replace          end a subscription of the app that goes elsewhere
  --help             this text`;

const defaultPort = 8484;

/** @throws TryStravaOptionError that names the option and says what to do. */
export function readOptions(args: readonly string[]): TryStravaOptions | 'help' {
  const values = parse(args);
  if (values.help === true) return 'help';
  return {
    clientId: matching('--client-id', values['client-id'], /^\d{1,12}$/, 'Give the Client ID of your app: digits.'),
    publicUrl: hostAlone(values.url),
    countries: matching(
      '--countries',
      values.countries ?? 'US,GB,IE,DE',
      /^[A-Z]{2}(,[A-Z]{2}){0,29}$/,
      'Give ISO codes, such as US,DE.',
    ),
    port: portOf(values.port),
    dataDirectory: values.data,
    replacesSubscription: values.replace ?? false,
  };
}

export class TryStravaOptionError extends Error {
  override readonly name = 'TryStravaOptionError';

  constructor(problem: string) {
    super(`${problem}\n\n${usage}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'client-id': { type: 'string' },
        url: { type: 'string' },
        countries: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        replace: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new TryStravaOptionError(wordsOf(error));
  }
}

function matching(flag: string, value: string | undefined, pattern: RegExp, advice: string): string {
  if (value !== undefined && pattern.test(value)) return value;
  throw new TryStravaOptionError(`${flag} ${value === undefined ? 'is missing' : 'is not understood'}. ${advice}`);
}

/** Strava calls an address that it can reach over TLS; a path behind the host would stand before every route. */
function hostAlone(url: string | undefined): string {
  const address = url === undefined || !URL.canParse(url) ? undefined : new URL(url);
  if (address?.protocol === 'https:' && address.pathname === '/' && address.search === '' && address.username === '') {
    return address.origin;
  }
  throw new TryStravaOptionError(
    `--url ${url === undefined ? 'is missing' : 'is not understood'}. Give the address of the tunnel: https:// and a host, nothing behind it.`,
  );
}

function portOf(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new TryStravaOptionError(
    '--port is not understood. Give the number that the tunnel leads to, from 1 to 65535.',
  );
}
