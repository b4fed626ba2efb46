import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { json as readJson } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { wordsOf } from '../line-output.ts';
import { isOwnRequest, listenOnThisMachine, stopServer } from './listening.ts';
import type { LocalClub } from './local-club.ts';
import { moveClock, nextMoment } from './move-clock.ts';

/**
 * What a second terminal can ask of a club that runs on this machine: deliver a text from a runner, list what is due, make it
 * happen. A file says where it is reached, and is deleted when the club stops.
 */
const placeFile = fileURLToPath(new URL('../../.local/club.json', import.meta.url));
const placeSchema = z.object({ controlUrl: z.url() });

const textSchema = z.object({ from: z.e164(), body: z.string().min(1).max(1600) });
/** Without a time: to the next thing that happens. */
const clockSchema = z.object({ at: z.iso.datetime().optional() });
const fireSchema = z.object({ name: z.string().min(1).optional() });

export interface ControlServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** @param file in which a second terminal finds it. */
export async function startControlServer(club: LocalClub, file = placeFile): Promise<ControlServer> {
  let url = '';
  const server = createServer(async (request, response) => {
    if (!isOwnRequest(request.headers, url)) {
      response.writeHead(403).end('Only programs on this machine may ask.');
      return;
    }
    const answer = await answerTo(request, club).catch((error: unknown) => ({
      status: 400,
      body: { error: error instanceof z.ZodError ? z.prettifyError(error) : wordsOf(error) },
    }));
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  url = await listenOnThisMachine(server, 0);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ controlUrl: url, awsUrl: club.awsUrl }));
  return {
    url,
    async stop() {
      // Another club may have put its own place there since.
      if (placeIn(file)?.controlUrl === url) rmSync(file, { force: true });
      await stopServer(server);
    },
  };
}

/**
 * Asks the club that runs on this machine.
 *
 * @throws RunningClubError when none runs, or when it refuses.
 */
export async function askRunningClub(path: string, body?: unknown): Promise<unknown> {
  const place = placeIn(placeFile);
  if (place === undefined) {
    throw new RunningClubError('No club runs on this machine. Start it with "npm start", then try again.');
  }
  let response: Response;
  try {
    response = await fetch(
      `${place.controlUrl}${path}`,
      body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
    );
  } catch (error) {
    throw new RunningClubError('The club on this machine does not answer. Start it with "npm start".', {
      cause: error,
    });
  }
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { error } = z.object({ error: z.string() }).parse(answer);
  throw new RunningClubError(error);
}

export class RunningClubError extends Error {
  override readonly name = 'RunningClubError';
}

async function answerTo(request: IncomingMessage, club: LocalClub): Promise<{ status: number; body: unknown }> {
  switch (`${request.method} ${request.url}`) {
    case 'POST /text': {
      const { from, body } = textSchema.parse(await readJson(request));
      const before = club.outbox.messages.length;
      const outcome = await club.text({ from, body });
      await club.answered({ timeoutMs: 20_000 });
      const answers = club.outbox.messages
        .slice(before)
        .flatMap((message) => (message.kind === 'text' && message.to === from ? [message.text] : []));
      return { status: 200, body: { outcome, answers } };
    }
    case 'GET /due':
      return {
        status: 200,
        body: {
          schedules: oneTime(club).map(({ name, expression, timeZone }) => ({ name, at: `${expression} ${timeZone}` })),
        },
      };
    case 'POST /due/fire': {
      const { name } = fireSchema.parse(await readJson(request));
      const names = name === undefined ? oneTime(club).map((schedule) => schedule.name) : [name];
      for (const each of names) await club.schedules.fire(each);
      await club.idle({ hidden: 'ignored', timeoutMs: 20_000 });
      return { status: 200, body: { fired: names } };
    }
    case 'POST /clock': {
      const { at } = clockSchema.parse(await readJson(request));
      const to = at === undefined ? nextMoment(club)?.at : Date.parse(at);
      const fired = to === undefined ? [] : await moveClock(club, to);
      return { status: 200, body: { now: new Date().toISOString(), fired } };
    }
    default:
      return { status: 404, body: { error: 'The club knows POST /text, GET /due, POST /due/fire and POST /clock.' } };
  }
}

/** Recurring schedules, such as that of `reconcile`, are fired by name only. */
function oneTime(club: LocalClub) {
  return club.schedules.list().filter(({ dueAt }) => dueAt !== undefined);
}

function placeIn(file: string): z.infer<typeof placeSchema> | undefined {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
