import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsOf } from '../line-output.ts';
import { type IntervalsFault, intervalsFaults } from './intervals/fault-rules.ts';
import { FaultError } from './stand-in/fault-catalogue.ts';
import { parseFaults } from './stand-in/parse-faults.ts';
import { type ActivityUpload, readActivityJson } from './strava/activity-upload.ts';
import { type StravaFault, stravaFaults } from './strava/fault-rules.ts';

export type DemoSource = 'strava' | 'intervals';

/** What `npm start` is asked for, from its flags. */
export interface LocalOptions {
  readonly once: boolean;
  /** Uploaded instead of the demo run. */
  readonly activity: ActivityUpload | undefined;
  readonly dataDirectory: string | undefined;
  /** Where the runner uploads. */
  readonly source: DemoSource;
  /** Of Strava, or of intervals.icu where the runner uploads there. */
  readonly faults: { readonly strava: readonly StravaFault[]; readonly intervals: readonly IntervalsFault[] };
  readonly port: number;
  /** Eight weeks in a minute, in place of one upload. */
  readonly demo: 'season' | undefined;
  readonly help: boolean;
}

export const usage = `npm start -- [options]

  --once            stop after the text, moving the club's clock to it (exit 3: none comes)
  --activity FILE   upload this Strava activity (JSON) instead of the demo run
  --data DIR        keep the tables in DIR between runs
  --source NAME     where the runner uploads: strava (usual) or intervals (intervals.icu, with a watch at night)
  --faults LIST     make it fail, such as late-404,429 (Strava) or stub,batch (intervals.icu)
  --port N          of the club's HTTP API (8484; 0 takes any free one)
  --demo season     play eight weeks of a runner's life in about a minute, then show the plan of each day
  --help            this text`;

const defaultPort = 8484;

/** @throws OptionError that names the option and says what to do. */
export function readOptions(args: readonly string[]): LocalOptions {
  const values = parse(args);
  const source = readSource(values.source ?? 'strava');
  return {
    source,
    once: values.once ?? false,
    help: values.help ?? false,
    activity: values.activity === undefined ? undefined : readActivityFile(values.activity),
    dataDirectory: values.data,
    faults: readFaults(values.faults ?? '', source),
    port: readPort(values.port),
    demo: readDemo(values.demo),
  };
}

export class OptionError extends Error {
  override readonly name = 'OptionError';
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        once: { type: 'boolean' },
        help: { type: 'boolean' },
        activity: { type: 'string' },
        data: { type: 'string' },
        source: { type: 'string' },
        faults: { type: 'string' },
        port: { type: 'string' },
        demo: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(`${wordsOf(error)}\n\n${usage}`, { cause: error });
  }
}

function readActivityFile(path: string): ActivityUpload {
  try {
    return readActivityJson(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new OptionError(`--activity: ${path}: ${wordsOf(error)}`, { cause: error });
  }
}

function readSource(name: string): DemoSource {
  if (name === 'strava' || name === 'intervals') return name;
  throw new OptionError(`--source: there is no source "${name}". There are two: strava, intervals.`);
}

function readFaults(list: string, source: DemoSource): LocalOptions['faults'] {
  try {
    return source === 'intervals'
      ? { strava: [], intervals: parseFaults(list, intervalsFaults) }
      : { strava: parseFaults(list, stravaFaults), intervals: [] };
  } catch (error) {
    if (error instanceof FaultError) throw new OptionError(`--faults: ${error.message}`, { cause: error });
    throw error;
  }
}

function readDemo(name: string | undefined): LocalOptions['demo'] {
  if (name === undefined || name === 'season') return name;
  throw new OptionError(`--demo: there is no demo "${name}". There is one: season.`);
}

function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new OptionError(`--port: "${text}" is not a port. Give a number from 0 to 65535; 0 takes any free one.`);
}
