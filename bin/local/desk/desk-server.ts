import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Hono } from 'hono';
import * as z from 'zod';
import { readRequest } from '../http-message.ts';
import { isOwnRequest, listenOnThisMachine, PortError, stopServer } from '../listening.ts';
import { readActivitiesInFile } from '../strava/activity-file-upload.ts';
import { type Desk, DeskError } from './desk.ts';
import { deskEvents } from './desk-events.ts';
import { deskHeaders, deskPage } from './desk-page.ts';
import type { DeskRunner } from './runners.ts';

export interface DeskServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The desk, on 127.0.0.1 and nowhere else. It answers to its own address alone, so that no page of another site reaches it.
 *
 * @param port where it is looked for first; any free one where that is taken.
 */
export async function startDeskServer(desk: Desk, port: number): Promise<DeskServer> {
  let origin = '';
  const app = deskApp(desk, () => origin);
  const server = createServer((incoming, response) => {
    serve(app, origin, incoming, response).catch(() => response.destroy());
  });
  origin = await listenOnThisMachine(server, port).catch((error: unknown) => {
    if (!(error instanceof PortError)) throw error;
    return listenOnThisMachine(server, 0);
  });
  return { url: `${origin}/`, stop: () => stopServer(server) };
}

const keySchema = z.string().max(40).optional();
const bodySchema = z.string().trim().min(1).max(1600);
const spanSchema = z.enum(['morning', 'week', 'next']);
const nameSchema = z.string().max(40);

function deskApp(desk: Desk, origin: () => string): Hono {
  const app = new Hono();
  const headers = Object.entries(deskHeaders(desk.clubUrl));

  app.use(async (context, next) => {
    if (!isOwnRequest(context.req.header(), origin())) {
      return context.text('The desk answers to its own address only.', 403);
    }
    await next();
    for (const [name, value] of headers) context.header(name, value);
  });

  app.get('/', async (context) => {
    const runner = await desk.runner(keySchema.parse(context.req.query('runner')));
    if (runner === undefined) return context.text('Nobody has joined yet.', 503);
    const { key, name, member, phone } = runner;
    const shown = { key, name, isMember: member !== undefined, hasPhone: phone !== undefined };
    const view = {
      parts: await desk.parts(runner),
      runner: shown,
      news: context.req.query('news') ?? '',
      faults: desk.faults,
      faultChoices: desk.faultChoices,
    };
    return context.html(deskPage(view));
  });

  app.get('/events', (context) => deskEvents(desk, keySchema.parse(context.req.query('runner'))));

  app.get('/page', async (context) => {
    const runner = await desk.runner(keySchema.parse(context.req.query('runner')));
    if (runner === undefined) return context.text('Nobody has joined yet.', 503);
    return context.redirect(await desk.pageOf(runner), 303);
  });

  const form = (path: string, act: (runner: DeskRunner, fields: FormData) => Promise<string>): void => {
    app.post(path, async (context) => {
      const fields = await context.req.formData();
      const runner = await desk.runner(keySchema.parse(fields.get('runner') ?? undefined));
      if (runner === undefined) return context.text('Nobody has joined yet.', 503);
      const news = await act(runner, fields).catch(sentenceOf);
      // The script asks for the sentence alone; a browser without it comes back to the page.
      if (context.req.header('accept') === 'text/plain') return context.text(news);
      return context.redirect(`/?${new URLSearchParams({ runner: runner.key, news })}`, 303);
    });
  };

  form('/upload', (runner, fields) => desk.uploadNamed(runner, nameSchema.parse(fields.get('upload'))));
  form('/say', (runner, fields) => desk.say(runner, bodySchema.parse(fields.get('body'))));
  form('/clock', (_, fields) => desk.pass(spanSchema.parse(fields.get('to'))));
  form('/faults', (_, fields) => desk.useFaults(fields.getAll('fault').map((name) => nameSchema.parse(name))));
  form('/file', async (runner, fields) => {
    const file = fields.get('file');
    if (!(file instanceof File) || file.size === 0) throw new DeskError('Choose a file first.');
    return desk.upload(runner, await readActivitiesInFile(new Uint8Array(await file.arrayBuffer())));
  });
  app.post('/new', (context) => context.redirect(desk.newRunner(), 303));
  return app;
}

const expected: ReadonlySet<string> = new Set([
  'ActivityFileError',
  'DeskError',
  'StillBusyError',
  'InvalidActivityError',
  'ActivityExistsError',
  'FaultError',
]);

/** What a visitor can put right is a sentence; anything else is a mistake of ours and is not hidden. */
function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError) return 'That was empty, or too long.';
  if (error instanceof Error && expected.has(error.name)) return error.message;
  throw error;
}

/** Activities are the largest things that come: those of a day on a bicycle have a megabyte. */
const bodyLimitBytes = 10 * 1024 * 1024;

/** A request of Node's as Hono takes it, and its answer back, piece by piece. */
async function serve(app: Hono, origin: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, path, body } = await readRequest(incoming, bodyLimitBytes);
  const headers = new Headers();
  const { rawHeaders } = incoming;
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  const content = method === 'POST' ? { body: new Uint8Array(body) } : {};
  const answer = await app.fetch(new Request(new URL(path, origin), { method, headers, ...content }));

  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  const reader = answer.body?.getReader();
  response.on('close', () => void reader?.cancel());
  // The browser went while something was on its way to it.
  response.on('error', () => undefined);
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
    response.write(piece.value);
  response.end();
}
